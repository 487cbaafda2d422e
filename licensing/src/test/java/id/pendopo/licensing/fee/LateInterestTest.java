package id.pendopo.licensing.fee;

import static id.pendopo.licensing.fee.FeeSamples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LateInterestTest {
    /** The due day counts whole; from the day after, a month begun is a month, to the last one that is charged. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026-03-02, 0",
        "2026-04-01, 2026-04-01, 0",
        "2026-04-01, 2026-04-02, 1",
        "2026-04-01, 2026-05-01, 1",
        "2026-04-01, 2026-05-02, 2",
        "2026-01-31, 2026-02-28, 1",
        "2026-01-31, 2026-03-01, 2",
        "2026-01-31, 2026-03-31, 2",
        "2026-04-01, 2028-03-01, 23",
        "2026-04-01, 2028-04-01, 24",
        "2026-04-01, 2028-04-02, 24",
        "2026-04-01, 2036-04-02, 24",
    })
    void part_of_a_month_counts_as_a_month(LocalDate due, LocalDate paidOn, int months) {
        assertThat(ONE_PERCENT.months(due, paidOn)).isEqualTo(months);
    }

    @Test
    void interest_is_the_rate_times_the_months_rounded_once() {
        assertThat(ONE_PERCENT.on(Rupiah.of(14_400_000), 3)).isEqualTo(Rupiah.of(432_000));
        // 1,250 x 1 % x 1 is 12.5; 1,249 x 1 % x 1 is 12.49.
        assertThat(ONE_PERCENT.on(Rupiah.of(1_250), 1)).isEqualTo(Rupiah.of(13));
        assertThat(ONE_PERCENT.on(Rupiah.of(1_249), 1)).isEqualTo(Rupiah.of(12));
        assertThat(new LateInterest(Percentage.of(2), 24).on(Rupiah.of(14_400_000), 3))
                .isEqualTo(Rupiah.of(864_000));
        assertThat(new LateInterest(Percentage.ZERO, 0).on(Rupiah.of(14_400_000), 0))
                .isEqualTo(Rupiah.ZERO);
    }

    @Test
    void a_demand_says_what_lateness_adds() {
        FeeDemand demand = assess(building("400", "1.2", "1")).demandOn(LocalDate.of(2026, 5, 2), ONE_PERCENT);
        assertThat(demand.isLate()).isTrue();
        assertThat(demand.total()).isEqualTo(Rupiah.of(14_688_000));
        assertThat(demand.explained(Locale.forLanguageTag("id")))
                .isEqualTo("Rp14.400.000 + 1% × 2 bulan = Rp14.400.000 + Rp288.000 = Rp14.688.000");
        assertThat(demand.explained(Locale.ENGLISH))
                .isEqualTo("Rp14.400.000 + 1% × 2 months = Rp14.400.000 + Rp288.000 = Rp14.688.000");
        FeeDemand inTime = assess(building("400", "1.2", "1")).demandOn(DUE, ONE_PERCENT);
        assertThat(inTime.isLate()).isFalse();
        assertThat(inTime.explained(Locale.ENGLISH)).isEqualTo("Rp14.400.000");
    }

    /** Thirty calendar days from Monday 2 March 2026, and the warning seven days later; holidays move neither. */
    @Test
    void the_term_of_payment_runs_in_calendar_days() {
        FeeTerms terms = new FeeTerms(Term.calendarDays(30), Term.calendarDays(7), ONE_PERCENT);
        assertThat(terms.dueOn(ASSESSED, WorkingCalendar.national())).isEqualTo(DUE);
        assertThat(terms.warnedOn(DUE, WorkingCalendar.national())).isEqualTo(LocalDate.of(2026, 4, 8));
    }

    @Test
    void a_rate_or_a_time_that_makes_no_sense_cannot_be_built() {
        assertThat(new LateInterest(Percentage.HUNDRED, 240).mostMonths()).isEqualTo(240);
        assertThatThrownBy(() -> new LateInterest(Percentage.of(-1), 24)).hasMessageContaining("outside 0% to 100%");
        assertThatThrownBy(() -> new LateInterest(Percentage.of(101), 24)).hasMessageContaining("outside 0% to 100%");
        assertThatThrownBy(() -> new LateInterest(Percentage.of(1), 241)).hasMessageContaining("outside 0 to 240");
        assertThatThrownBy(() -> new LateInterest(Percentage.of(1), -1)).hasMessageContaining("outside 0 to 240");
    }
}
