package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.FIRST_FOLLOW_UP;
import static id.pendopo.complaints.complaint.ComplaintClock.LEGAL_LIMIT;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT_TWICE;
import static id.pendopo.complaints.complaint.Sample.ADMIN;
import static id.pendopo.complaints.complaint.Sample.PAVEMENT;
import static id.pendopo.complaints.complaint.Sample.plain;
import static id.pendopo.complaints.complaint.Work.DPU;
import static id.pendopo.complaints.complaint.Work.DPU_ADMIN;
import static id.pendopo.complaints.complaint.Work.REASON;
import static id.pendopo.complaints.complaint.Work.SENT;
import static id.pendopo.complaints.complaint.Work.inProgress;
import static id.pendopo.complaints.complaint.Work.runs;
import static id.pendopo.complaints.complaint.Work.sent;
import static id.pendopo.complaints.complaint.Work.sorted;
import static id.pendopo.complaints.complaint.Work.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.SubjectOffice;
import id.pendopo.complaints.report.SubjectParty;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.testkit.workflow.Journey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What time does to a complaint that is worked on: ladders, extensions, and terms that hold for some alone. */
class ClockLadderTest {
    private static CaseworkCommand.AskExtension ask(int days) {
        return new CaseworkCommand.AskExtension(days, REASON);
    }

    private static CaseworkCommand.Extend extend(int days) {
        return new CaseworkCommand.Extend(days, REASON);
    }

    /** Followed up in its first days, so that nothing of it is late yet. */
    private static Journey<Complaint> followedUp() {
        return inProgress().take("2025-06-04T10:00", DPU_ADMIN, new CaseworkCommand.NoteProgress(Work.ANSWER));
    }

    private static Journey<Complaint> question() {
        return sorted(plain(), ReportKind.INFORMATION_REQUEST, PAVEMENT).take(SENT, ADMIN, to(DPU));
    }

    private static Journey<Complaint> in(Map<String, String> values, ReportKind kind) {
        Workflow<Complaint> workflow = Region.workflow(Region.with(values));
        return Journey.of(workflow, "aduan-1", Region.PACK.calendar())
                .knowing(
                        id.pendopo.complaints.guard.SubmissionCounts.FACT,
                        id.pendopo.complaints.guard.SubmissionCounts.NONE)
                .knowing(PersonComparison.FACT, PersonComparison.NOBODY)
                .knowing(
                        AgencyStanding.FACT,
                        Work.standing(kind.isSupervisory() ? AgencyKind.INSPECTORATE : AgencyKind.AGENCY))
                .open("2025-06-02T09:00", Sample.REPORTER, Sample.submit(plain()))
                .take(
                        "2025-06-03T09:00",
                        ADMIN,
                        new FilingCommand.Verify(kind, kind.isSupervisory() ? Work.EXTORTION : PAVEMENT))
                .take(SENT, ADMIN, to(kind.isSupervisory() ? Work.INSPECTORATE : DPU));
    }

    @Test
    void late_it_goes_up_the_ladder_one_rung_after_another_and_moves_nowhere() {
        Journey<Complaint> complaint = sent();
        assertThat(complaint.settle("2025-06-12T23:59:59")).isEmpty();
        assertThat(complaint.settle("2025-06-13T00:00")).containsExactly("noteFollowUpLate");
        assertThat(complaint.file().has(ComplaintFlag.FOLLOW_UP_LATE)).isTrue();
        assertThat(complaint.settle("2025-06-25T23:59:59")).isEmpty();
        assertThat(complaint.settle("2025-06-26T00:00")).containsExactly("noteSettlementLate");
        // As much again: fourteen working days after 25 June 2025, with the new year of Islam between.
        assertThat(runs(complaint, SETTLEMENT_TWICE)).contains(LocalDate.parse("2025-07-16"));
        assertThat(complaint.settle("2025-07-16T23:59:59")).isEmpty();
        assertThat(complaint.settle("2025-07-17T00:00")).containsExactly("noteSettlementTwiceLate");
        assertThat(complaint.settle("2025-07-25T23:59:59")).isEmpty();
        assertThat(complaint.settle("2025-07-26T00:00")).containsExactly("noteLimitNear");
        assertThat(complaint.settle("2025-08-02T23:59:59")).isEmpty();
        assertThat(complaint.settle("2025-08-03T00:00")).containsExactly("noteLimitPassed");
        assertThat(complaint.file().has(ComplaintFlag.LIMIT_PASSED)).isTrue();
        assertThat(complaint.isAt(ComplaintStage.DISPOSED)).isTrue();
        assertThat(complaint.data().casework().escalations())
                .extracting(Escalation::level, Escalation::on)
                .containsExactly(
                        tuple(EscalationLevel.AGENCY_HEAD, LocalDate.parse("2025-06-13")),
                        tuple(EscalationLevel.REGIONAL_SECRETARY, LocalDate.parse("2025-06-26")),
                        tuple(EscalationLevel.REGION_HEAD, LocalDate.parse("2025-07-17")),
                        tuple(EscalationLevel.REGION_HEAD, LocalDate.parse("2025-07-26")),
                        tuple(EscalationLevel.REGION_HEAD, LocalDate.parse("2025-08-03")));
        assertThat(BindingDay.of(complaint.file()).orElseThrow().on()).isEqualTo(LocalDate.parse("2025-06-25"));
    }

    @Test
    void what_is_alleged_against_the_head_of_the_region_is_told_above_the_region() {
        Report report = Sample.accusing()
                .change()
                .about(SubjectParty.official(Code.of("WALI_KOTA"), SubjectOffice.REGION_HEAD, "Budi Contohnama"))
                .done();
        Journey<Complaint> complaint = sorted(report, ReportKind.COMPLAINT_SUPERVISORY, Work.EXTORTION)
                .knowing(AgencyStanding.FACT, Work.standing(AgencyKind.HIGHER_TIER))
                .take(SENT, ADMIN, to(Work.PROVINCE));
        complaint.settle("2025-06-13T00:00");
        assertThat(complaint.data().casework().escalations())
                .extracting(Escalation::level)
                .containsExactly(EscalationLevel.HIGHER_TIER);
    }

    @Test
    void more_time_is_asked_for_by_the_agency_and_granted_by_the_coordinator_once() {
        Journey<Complaint> complaint = followedUp();
        assertThat(complaint.tried("2025-06-25T10:00", ADMIN, extend(14)))
                .containsExactly("complaints.EXTENSION_NOT_ASKED");
        complaint.take("2025-06-25T09:00", DPU_ADMIN, ask(14));
        assertThat(complaint.tried("2025-06-25T10:00", DPU_ADMIN, extend(14))).containsExactly("core.NOT_PERMITTED");
        assertThat(complaint.tried("2025-06-25T10:00", ADMIN, extend(15)))
                .containsExactlyInAnyOrder("complaints.EXTENSION_OVER_ASKED", "complaints.EXTENSION_TOO_LONG");
        complaint.take("2025-06-25T10:00", ADMIN, extend(14));
        assertThat(runs(complaint, SETTLEMENT)).contains(LocalDate.parse("2025-07-16"));
        Extension.Granted granted =
                complaint.data().casework().extension().granted().get(0);
        assertThat(granted.before()).isEqualTo(LocalDate.parse("2025-06-25"));
        complaint.take("2025-06-25T11:00", DPU_ADMIN, ask(1));
        assertThat(complaint.tried("2025-06-25T12:00", ADMIN, extend(1))).containsExactly("complaints.EXTENDED_BEFORE");
    }

    @Test
    void a_wish_that_is_refused_is_gone() {
        Journey<Complaint> complaint = followedUp().take("2025-06-24T09:00", DPU_ADMIN, ask(5));
        complaint.take("2025-06-24T10:00", ADMIN, new CaseworkCommand.RefuseExtension());
        assertThat(complaint.tried("2025-06-24T11:00", ADMIN, new CaseworkCommand.RefuseExtension()))
                .containsExactly("complaints.EXTENSION_NOT_ASKED");
    }

    @Test
    void what_is_late_is_not_extended() {
        Journey<Complaint> complaint = inProgress().take("2025-06-12T09:00", DPU_ADMIN, ask(14));
        complaint.settle("2025-06-26T00:00");
        assertThat(complaint.tried("2025-06-26T09:00", ADMIN, extend(5))).contains("core.CLOCK_OVER");
    }

    @Test
    void no_extension_goes_beyond_the_limit_of_the_law() {
        // Twenty-one working days end on 7 July; nineteen more on Friday 1 August, twenty on Monday after the limit of
        // 2 August.
        Journey<Complaint> complaint = in(Map.of("settleSupervisory", "\"21wd\""), ReportKind.COMPLAINT_SUPERVISORY)
                .take("2025-06-04T09:00", Work.EXAMINER, new CaseworkCommand.NoteProgress(Work.ANSWER))
                .take("2025-06-05T09:00", Work.EXAMINER, ask(21));
        assertThat(runs(complaint, SETTLEMENT)).contains(LocalDate.parse("2025-07-07"));
        assertThat(runs(complaint, LEGAL_LIMIT)).contains(LocalDate.parse("2025-08-02"));
        assertThat(complaint.tried("2025-06-05T10:00", Work.SUPERVISORS_HEAD, extend(20)))
                .containsExactly("complaints.EXTENSION_BEYOND_LIMIT");
        complaint.take("2025-06-05T10:00", Work.SUPERVISORS_HEAD, extend(19));
        assertThat(runs(complaint, SETTLEMENT)).contains(LocalDate.parse("2025-08-01"));
    }

    @Test
    void where_a_region_extends_nothing_there_is_no_such_step() {
        Journey<Complaint> complaint = in(Map.of("extensionMax", "0"), ReportKind.COMPLAINT_GENERAL);
        assertThat(complaint.tried("2025-06-04T09:00", DPU_ADMIN, ask(1))).isNotEmpty();
    }

    @Test
    void a_question_that_becomes_a_formal_request_has_ten_working_days_and_seven_more() {
        Journey<Complaint> complaint = question();
        assertThat(sent().tried("2025-06-04T09:00", DPU_ADMIN, new CaseworkCommand.TreatAsFormalRequest()))
                .containsExactly("complaints.NOT_A_QUESTION");
        complaint.take("2025-06-04T09:00", DPU_ADMIN, new CaseworkCommand.TreatAsFormalRequest());
        assertThat(runs(complaint, SETTLEMENT)).isEmpty();
        assertThat(runs(complaint, ComplaintClock.FORMAL_REQUEST)).contains(LocalDate.parse("2025-06-20"));
        BindingDay binding = BindingDay.of(complaint.file()).orElseThrow();
        assertThat(binding.clock()).isEqualTo(ComplaintClock.FORMAL_REQUEST.code());
        CaseworkCommand.ExtendFormalRequest more = new CaseworkCommand.ExtendFormalRequest(REASON);
        complaint.settle("2025-06-20T23:59");
        complaint.take("2025-06-20T23:59", DPU_ADMIN, more);
        assertThat(runs(complaint, ComplaintClock.FORMAL_REQUEST)).contains(LocalDate.parse("2025-07-02"));
        assertThat(complaint.tried("2025-06-23T09:00", DPU_ADMIN, more)).containsExactly("complaints.EXTENDED_BEFORE");
        assertThat(complaint.tried("2025-06-23T09:00", DPU_ADMIN, new CaseworkCommand.TreatAsFormalRequest()))
                .containsExactly("complaints.FORMAL_BEFORE");
        assertThat(complaint.settle("2025-07-03T00:00")).containsExactly("noteFormalRequestLate");
    }

    @Test
    void a_formal_request_that_is_late_is_not_extended() {
        Journey<Complaint> complaint = question();
        complaint.take("2025-06-04T09:00", DPU_ADMIN, new CaseworkCommand.TreatAsFormalRequest());
        complaint.settle("2025-06-21T00:00");
        assertThat(complaint.tried("2025-06-23T09:00", DPU_ADMIN, new CaseworkCommand.ExtendFormalRequest(REASON)))
                .containsExactly("core.CLOCK_OVER");
    }

    @Test
    void without_a_class_of_minor_complaints_there_is_no_such_step() {
        assertThat(sent().tried("2025-06-04T09:00", ADMIN, new CaseworkCommand.TreatAsMinor()))
                .isNotEmpty();
    }

    @Test
    void a_minor_complaint_counts_from_the_day_it_came_in() {
        Journey<Complaint> complaint = in(Map.of("minorTerm", "\"2wd\""), ReportKind.COMPLAINT_GENERAL);
        complaint.take("2025-06-03T11:00", ADMIN, new CaseworkCommand.TreatAsMinor());
        assertThat(runs(complaint, ComplaintClock.MINOR_SETTLEMENT)).contains(LocalDate.parse("2025-06-04"));
        assertThat(complaint.tried("2025-06-03T12:00", ADMIN, new CaseworkCommand.TreatAsMinor()))
                .containsExactly("complaints.MINOR_BEFORE");
        assertThat(complaint.settle("2025-06-04T23:59:59")).isEmpty();
        assertThat(complaint.settle("2025-06-05T00:00")).containsExactly("noteMinorLate");
        Journey<Complaint> aspiration = in(Map.of("minorTerm", "\"2wd\""), ReportKind.ASPIRATION);
        assertThat(aspiration.tried("2025-06-03T11:00", ADMIN, new CaseworkCommand.TreatAsMinor()))
                .containsExactly("complaints.NOT_MINOR");
        assertThat(in(Map.of("minorTerm", "\"2wd\""), ReportKind.INFORMATION_REQUEST)
                        .tried("2025-06-03T11:00", ADMIN, new CaseworkCommand.TreatAsMinor()))
                .isEmpty();
    }

    @Test
    void where_hours_are_counted_the_case_knows_the_instant() {
        Journey<Complaint> complaint = in(Map.of("minorHours", "3"), ReportKind.COMPLAINT_GENERAL);
        complaint.take("2025-06-03T11:00", ADMIN, new CaseworkCommand.TreatAsMinor());
        assertThat(complaint.data().casework().special().minorBy()).contains(Instant.parse("2025-06-02T05:00:00Z"));
    }

    @Test
    void abuse_in_licensing_is_looked_into_audited_and_put_right_each_in_its_days() {
        Journey<Complaint> complaint = Work.alleged();
        CaseworkCommand.CheckAbuse check = new CaseworkCommand.CheckAbuse();
        assertThat(complaint.tried("2025-06-04T09:00", ADMIN, check)).containsExactly("core.NOT_PERMITTED");
        assertThat(complaint.tried("2025-06-04T09:00", Work.SUPERVISORS_HEAD, new CaseworkCommand.FindSign()))
                .containsExactly("complaints.ABUSE_OUT_OF_ORDER");
        complaint.take("2025-06-04T09:00", Work.SUPERVISORS_HEAD, check);
        // From the day of receipt, 2 June: 3, 4, 5, 10, 11 June.
        assertThat(runs(complaint, ComplaintClock.ABUSE_CHECK)).contains(LocalDate.parse("2025-06-11"));
        assertThat(complaint.tried("2025-06-04T10:00", Work.SUPERVISORS_HEAD, check))
                .containsExactly("complaints.ABUSE_BEFORE");
        complaint.take("2025-06-10T09:00", Work.SUPERVISORS_HEAD, new CaseworkCommand.FindSign());
        assertThat(runs(complaint, ComplaintClock.ABUSE_CHECK)).isEmpty();
        assertThat(runs(complaint, ComplaintClock.ABUSE_AUDIT)).contains(LocalDate.parse("2025-07-23"));
        complaint.take("2025-06-12T09:00", Work.SUPERVISORS_HEAD, new CaseworkCommand.FindFault());
        assertThat(runs(complaint, ComplaintClock.ABUSE_FIX)).contains(LocalDate.parse("2025-06-26"));
        complaint.settle("2025-06-20T09:00");
        complaint.take("2025-06-20T09:00", Work.SUPERVISORS_HEAD, new CaseworkCommand.PutRight());
        assertThat(runs(complaint, ComplaintClock.ABUSE_FIX)).isEmpty();
        assertThat(complaint.data().casework().special().abuse()).contains(AbuseStep.PUT_RIGHT);
    }

    @Test
    void an_audit_may_end_without_an_administrative_fault() {
        Journey<Complaint> complaint = Work.alleged()
                .take("2025-06-04T09:00", Work.SUPERVISORS_HEAD, new CaseworkCommand.CheckAbuse())
                .take("2025-06-04T10:00", Work.SUPERVISORS_HEAD, new CaseworkCommand.FindSign())
                .take("2025-06-05T10:00", Work.SUPERVISORS_HEAD, new CaseworkCommand.EndAudit(true));
        assertThat(complaint.data().casework().special().abuse()).contains(AbuseStep.FOR_LAW_ENFORCEMENT);
        assertThat(runs(complaint, ComplaintClock.ABUSE_AUDIT)).isEmpty();
        Journey<Complaint> without = Work.alleged()
                .take("2025-06-04T09:00", Work.SUPERVISORS_HEAD, new CaseworkCommand.CheckAbuse())
                .take("2025-06-04T10:00", Work.SUPERVISORS_HEAD, new CaseworkCommand.FindNoSign());
        assertThat(without.data().casework().special().abuse()).contains(AbuseStep.NO_SIGN);
    }

    @Test
    void the_first_follow_up_of_an_agency_that_gave_it_back_is_nobodys() {
        Journey<Complaint> complaint = sent().take("2025-06-05T09:00", DPU_ADMIN, Work.back());
        assertThat(complaint.settle("2025-06-13T00:00")).isEmpty();
        assertThat(runs(complaint, FIRST_FOLLOW_UP)).isEmpty();
    }
}
