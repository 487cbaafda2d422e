package id.pendopo.core.monitoring;

import id.pendopo.core.calendar.Phase;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionLevel;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Handling.Confidentiality;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Works the figures out the slow way, from all rows at once and written with other means than the tally: days and hours are walked, every
 * question goes through every row of every case.
 */
final class Oracle {
    private final FlowMeaning meaning = Town.MEANING;
    private final Slice slice;
    private final LocalDate from;
    private final LocalDate until;
    private final LocalDate today;
    private final Map<String, List<Long>> times = new TreeMap<>();
    private final Map<String, Long> counts = new TreeMap<>();

    Oracle(Slice slice, LocalDate from, LocalDate until, LocalDate today) {
        this.slice = slice;
        this.from = from;
        this.until = until;
        this.today = today;
    }

    /** Code to what it should say: value, numerator, denominator. */
    Map<String, String> figures(List<StageChange> rows) {
        byCase(rows).values().forEach(this::take);
        Map<String, String> figures = new TreeMap<>();
        figures.put("opened", said(count("opened"), null, null));
        figures.put("closed", said(count("closed"), null, null));
        for (String time : List.of("time.FIRST_NOTE", "time.SETTLEMENT")) {
            times.putIfAbsent(time, new ArrayList<>());
        }
        times.forEach((code, values) -> {
            Collections.sort(values);
            long size = values.size();
            figures.put(code + ".median", said(ranked(values, 0.5), null, size));
            figures.put(code + ".p90", said(ranked(values, 0.9), null, size));
        });
        for (String clock : List.of("TERM", "LIMIT")) {
            long kept = count("kept." + clock);
            long due = kept + count("late." + clock);
            figures.put("onTime." + clock, said(share(kept, due), kept, due));
        }
        figures.put("breaches.LIMIT", said(count("late.LIMIT"), null, null));
        for (String rate : List.of("RETURN", "REOPEN")) {
            long of = count("of." + rate);
            long among = count("among." + rate);
            figures.put("rate." + rate, said(share(of, among), of, among));
        }
        return figures;
    }

    /** How many lie open at that instant, by code. */
    Map<String, Long> backlog(List<StageChange> rows, Instant at) {
        Map<String, Long> found = new TreeMap<>();
        byCase(rows).values().forEach(way -> {
            List<Instant> when = when(way);
            int now = -1;
            int begun = -1;
            for (int i = 0; i < way.size(); i++) {
                if (!when.get(i).isAfter(at)) {
                    now = i;
                    begun = begun < 0 && !way.get(i).to().equals(Town.DRAFT) ? i : begun;
                }
            }
            if (now >= 0
                    && begun >= 0
                    && way.get(now).status() == CaseStatus.OPEN
                    && !way.get(now).to().equals(Town.DRAFT)
                    && holds(way, unit(way, now, true))) {
                int age = 0;
                for (LocalDate day = Town.TIME.day(when.get(begun)).plusDays(1);
                        !day.isAfter(Town.TIME.day(at));
                        day = day.plusDays(1)) {
                    age += Town.TIME.calendar().isWorkingDay(day) ? 1 : 0;
                }
                String bucket = age <= 3
                        ? "DAYS_0_TO_3"
                        : age <= 14 ? "DAYS_4_TO_14" : age <= 60 ? "DAYS_15_TO_60" : "DAYS_OVER_60";
                boolean held = isHeld(way.get(now));
                found.merge((held ? "held." : "backlog.") + bucket, 1L, Long::sum);
            }
        });
        return found;
    }

    private static Map<CaseId, List<StageChange>> byCase(List<StageChange> rows) {
        Map<CaseId, List<StageChange>> byCase = new TreeMap<>(Comparator.comparing(CaseId::value));
        rows.forEach(row ->
                byCase.computeIfAbsent(row.caseId(), id -> new ArrayList<>()).add(row));
        byCase.values().forEach(way -> way.sort(Comparator.comparingLong(StageChange::seq)));
        return byCase;
    }

    private void take(List<StageChange> way) {
        List<Instant> when = when(way);
        for (int i = 0; i < way.size(); i++) {
            if (!way.get(i).to().equals(Town.DRAFT)) {
                plus("opened", way, i, when, true);
                break;
            }
        }
        for (int i = 0; i < way.size(); i++) {
            StageChange row = way.get(i);
            boolean open = i == 0 || way.get(i - 1).status() == CaseStatus.OPEN;
            boolean draft = i > 0 && way.get(i - 1).to().equals(Town.DRAFT);
            if (open && !draft && row.status() != CaseStatus.OPEN) {
                plus("closed", way, i, when, false);
            }
            rates(way, i, when);
        }
        stages(way, when);
        measures(way, when);
        for (Code clock : List.of(Town.TERM, Town.LIMIT)) {
            clock(way, when, clock);
        }
    }

    private void rates(List<StageChange> way, int i, List<Instant> when) {
        StageChange row = way.get(i);
        if (!row.effective()) {
            return;
        }
        if (row.act().equals("giveBack")) {
            plus("of.RETURN", way, i, when, false);
        }
        if (row.act().equals("send")) {
            plus("among.RETURN", way, i, when, true);
        }
        if (row.act().equals("object")) {
            plus("of.REOPEN", way, i, when, false);
        }
        if (row.to().equals(Town.DONE) && !row.from().equals(Optional.of(Town.DONE))) {
            plus("among.REOPEN", way, i, when, true);
        }
    }

    private void stages(List<StageChange> way, List<Instant> when) {
        int i = 0;
        while (i < way.size()) {
            int j = i;
            while (j < way.size() && way.get(j).to().equals(way.get(i).to())) {
                j++;
            }
            if (j < way.size()
                    && way.get(i).status() == CaseStatus.OPEN
                    && !way.get(i).to().equals(Town.DRAFT)) {
                long seconds = worked(when.get(i), when.get(j));
                if (!way.get(i).to().equals(Town.WAITING)) {
                    seconds -= heldBetween(way, when, i, j);
                }
                if (holds(way, unit(way, j - 1, true)) && isIn(when.get(j))) {
                    times.computeIfAbsent("stage." + way.get(i).to(), key -> new ArrayList<>())
                            .add(seconds);
                }
            }
            i = j;
        }
    }

    private void measures(List<StageChange> way, List<Instant> when) {
        int note = -1;
        int before = -1;
        for (int i = 0; i < way.size() && note < 0; i++) {
            if (way.get(i).effective() && way.get(i).act().equals("note") && before >= 0) {
                note = i;
            }
            if (way.get(i).effective() && way.get(i).act().equals("send")) {
                before = i;
            }
        }
        if (note >= 0) {
            time("time.FIRST_NOTE", way, when, before, note);
        }
        int sent = -1;
        for (int i = way.size() - 1; i >= 0; i--) {
            sent = way.get(i).effective() && way.get(i).act().equals("send") ? i : sent;
        }
        int answer = -1;
        for (int i = Math.max(sent, 0); sent >= 0 && i < way.size(); i++) {
            answer = i > sent && way.get(i).effective() && way.get(i).act().equals("answer") ? i : answer;
            answer = way.get(i).effective() && way.get(i).act().equals("object") ? -1 : answer;
        }
        if (answer >= 0) {
            time("time.SETTLEMENT", way, when, sent, answer);
        }
    }

    private void time(String code, List<StageChange> way, List<Instant> when, int begin, int end) {
        if (holds(way, unit(way, end, false)) && isIn(when.get(end))) {
            long seconds = worked(when.get(begin), when.get(end)) - heldBetween(way, when, begin, end);
            times.computeIfAbsent(code, key -> new ArrayList<>()).add(seconds);
        }
    }

    private void clock(List<StageChange> way, List<Instant> when, Code clock) {
        for (int i = 0; i < way.size(); i++) {
            StageChange.@Nullable Mark mark = mark(way.get(i), clock);
            if (mark == null || mark.phase() == Phase.STOPPED) {
                continue;
            }
            StageChange.@Nullable Mark next = i + 1 < way.size() ? mark(way.get(i + 1), clock) : null;
            boolean last = i + 1 == way.size();
            boolean over = !last
                    && (next == null
                            || next.phase() == Phase.STOPPED
                            || !next.startedAt().equals(mark.startedAt()));
            if (!last && !over
                    || mark.lastDay().isBefore(from)
                    || !mark.lastDay().isBefore(until)) {
                continue;
            }
            Instant seen = when.get(last ? i : i + 1);
            boolean missed = mark.pausedOn().orElse(Town.TIME.day(seen)).isAfter(mark.lastDay());
            if (last) {
                missed = mark.pausedOn().orElse(today).isAfter(mark.lastDay());
            }
            boolean kept =
                    over && way.get(i + 1).effective() && way.get(i + 1).act().equals("answer") && !missed;
            if ((kept || missed) && holds(way, last ? unit(way, i, true) : unit(way, i + 1, false))) {
                counts.merge((kept ? "kept." : "late.") + clock, 1L, Long::sum);
            }
        }
    }

    private static StageChange.@Nullable Mark mark(StageChange row, Code clock) {
        return row.clocks().stream()
                .filter(one -> one.clock().equals(clock))
                .findFirst()
                .orElse(null);
    }

    private void plus(String code, List<StageChange> way, int i, List<Instant> when, boolean after) {
        if (holds(way, unit(way, i, after)) && isIn(when.get(i))) {
            counts.merge(code, 1L, Long::sum);
        }
    }

    private boolean isIn(Instant at) {
        LocalDate day = at.atOffset(Town.TIME.offset()).toLocalDate();
        return !day.isBefore(from) && day.isBefore(until);
    }

    private boolean holds(List<StageChange> way, Optional<Code> unit) {
        StageChange last = way.get(way.size() - 1);
        boolean secret = last.confidentiality() == Confidentiality.SECRET;
        boolean ofAgency = slice.agency().isEmpty() || !secret && slice.agency().equals(unit);
        boolean ofPlace = slice.kecamatan().isEmpty()
                || !secret && slice.kecamatan().equals(last.place().flatMap(place -> place.at(RegionLevel.DISTRICT)));
        return ofAgency && ofPlace;
    }

    private static Optional<Code> unit(List<StageChange> way, int i, boolean after) {
        Optional<Code> here = way.get(i).unit();
        Optional<Code> before = i > 0 ? way.get(i - 1).unit() : Optional.empty();
        return after ? here.or(() -> before) : before.or(() -> here);
    }

    private static List<Instant> when(List<StageChange> way) {
        List<Instant> when = new ArrayList<>();
        for (StageChange row : way) {
            Instant before = when.isEmpty() ? row.at() : when.get(when.size() - 1);
            when.add(row.at().isBefore(before) ? before : row.at());
        }
        return when;
    }

    private boolean isHeld(StageChange row) {
        return row.to().equals(Town.WAITING) || row.flags().contains(Town.HOLD);
    }

    private long heldBetween(List<StageChange> way, List<Instant> when, int begin, int end) {
        long held = 0;
        for (int i = begin; i < end; i++) {
            held += isHeld(way.get(i)) ? worked(when.get(i), when.get(i + 1)) : 0;
        }
        return held;
    }

    /** Day by day, the part of eight to sixteen that lies between. */
    static long worked(Instant start, Instant end) {
        LocalDateTime first = LocalDateTime.ofInstant(start, Town.TIME.offset());
        LocalDateTime last = LocalDateTime.ofInstant(end, Town.TIME.offset());
        long seconds = 0;
        for (LocalDate day = first.toLocalDate(); !day.isAfter(last.toLocalDate()); day = day.plusDays(1)) {
            LocalDateTime opens = day.atTime(8, 0);
            LocalDateTime closes = day.atTime(16, 0);
            LocalDateTime begin = first.isAfter(opens) ? first : opens;
            LocalDateTime stop = last.isBefore(closes) ? last : closes;
            if (Town.TIME.calendar().isWorkingDay(day) && stop.isAfter(begin)) {
                seconds += java.time.Duration.between(begin, stop).getSeconds();
            }
        }
        return seconds;
    }

    private long count(String code) {
        return counts.getOrDefault(code, 0L);
    }

    private static @Nullable Long ranked(List<Long> sorted, double share) {
        return sorted.isEmpty()
                ? null
                : (Long) (sorted.get((int) Math.ceil(Math.round(share * 10) * sorted.size() / 10.0) - 1) / 60);
    }

    private static @Nullable Long share(long of, long among) {
        return among == 0
                ? null
                : (Long) java.math.BigDecimal.valueOf(of)
                        .multiply(java.math.BigDecimal.valueOf(10_000))
                        .divide(java.math.BigDecimal.valueOf(among), 0, java.math.RoundingMode.HALF_UP)
                        .longValueExact();
    }

    static String said(@Nullable Long value, @Nullable Long numerator, @Nullable Long denominator) {
        return value + " " + numerator + " " + denominator;
    }
}
