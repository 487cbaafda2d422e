package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationRole.APPLICANT;
import static id.pendopo.licensing.application.ApplicationRole.FRONT_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Role;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.monitoring.FlowProvider;
import id.pendopo.core.monitoring.KpiReading;
import id.pendopo.core.monitoring.Slice;
import id.pendopo.core.monitoring.StageChange;
import id.pendopo.core.monitoring.Tally;
import id.pendopo.core.monitoring.WorkingTime;
import id.pendopo.core.office.Office;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** What is misspelt in a meaning is counted as never happening, and a leader reads a nought. */
class ApplicationFlowTest {
    private static final CaseId ID = CaseId.of("application-1");
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 1, 1);

    /** In this region a lapsed application is not taken up again, so nobody resumes it. */
    @Test
    void every_name_of_the_meaning_is_one_of_the_procedure() {
        assertThat(ApplicationFlow.MEANING.unknownTo(ApplicationProcedure.in(Region.PACK)))
                .containsExactly("act: resume");
    }

    @Test
    void it_is_found_where_the_module_is() {
        assertThat(ServiceLoader.load(FlowProvider.class).stream()
                        .map(one -> one.get().meaning()))
                .contains(ApplicationFlow.MEANING);
    }

    /**
     * The counter answered within ten minutes; then the office was silent until its term had passed, and silence granted. By the law that
     * was at midnight, however late the scheduler came.
     */
    @Test
    void an_application_that_silence_granted_was_answered_fast_and_decided_late() {
        Office office = OfficeRound.open(Region.PACK);
        handle(
                office,
                "2026-04-06T09:00",
                APPLICANT,
                new FilingCommand.Draft(Sample.form("KERAMAIAN", Sample.until())));
        handle(office, "2026-04-06T09:10", APPLICANT, Sample.submit());
        handle(office, "2026-04-06T09:20", FRONT_OFFICE, new CounterCommand.ConfirmComplete());
        Instant due = office.file(ApplicationPolicy.PROCEDURE, ID)
                .flatMap(file -> file.clocks().find(ApplicationClock.DECISION))
                .orElseThrow()
                .passesAt(WIB);
        Tally before = tally(office);
        assertThat(value(before, "onTime.DECISION", due.minusSeconds(1)).denominator())
                .hasValue(0L);
        assertThat(value(before, "breaches.DECISION", due).value()).hasValue(1L);
        office.settle(ApplicationPolicy.PROCEDURE, ID, due.plus(Duration.ofHours(30)));
        Tally after = tally(office);
        Instant asOf = due.plus(Duration.ofDays(9));
        assertThat(value(after, "opened", asOf).value()).hasValue(1L);
        assertThat(value(after, "time.FIRST_RESPONSE.median", asOf).value()).hasValue(10L);
        assertThat(value(after, "onTime.COMPLETENESS", asOf).value()).hasValue(10_000L);
        assertThat(value(after, "onTime.DECISION", asOf).value()).hasValue(0L);
        assertThat(value(after, "onTime.DECISION", asOf).denominator()).hasValue(1L);
        assertThat(value(after, "breaches.DECISION", asOf).value()).hasValue(1L);
        assertThat(value(after, "time.DECISION.p90", asOf).denominator()).hasValue(1L);
        assertThat(after.readings(ApplicationPolicy.PROCEDURE, Slice.ALL, FROM, UNTIL, asOf)
                        .toString())
                .doesNotContain(ID.value());
    }

    private static void handle(Office office, String when, Role role, Command command) {
        Instant at = LocalDateTime.parse(when).toInstant(WIB);
        assertThat(office.handle(
                                ApplicationPolicy.PROCEDURE,
                                ID,
                                command,
                                Walk.who(role),
                                at,
                                CommandId.of("at-" + when))
                        .findings())
                .noneMatch(Finding::isBlock);
    }

    private static Tally tally(Office office) {
        return Tally.in(Region.PACK.region().code(), WorkingTime.of(Region.PACK), List.of(ApplicationFlow.MEANING))
                .plus(office.journal(ID).stream().map(StageChange::of).toList());
    }

    private static KpiReading value(Tally tally, String code, Instant asOf) {
        return tally.readings(ApplicationPolicy.PROCEDURE, Slice.ALL, FROM, UNTIL, asOf).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
