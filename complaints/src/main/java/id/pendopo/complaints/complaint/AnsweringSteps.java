package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.FEEDBACK;
import static id.pendopo.complaints.complaint.ComplaintClock.FIRST_FOLLOW_UP;
import static id.pendopo.complaints.complaint.ComplaintClock.NOTIFYING;
import static id.pendopo.complaints.complaint.ComplaintClock.PROMISE;
import static id.pendopo.complaints.complaint.ComplaintClock.REOPENING;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT_TWICE;
import static id.pendopo.complaints.complaint.ComplaintRole.ADAPTER;
import static id.pendopo.complaints.complaint.ComplaintRole.AGENCY_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintRole.APIP_HEAD;
import static id.pendopo.complaints.complaint.ComplaintRole.APIP_OFFICER;
import static id.pendopo.complaints.complaint.ComplaintRole.INSTANCE_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintRole.LIAISON;
import static id.pendopo.complaints.complaint.ComplaintRole.REPORTER;
import static id.pendopo.complaints.complaint.ComplaintStage.CLOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.DISPOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.IN_PROGRESS;
import static id.pendopo.complaints.complaint.ComplaintStage.REOPENED;
import static id.pendopo.complaints.complaint.ComplaintStage.RESPONDED;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of what is answered (<i>tanggapan</i>). */
final class AnsweringSteps {
    private final ComplaintPolicy policy;
    private final Settling settling;
    private final AnsweringRules rules;
    private final HolderRules holders;

    AnsweringSteps(ComplaintPolicy policy, Categories categories) {
        this.policy = policy;
        this.settling = new Settling(policy, categories);
        this.rules = new AnsweringRules(policy);
        this.holders = new HolderRules(categories);
    }

    List<Step<Complaint>> all() {
        List<Step<Complaint>> steps = new ArrayList<>(List.of(draft(), sendDraftBack(), approve(), approvePromise()));
        steps.addAll(List.of(reachPromise(), recordNotice(), reply(), sendBack(), confirm(), closeUnanswered()));
        steps.addAll(new ReopeningSteps(policy, settling, rules).all());
        return steps;
    }

    private Step<Complaint> draft() {
        return Stepping.eachOf(
                        PersonRules.compared(Stepping.officer(
                                        "Tanggapan disusun",
                                        ComplaintsLaw.PROCEDURE,
                                        AnsweringCommand.DraftAnswer.class,
                                        AGENCY_ADMIN,
                                        APIP_OFFICER))
                                .from(DISPOSED, IN_PROGRESS, REOPENED)
                                .staying()
                                .onlyFor(Handlers::works)
                                .given("complaints.HOLDER_GONE", holders::isStillThere)
                                .given("complaints.EXAMINER_MISSING", AnsweringRules::isRouted)
                                .given("complaints.NOT_THE_EXAMINER", AnsweringRules::isByTheExaminer),
                        AnsweringRules.ON_DRAFTING,
                        (file, draft, o) -> rules.mayBeDrafted(file, draft, o))
                .recording((file, draft, o) -> new AnsweringEvent.AnswerDrafted(new Draft(
                        draft.text(),
                        draft.upshot().orElseThrow(),
                        draft.result(),
                        draft.files(),
                        o.actor().person())));
    }

    private static Step<Complaint> sendDraftBack() {
        return Stepping.officer(
                        "Rancangan tanggapan dikembalikan",
                        ComplaintsLaw.PROCEDURE,
                        AnsweringCommand.SendDraftBack.class,
                        LIAISON,
                        APIP_HEAD)
                .from(DISPOSED, IN_PROGRESS, REOPENED)
                .staying()
                .onlyFor(Handlers::works)
                .given("complaints.NO_DRAFT", AnsweringRules::hasDraft)
                .recording((file, back, o) -> new AnsweringEvent.DraftSentBack());
    }

    private Step<Complaint> approve() {
        return telling(settling.settled(approving(
                                "Tanggapan disetujui dan disampaikan", AnsweringCommand.ApproveAnswer.class)
                        .given("complaints.NO_DRAFT", AnsweringRules::hasDraft)
                        .given("complaints.DRAFT_OF_ANOTHER_KIND", (file, o) -> AnsweringRules.isPromise(file, false))
                        .starting(FEEDBACK, policy.feedback().value())
                        .countingFrom((file, approve, o) -> o.today())))
                .leadingTo((file, approve, o) -> FamilyEffects.answering(file))
                .leadingTo((file, approve, o) -> FamilyEffects.answered(file))
                .recording((file, approve, o) -> new AnsweringEvent.AnswerApproved(o.today(), o.at()));
    }

    /** A promise ends the term of the first follow-up; it is settled on its day, and the reporter's days begin then [D]. */
    private Step<Complaint> approvePromise() {
        return telling(approving("Janji tindak lanjut disetujui dan disampaikan", AnsweringCommand.ApprovePromise.class)
                        .given("complaints.NO_DRAFT", AnsweringRules::hasDraft)
                        .given("complaints.DRAFT_OF_ANOTHER_KIND", (file, o) -> AnsweringRules.isPromise(file, true))
                        .given("complaints.PROMISE_NOT_AHEAD", AnsweringRules::isAhead)
                        .stopping(FIRST_FOLLOW_UP)
                        .until(
                                PROMISE,
                                (file, approve, o) -> file.data()
                                        .answering()
                                        .latest()
                                        .flatMap(response ->
                                                response.content().upshot().plannedFor())
                                        .orElseThrow()))
                .leadingTo((file, approve, o) -> FamilyEffects.answered(file))
                .recording((file, approve, o) -> new AnsweringEvent.AnswerApproved(o.today(), o.at()));
    }

    private <C extends Command> ActingStep<Complaint, C> approving(String title, Class<C> command) {
        return PersonRules.compared(Stepping.officer(title, ComplaintsLaw.SEPARATION, command, LIAISON, APIP_HEAD))
                .from(DISPOSED, IN_PROGRESS, REOPENED)
                .to(RESPONDED)
                .onlyFor(Handlers::works)
                .given("complaints.HOLDER_GONE", holders::isStillThere)
                .notByWhoeverDid(AnsweringCommand.DraftAnswer.class)
                .given(
                        "complaints.IDENTITY_TOLD",
                        (file, o) -> AnsweringRules.stillNamesNobody(file, "complaints.IDENTITY_TOLD"))
                .given(
                        "complaints.NAME_TOLD",
                        (file, o) -> AnsweringRules.stillNamesNobody(file, "complaints.NAME_TOLD"))
                .lowering(ComplaintFlag.FOLLOW_UP_LATE);
    }

    /** Whoever complained is told the decision, where there is somebody to tell. */
    <C extends Command> ActingStep<Complaint, C> telling(ActingStep<Complaint, C> step) {
        return step.lowering(ComplaintFlag.NOTICE_LATE)
                .untilIfAny(
                        NOTIFYING,
                        (file, approve, o) -> isToBeTold(file)
                                ? Optional.of(policy.notifying().value().lastDay(o.today(), o.calendar()))
                                : Optional.empty());
    }

    private static boolean isToBeTold(CaseFile<Complaint> file) {
        Complaint complaint = file.data();
        return complaint.intake().kind().filter(ReportKind::isComplaint).isPresent()
                && !complaint.report().owners().isEmpty()
                && !complaint.shielding().linkCut();
    }

    private Step<Complaint> reachPromise() {
        return settling.settled(Stepping.system(
                                "Hari yang dijanjikan lewat",
                                ComplaintsLaw.PROCEDURE,
                                AnsweringCommand.ReachPromise.class)
                        .from(RESPONDED)
                        .staying()
                        .whenPassed(PROMISE, file -> new AnsweringCommand.ReachPromise())
                        .starting(FEEDBACK, policy.feedback().value())
                        .countingFrom((file, reach, o) -> promised(file, o)))
                .leadingTo((file, reach, o) -> FamilyEffects.answering(file))
                .recording((file, reach, o) -> new AnsweringEvent.PromiseReached(promised(file, o)));
    }

    private static LocalDate promised(CaseFile<Complaint> file, Occasion o) {
        return file.data().answering().latest().map(Response::settledOn).orElse(o.today());
    }

    private static Step<Complaint> recordNotice() {
        return Stepping.officer(
                        "Keputusan diberitahukan kepada pelapor",
                        ComplaintsLaw.DECISION_NOTICE,
                        AnsweringCommand.RecordNotice.class,
                        AGENCY_ADMIN,
                        LIAISON,
                        APIP_OFFICER,
                        APIP_HEAD,
                        INSTANCE_ADMIN)
                .from(RESPONDED)
                .staying()
                .onlyFor(Handlers::worksOrLeads)
                .given("complaints.TOLD_BEFORE", AnsweringRules::isUntold)
                .stopping(NOTIFYING)
                .lowering(ComplaintFlag.NOTICE_LATE)
                .recording((file, told, o) -> new AnsweringEvent.DecisionTold(o.today()));
    }

    /** Within the days of feedback: once they are over, time has closed it before anybody may reply. */
    private Step<Complaint> reply() {
        return backToWork(Step.<Complaint>of("Pelapor menanggapi balik")
                        .under(ComplaintsLaw.NATIONAL_CHANNEL)
                        .by(REPORTER, ADAPTER)
                        .as(Manner.REQUESTED)
                        .on(AnsweringCommand.Reply.class)
                        .onlyFor(AnsweringSteps::isLinked)
                        .given("complaints.IS_PART", (file, o) -> FamilyRules.isNoPart(file))
                        .given("complaints.ROUNDS_OVER", rules::hasRoundsLeft)
                        .leadingTo((file, reply, o) -> FamilyEffects.reworkingAll(file)))
                .recording((file, reply, o) ->
                        new AnsweringEvent.TakenBack(new Turn(TurnKind.REPLY, reply.text(), o.today())));
    }

    /** What was sent back was no decision, so the limit of the law goes on [D]. */
    private Step<Complaint> sendBack() {
        return settling.limiting(backToWork(Stepping.officer(
                                "Tanggapan dikembalikan untuk diperbaiki",
                                ComplaintsLaw.PROCEDURE,
                                AnsweringCommand.SendBack.class,
                                INSTANCE_ADMIN,
                                LIAISON,
                                APIP_HEAD)
                        .onlyFor(Handlers::worksOrLeads)
                        .given("complaints.IS_PART", (file, o) -> FamilyRules.isNoPart(file))
                        .atMost(policy.roundsMax().value(), "complaints.SENT_BACK_TOO_OFTEN")
                        .leadingTo((file, back, o) -> FamilyEffects.reworkingAll(file))))
                .recording((file, back, o) ->
                        new AnsweringEvent.TakenBack(new Turn(TurnKind.SENT_BACK, back.why(), o.today())));
    }

    <C extends Command> ActingStep<Complaint, C> backToWork(ActingStep<Complaint, C> step) {
        return step.from(RESPONDED)
                .to(IN_PROGRESS)
                .again("tanggapan berikutnya disusun; yang sudah diputus tetap berlaku")
                .stopping(FEEDBACK)
                .stopping(PROMISE)
                .stopping(NOTIFYING)
                .stopping(SETTLEMENT_TWICE)
                .lowering(ComplaintFlag.SETTLEMENT_LATE)
                .starting(SETTLEMENT, (file, command, o) -> settling.again(file.data()))
                .countingFrom((file, command, o) -> o.today());
    }

    private Step<Complaint> confirm() {
        return closing(Stepping.reporter(
                                "Pelapor menerima tanggapan",
                                ComplaintsLaw.NATIONAL_CHANNEL,
                                AnsweringCommand.Confirm.class)
                        .onlyFor(AnsweringSteps::isLinked))
                .recording((file, confirm, o) ->
                        new AnsweringEvent.ComplaintClosed(ClosingReason.CONFIRMED, confirm.feedback()));
    }

    private Step<Complaint> closeUnanswered() {
        return closing(Stepping.system(
                                "Ditutup karena tidak ada balasan",
                                ComplaintsLaw.NATIONAL_CHANNEL,
                                AnsweringCommand.CloseUnanswered.class)
                        .whenPassed(FEEDBACK, file -> new AnsweringCommand.CloseUnanswered()))
                .recording((file, close, o) ->
                        new AnsweringEvent.ComplaintClosed(ClosingReason.NO_REPLY, Optional.empty()));
    }

    /** Whatever closes it after an answer has the same effects. */
    <C extends Command> ActingStep<Complaint, C> closing(ActingStep<Complaint, C> step) {
        return ProceedingSteps.keeping(policy, step)
                .from(RESPONDED)
                .to(CLOSED)
                .given("complaints.IS_PART", (file, o) -> FamilyRules.isNoPart(file))
                .leadingTo((file, command, o) -> FamilyEffects.ending(file, FamilyCommand.ParentEnd.CLOSED))
                .starting(REOPENING, policy.reopenWindow().value())
                .countingFrom((file, command, o) -> o.today());
    }

    /** Whether the reporter still hears of it. */
    static boolean isLinked(CaseFile<Complaint> file, Actor actor) {
        return !file.data().shielding().linkCut();
    }
}
