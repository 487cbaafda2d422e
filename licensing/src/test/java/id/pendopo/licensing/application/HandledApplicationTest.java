package id.pendopo.licensing.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.region.IndonesianTime;
import id.pendopo.licensing.register.HandledApplication;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What figures know of an application. */
class HandledApplicationTest {
    private static Optional<HandledApplication> handled(Walk walk) {
        return HandledApplication.of(walk.file(), IndonesianTime.WIB, Region.PACK.calendar());
    }

    private static HandledApplication.Outcome outcome(Walk walk) {
        return handled(walk).orElseThrow().outcome().orElseThrow();
    }

    @Test
    void a_draft_is_no_file_and_what_is_in_process_has_no_end() {
        Walk walk = Walk.inRegion().does(ApplicationRole.APPLICANT, new FilingCommand.Draft(Sample.reklame()));
        assertThat(handled(walk)).isEmpty();
        walk.does(ApplicationRole.APPLICANT, Sample.submit());
        assertThat(handled(walk).orElseThrow().received()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(handled(walk).orElseThrow().outcome()).isEmpty();
    }

    @Test
    void a_refusal_has_its_cause_as_a_code_and_nothing_that_was_written() {
        Walk walk = Walk.inRegion().submitted(Sample.reklame());
        walk.at("2026-03-03T10:00")
                .does(ApplicationRole.FRONT_OFFICE, new CounterCommand.RejectInadmissible(Sample.refusal()));
        HandledApplication.Outcome outcome = outcome(walk);
        assertThat(outcome.stage().value()).isEqualTo("REJECTED");
        assertThat(outcome.on()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(outcome.workingDays()).isEqualTo(1);
        assertThat(outcome.refusal()).contains(Sample.WHY);
        assertThat(handled(walk).toString()).doesNotContain("Tidak sesuai", Sample.NAME, Sample.NIK, Sample.STREET);
    }

    /** One day at the office, then four with the applicant. */
    @Test
    void days_with_the_applicant_are_not_the_offices() {
        Walk walk = Walk.inRegion().complete(Sample.reklame());
        walk.at("2026-03-03T10:00").does(ApplicationRole.VERIFIER, Sample.returning("DESIGN"));
        walk.at("2026-03-09T10:00").does(ApplicationRole.APPLICANT, new FilingCommand.Withdraw(Sample.WHY));
        HandledApplication.Outcome outcome = outcome(walk);
        assertThat(outcome.workingDays()).isEqualTo(1);
        assertThat(outcome.returns()).isEqualTo(1);
        assertThat(outcome.lastDayReturns()).isZero();
        assertThat(outcome.refusal()).isEmpty();
        assertThat(outcome.deemed()).isFalse();
    }

    @Test
    void what_is_taken_back_on_the_evening_it_came_in_ends_on_the_day_it_counts_from() {
        Walk walk = Walk.inRegion().at("2026-03-02T20:00").submitted(Sample.reklame());
        walk.at("2026-03-02T21:00").does(ApplicationRole.APPLICANT, new FilingCommand.Withdraw(Sample.WHY));
        assertThat(outcome(walk).workingDays()).isZero();
        assertThat(outcome(walk).on()).isEqualTo(handled(walk).orElseThrow().received());
    }
}
