package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.ACKNOWLEDGING;
import static id.pendopo.complaints.complaint.ComplaintClock.ANSWERING_OBJECTION;
import static id.pendopo.complaints.complaint.ComplaintClock.DISPOSING;
import static id.pendopo.complaints.complaint.ComplaintClock.LEGAL_LIMIT;
import static id.pendopo.complaints.complaint.ComplaintClock.OBJECTION_OVERDUE;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT;
import static id.pendopo.complaints.complaint.ComplaintClock.VERIFYING;
import static id.pendopo.complaints.complaint.ComplaintStage.ARCHIVED;
import static id.pendopo.complaints.complaint.ComplaintStage.RECEIVED;
import static id.pendopo.complaints.complaint.ComplaintStage.REJECTED;
import static id.pendopo.complaints.complaint.Sample.ADMIN;
import static id.pendopo.complaints.complaint.Sample.COUNTER;
import static id.pendopo.complaints.complaint.Sample.REPORTER;
import static id.pendopo.complaints.complaint.Sample.SECOND_ADMIN;
import static id.pendopo.complaints.complaint.Sample.WORDS;
import static id.pendopo.complaints.complaint.Sample.plain;
import static id.pendopo.complaints.complaint.Sample.received;
import static id.pendopo.complaints.complaint.Sample.reject;
import static id.pendopo.complaints.complaint.Sample.submit;
import static id.pendopo.complaints.complaint.Sample.verify;
import static id.pendopo.complaints.complaint.Work.runs;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.guard.SubmissionCounts;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.testkit.workflow.Journey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The terms that the office sets itself: showing itself, sending on, answering an objection. None of them is a term of the law. */
class OfficeTermsTest {
    private static Optional<LocalDate> sentOnBy(String verifiedAt) {
        Journey<Complaint> complaint = received("2025-06-04T09:00", plain());
        complaint.settle(verifiedAt);
        return runs(complaint.take(verifiedAt, ADMIN, verify()), DISPOSING);
    }

    // Sending on.

    @Test
    void what_is_verified_is_sent_on_by_the_end_of_the_same_day() {
        Journey<Complaint> complaint = received().take("2025-06-03T09:00", ADMIN, verify());
        assertThat(runs(complaint, DISPOSING)).contains(LocalDate.parse("2025-06-03"));
        assertThat(complaint.settle("2025-06-03T23:59:59")).isEmpty();
        assertThat(complaint.settle("2025-06-04T00:00")).containsExactly("noteDispositionLate");
        assertThat(complaint.file().has(ComplaintFlag.DISPOSITION_LATE)).isTrue();
        assertThat(complaint.data().casework().escalations())
                .containsExactly(
                        new Escalation(DISPOSING.code(), EscalationLevel.AGENCY_HEAD, LocalDate.parse("2025-06-04")));
    }

    /** Wednesday 4 June 2025 at 16:00 is still that office day; Friday 6 and Monday 9 June are days off. */
    @Test
    void what_is_verified_after_the_office_day_or_on_a_day_off_has_the_next_working_day() {
        assertThat(sentOnBy("2025-06-04T16:00:00")).contains(LocalDate.parse("2025-06-04"));
        assertThat(sentOnBy("2025-06-04T16:00:01")).contains(LocalDate.parse("2025-06-05"));
        assertThat(sentOnBy("2025-06-05T16:00:01")).contains(LocalDate.parse("2025-06-10"));
        assertThat(sentOnBy("2025-06-07T09:00")).contains(LocalDate.parse("2025-06-10"));
    }

    @Test
    void sending_on_ends_the_term_and_the_mark() {
        Journey<Complaint> complaint = received()
                .take("2025-06-03T09:00", ADMIN, verify())
                .knowing(AgencyStanding.FACT, Work.standing(AgencyKind.AGENCY));
        complaint.settle("2025-06-04T00:00");
        complaint.take("2025-06-04T09:00", ADMIN, Work.to(Work.DPU));
        assertThat(runs(complaint, DISPOSING)).isEmpty();
        assertThat(complaint.file().has(ComplaintFlag.DISPOSITION_LATE)).isFalse();
        assertThat(complaint.data().casework().escalations()).hasSize(1);
    }

    @Test
    void whatever_else_becomes_of_it_ends_the_term_too() {
        List<ComplaintCommand> ends = List.of(
                new FilingCommand.Archive(ReasonCode.TEST, WORDS),
                new FamilyCommand.Merge(CaseId.of("aduan-induk")),
                new ProceedingCommand.RecordCourtCase("12/G/2025", true),
                Commands.SPLIT);
        for (ComplaintCommand end : ends) {
            Journey<Complaint> complaint = received().take("2025-06-03T09:00", ADMIN, verify());
            assertThat(runs(complaint.take("2025-06-03T10:00", ADMIN, end), DISPOSING))
                    .as("%s", end)
                    .isEmpty();
        }
        Journey<Complaint> complaint = received().take("2025-06-03T09:00", ADMIN, verify());
        assertThat(runs(complaint.take("2025-06-03T10:00", REPORTER, new FilingCommand.Withdraw(true)), DISPOSING))
                .isEmpty();
    }

    @Test
    void what_the_supervisors_take_up_is_sent_on_as_soon() {
        Journey<Complaint> complaint =
                received("2025-06-02T09:00", Sample.accusing()).take("2025-06-03T09:00", ADMIN, Sample.hold("FOTO"));
        complaint.settle("2025-07-04T09:00");
        complaint.take("2025-07-04T09:00", Sample.SUPERVISOR, new FilingCommand.TakeUp(Commands.BRIBE));
        assertThat(runs(complaint, DISPOSING)).contains(LocalDate.parse("2025-07-04"));
    }

    // Showing oneself.

    @Test
    void nobody_has_shown_himself_by_the_end_of_the_day_on_which_the_hours_end() {
        Journey<Complaint> complaint = received();
        assertThat(runs(complaint, ACKNOWLEDGING)).contains(LocalDate.parse("2025-06-03"));
        assertThat(complaint.settle("2025-06-03T23:59:59")).isEmpty();
        assertThat(complaint.settle("2025-06-04T00:00")).containsExactly("noteUnacknowledged");
        assertThat(complaint.file().has(ComplaintFlag.NOT_ACKNOWLEDGED)).isTrue();
        complaint.take("2025-06-04T09:00", ADMIN, verify());
        assertThat(complaint.file().has(ComplaintFlag.NOT_ACKNOWLEDGED)).isFalse();
    }

    /** Thursday 5 June 2025 at 09:00, and 24 hours later an office that is closed until Tuesday. */
    @Test
    void the_goal_ends_on_a_working_day() {
        assertThat(runs(received("2025-06-05T09:00", plain()), ACKNOWLEDGING)).contains(LocalDate.parse("2025-06-10"));
    }

    @Test
    void whoever_asks_sorts_rejects_or_merges_has_shown_himself() {
        List<ComplaintCommand> signs = List.of(
                verify(),
                Sample.hold("FOTO"),
                reject(ReasonCode.SPAM),
                new FilingCommand.Archive(ReasonCode.TEST, WORDS),
                new FamilyCommand.Merge(CaseId.of("aduan-induk")),
                new ProceedingCommand.RecordCourtCase("12/G/2025", true));
        for (ComplaintCommand sign : signs) {
            Journey<Complaint> complaint = received().take("2025-06-03T10:00", ADMIN, sign);
            assertThat(runs(complaint, ACKNOWLEDGING)).as("%s", sign).isEmpty();
            assertThat(SpeedGoal.of(complaint.file(), Region.POLICY)).isEmpty();
        }
    }

    @Test
    void a_machine_that_holds_it_is_nobody() {
        Journey<Complaint> complaint = Sample.journey()
                .knowing(
                        SubmissionCounts.FACT,
                        new SubmissionCounts(
                                Optional.of(5), Optional.empty(), Optional.empty(), Optional.empty(), false))
                .open("2025-06-02T09:00", REPORTER, submit(plain()));
        assertThat(complaint.isAt(ComplaintStage.HELD)).isTrue();
        assertThat(complaint.settle("2025-06-04T00:00")).containsExactly("noteUnacknowledged");
    }

    @Test
    void who_enters_it_at_the_counter_hands_out_its_receipt() {
        FilingCommand.Submit entered = new FilingCommand.Submit(
                Sample.pavement().done(), Sample.TRACKING, true, Optional.of(LocalDate.parse("2025-06-02")));
        Journey<Complaint> complaint = Sample.journey().open("2025-06-02T09:00", COUNTER, entered);
        assertThat(runs(complaint, ACKNOWLEDGING)).isEmpty();
    }

    @Test
    void the_goal_is_told_to_the_hour() {
        SpeedGoal goal = SpeedGoal.of(received().file(), Region.POLICY).orElseThrow();
        assertThat(goal.by()).isEqualTo(Instant.parse("2025-06-03T02:00:00Z"));
        assertThat(goal.isMissedAt(Instant.parse("2025-06-03T02:00:00Z"))).isFalse();
        assertThat(goal.isMissedAt(Instant.parse("2025-06-03T02:00:01Z"))).isTrue();
    }

    /** Neither a goal of one hour nor one of a week moves a term that anybody is owed. */
    @Test
    void a_goal_changes_no_term_of_the_law() {
        for (String hours : List.of("1", "168")) {
            Journey<Complaint> complaint = Journey.of(
                            Region.workflow(Region.with(Map.of("acknowledgeHours", hours))),
                            "aduan-1",
                            Region.PACK.calendar())
                    .knowing(SubmissionCounts.FACT, SubmissionCounts.NONE)
                    .knowing(AgencyStanding.FACT, Work.standing(AgencyKind.AGENCY))
                    .open("2025-06-02T09:00", REPORTER, submit(plain()));
            assertThat(runs(complaint, VERIFYING)).contains(LocalDate.parse("2025-06-05"));
            complaint.settle("2025-06-03T09:00");
            complaint.take("2025-06-03T09:00", ADMIN, verify()).take("2025-06-03T10:00", ADMIN, Work.to(Work.DPU));
            assertThat(runs(complaint, SETTLEMENT)).contains(LocalDate.parse("2025-06-25"));
            assertThat(runs(complaint, LEGAL_LIMIT)).contains(LocalDate.parse("2025-08-02"));
        }
    }

    // Answering an objection.

    private static Journey<Complaint> objected(ComplaintCommand end) {
        return received()
                .take("2025-06-03T09:00", ADMIN, end)
                .take("2025-06-04T09:00", REPORTER, new FilingCommand.ObjectToRejection(WORDS));
    }

    @Test
    void an_objection_is_answered_within_ten_working_days_and_then_told_upward() {
        Journey<Complaint> complaint = objected(reject(ReasonCode.SPAM));
        assertThat(runs(complaint, ANSWERING_OBJECTION)).contains(LocalDate.parse("2025-06-20"));
        assertThat(complaint.settle("2025-06-20T23:59:59")).isEmpty();
        assertThat(complaint.settle("2025-06-21T00:00")).containsExactly("noteObjectionLate");
        assertThat(complaint.isAt(REJECTED)).isTrue();
        assertThat(complaint.file().has(ComplaintFlag.OBJECTION_LATE)).isTrue();
        assertThat(complaint.data().casework().escalations())
                .containsExactly(new Escalation(
                        ANSWERING_OBJECTION.code(), EscalationLevel.REGIONAL_SECRETARY, LocalDate.parse("2025-06-21")));
        assertThat(runs(complaint, OBJECTION_OVERDUE)).contains(LocalDate.parse("2025-07-07"));
    }

    @Test
    void where_nobody_decides_the_report_is_taken_up_again_by_itself() {
        for (ComplaintCommand end : List.of(
                reject(ReasonCode.SPAM), (ComplaintCommand) new FilingCommand.Archive(ReasonCode.TEST, WORDS))) {
            Journey<Complaint> complaint = objected(end);
            complaint.settle("2025-07-07T23:59:59");
            assertThat(complaint.file().has(ComplaintFlag.OBJECTED)).isTrue();
            assertThat(complaint.settle("2025-07-08T00:00")).containsExactly("deemObjectionUpheld");
            assertThat(complaint.isAt(RECEIVED)).isTrue();
            assertThat(complaint.file().has(ComplaintFlag.OBJECTED)).isFalse();
            assertThat(complaint.file().has(ComplaintFlag.OBJECTION_LATE)).isFalse();
            assertThat(runs(complaint, VERIFYING)).contains(LocalDate.parse("2025-07-11"));
            assertThat(complaint.data().intake().objection().orElseThrow().upheldOn())
                    .contains(LocalDate.parse("2025-07-08"));
        }
    }

    @Test
    void whoever_decides_late_still_decides() {
        Journey<Complaint> complaint = objected(reject(ReasonCode.SPAM));
        complaint.settle("2025-07-07T09:00");
        complaint.take("2025-07-07T10:00", SECOND_ADMIN, new FilingCommand.DismissObjection(WORDS));
        assertThat(runs(complaint, OBJECTION_OVERDUE)).isEmpty();
        assertThat(complaint.settle("2025-12-31T09:00")).isEmpty();
        assertThat(complaint.file().has(ComplaintFlag.OBJECTION_LATE)).isFalse();
        assertThat(complaint.isAt(REJECTED)).isTrue();
    }

    @Test
    void whoever_decides_in_time_ends_the_term() {
        Journey<Complaint> dismissed = objected(reject(ReasonCode.SPAM))
                .take("2025-06-20T23:00", SECOND_ADMIN, new FilingCommand.DismissObjection(WORDS));
        assertThat(runs(dismissed, ANSWERING_OBJECTION)).isEmpty();
        Journey<Complaint> upheld = objected(new FilingCommand.Archive(ReasonCode.TEST, WORDS));
        assertThat(upheld.isAt(ARCHIVED)).isTrue();
        upheld.take("2025-06-20T23:00", SECOND_ADMIN, new FilingCommand.UpholdObjection());
        assertThat(upheld.isAt(RECEIVED)).isTrue();
        assertThat(runs(upheld, ANSWERING_OBJECTION)).isEmpty();
    }

    @Test
    void a_region_sets_how_long_it_takes_for_an_objection() {
        Journey<Complaint> complaint = Journey.of(
                        Region.workflow(Region.with(Map.of("objectionAnswer", "\"3wd\""))),
                        "aduan-1",
                        Region.PACK.calendar())
                .knowing(SubmissionCounts.FACT, SubmissionCounts.NONE)
                .open("2025-06-02T09:00", REPORTER, submit(plain()))
                .take("2025-06-03T09:00", ADMIN, reject(ReasonCode.SPAM))
                .take("2025-06-03T10:00", REPORTER, new FilingCommand.ObjectToRejection(WORDS));
        assertThat(runs(complaint, ANSWERING_OBJECTION)).contains(LocalDate.parse("2025-06-10"));
    }
}
