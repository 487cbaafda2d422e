package id.pendopo.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.publication.OpenTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** One late answer about one place tells the neighbours who complained; what everybody reads never goes that deep. */
class OutsideFiguresTest {
    private static final LocalDate FROM = LocalDate.of(2025, 3, 1);
    private static final LocalDate UNTIL = LocalDate.of(2025, 6, 1);
    private static final Instant AS_OF = Instant.parse("2025-12-01T00:00:00Z");

    @Property(tries = 200)
    void no_number_is_below_the_fewest_other_than_nothing(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int cases,
            @ForAll @IntRange(min = 1, max = 9) int least,
            @ForAll OutsideFigures.By by) {
        OpenTable table = tally(seed, cases).outside("town-2025", Town.PROCEDURE, by, FROM, UNTIL, AS_OF, least);
        for (List<Object> row : table.rows()) {
            long count = (Long) row.get(2);
            assertThat(count).isGreaterThanOrEqualTo(least);
            if (row.get(0).toString().startsWith("due.")) {
                long kept = (Long) row.get(3);
                assertThat(kept)
                        .satisfiesAnyOf(
                                one -> assertThat(one).isZero(),
                                one -> assertThat(one).isGreaterThanOrEqualTo(least));
                assertThat(count - kept)
                        .satisfiesAnyOf(
                                one -> assertThat(one).isZero(),
                                one -> assertThat(one).isGreaterThanOrEqualTo(least));
            }
        }
    }

    /** What is left out altogether is left out with its whole figure, so that nothing is found by subtracting. */
    @Property(tries = 200)
    void the_groups_of_a_figure_add_up_to_all_or_are_not_told(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int cases,
            @ForAll @IntRange(min = 1, max = 9) int least,
            @ForAll OutsideFigures.By by) {
        Tally tally = tally(seed, cases);
        OpenTable table = tally.outside("town-2025", Town.PROCEDURE, by, FROM, UNTIL, AS_OF, least);
        for (KpiReading reading : tally.readings(Town.PROCEDURE, Slice.ALL, FROM, UNTIL, AS_OF)) {
            String figure = reading.code().replace("onTime.", "due.");
            long told = table.rows().stream()
                    .filter(row -> row.get(0).equals(figure))
                    .mapToLong(row -> (Long) row.get(2))
                    .sum();
            if (reading.code().equals("opened") || reading.code().equals("closed")) {
                assertThat(told).isIn(0L, reading.value().orElseThrow());
            } else if (reading.code().startsWith("onTime.")) {
                assertThat(told).isIn(0L, reading.denominator().orElseThrow());
            }
        }
    }

    @Test
    void it_is_written_as_csv_and_json() {
        OpenTable table =
                tally(3, 60).outside("town-2025", Town.PROCEDURE, OutsideFigures.By.AGENCY, FROM, UNTIL, AS_OF, 5);
        assertThat(table.toCsv(Locale.ENGLISH))
                .startsWith("Figure,Group,Count,In time\r\n")
                .contains("opened,");
        assertThat(table.toJson()).contains("\"figure\":\"opened\"");
    }

    @Test
    void groups_of_none_are_refused() {
        Tally tally = tally(1, 1);
        assertThatThrownBy(() -> tally.outside("town", Town.PROCEDURE, OutsideFigures.By.AGENCY, FROM, UNTIL, AS_OF, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 or more");
    }

    private static Tally tally(long seed, int cases) {
        return Tally.in(Town.REGION, Town.TIME, List.of(Town.MEANING)).plus(Town.rows(seed, cases));
    }
}
