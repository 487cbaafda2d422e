package id.pendopo.core.monitoring;

import id.pendopo.core.internal.order.HashTrie;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the journals of a region tell (<i>rekapitulasi kinerja</i>), row by row as they come. It makes no difference in which
 * order rows come, in how many parts, or how often the same one does: the figures are those of a count from scratch. Taking in a row
 * costs as much as the case has rows, however many cases there are. Immutable and thread-safe: every change gives another tally, and
 * shares with it all that is the same.
 *
 * <p>It keeps the rows of every case, in memory, so that what comes late finds its place; a host keeps one tally for the years that
 * are looked at.
 */
public final class Tally {
    /** The longest period of a figure in days, ten years. */
    public static final int PERIOD_LIMIT = 3_660;

    private final RegionCode region;
    private final WorkingTime time;
    private final Map<String, FlowMeaning> meanings;
    private final HashTrie<CaseId, Course> courses;
    private final HashTrie<Cell, HashTrie<Count, Long>> counts;
    private final long rows;
    private final Instant last;

    private Tally(
            RegionCode region,
            WorkingTime time,
            Map<String, FlowMeaning> meanings,
            HashTrie<CaseId, Course> courses,
            HashTrie<Cell, HashTrie<Count, Long>> counts,
            long rows,
            Instant last) {
        this.region = region;
        this.time = time;
        this.meanings = meanings;
        this.courses = courses;
        this.counts = counts;
        this.rows = rows;
        this.last = last;
    }

    /**
     * An empty tally of a region.
     *
     * @param meanings of the procedures that have one; every other is taken as {@link FlowMeaning#plain}
     * @throws IllegalArgumentException if a procedure has two
     */
    public static Tally in(RegionCode region, WorkingTime time, Collection<FlowMeaning> meanings) {
        Map<String, FlowMeaning> byProcedure = new TreeMap<>();
        for (FlowMeaning meaning : meanings) {
            if (byProcedure.put(meaning.procedure(), meaning) != null) {
                throw new IllegalArgumentException(
                        "tally: procedure %s has two meanings; keep one".formatted(meaning.procedure()));
            }
        }
        return new Tally(region, time, byProcedure, HashTrie.empty(), HashTrie.empty(), 0, Instant.MIN);
    }

    /** An empty tally of a region, with the meanings that {@code ServiceLoader} finds. */
    public static Tally in(RegionPack pack) {
        List<FlowMeaning> found = new ArrayList<>();
        ServiceLoader.load(FlowProvider.class).forEach(provider -> found.add(provider.meaning()));
        return in(pack.region().code(), WorkingTime.of(pack), found);
    }

    /**
     * With this row too.
     *
     * @throws IllegalArgumentException if it is of another region, or another row of its case has its number
     * @throws id.pendopo.core.calendar.CalendarYearMissing if it lies in a year that the calendar does not cover
     */
    public Tally plus(StageChange row) {
        return plus(List.of(row));
    }

    /**
     * With these rows too, in any order; those it has already change nothing. Cheaper than one by one.
     *
     * @throws IllegalArgumentException as {@link #plus(StageChange)} says
     * @throws id.pendopo.core.calendar.CalendarYearMissing if one lies in a year that the calendar does not cover
     */
    public Tally plus(Collection<StageChange> more) {
        Map<CaseId, List<StageChange>> byCase = new LinkedHashMap<>();
        for (StageChange row : more) {
            if (!row.region().equals(region)) {
                throw new IllegalArgumentException("tally: a row is of region %s and not of %s; keep a tally for each"
                        .formatted(row.region(), region));
            }
            byCase.computeIfAbsent(row.caseId(), key -> new ArrayList<>())
                    .add(row.keeping(meaning(row.procedure())::needs));
        }
        HashTrie<CaseId, Course> changed = courses;
        Map<Course.Added, Long> difference = new HashMap<>();
        long added = 0;
        Instant latest = last;
        for (Map.Entry<CaseId, List<StageChange>> one : byCase.entrySet()) {
            Course known = changed.find(one.getKey());
            Course before = known == null ? Course.NONE : known;
            Course after = before.with(one.getValue());
            if (after != before) {
                FlowMeaning meaning = meaning(after.procedure());
                before.adds(meaning, time).forEach(count -> difference.merge(count, -1L, Long::sum));
                after.adds(meaning, time).forEach(count -> difference.merge(count, 1L, Long::sum));
                changed = changed.with(one.getKey(), after);
                added += after.rows().size() - (long) before.rows().size();
                latest = after.lastAt().isAfter(latest) ? after.lastAt() : latest;
            }
        }
        return new Tally(region, time, meanings, changed, with(difference), rows + added, latest);
    }

    /** The counts with this difference, cell by cell, because a cell is changed for all its counts at once. */
    private HashTrie<Cell, HashTrie<Count, Long>> with(Map<Course.Added, Long> difference) {
        Map<Cell, HashTrie<Count, Long>> cells = new HashMap<>();
        difference.forEach((added, by) -> {
            if (by != 0) {
                HashTrie<Count, Long> cell = cells.computeIfAbsent(added.cell(), this::cell);
                Long known = cell.find(added.count());
                long now = (known == null ? 0 : known) + by;
                cells.put(added.cell(), now == 0 ? cell.without(added.count()) : cell.with(added.count(), now));
            }
        });
        HashTrie<Cell, HashTrie<Count, Long>> changed = counts;
        for (Map.Entry<Cell, HashTrie<Count, Long>> one : cells.entrySet()) {
            changed = one.getValue().size() == 0
                    ? changed.without(one.getKey())
                    : changed.with(one.getKey(), one.getValue());
        }
        return changed;
    }

    private HashTrie<Count, Long> cell(Cell cell) {
        HashTrie<Count, Long> known = counts.find(cell);
        return known == null ? HashTrie.empty() : known;
    }

    /**
     * Both together: the rows of either, once.
     *
     * @throws IllegalArgumentException if they are of different regions, hours, calendars or meanings
     */
    public Tally and(Tally other) {
        if (!region.equals(other.region) || !time.equals(other.time) || !meanings.equals(other.meanings)) {
            throw new IllegalArgumentException(
                    "tally: both must be of one region, one working time and the same meanings; count anew from the rows");
        }
        Tally larger = other.rows > rows ? other : this;
        Tally smaller = larger == this ? other : this;
        List<StageChange> all = new ArrayList<>();
        smaller.courses.forEach((id, course) -> all.addAll(course.rows()));
        return larger.plus(all);
    }

    /** How many rows it has taken in, each once. */
    public long rows() {
        return rows;
    }

    /** How many cases. */
    public int cases() {
        return courses.size();
    }

    /** The procedures it has cases or meanings of, in order. */
    public Set<String> procedures() {
        Set<String> found = new TreeSet<>(meanings.keySet());
        counts.forEach((cell, of) -> found.add(cell.procedure()));
        return found;
    }

    /**
     * Every figure of a period (<i>indikator kinerja suatu masa</i>): cases handed in and closed, times at stages and of measures (median
     * and ninth decile, by nearest rank [D]), terms kept among those that fell due, breaches of limits of the law, and rates. Terms
     * are reckoned by the day on which they fell due, whenever and whether or not they were kept.
     *
     * @param from the first day
     * @param until the day after the last one, at most {@value #PERIOD_LIMIT} days later
     * @param asOf as of when; a term that still runs is late when its last day is over by then. Not before the last row.
     * @throws IllegalArgumentException if the period is empty or too long, or rows are later than asOf
     */
    public List<KpiReading> readings(String procedure, Slice slice, LocalDate from, LocalDate until, Instant asOf) {
        requireAfterAll(asOf);
        Summed summed = summed(procedure, slice, from, until, time.day(asOf));
        return new Readings(
                        region,
                        procedure,
                        slice,
                        Optional.of(from),
                        Optional.of(until),
                        asOf,
                        time.calendar().version())
                .of(meaning(procedure), summed);
    }

    private void requireAfterAll(Instant asOf) {
        if (asOf.isBefore(last)) {
            throw new IllegalArgumentException(
                    "tally: has rows later than %s; ask as of a later instant".formatted(asOf));
        }
    }

    private Summed summed(String procedure, Slice slice, LocalDate from, LocalDate until, LocalDate today) {
        long days = until.toEpochDay() - from.toEpochDay();
        if (days < 1 || days > PERIOD_LIMIT) {
            throw new IllegalArgumentException(
                    "tally: a period of %d days is outside 1 to %d; give the day after the last as its end"
                            .formatted(days, PERIOD_LIMIT));
        }
        Summed summed = new Summed(today);
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            LocalDate of = day;
            cell(new Cell(procedure, day)).forEach((count, times) -> {
                if (slice.holds(count)) {
                    summed.add(of, count, times);
                }
            });
        }
        return summed;
    }

    /**
     * How many cases lay open at an instant (<i>tunggakan</i>), by age in working days, those that waited for somebody outside apart.
     * Walks every case.
     *
     * @param at any instant, also one long past
     */
    public List<KpiReading> backlog(String procedure, Slice slice, Instant at) {
        FlowMeaning meaning = meaning(procedure);
        List<Course.Lying> lying = new ArrayList<>();
        courses.forEach((id, course) -> {
            if (course.procedure().equals(procedure)) {
                course.lyingAt(at, meaning, time)
                        .filter(one -> slice.holds(one.count()))
                        .ifPresent(lying::add);
            }
        });
        return new Readings(
                        region,
                        procedure,
                        slice,
                        Optional.empty(),
                        Optional.empty(),
                        at,
                        time.calendar().version())
                .backlog(lying);
    }

    /**
     * The figures of a period for everybody, see {@link OutsideFigures}.
     *
     * @param name of the file, as {@link OpenTable} wants it
     * @param by what they are parted by
     * @param least the fewest of a group, {@link id.pendopo.core.publication.SmallGroups#DEFAULT_LEAST} where a region sets nothing
     * @throws IllegalArgumentException if the fewest are below one, the period is empty or too long, or rows are later than asOf
     */
    public OpenTable outside(
            String name,
            String procedure,
            OutsideFigures.By by,
            LocalDate from,
            LocalDate until,
            Instant asOf,
            int least) {
        requireAfterAll(asOf);
        Summed summed = summed(procedure, Slice.ALL, from, until, time.day(asOf));
        return new OutsideFigures(summed, by, least).table(name, meaning(procedure));
    }

    /** The units that answer for anything in that period, in order. */
    public Set<Code> agencies(String procedure, LocalDate from, LocalDate until) {
        Set<Code> found = new TreeSet<>();
        summed(procedure, Slice.ALL, from, until, until)
                .each(count -> count.unit().ifPresent(found::add));
        return found;
    }

    /** The kecamatan that anything is about in that period, in order. */
    public Set<RegionCode> kecamatan(String procedure, LocalDate from, LocalDate until) {
        Set<RegionCode> found = new TreeSet<>();
        summed(procedure, Slice.ALL, from, until, until)
                .each(count -> count.kecamatan().ifPresent(found::add));
        return found;
    }

    FlowMeaning meaning(String procedure) {
        FlowMeaning known = meanings.get(procedure);
        return known == null ? FlowMeaning.plain(procedure) : known;
    }

    /** Whether the other has taken in the same rows, in whatever order, and counts them the same way. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally that
                && region.equals(that.region)
                && time.equals(that.time)
                && meanings.equals(that.meanings)
                && courses.equals(that.courses)
                && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return courses.hashCode();
    }

    /** How much it has counted; no case. */
    @Override
    public String toString() {
        return "Tally of %d rows of %d cases".formatted(rows, cases());
    }
}
