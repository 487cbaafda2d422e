package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.Sample.ADMIN;
import static id.pendopo.complaints.complaint.Sample.REPORTER;
import static id.pendopo.complaints.complaint.Sample.plain;
import static id.pendopo.complaints.complaint.Sample.submit;
import static id.pendopo.complaints.complaint.Sample.verify;
import static id.pendopo.complaints.complaint.Work.DPU;
import static id.pendopo.complaints.complaint.Work.DPU_ADMIN;
import static id.pendopo.complaints.complaint.Work.DPU_LIAISON;
import static id.pendopo.complaints.complaint.Work.REASON;
import static id.pendopo.complaints.complaint.Work.answer;
import static id.pendopo.complaints.complaint.Work.done;
import static id.pendopo.complaints.complaint.Work.to;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.guard.SubmissionCounts;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.notice.Notice;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Office;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.testkit.InMemoryStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is told what while a complaint is worked on and answered. */
class CaseworkNoticesTest {
    private static final CaseId ID = CaseId.of("aduan-1");

    private int attempts;
    private final Office office = Office.in(Region.PACK)
            .with(new InMemoryStore())
            .keys(new Random(1)::nextBytes)
            .withoutValidation("constraints are tried elsewhere")
            .facts(new FactSource() {
                @Override
                public Set<Fact<?>> facts() {
                    return Set.of(SubmissionCounts.FACT, AgencyStanding.FACT, PersonComparison.FACT);
                }

                @Override
                public Reading<?> read(FactRequest request, Instant at) {
                    Object value = request.fact().equals(AgencyStanding.FACT)
                            ? Work.standing(AgencyKind.AGENCY)
                            : request.fact().equals(PersonComparison.FACT)
                                    ? PersonComparison.NOBODY
                                    : SubmissionCounts.NONE;
                    return new Reading.Found<>(value, at, "test", "1");
                }
            })
            .procedures(new ComplaintProcedure())
            .open();

    private List<String> does(String when, Actor actor, Command command) {
        Answer answer = office.handle(
                ComplaintPolicy.PROCEDURE,
                ID,
                command,
                actor,
                LocalDateTime.parse(when).toInstant(ZoneOffset.ofHours(7)),
                CommandId.of("c-" + ++attempts));
        assertThat(answer.accepted()).as("%s", answer.findings()).isTrue();
        List<Notice> notices = office.notices(answer);
        assertThat(notices).allSatisfy(one -> assertThat(one.toString()).doesNotContain("Trotoar", "Sari"));
        return notices.stream().map(one -> one.key().replace("complaints.", "")).toList();
    }

    private void isSent() {
        does("2025-06-02T09:00", REPORTER, submit(plain()));
        does("2025-06-03T09:00", ADMIN, verify());
        assertThat(does("2025-06-03T10:00", ADMIN, to(DPU))).contains("forwarded", "toHandle");
    }

    @Test
    void an_answer_is_told_to_the_reporter_once_it_is_approved() {
        isSent();
        assertThat(does("2025-06-04T09:00", DPU_ADMIN, done())).containsOnly("toApprove");
        assertThat(does("2025-06-04T10:00", DPU_LIAISON, new AnsweringCommand.ApproveAnswer()))
                .contains("answered")
                .doesNotContain("promised");
        assertThat(does("2025-06-05T09:00", REPORTER, new AnsweringCommand.Reply(REASON)))
                .contains("toAnswerAgain");
    }

    /** He was told until when to reply, and that day holds no more. */
    @Test
    void an_answer_that_is_sent_back_is_told_to_the_reporter() {
        isSent();
        does("2025-06-04T09:00", DPU_ADMIN, done());
        does("2025-06-04T10:00", DPU_LIAISON, new AnsweringCommand.ApproveAnswer());
        assertThat(does("2025-06-05T09:00", ADMIN, new AnsweringCommand.SendBack(REASON)))
                .contains("answerTakenBack", "toAnswerAgain");
    }

    /** E19: the reporter is told. */
    @Test
    void that_a_court_has_it_is_told_and_that_the_court_is_done() {
        isSent();
        assertThat(does("2025-06-04T09:00", ADMIN, new ProceedingCommand.RecordCourtCase("12/G/2025", true)))
                .containsExactly("inCourt");
        assertThat(does("2025-07-04T09:00", ADMIN, new ProceedingCommand.EndCourtCase()))
                .containsExactly("courtDone");
    }

    @Test
    void what_a_court_has_before_anybody_worked_on_it_is_told_with_the_day_of_objecting() {
        does("2025-06-02T09:00", REPORTER, submit(plain()));
        assertThat(does("2025-06-04T09:00", ADMIN, new ProceedingCommand.RecordCourtCase("12/G/2025", true)))
                .containsExactly("unacknowledgedTold", "inCourtUnsent");
    }

    /** A question has no limit of the law, however late it is. */
    @Test
    void what_is_late_by_its_whole_term_is_not_told_as_a_limit_of_the_law() {
        does("2025-06-02T09:00", REPORTER, submit(plain()));
        does("2025-06-03T09:00", ADMIN, new FilingCommand.Verify(ReportKind.INFORMATION_REQUEST, Sample.PAVEMENT));
        does("2025-06-03T10:00", ADMIN, to(DPU));
        List<String> told = settled("2025-08-15T00:00");
        assertThat(told)
                .contains("settlementLateTold", "settlementTwiceLateTold")
                .doesNotContain("limitNearTold");
    }

    @Test
    void a_decision_that_was_not_told_is_told_upward_as_that() {
        isSent();
        does("2025-06-04T09:00", DPU_ADMIN, answer(Upshot.planned(LocalDate.parse("2025-07-20"))));
        does("2025-06-04T10:00", DPU_LIAISON, new AnsweringCommand.ApprovePromise());
        assertThat(settled("2025-06-18T23:59")).isEmpty();
        assertThat(settled("2025-06-19T00:00")).containsOnly("noticeLateTold");
    }

    @Test
    void a_recommendation_that_nobody_reported_on_is_told_to_the_administrator() {
        isSent();
        does(
                "2025-06-04T09:00",
                ADMIN,
                new ProceedingCommand.RecordOmbudsman(java.util.Optional.empty(), LocalDate.parse("2025-06-04"), true));
        does(
                "2025-06-04T10:00",
                ADMIN,
                new ProceedingCommand.RecordRecommendation("REK-1", LocalDate.parse("2025-06-04")));
        assertThat(settled("2025-08-03T23:59")).doesNotContain("recommendationLateTold");
        assertThat(settled("2025-08-04T00:00")).contains("recommendationLateTold");
    }

    private List<String> settled(String when) {
        Instant at = LocalDateTime.parse(when).toInstant(ZoneOffset.ofHours(7));
        return office.notices(office.settle(ComplaintPolicy.PROCEDURE, ID, at)).stream()
                .map(one -> one.key().replace("complaints.", ""))
                .toList();
    }

    @Test
    void whoever_has_it_is_told_that_it_was_withdrawn() {
        isSent();
        assertThat(does("2025-06-04T09:00", REPORTER, new FilingCommand.Withdraw(true)))
                .containsExactly("withdrawn", "withdrawnTold");
    }

    @Test
    void a_promise_is_told_as_a_promise() {
        isSent();
        does("2025-06-04T09:00", DPU_ADMIN, answer(Upshot.planned(LocalDate.parse("2025-06-20"))));
        assertThat(does("2025-06-04T10:00", DPU_LIAISON, new AnsweringCommand.ApprovePromise()))
                .contains("promised")
                .doesNotContain("answered");
    }

    @Test
    void more_time_is_told_with_its_new_day() {
        isSent();
        assertThat(does("2025-06-04T09:00", DPU_ADMIN, new CaseworkCommand.AskExtension(5, REASON)))
                .containsOnly("toExtend");
        assertThat(does("2025-06-04T10:00", ADMIN, new CaseworkCommand.Extend(5, REASON)))
                .contains("extended");
    }

    /** Whoever owes the next act: the coordinating admin until it is sent and once it came back, the agency while it has it. */
    @Test
    void that_the_leaders_ask_is_told_to_whoever_owes_the_next_act() {
        does("2025-06-02T09:00", REPORTER, submit(plain()));
        assertThat(askedAfter("2025-06-02T10:00")).containsExactly("askedAfterSortingTold INSTANCE_ADMIN");
        does("2025-06-03T09:00", ADMIN, verify());
        does("2025-06-03T10:00", ADMIN, to(DPU));
        assertThat(askedAfter("2025-06-03T11:00"))
                .containsExactlyInAnyOrder("askedAfterTold AGENCY_ADMIN/DPU", "askedAfterTold LIAISON/DPU");
        does("2025-06-04T09:00", DPU_ADMIN, Work.back());
        assertThat(askedAfter("2025-06-04T10:00")).containsExactly("askedAfterSortingTold INSTANCE_ADMIN");
    }

    private List<String> askedAfter(String when) {
        Answer answer = office.handle(
                ComplaintPolicy.PROCEDURE,
                ID,
                new CaseworkCommand.Nudge(java.util.Optional.of(REASON)),
                Actor.of("pimpinan-1", ComplaintRole.MONITOR),
                LocalDateTime.parse(when).toInstant(ZoneOffset.ofHours(7)),
                CommandId.of("c-" + ++attempts));
        assertThat(answer.accepted()).as("%s", answer.findings()).isTrue();
        List<Notice> notices = office.notices(answer);
        // Neither who asked nor what.
        assertThat(notices)
                .allSatisfy(one -> assertThat(one.toString()).doesNotContain("pimpinan-1", REASON.reveal(), "Sari"));
        return notices.stream()
                .map(one ->
                        one.key().replace("complaints.", "") + " " + one.to().key())
                .toList();
    }

    @Test
    void what_is_late_is_told_to_whoever_must_act() {
        isSent();
        Instant after = LocalDateTime.parse("2025-06-13T00:00").toInstant(ZoneOffset.ofHours(7));
        assertThat(office.notices(office.settle(ComplaintPolicy.PROCEDURE, ID, after)))
                .extracting(Notice::key)
                .contains("complaints.followUpLateTold");
    }

    @Test
    void the_coordinating_admin_is_told_whatever_agency_had_it() {
        isSent();
        Answer back = office.handle(
                ComplaintPolicy.PROCEDURE,
                ID,
                Work.back(),
                DPU_ADMIN,
                LocalDateTime.parse("2025-06-04T09:00").toInstant(ZoneOffset.ofHours(7)),
                CommandId.of("c-back"));
        assertThat(office.notices(back))
                .filteredOn(one -> one.key().equals("complaints.toSort"))
                .extracting(one -> one.to().key())
                .containsExactly("INSTANCE_ADMIN");
        List<Notice> again = office.notices(office.handle(
                ComplaintPolicy.PROCEDURE,
                ID,
                new CaseworkCommand.Redispose(Work.DLH, java.util.Optional.empty(), false),
                ADMIN,
                LocalDateTime.parse("2025-06-04T10:00").toInstant(ZoneOffset.ofHours(7)),
                CommandId.of("c-again")));
        assertThat(again)
                .filteredOn(one -> one.key().equals("complaints.toHandle"))
                .extracting(one -> one.to().key())
                .containsExactlyInAnyOrder("AGENCY_ADMIN/DLH", "LIAISON/DLH");
    }
}
