package id.pendopo.licensing.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether a paper still holds on the day it is handed in: its last day counts. */
class DocumentValidityTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 13);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.national();

    @Test
    void a_paper_holds_on_its_last_day_and_not_after() {
        DocumentValidity expiring = DocumentValidity.expiring();
        assertThat(expiring.holdsOn(DAY, Optional.empty(), Optional.of(DAY), CALENDAR))
                .isTrue();
        assertThat(expiring.holdsOn(DAY, Optional.empty(), Optional.of(DAY.minusDays(1)), CALENDAR))
                .isFalse();
        assertThat(expiring.holdsOn(DAY, Optional.empty(), Optional.empty(), CALENDAR))
                .isFalse();
    }

    @Test
    void a_paper_is_no_older_than_it_may_be() {
        DocumentValidity fresh = DocumentValidity.noOlderThan(Term.months(3));
        LocalDate oldest = LocalDate.of(2025, 12, 13);
        assertThat(fresh.holdsOn(DAY, Optional.of(oldest), Optional.empty(), CALENDAR))
                .isTrue();
        assertThat(fresh.holdsOn(DAY, Optional.of(oldest.minusDays(1)), Optional.empty(), CALENDAR))
                .isFalse();
        assertThat(fresh.holdsOn(DAY, Optional.of(DAY.plusDays(1)), Optional.empty(), CALENDAR))
                .isFalse();
        assertThat(fresh.holdsOn(DAY, Optional.empty(), Optional.empty(), CALENDAR))
                .isFalse();
    }

    @Test
    void a_lasting_paper_holds_whatever_is_on_it() {
        assertThat(DocumentValidity.LASTING.holdsOn(DAY, Optional.empty(), Optional.empty(), CALENDAR))
                .isTrue();
    }
}
