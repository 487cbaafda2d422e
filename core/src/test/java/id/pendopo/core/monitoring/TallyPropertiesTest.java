package id.pendopo.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.region.RegionCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A screen that drifts from its journals is worse than none: however rows come, the figures are those of a count from scratch. */
class TallyPropertiesTest {
    private static final Tally EMPTY = Tally.in(Town.REGION, Town.TIME, List.of(Town.MEANING));

    @Property(tries = 300)
    void any_order_and_any_split_gives_the_tally_of_a_count_from_scratch(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int cases) {
        List<StageChange> rows = Town.rows(seed, cases);
        Tally scratch = EMPTY.plus(rows);
        Random random = new Random(seed + 1);
        List<StageChange> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        Tally oneByOne = EMPTY;
        for (StageChange row : shuffled) {
            oneByOne = oneByOne.plus(row);
        }
        Tally inParts = EMPTY;
        Tally beside = EMPTY;
        for (int i = 0; i < shuffled.size(); ) {
            int end = Math.min(shuffled.size(), i + 1 + random.nextInt(7));
            if (random.nextBoolean()) {
                inParts = inParts.plus(shuffled.subList(i, end));
            } else {
                beside = beside.plus(shuffled.subList(i, end));
            }
            i = end;
        }
        assertThat(oneByOne).isEqualTo(scratch).hasSameHashCodeAs(scratch);
        assertThat(inParts.and(beside)).isEqualTo(scratch);
        assertThat(beside.and(inParts)).isEqualTo(scratch);
        assertThat(oneByOne.rows()).isEqualTo(rows.size());
    }

    /** What is sent at least once comes twice now and then. */
    @Property(tries = 100)
    void a_row_that_comes_again_changes_nothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int cases) {
        List<StageChange> rows = Town.rows(seed, cases);
        Tally once = EMPTY.plus(rows);
        List<StageChange> half = rows.subList(0, rows.size() / 2 + 1);
        assertThat(once.plus(half)).isEqualTo(once);
        assertThat(once.and(EMPTY.plus(half))).isEqualTo(once);
    }

    @Property(tries = 400)
    void the_figures_are_those_of_who_walks_every_row_every_day(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int cases,
            @ForAll @IntRange(min = 0, max = 40) int begin,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @IntRange(min = 0, max = 7) int which) {
        List<StageChange> rows = Town.rows(seed, cases);
        Tally tally = EMPTY;
        for (StageChange row : rows) {
            tally = tally.plus(row);
        }
        LocalDate from = LocalDate.of(2025, 3, 1).plusDays(begin);
        LocalDate until = from.plusDays(days);
        Instant asOf = last(rows).plus(Duration.ofDays(Math.floorMod(seed, 5L)));
        Slice slice = slice(which);
        Map<String, String> told = new TreeMap<>();
        tally.readings(Town.PROCEDURE, slice, from, until, asOf)
                .forEach(one -> told.put(
                        one.code(),
                        Oracle.said(
                                one.value().orElse(null),
                                one.numerator().orElse(null),
                                one.denominator().orElse(null))));
        assertThat(told).isEqualTo(new Oracle(slice, from, until, Town.TIME.day(asOf)).figures(rows));
    }

    @Property(tries = 300)
    void the_backlog_of_any_instant_is_that_of_who_walks_every_row(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int cases,
            @ForAll @IntRange(min = 0, max = 4_000) int hours,
            @ForAll @IntRange(min = 0, max = 7) int which) {
        List<StageChange> rows = Town.rows(seed, cases);
        Instant at = LocalDate.of(2025, 3, 1)
                .atStartOfDay(Town.TIME.offset())
                .toInstant()
                .plus(Duration.ofHours(hours));
        Slice slice = slice(which);
        Map<String, Long> told = new TreeMap<>();
        EMPTY.plus(rows).backlog(Town.PROCEDURE, slice, at).forEach(one -> {
            if (one.value().orElseThrow() > 0) {
                told.put(one.code(), one.value().orElseThrow());
            }
        });
        LocalDate day = LocalDate.of(2025, 3, 1);
        assertThat(told).isEqualTo(new Oracle(slice, day, day, day).backlog(rows, at));
    }

    private static Slice slice(int which) {
        if (which < Town.UNITS.size()) {
            return Slice.ofAgency(Town.UNITS.get(which));
        }
        return which == 3 ? Slice.ofKecamatan(RegionCode.of("327301")) : Slice.ALL;
    }

    private static Instant last(List<StageChange> rows) {
        return rows.stream().map(StageChange::at).max(Instant::compareTo).orElseThrow();
    }
}
