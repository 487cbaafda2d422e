package id.pendopo.licensing.register;

import static id.pendopo.licensing.register.HandledSamples.MARCH;
import static id.pendopo.licensing.register.HandledSamples.issued;
import static id.pendopo.licensing.register.HandledSamples.open;
import static id.pendopo.licensing.register.HandledSamples.refused;
import static id.pendopo.licensing.register.HandledSamples.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.law.Code;
import id.pendopo.core.publication.OpenTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Figures of an office, and that no file can be found in them. */
class StatisticsTest {
    private static List<Map<String, Object>> rows(OpenTable table) {
        return table.rows().stream()
                .map(row -> {
                    Map<String, Object> named = new LinkedHashMap<>();
                    for (int i = 0; i < row.size(); i++) {
                        named.put(table.columns().get(i).key(), row.get(i));
                    }
                    return named;
                })
                .toList();
    }

    private static HandledApplication after(int days) {
        return issued("REKLAME", days, days <= 7);
    }

    @Test
    void a_month_has_its_figures() {
        List<HandledApplication> all = new ArrayList<>();
        for (int days : new int[] {3, 5, 4, 9, 6}) {
            all.add(after(days));
        }
        all.addAll(times(3, open("REKLAME")));
        assertThat(rows(StatisticsTable.of(all, 5)))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("month", "2026-03")
                        .containsEntry("type", "REKLAME")
                        .containsEntry("in", 8L)
                        .containsEntry("out", 5L)
                        .containsEntry("medianDays", "5")
                        .containsEntry("ninetiethDays", 9L)
                        .containsEntry("onTimePercent", "80.0")
                        .containsEntry("returnsPerFile", "0.00")
                        .containsEntry("deemed", 0L));
    }

    @Test
    void two_in_the_middle_give_a_half() {
        assertThat(MonthlyFigures.of(outcomes(1, 2, 3, 4), 1).medianDays()).isEqualTo("2.5");
        assertThat(MonthlyFigures.of(outcomes(1, 2, 4, 4), 1).medianDays()).isEqualTo("3");
        assertThat(MonthlyFigures.of(outcomes(7), 1).medianDays()).isEqualTo("7");
    }

    @Test
    void nine_of_ten_ended_within_the_ninetieth_percentile() {
        assertThat(MonthlyFigures.of(outcomes(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 1).ninetiethDays())
                .isEqualTo(9);
        assertThat(MonthlyFigures.of(outcomes(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), 1)
                        .ninetiethDays())
                .isEqualTo(10);
        assertThat(MonthlyFigures.of(outcomes(7), 1).ninetiethDays()).isEqualTo(7);
    }

    @Property(tries = 200)
    void figures_agree_with_counting(@ForAll @Size(min = 1, max = 40) List<@IntRange(max = 60) Integer> days) {
        int[] sorted = days.stream().mapToInt(Integer::intValue).sorted().toArray();
        MonthlyFigures figures = MonthlyFigures.of(outcomes(sorted), 1);
        long within = Arrays.stream(sorted)
                .filter(day -> day <= figures.ninetiethDays())
                .count();
        assertThat(within * 10).isGreaterThanOrEqualTo(sorted.length * 9L);
        long below = Arrays.stream(sorted)
                .filter(day -> day < figures.ninetiethDays())
                .count();
        assertThat(below * 10).isLessThan(sorted.length * 9L);
        BigDecimal median = new BigDecimal(figures.medianDays());
        assertThat(Arrays.stream(sorted)
                                .filter(day -> BigDecimal.valueOf(day).compareTo(median) < 0)
                                .count()
                        * 2)
                .isLessThanOrEqualTo(sorted.length);
        assertThat(Arrays.stream(sorted)
                                .filter(day -> BigDecimal.valueOf(day).compareTo(median) > 0)
                                .count()
                        * 2)
                .isLessThanOrEqualTo(sorted.length);
    }

    private static List<HandledApplication.Outcome> outcomes(int... days) {
        return Arrays.stream(days)
                .mapToObj(day -> after(day).outcome().orElseThrow())
                .toList();
    }

    @Test
    void returns_last_days_and_silence_are_counted() {
        HandledApplication silent = new HandledApplication(
                Code.of("REKLAME"),
                MARCH,
                Optional.of(new HandledApplication.Outcome(
                        MARCH, Code.of("ISSUED"), 5, Optional.of(false), 1, 0, true, Optional.empty())));
        List<HandledApplication> all = new ArrayList<>(times(4, refused("REKLAME", "SPATIAL_PLAN")));
        all.add(silent);
        assertThat(rows(StatisticsTable.of(all, 5)).get(0))
                .containsEntry("returnsPerFile", "1.80")
                .containsEntry("lastDayReturns", 4L)
                .containsEntry("deemed", 1L)
                .containsEntry("onTimePercent", "");
    }

    @Test
    void a_type_with_four_files_is_joined_and_one_with_five_is_not() {
        List<HandledApplication> all = new ArrayList<>(times(5, issued("REKLAME", 5, true)));
        all.addAll(times(4, issued("SIP", 2, true)));
        all.addAll(times(9, issued("TRAYEK", 3, true)));
        assertThat(rows(StatisticsTable.of(all, 5)))
                .extracting(row -> row.get("type") + " " + row.get("out"))
                .containsExactly("OTHER 9", "TRAYEK 9");
        assertThat(rows(StatisticsTable.of(times(4, issued("SIP", 2, true)), 5)))
                .isEmpty();
        assertThat(rows(StatisticsTable.of(times(5, issued("SIP", 2, true)), 5)))
                .hasSize(1);
    }

    @Test
    void refusals_are_counts_by_type_and_reason() {
        List<HandledApplication> all = new ArrayList<>(times(6, refused("REKLAME", "SPATIAL_PLAN")));
        all.addAll(times(3, refused("REKLAME", "INCOMPLETE")));
        all.addAll(times(2, refused("REKLAME", "FORGED_DOCUMENT")));
        all.addAll(times(9, issued("REKLAME", 5, true)));
        assertThat(rows(RefusalsTable.of(all, 5)))
                .extracting(row ->
                        row.get("year") + " " + row.get("type") + " " + row.get("reason") + " " + row.get("count"))
                .containsExactly("2026 REKLAME SPATIAL_PLAN 6", "2026 REKLAME OTHER 5");
        assertThat(rows(RefusalsTable.of(times(4, refused("SIP", "INCOMPLETE")), 5)))
                .isEmpty();
    }

    @Property(tries = 200)
    void no_figure_rests_on_fewer_files_than_it_must(
            @ForAll @Size(max = 60) List<@IntRange(max = 5) Integer> types,
            @ForAll @IntRange(min = 1, max = 8) int least) {
        List<HandledApplication> all = new ArrayList<>();
        for (int type : types) {
            all.add(type % 2 == 0 ? refused("T" + type / 2, "R" + type) : issued("T" + type / 2, 5, true));
        }
        rows(StatisticsTable.of(all, least)).forEach(row -> {
            for (String column : List.of("in", "out")) {
                assertThat(row.get(column))
                        .satisfiesAnyOf(
                                cell -> assertThat(cell).isEqualTo(""),
                                cell -> assertThat((Long) cell).isGreaterThanOrEqualTo(least));
            }
        });
        rows(RefusalsTable.of(all, least))
                .forEach(row -> assertThat((Long) row.get("count")).isGreaterThanOrEqualTo(least));
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> new HandledApplication(
                        Code.of("SIP"),
                        MARCH.plusDays(21),
                        issued("SIP", 1, true).outcome()))
                .hasMessageContaining("ended before");
        assertThatThrownBy(() -> new HandledApplication.Outcome(
                        MARCH, Code.of("ISSUED"), 1, Optional.empty(), 1, 2, false, Optional.empty()))
                .hasMessageContaining("last-day");
    }
}
