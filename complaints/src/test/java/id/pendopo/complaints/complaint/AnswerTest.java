package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.FEEDBACK;
import static id.pendopo.complaints.complaint.ComplaintClock.FIRST_FOLLOW_UP;
import static id.pendopo.complaints.complaint.ComplaintClock.LEGAL_LIMIT;
import static id.pendopo.complaints.complaint.ComplaintClock.NOTIFYING;
import static id.pendopo.complaints.complaint.ComplaintClock.PROMISE;
import static id.pendopo.complaints.complaint.ComplaintClock.REOPENING;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT;
import static id.pendopo.complaints.complaint.ComplaintStage.CLOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.IN_PROGRESS;
import static id.pendopo.complaints.complaint.ComplaintStage.REOPENED;
import static id.pendopo.complaints.complaint.ComplaintStage.RESPONDED;
import static id.pendopo.complaints.complaint.Sample.ADMIN;
import static id.pendopo.complaints.complaint.Sample.REPORTER;
import static id.pendopo.complaints.complaint.Work.ANSWER;
import static id.pendopo.complaints.complaint.Work.DLH_ADMIN;
import static id.pendopo.complaints.complaint.Work.DPU_ADMIN;
import static id.pendopo.complaints.complaint.Work.DPU_LIAISON;
import static id.pendopo.complaints.complaint.Work.EXAMINER;
import static id.pendopo.complaints.complaint.Work.REASON;
import static id.pendopo.complaints.complaint.Work.SECOND_EXAMINER;
import static id.pendopo.complaints.complaint.Work.SUPERVISORS_HEAD;
import static id.pendopo.complaints.complaint.Work.alleged;
import static id.pendopo.complaints.complaint.Work.answer;
import static id.pendopo.complaints.complaint.Work.answered;
import static id.pendopo.complaints.complaint.Work.done;
import static id.pendopo.complaints.complaint.Work.inProgress;
import static id.pendopo.complaints.complaint.Work.result;
import static id.pendopo.complaints.complaint.Work.runs;
import static id.pendopo.complaints.complaint.Work.sent;
import static id.pendopo.complaints.complaint.Work.standing;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is answered, by whom, and what the reporter does then. */
class AnswerTest {
    private static final AnsweringCommand.ApproveAnswer APPROVE = new AnsweringCommand.ApproveAnswer();
    private static final AnsweringCommand.Reply REPLY = new AnsweringCommand.Reply(REASON);
    private static final AnsweringCommand.Confirm CONFIRM = new AnsweringCommand.Confirm(Optional.empty());

    private static List<String> drafted(String text, Optional<Upshot> upshot) {
        return inProgress()
                .tried(
                        "2025-06-05T09:00",
                        DPU_ADMIN,
                        new AnsweringCommand.DraftAnswer(Narrative.of(text), upshot, Optional.empty(), List.of()));
    }

    private static Journey<Complaint> answeredOnTime() {
        return answered(inProgress(), "2025-06-05");
    }

    /** The supervisors answered, and it was closed and opened again. */
    private static Journey<Complaint> allegedAgain() {
        Journey<Complaint> complaint = alleged()
                .take("2025-06-05T09:00", EXAMINER, result())
                .take("2025-06-05T10:00", SUPERVISORS_HEAD, APPROVE)
                .take("2025-06-10T09:00", REPORTER, CONFIRM);
        return complaint.take("2025-06-11T09:00", REPORTER, new AnsweringCommand.Reopen(REASON));
    }

    @Test
    void an_answer_says_what_was_done_and_what_it_comes_to() {
        Optional<Upshot> done = Optional.of(Upshot.of(Outcome.DONE));
        assertThat(drafted("x".repeat(29), done)).containsExactly("complaints.ANSWER_SHORT");
        assertThat(drafted("x".repeat(30), done)).isEmpty();
        assertThat(drafted("x".repeat(30), Optional.empty())).containsExactly("complaints.OUTCOME_MISSING");
        assertThat(drafted("Terima kasih, dicatat.", Optional.empty()))
                .containsExactlyInAnyOrder("complaints.ANSWER_SHORT", "complaints.OUTCOME_MISSING");
    }

    @Test
    void what_belongs_to_an_outcome_stands_there_and_only_there() {
        String text = ANSWER.reveal();
        Referral taken = new Referral(Code.of("LISTRIK"), "REG-1");
        assertThat(drafted(text, Optional.of(Upshot.of(Outcome.NOT_POSSIBLE))))
                .containsExactly("complaints.UPSHOT_UNFIT");
        assertThat(drafted(text, Optional.of(Upshot.notPossible(REASON)))).isEmpty();
        assertThat(drafted(text, Optional.of(Upshot.of(Outcome.REFERRED)))).containsExactly("complaints.UPSHOT_UNFIT");
        assertThat(drafted(text, Optional.of(Upshot.referred(taken)))).isEmpty();
        assertThat(drafted(text, Optional.of(Upshot.of(Outcome.PLANNED)))).containsExactly("complaints.UPSHOT_UNFIT");
        assertThat(drafted(text, Optional.of(Upshot.planned(LocalDate.parse("2025-06-05")))))
                .containsExactly("complaints.PROMISE_NOT_AHEAD");
        assertThat(drafted(text, Optional.of(Upshot.planned(LocalDate.parse("2025-06-06")))))
                .isEmpty();
    }

    @Test
    void an_answer_names_nobody_whom_the_case_knows() {
        Optional<Upshot> done = Optional.of(Upshot.of(Outcome.DONE));
        assertThat(drafted("Terima kasih Ibu Sari Contohwati atas laporan ini.", done))
                .containsExactly("complaints.IDENTITY_TOLD");
        assertThat(drafted(
                        ANSWER.reveal(),
                        Optional.of(Upshot.notPossible(Narrative.of("Hubungi 0812 3456 7890 untuk alasannya.")))))
                .containsExactly("complaints.IDENTITY_TOLD");
    }

    /** A first name alone is no secret until its bearer wants to be hidden. */
    @Test
    void what_was_drafted_before_the_reporter_hid_himself_is_looked_through_again() {
        Journey<Complaint> complaint = inProgress();
        assertThat(complaint.warned(
                        "2025-06-05T09:00",
                        DPU_ADMIN,
                        new AnsweringCommand.DraftAnswer(
                                Narrative.of("Terima kasih Ibu Sari, trotoar sudah diperbaiki."),
                                Optional.of(Upshot.of(Outcome.DONE)),
                                Optional.empty(),
                                List.of())))
                .containsExactly("complaints.NAME_TOLD");
        complaint.take(
                "2025-06-05T09:00",
                DPU_ADMIN,
                new AnsweringCommand.DraftAnswer(
                        Narrative.of("Terima kasih Ibu Sari, trotoar sudah diperbaiki."),
                        Optional.of(Upshot.of(Outcome.DONE)),
                        Optional.empty(),
                        List.of()));
        assertThat(complaint.tried("2025-06-05T10:00", DPU_LIAISON, APPROVE)).isEmpty();
        complaint.take("2025-06-05T10:00", REPORTER, new ShieldingCommand.TightenSecrecy(Secrecy.ANONYMOUS));
        assertThat(complaint.tried("2025-06-05T11:00", DPU_LIAISON, APPROVE)).containsExactly("complaints.NAME_TOLD");
        complaint.take("2025-06-05T11:00", DPU_ADMIN, done());
        assertThat(complaint.tried("2025-06-05T12:00", DPU_LIAISON, APPROVE)).isEmpty();
    }

    /** Fourteen days and ten working days after Wednesday 11 June 2025 both end on 25 June: that nobody told him stays seen. */
    @Test
    void a_decision_that_was_not_told_is_late_even_where_the_complaint_is_closed_at_that_moment() {
        Journey<Complaint> complaint = answered(inProgress(), "2025-06-11");
        assertThat(runs(complaint, FEEDBACK)).contains(LocalDate.parse("2025-06-25"));
        assertThat(runs(complaint, NOTIFYING)).contains(LocalDate.parse("2025-06-25"));
        assertThat(complaint.settle("2025-06-26T00:00")).containsExactly("noteNoticeLate", "closeUnanswered");
        assertThat(complaint.file().has(ComplaintFlag.NOTICE_LATE)).isTrue();
    }

    @Test
    void approved_it_stops_what_counted_and_the_reporter_has_ten_working_days() {
        Journey<Complaint> complaint = answeredOnTime();
        assertThat(complaint.isAt(RESPONDED)).isTrue();
        assertThat(runs(complaint, FIRST_FOLLOW_UP)).isEmpty();
        assertThat(runs(complaint, SETTLEMENT)).isEmpty();
        assertThat(runs(complaint, LEGAL_LIMIT)).isEmpty();
        assertThat(runs(complaint, FEEDBACK)).contains(LocalDate.parse("2025-06-23"));
        assertThat(runs(complaint, NOTIFYING)).contains(LocalDate.parse("2025-06-19"));
        assertThat(BindingDay.of(complaint.file())).isEmpty();
        assertThat(complaint.data().answering().latest().orElseThrow().outcome())
                .isEqualTo(Outcome.DONE);
    }

    @Test
    void it_is_drafted_by_one_and_approved_by_another() {
        Journey<Complaint> complaint = inProgress();
        assertThat(complaint.tried("2025-06-05T09:00", DPU_LIAISON, APPROVE)).containsExactly("complaints.NO_DRAFT");
        complaint.take("2025-06-05T09:00", DPU_ADMIN, done());
        Actor sameAsLiaison = Actor.of("dpu-1", ComplaintRole.LIAISON).of(Work.DPU);
        assertThat(complaint.tried("2025-06-05T10:00", DPU_ADMIN, APPROVE)).containsExactly("core.NOT_PERMITTED");
        assertThat(complaint.tried("2025-06-05T10:00", sameAsLiaison, APPROVE)).containsExactly("core.SEPARATION");
        assertThat(complaint.tried("2025-06-05T10:00", DPU_LIAISON, APPROVE)).isEmpty();
        assertThat(complaint.tried("2025-06-05T10:00", DLH_ADMIN, done())).containsExactly("core.NOT_PERMITTED");
    }

    @Test
    void a_draft_goes_back_to_whoever_wrote_it() {
        Journey<Complaint> complaint = inProgress();
        assertThat(complaint.tried("2025-06-05T09:00", DPU_LIAISON, new AnsweringCommand.SendDraftBack()))
                .containsExactly("complaints.NO_DRAFT");
        complaint
                .take("2025-06-05T09:00", DPU_ADMIN, done())
                .take("2025-06-05T10:00", DPU_LIAISON, new AnsweringCommand.SendDraftBack());
        assertThat(complaint.data().answering().draft()).isEmpty();
    }

    @Test
    void supervisors_answer_with_a_neutral_result_drafted_by_the_examiner_and_approved_by_their_head() {
        Journey<Complaint> complaint = alleged();
        assertThat(complaint.tried("2025-06-05T09:00", EXAMINER, done())).containsExactly("complaints.RESULT_MISSING");
        assertThat(complaint.tried(
                        "2025-06-05T09:00",
                        EXAMINER,
                        new AnsweringCommand.DraftAnswer(
                                ANSWER,
                                Optional.of(Upshot.of(Outcome.DONE)),
                                Optional.of(NeutralResult.EXAMINED_NOT_SUPPORTED),
                                List.of())))
                .containsExactly("complaints.RESULT_NOT_NEUTRAL");
        assertThat(inProgress().tried("2025-06-05T09:00", DPU_ADMIN, result()))
                .containsExactly("complaints.RESULT_OF_SUPERVISORS");
        complaint.take("2025-06-05T09:00", EXAMINER, result());
        assertThat(complaint.tried("2025-06-05T10:00", EXAMINER, APPROVE)).isNotEmpty();
        Actor wasExaminer = Actor.of("pemeriksa-1", ComplaintRole.APIP_HEAD).of(Work.INSPECTORATE);
        assertThat(complaint.tried("2025-06-05T10:00", wasExaminer, APPROVE)).containsExactly("core.SEPARATION");
        complaint.take("2025-06-05T10:00", SUPERVISORS_HEAD, APPROVE);
        assertThat(complaint.isAt(RESPONDED)).isTrue();
    }

    @Test
    void nobody_replies_and_time_closes_it_after_the_last_day() {
        Journey<Complaint> complaint =
                answeredOnTime().take("2025-06-10T09:00", DPU_LIAISON, new AnsweringCommand.RecordNotice());
        assertThat(complaint.settle("2025-06-23T23:59:59")).isEmpty();
        assertThat(complaint.tried("2025-06-23T23:59:59", REPORTER, REPLY)).isEmpty();
        assertThat(complaint.tried("2025-06-24T00:00", REPORTER, REPLY)).containsExactly("core.DUE_FIRST");
        assertThat(complaint.settle("2025-06-24T00:00")).containsExactly("closeUnanswered");
        assertThat(complaint.isAt(CLOSED)).isTrue();
        assertThat(complaint.data().answering().closing()).contains(ClosingReason.NO_REPLY);
        assertThat(complaint.data().answering().feedback()).isEmpty();
    }

    @Test
    void what_was_not_told_in_fourteen_days_is_told_upward_and_can_still_be_told() {
        Journey<Complaint> complaint = answeredOnTime();
        assertThat(complaint.settle("2025-06-19T23:59:59")).isEmpty();
        assertThat(complaint.settle("2025-06-20T00:00")).containsExactly("noteNoticeLate");
        assertThat(complaint.file().has(ComplaintFlag.NOTICE_LATE)).isTrue();
        complaint.take("2025-06-20T09:00", DPU_ADMIN, new AnsweringCommand.RecordNotice());
        assertThat(complaint.file().has(ComplaintFlag.NOTICE_LATE)).isFalse();
        assertThat(complaint.tried("2025-06-20T10:00", DPU_ADMIN, new AnsweringCommand.RecordNotice()))
                .containsExactly("complaints.TOLD_BEFORE");
    }

    @Test
    void the_reporter_accepts_it_and_says_what_he_thinks() {
        Feedback five = new Feedback(Optional.of(5), Optional.of(true), Optional.empty());
        Journey<Complaint> complaint = answeredOnTime();
        complaint.take("2025-06-10T09:00", REPORTER, new AnsweringCommand.Confirm(Optional.of(five)));
        assertThat(complaint.data().answering().closing()).contains(ClosingReason.CONFIRMED);
        assertThat(complaint.data().answering().feedback()).contains(five);
        assertThat(runs(complaint, REOPENING)).contains(LocalDate.parse("2025-07-10"));
    }

    @Test
    void a_reply_takes_it_back_to_work_for_half_the_time_and_there_are_three_rounds() {
        Journey<Complaint> complaint = answeredOnTime().take("2025-06-10T09:00", REPORTER, REPLY);
        assertThat(complaint.isAt(IN_PROGRESS)).isTrue();
        assertThat(complaint.data().answering().round()).isEqualTo(2);
        // Half of fourteen working days from 10 June.
        assertThat(runs(complaint, SETTLEMENT)).contains(LocalDate.parse("2025-06-19"));
        assertThat(runs(complaint, FEEDBACK)).isEmpty();
        assertThat(runs(complaint, LEGAL_LIMIT)).isEmpty();
        answered(complaint, "2025-06-11").take("2025-06-12T09:00", REPORTER, REPLY);
        assertThat(complaint.data().answering().round()).isEqualTo(3);
        answered(complaint, "2025-06-13");
        assertThat(complaint.tried("2025-06-16T09:00", REPORTER, REPLY)).containsExactly("complaints.ROUNDS_OVER");
        assertThat(complaint.tried("2025-06-16T09:00", REPORTER, CONFIRM)).isEmpty();
    }

    @Test
    void half_of_a_short_term_is_at_least_five_working_days() {
        Journey<Complaint> complaint = Work.sorted(
                        Sample.plain(), id.pendopo.complaints.report.ReportKind.INFORMATION_REQUEST, Sample.PAVEMENT)
                .take(Work.SENT, ADMIN, Work.to(Work.DPU));
        answered(complaint, "2025-06-05").take("2025-06-10T09:00", REPORTER, REPLY);
        assertThat(runs(complaint, SETTLEMENT)).contains(LocalDate.parse("2025-06-17"));
        assertThat(runs(complaint, NOTIFYING)).isEmpty();
    }

    @Test
    void the_administrator_of_the_national_channel_replies_too() {
        Actor channel = Actor.of("kanal-1", ComplaintRole.ADAPTER);
        assertThat(answeredOnTime().tried("2025-06-10T09:00", channel, REPLY)).isEmpty();
    }

    @Test
    void an_answer_that_does_not_answer_is_sent_back_and_the_limit_of_the_law_goes_on() {
        AnsweringCommand.SendBack back = new AnsweringCommand.SendBack(REASON);
        Journey<Complaint> complaint = answeredOnTime();
        assertThat(complaint.tried("2025-06-10T09:00", DPU_ADMIN, back)).containsExactly("core.NOT_PERMITTED");
        complaint.take("2025-06-10T09:00", ADMIN, back);
        assertThat(complaint.isAt(IN_PROGRESS)).isTrue();
        assertThat(complaint.data().answering().round()).isEqualTo(1);
        assertThat(runs(complaint, SETTLEMENT)).contains(LocalDate.parse("2025-06-19"));
        assertThat(runs(complaint, LEGAL_LIMIT)).contains(LocalDate.parse("2025-08-02"));
        answered(complaint, "2025-06-10").take("2025-06-11T09:00", DPU_LIAISON, back);
        answered(complaint, "2025-06-11").take("2025-06-12T09:00", DPU_LIAISON, back);
        answered(complaint, "2025-06-12");
        assertThat(complaint.tried("2025-06-13T09:00", DPU_LIAISON, back))
                .containsExactly("complaints.SENT_BACK_TOO_OFTEN");
    }

    @Test
    void a_promise_is_settled_on_its_day_and_not_before() {
        Journey<Complaint> complaint =
                inProgress().take("2025-06-05T09:00", DPU_ADMIN, answer(Upshot.planned(LocalDate.parse("2025-06-20"))));
        assertThat(complaint.tried("2025-06-05T10:00", DPU_LIAISON, APPROVE))
                .containsExactly("complaints.DRAFT_OF_ANOTHER_KIND");
        complaint.take("2025-06-05T10:00", DPU_LIAISON, new AnsweringCommand.ApprovePromise());
        assertThat(complaint.isAt(RESPONDED)).isTrue();
        assertThat(runs(complaint, PROMISE)).contains(LocalDate.parse("2025-06-20"));
        assertThat(runs(complaint, FEEDBACK)).isEmpty();
        assertThat(runs(complaint, FIRST_FOLLOW_UP)).isEmpty();
        assertThat(runs(complaint, SETTLEMENT)).contains(LocalDate.parse("2025-06-25"));
        assertThat(BindingDay.of(complaint.file())).isPresent();
        complaint.settle("2025-06-20T23:59:59");
        assertThat(runs(complaint, FEEDBACK)).isEmpty();
        assertThat(complaint.settle("2025-06-21T00:00")).containsExactly("reachPromise");
        assertThat(runs(complaint, SETTLEMENT)).isEmpty();
        // Ten working days after Friday 20 June.
        assertThat(runs(complaint, FEEDBACK)).contains(LocalDate.parse("2025-07-07"));
        assertThat(complaint.data().answering().latest().orElseThrow().settledOn())
                .isEqualTo(LocalDate.parse("2025-06-20"));
    }

    @Test
    void a_promise_for_later_than_settlement_is_late_meanwhile() {
        Journey<Complaint> complaint = inProgress()
                .take("2025-06-05T09:00", DPU_ADMIN, answer(Upshot.planned(LocalDate.parse("2025-12-01"))))
                .take("2025-06-05T10:00", DPU_LIAISON, new AnsweringCommand.ApprovePromise());
        assertThat(complaint.settle("2025-06-26T00:00")).contains("noteSettlementLate");
        assertThat(complaint.tried("2025-06-26T09:00", REPORTER, REPLY)).isEmpty();
    }

    @Test
    void a_promise_whose_day_came_before_it_was_approved_is_not_given() {
        Journey<Complaint> complaint =
                inProgress().take("2025-06-05T09:00", DPU_ADMIN, answer(Upshot.planned(LocalDate.parse("2025-06-11"))));
        AnsweringCommand.ApprovePromise approve = new AnsweringCommand.ApprovePromise();
        assertThat(complaint.tried("2025-06-10T09:00", DPU_LIAISON, approve)).isEmpty();
        assertThat(complaint.tried("2025-06-11T09:00", DPU_LIAISON, approve))
                .containsExactly("complaints.PROMISE_NOT_AHEAD");
        complaint.take("2025-06-11T09:00", DPU_ADMIN, done());
        assertThat(complaint.tried("2025-06-11T10:00", DPU_LIAISON, approve))
                .containsExactly("complaints.DRAFT_OF_ANOTHER_KIND");
    }

    @Test
    void closed_it_is_opened_again_within_thirty_days_once_by_the_reporter() {
        AnsweringCommand.Reopen reopen = new AnsweringCommand.Reopen(REASON);
        Journey<Complaint> complaint = answeredOnTime().take("2025-06-10T09:00", REPORTER, CONFIRM);
        assertThat(complaint.tried("2025-07-10T23:59:59", REPORTER, reopen)).isEmpty();
        complaint.take("2025-06-11T09:00", REPORTER, reopen);
        assertThat(complaint.isAt(REOPENED)).isTrue();
        assertThat(runs(complaint, FIRST_FOLLOW_UP)).contains(LocalDate.parse("2025-06-18"));
        assertThat(runs(complaint, SETTLEMENT)).contains(LocalDate.parse("2025-06-20"));
        assertThat(complaint.data().answering().round()).isEqualTo(1);
        answered(complaint, "2025-06-12").take("2025-06-13T09:00", REPORTER, CONFIRM);
        assertThat(complaint.tried("2025-06-16T09:00", REPORTER, reopen)).containsExactly("complaints.REOPENED_BEFORE");
        assertThat(complaint.tried("2025-06-16T09:00", ADMIN, new AnsweringCommand.ReopenByOffice(true, REASON)))
                .isEmpty();
    }

    @Test
    void after_thirty_days_nobody_opens_it_again() {
        Journey<Complaint> complaint = answeredOnTime().take("2025-06-10T09:00", REPORTER, CONFIRM);
        assertThat(complaint.settle("2025-07-11T00:00")).containsExactly("endReopening");
        assertThat(complaint.tried("2025-07-11T09:00", REPORTER, new AnsweringCommand.Reopen(REASON)))
                .containsExactly("complaints.REOPENING_OVER");
        Actor ombudsman = Actor.of("ombudsman-1", ComplaintRole.OMBUDSMAN_LIAISON);
        assertThat(complaint.tried("2025-07-11T09:00", ombudsman, new AnsweringCommand.ReopenByOffice(true, REASON)))
                .containsExactly("complaints.REOPENING_OVER");
    }

    @Test
    void opened_again_it_goes_back_or_to_another_agency() {
        Journey<Complaint> complaint = answeredOnTime()
                .take("2025-06-10T09:00", REPORTER, CONFIRM)
                .take("2025-06-11T09:00", REPORTER, new AnsweringCommand.Reopen(REASON));
        AnsweringCommand.RouteTo toDpu = new AnsweringCommand.RouteTo(Work.DPU, Optional.empty());
        AnsweringCommand.RouteTo toDlh = new AnsweringCommand.RouteTo(Work.DLH, Optional.empty());
        assertThat(complaint.tried("2025-06-12T09:00", ADMIN, toDpu)).containsExactly("complaints.ROUTES_BACK");
        assertThat(complaint.tried(
                        "2025-06-12T09:00",
                        ADMIN,
                        new AnsweringCommand.RouteBack(Optional.of(PersonRef.of("pemeriksa-2")))))
                .containsExactly("complaints.EXAMINER_OF_SUPERVISORS");
        assertThat(complaint.tried("2025-06-12T09:00", ADMIN, new AnsweringCommand.RouteBack(Optional.empty())))
                .isEmpty();
        complaint.take("2025-06-12T09:00", ADMIN, toDlh);
        assertThat(complaint.isAt(ComplaintStage.DISPOSED)).isTrue();
        assertThat(runs(complaint, FIRST_FOLLOW_UP)).contains(LocalDate.parse("2025-06-19"));
        assertThat(runs(complaint, SETTLEMENT)).contains(LocalDate.parse("2025-06-20"));
        assertThat(complaint.tried("2025-06-12T10:00", DPU_ADMIN, done())).containsExactly("core.NOT_PERMITTED");
    }

    @Test
    void what_supervisors_examine_again_another_examiner_examines() {
        Journey<Complaint> complaint = allegedAgain();
        assertThat(complaint.tried("2025-06-12T09:00", SECOND_EXAMINER, result()))
                .containsExactly("complaints.EXAMINER_MISSING");
        assertThat(complaint.tried(
                        "2025-06-12T09:00", SUPERVISORS_HEAD, new AnsweringCommand.RouteBack(Optional.empty())))
                .containsExactly("complaints.EXAMINER_MISSING");
        assertThat(complaint.tried(
                        "2025-06-12T09:00",
                        SUPERVISORS_HEAD,
                        new AnsweringCommand.RouteBack(Optional.of(PersonRef.of("pemeriksa-1")))))
                .containsExactly("complaints.SAME_EXAMINER");
        complaint.take(
                "2025-06-12T09:00",
                SUPERVISORS_HEAD,
                new AnsweringCommand.RouteBack(Optional.of(PersonRef.of("pemeriksa-2"))));
        assertThat(complaint.file().handling().assignee()).contains(PersonRef.of("pemeriksa-2"));
        assertThat(complaint.tried("2025-06-12T10:00", EXAMINER, result()))
                .containsExactly("complaints.NOT_THE_EXAMINER");
        assertThat(complaint.tried("2025-06-12T10:00", SECOND_EXAMINER, result()))
                .isEmpty();
    }

    @Test
    void the_coordinator_has_nothing_to_do_with_what_supervisors_examine() {
        Journey<Complaint> complaint = alleged().knowing(AgencyStanding.FACT, standing(AgencyKind.AGENCY));
        assertThat(complaint.tried("2025-06-05T09:00", ADMIN, new CaseworkCommand.Extend(1, REASON)))
                .containsExactly("core.NOT_PERMITTED");
        assertThat(allegedAgain().tried("2025-06-12T09:00", ADMIN, new AnsweringCommand.RouteBack(Optional.empty())))
                .containsExactly("core.NOT_PERMITTED");
    }

    @Test
    void whoever_is_close_to_somebody_works_on_it_no_more() {
        Journey<Complaint> complaint =
                sent().take("2025-06-04T09:00", DPU_ADMIN, new FilingCommand.DeclareInterest(Code.of("KELUARGA")));
        assertThat(complaint.tried("2025-06-04T10:00", DPU_ADMIN, new CaseworkCommand.Accept()))
                .containsExactly("core.SEPARATION");
        Actor colleague = Actor.of("dpu-3", ComplaintRole.AGENCY_ADMIN).of(Work.DPU);
        assertThat(complaint.tried("2025-06-04T10:00", colleague, new CaseworkCommand.Accept()))
                .isEmpty();
    }

    @Test
    void the_reporter_works_on_his_own_complaint_in_no_role() {
        Actor asAdmin = Actor.of("warga-1", ComplaintRole.AGENCY_ADMIN).of(Work.DPU);
        assertThat(sent().tried("2025-06-04T09:00", asAdmin, new CaseworkCommand.Accept()))
                .isNotEmpty();
        assertThat(sent().tried("2025-06-04T09:00", DPU_ADMIN, new CaseworkCommand.Accept()))
                .isEmpty();
    }

    @Test
    void whoever_stepped_back_hears_and_says_no_more_and_the_supervisors_go_on() {
        Journey<Complaint> complaint = alleged()
                .take("2025-06-04T09:00", EXAMINER, new CaseworkCommand.Accept())
                .take("2025-06-04T10:00", REPORTER, new FilingCommand.StepBack(true));
        assertThat(complaint.isAt(IN_PROGRESS)).isTrue();
        complaint.take("2025-06-05T09:00", EXAMINER, result()).take("2025-06-05T10:00", SUPERVISORS_HEAD, APPROVE);
        assertThat(runs(complaint, NOTIFYING)).isEmpty();
        assertThat(complaint.tried("2025-06-10T09:00", REPORTER, REPLY)).isNotEmpty();
        assertThat(complaint.tried("2025-06-10T09:00", REPORTER, CONFIRM)).isNotEmpty();
    }
}
