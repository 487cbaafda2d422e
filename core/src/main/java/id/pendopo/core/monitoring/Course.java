package id.pendopo.core.monitoring;

import id.pendopo.core.calendar.Phase;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.region.RegionLevel;
import id.pendopo.core.workflow.CaseStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The way of one case as far as it is known (<i>perjalanan berkas</i>): its rows in order, however they came. What it adds to the
 * counts follows from its rows alone, so that it makes no difference in which order, or how often, they were taken in. Immutable.
 */
final class Course {
    private final StageChange[] rows;
    /** When each took effect, never before the one that stands before it. */
    private final Instant[] at;

    private Course(StageChange[] rows) {
        this.rows = rows;
        this.at = new Instant[rows.length];
        Instant latest = Instant.MIN;
        for (int i = 0; i < rows.length; i++) {
            latest = rows[i].at().isBefore(latest) ? latest : rows[i].at();
            at[i] = latest;
        }
    }

    static final Course NONE = new Course(new StageChange[0]);

    /**
     * With these rows of the same case too; those it has already change nothing.
     *
     * @throws IllegalArgumentException if another row has the number of one of them
     */
    Course with(Collection<StageChange> more) {
        TreeMap<Long, StageChange> bySeq = new TreeMap<>();
        Arrays.stream(rows).forEach(row -> bySeq.put(row.seq(), row));
        for (StageChange row : more) {
            StageChange known = bySeq.put(row.seq(), row);
            if (known != null && !known.equals(row)) {
                throw new IllegalArgumentException(
                        "tally: case %s has two rows of number %d; take them from one journal"
                                .formatted(row.caseId(), row.seq()));
            }
        }
        return bySeq.size() == rows.length ? this : new Course(bySeq.values().toArray(new StageChange[0]));
    }

    List<StageChange> rows() {
        return List.of(rows);
    }

    String procedure() {
        return rows[0].procedure();
    }

    /** One more on the count of a day. */
    record Added(Cell cell, Count count) {}

    /** All that this case adds to the counts. */
    List<Added> adds(FlowMeaning meaning, WorkingTime time) {
        List<Added> added = new ArrayList<>();
        if (rows.length > 0) {
            begun(meaning)
                    .filter(i -> !isPart(meaning))
                    .ifPresent(i -> add(added, Count.Kind.OPENED, Count.CASES, 0, after(i), at[i], time));
            stages(meaning, time, added);
            acts(meaning, time, added);
            for (Measure measure : meaning.measures()) {
                measure(measure, meaning, time, added);
            }
            for (Promise promise : meaning.promises()) {
                runs(promise, time, added);
            }
            if (isInTheWholeAlone(meaning)) {
                added.replaceAll(one -> new Added(one.cell(), one.count().inTheWholeAlone()));
            }
        }
        return added;
    }

    /** Since when it counts as handed in: the first row at a stage that is not before that. */
    private Optional<Integer> begun(FlowMeaning meaning) {
        for (int i = 0; i < rows.length; i++) {
            if (!meaning.before().contains(rows[i].to())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The time at each stage, of every visit that is over. */
    private void stages(FlowMeaning meaning, WorkingTime time, List<Added> added) {
        int arrived = 0;
        for (int i = 1; i < rows.length; i++) {
            boolean left = !rows[i].to().equals(rows[arrived].to());
            if (left) {
                Code stage = rows[arrived].to();
                if (rows[arrived].status() == CaseStatus.OPEN
                        && !meaning.before().contains(stage)) {
                    long seconds = time.secondsBetween(at[arrived], at[i]);
                    // Time at a stage of waiting is told as its own; under a flag of waiting it is nobody's.
                    long held = meaning.held().contains(stage) ? 0 : held(meaning, time, arrived, i);
                    add(added, Count.Kind.STAGE_TIME, stage, seconds - held, after(i - 1), at[i], time);
                }
                arrived = i;
            }
        }
    }

    private void acts(FlowMeaning meaning, WorkingTime time, List<Added> added) {
        for (int i = 0; i < rows.length; i++) {
            boolean wasOpen = i == 0 || rows[i - 1].status() == CaseStatus.OPEN;
            if (wasOpen && rows[i].status() != CaseStatus.OPEN && !isBefore(meaning, i - 1) && !isPart(meaning)) {
                add(added, Count.Kind.CLOSED, Count.CASES, 0, before(i), at[i], time);
            }
            for (Rate rate : meaning.rates()) {
                if (rate.of().isIn(rows[i])) {
                    add(added, Count.Kind.RATE_OF, rate.code(), 0, before(i), at[i], time);
                }
                if (rate.among().isIn(rows[i])) {
                    add(added, Count.Kind.RATE_AMONG, rate.code(), 0, after(i), at[i], time);
                }
            }
        }
    }

    private boolean isPart(FlowMeaning meaning) {
        return meaning.parts().isIn(rows[0]);
    }

    private boolean isBefore(FlowMeaning meaning, int i) {
        return i >= 0 && meaning.before().contains(rows[i].to());
    }

    private void measure(Measure measure, FlowMeaning meaning, WorkingTime time, List<Added> added) {
        int firstBegin = -1;
        int lastBegin = -1;
        int begin = -1;
        int end = -1;
        boolean late = false;
        for (int i = 0; i < rows.length; i++) {
            if (measure.again().isIn(rows[i]) && measure.until() == Measure.Which.LAST) {
                end = -1;
            }
            boolean counts = end < 0 || measure.until() == Measure.Which.LAST;
            late |= measure.late().isIn(rows[i]);
            boolean ends =
                    measure.end().isIn(rows[i]) || late && measure.endIfLate().isIn(rows[i]);
            if (lastBegin >= 0 && counts && ends) {
                end = i;
                begin = measure.from() == Measure.Which.FIRST ? firstBegin : lastBegin;
            }
            if (measure.begin().isIn(rows[i])) {
                firstBegin = firstBegin < 0 ? i : firstBegin;
                lastBegin = i;
            }
        }
        if (end >= 0) {
            long seconds = time.secondsBetween(at[begin], at[end]) - held(meaning, time, begin, end);
            add(added, Count.Kind.TIME, measure.code(), seconds, before(end), at[end], time);
        }
    }

    /** Working seconds between two rows during which the case stood still. */
    private long held(FlowMeaning meaning, WorkingTime time, int from, int until) {
        long seconds = 0;
        for (int i = from; i < until; i++) {
            if (meaning.isHeldAfter(rows[i])) {
                seconds += time.secondsBetween(at[i], at[i + 1]);
            }
        }
        return seconds;
    }

    /** Every run of a clock from its start to its stop, each a term of its own. */
    private void runs(Promise promise, WorkingTime time, List<Added> added) {
        StageChange.Mark open = null;
        for (int i = 0; i < rows.length; i++) {
            StageChange.Mark mark = rows[i].mark(promise.clock()).orElse(null);
            if (open != null && (mark == null || !isRunOf(open, mark))) {
                boolean kept = promise.kept().isIn(rows[i]);
                boolean passed = isPassed(open, at[i], time);
                if (kept || passed) {
                    Count.Kind kind = kept && !passed ? Count.Kind.KEPT : Count.Kind.LATE;
                    add(added, kind, promise, open, before(i));
                }
                open = null;
            }
            if (mark != null && mark.phase() != Phase.STOPPED) {
                open = mark;
            }
        }
        if (open != null) {
            int last = rows.length - 1;
            if (open.pausedOn().isEmpty()) {
                add(added, Count.Kind.RUNNING, promise, open, after(last));
            } else if (isPassed(open, at[last], time)) {
                add(added, Count.Kind.LATE, promise, open, after(last));
            }
        }
    }

    private static boolean isRunOf(StageChange.Mark open, StageChange.Mark mark) {
        return mark.phase() != Phase.STOPPED && mark.startedAt().equals(open.startedAt());
    }

    /** What was paused in time does not pass while it is paused. */
    private static boolean isPassed(StageChange.Mark open, Instant at, WorkingTime time) {
        return open.pausedOn().orElse(time.day(at)).isAfter(open.lastDay());
    }

    /** The row whose unit it is reckoned to when the unit that had the case answers for it. */
    private Optional<Code> before(int i) {
        return i > 0 && rows[i - 1].unit().isPresent() ? rows[i - 1].unit() : rows[i].unit();
    }

    /** The same when the unit that has the case now does. */
    private Optional<Code> after(int i) {
        return rows[i].unit().isPresent() || i == 0 ? rows[i].unit() : rows[i - 1].unit();
    }

    private void add(
            List<Added> added,
            Count.Kind kind,
            Code of,
            long value,
            Optional<Code> unit,
            Instant when,
            WorkingTime time) {
        added.add(new Added(new Cell(procedure(), time.day(when)), count(kind, of, value, unit)));
    }

    private void add(List<Added> added, Count.Kind kind, Promise promise, StageChange.Mark mark, Optional<Code> unit) {
        added.add(new Added(new Cell(procedure(), mark.lastDay()), count(kind, promise.clock(), 0, unit)));
    }

    private Count count(Count.Kind kind, Code of, long value, Optional<Code> unit) {
        StageChange last = rows[rows.length - 1];
        Optional<RegionCode> kecamatan = last.place().flatMap(place -> place.at(RegionLevel.DISTRICT));
        return new Count(kind, of, value, unit, kecamatan, last.policy());
    }

    /** Of a closed case neither unit nor place is told, also not of the time before it was closed. */
    private boolean isInTheWholeAlone(FlowMeaning meaning) {
        return rows[rows.length - 1].confidentiality().compareTo(meaning.wholeFrom()) >= 0;
    }

    /** How it lay open at an instant: how many working days old, whether it waited; empty when it was not open then. */
    Optional<Lying> lyingAt(Instant instant, FlowMeaning meaning, WorkingTime time) {
        Optional<Integer> begun = begun(meaning);
        int now = -1;
        for (int i = 0; i < rows.length && !at[i].isAfter(instant); i++) {
            now = i;
        }
        if (now < 0
                || begun.isEmpty()
                || begun.get() > now
                || rows[now].status() != CaseStatus.OPEN
                || isBefore(meaning, now)) {
            return Optional.empty();
        }
        AgeBucket age = AgeBucket.of(time.age(at[begun.get()], instant));
        Count count = count(Count.Kind.OPENED, Count.CASES, 0, after(now));
        Count told = isInTheWholeAlone(meaning) ? count.inTheWholeAlone() : count;
        return Optional.of(new Lying(age, meaning.isHeldAfter(rows[now]), told));
    }

    /** How a case lies open. */
    record Lying(AgeBucket age, boolean held, Count count) {}

    Instant lastAt() {
        return Arrays.stream(rows)
                .map(StageChange::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Course that && Arrays.equals(rows, that.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rows);
    }
}
