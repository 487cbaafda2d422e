package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.FORMAL_REQUEST;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT;
import static id.pendopo.complaints.complaint.Sample.ADMIN;
import static id.pendopo.complaints.complaint.Sample.REPORTER;
import static id.pendopo.complaints.complaint.Work.DPU_ADMIN;
import static id.pendopo.complaints.complaint.Work.REASON;
import static id.pendopo.complaints.complaint.Work.answered;
import static id.pendopo.complaints.complaint.Work.done;
import static id.pendopo.complaints.complaint.Work.inProgress;
import static id.pendopo.complaints.complaint.Work.runs;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.law.Code;
import id.pendopo.testkit.workflow.Journey;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What falls between two transitions of a complaint. */
class ProcedureGapsTest {
    private static final AnsweringCommand.Reply REPLY = new AnsweringCommand.Reply(REASON);
    private static final Code QUESTIONS = Code.of("TANYA_LAYANAN");

    private static Journey<Complaint> reopened() {
        return answered(inProgress(), "2025-06-05")
                .take("2025-06-10T09:00", REPORTER, new AnsweringCommand.Confirm(Optional.empty()))
                .take("2025-06-11T09:00", REPORTER, new AnsweringCommand.Reopen(REASON));
    }

    private static Journey<Complaint> question() {
        return Work.sorted(Sample.plain(), ReportKind.INFORMATION_REQUEST, Sample.PAVEMENT)
                .take(Work.SENT, ADMIN, Work.to(Work.DPU));
    }

    private static Journey<Complaint> formal() {
        return question().take("2025-06-04T09:00", ADMIN, new CaseworkCommand.TreatAsFormalRequest());
    }

    @Test
    void a_draft_of_one_agency_is_not_the_answer_of_another() {
        Journey<Complaint> complaint = reopened()
                .take("2025-06-11T10:00", DPU_ADMIN, done())
                .take("2025-06-12T09:00", ADMIN, new AnsweringCommand.RouteTo(Work.DLH, Optional.empty()));
        assertThat(complaint.data().answering().draft()).isEmpty();
    }

    @Test
    void sent_to_another_agency_it_is_not_late_any_more() {
        Journey<Complaint> complaint = reopened();
        complaint.settle("2025-06-19T00:00");
        assertThat(complaint.file().has(ComplaintFlag.FOLLOW_UP_LATE)).isTrue();
        complaint.take("2025-06-19T09:00", ADMIN, new AnsweringCommand.RouteTo(Work.DLH, Optional.empty()));
        assertThat(complaint.file().has(ComplaintFlag.FOLLOW_UP_LATE)).isFalse();
    }

    @Test
    void a_question_that_turns_out_a_complaint_is_no_formal_request_any_more() {
        Journey<Complaint> complaint = formal().take(
                        "2025-06-05T09:00",
                        ADMIN,
                        new CaseworkCommand.Reclassify(ReportKind.COMPLAINT_GENERAL, Sample.PAVEMENT, REASON));
        assertThat(runs(complaint, FORMAL_REQUEST)).isEmpty();
        assertThat(bindingClock(complaint)).isEqualTo(SETTLEMENT);
    }

    @Test
    void another_category_does_not_end_the_days_of_a_formal_request() {
        CaseworkCommand.Reclassify elsewhere =
                new CaseworkCommand.Reclassify(ReportKind.INFORMATION_REQUEST, QUESTIONS, REASON);
        assertThat(formal().tried("2025-06-05T09:00", ADMIN, elsewhere)).containsExactly("complaints.FORMAL_BEFORE");
        Journey<Complaint> question = question();
        assertThat(question.tried("2025-06-05T09:00", ADMIN, elsewhere)).isEmpty();
    }

    @Test
    void what_is_no_complaint_after_all_has_no_limit_of_the_law() {
        Journey<Complaint> complaint = inProgress()
                .take(
                        "2025-06-05T09:00",
                        ADMIN,
                        new CaseworkCommand.Reclassify(ReportKind.ASPIRATION, Code.of("USUL_KOTA"), REASON));
        assertThat(BindingDay.of(complaint.file()).orElseThrow().legalLimit()).isEmpty();
    }

    @Test
    void what_was_decided_once_is_bound_by_the_days_of_its_round() {
        Journey<Complaint> complaint =
                Work.alleged().take("2025-06-04T09:00", Work.EXAMINER, new CaseworkCommand.Accept());
        complaint.settle("2025-07-28T00:00");
        complaint
                .take("2025-07-28T09:00", Work.EXAMINER, Work.result())
                .take("2025-07-28T10:00", Work.SUPERVISORS_HEAD, new AnsweringCommand.ApproveAnswer());
        assertThat(complaint.tried("2025-07-30T09:00", REPORTER, REPLY)).isEmpty();
        complaint.take("2025-07-30T09:00", REPORTER, REPLY);
        assertThat(bindingClock(complaint)).isEqualTo(SETTLEMENT);
        assertThat(BindingDay.of(complaint.file()).orElseThrow().legalLimit()).isEmpty();
    }

    @Test
    void a_formal_request_that_was_answered_is_bound_by_the_days_of_its_round() {
        Journey<Complaint> complaint = formal();
        assertThat(bindingClock(complaint)).isEqualTo(FORMAL_REQUEST);
        answered(complaint, "2025-06-10").take("2025-06-11T09:00", REPORTER, REPLY);
        assertThat(bindingClock(complaint)).isEqualTo(SETTLEMENT);
    }

    private static ComplaintClock bindingClock(Journey<Complaint> complaint) {
        return ComplaintClock.valueOf(
                BindingDay.of(complaint.file()).orElseThrow().clock().value());
    }
}
