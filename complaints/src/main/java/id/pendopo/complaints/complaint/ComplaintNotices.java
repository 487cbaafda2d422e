package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.ANSWERING_OBJECTION;
import static id.pendopo.complaints.complaint.ComplaintClock.COMPLETION;
import static id.pendopo.complaints.complaint.ComplaintClock.FEEDBACK;
import static id.pendopo.complaints.complaint.ComplaintClock.FORMAL_REQUEST;
import static id.pendopo.complaints.complaint.ComplaintClock.OBJECTING;
import static id.pendopo.complaints.complaint.ComplaintClock.OBJECTION_OVERDUE;
import static id.pendopo.complaints.complaint.ComplaintClock.PROMISE;
import static id.pendopo.complaints.complaint.ComplaintClock.REOPENING;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT;
import static id.pendopo.complaints.complaint.ComplaintClock.VERIFYING;
import static id.pendopo.complaints.complaint.ComplaintRole.AGENCY_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintRole.APIP_HEAD;
import static id.pendopo.complaints.complaint.ComplaintRole.APIP_OFFICER;
import static id.pendopo.complaints.complaint.ComplaintRole.INSTANCE_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintRole.LIAISON;
import static id.pendopo.complaints.complaint.ComplaintStage.CLOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.DISPOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.HELD;
import static id.pendopo.complaints.complaint.ComplaintStage.MERGED;
import static id.pendopo.complaints.complaint.ComplaintStage.RECEIVED;
import static id.pendopo.complaints.complaint.ComplaintStage.REJECTED;
import static id.pendopo.complaints.complaint.ComplaintStage.REOPENED;
import static id.pendopo.complaints.complaint.ComplaintStage.RESPONDED;
import static id.pendopo.complaints.complaint.ComplaintStage.RETURNED;
import static id.pendopo.complaints.complaint.ComplaintStage.VERIFIED;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.law.Code;
import id.pendopo.core.notice.NoticeProvider;
import id.pendopo.core.notice.NoticeRule;
import id.pendopo.core.notice.NoticeTexts;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import java.util.List;
import java.util.Set;

/**
 * Whom each act on a complaint must be told (<i>pemberitahuan pengaduan</i>): its reporter at once that it came in, and then of every
 * question, decision and answer; officials of what waits for them and what is late. No notice repeats a word of the report, and who
 * stepped back as a reporter is told nothing more. The receipt is owed by UU 25/2009 article 44 [S], the decision by article 50 [S]; the
 * rest is Pendopo's decision [D].
 */
public final class ComplaintNotices implements NoticeProvider {
    private static final List<Class<? extends Command>> FIRST_RUNG =
            List.of(CaseworkCommand.NoteFollowUpLate.class, CaseworkCommand.NoteMinorLate.class);

    private static final List<Class<? extends Command>> SECOND_RUNG =
            List.of(CaseworkCommand.NoteSettlementLate.class, CaseworkCommand.NoteFormalRequestLate.class);

    private static final List<Class<? extends Command>> LAST_RUNG =
            List.of(CaseworkCommand.NoteLimitNear.class, CaseworkCommand.NoteLimitPassed.class);

    private static final List<Class<? extends Command>> WITHOUT_ANSWER = List.of(
            FilingCommand.Withdraw.class,
            FilingCommand.Reject.class,
            FilingCommand.Archive.class,
            ProceedingCommand.RecordCourtCase.class);

    private static final List<NoticeRule<Complaint>> RULES = List.of(
            told("received", FilingCommand.Submit.class)
                    .leadingTo(RECEIVED)
                    .lastDay("last", VERIFYING)
                    .toParties(),
            told("heldAtDoor", FilingCommand.Submit.class)
                    .leadingTo(HELD)
                    .codes("items", ComplaintNotices::asked)
                    .lastDay("last", COMPLETION)
                    .toParties(),
            // What has the weight of supervision is not deemed withdrawn: the supervisors decide.
            told("held", FilingCommand.Hold.class)
                    .where(file -> !file.data().isSupervisory())
                    .codes("items", ComplaintNotices::asked)
                    .lastDay("last", COMPLETION)
                    .toParties(),
            told("heldForSupervisors", FilingCommand.Hold.class)
                    .where(file -> file.data().isSupervisory())
                    .codes("items", ComplaintNotices::asked)
                    .lastDay("last", COMPLETION)
                    .toParties(),
            told("goesOn", FilingCommand.Complete.class, FilingCommand.Release.class)
                    .lastDay("last", VERIFYING)
                    .toParties(),
            told("deemedWithdrawn", FilingCommand.DeemWithdrawn.class, FilingCommand.LetLapse.class)
                    .toParties(),
            told("rejected", FilingCommand.Reject.class, FilingCommand.RejectAsHoax.class)
                    .leadingTo(REJECTED)
                    .lastDay("last", OBJECTING)
                    .toParties(),
            told("archived", FilingCommand.Archive.class)
                    .lastDay("last", OBJECTING)
                    .toParties(),
            told("inCourt", ProceedingCommand.RecordCourtCase.class)
                    .where(file -> !mayObject(file))
                    .toParties(),
            told("inCourtUnsent", ProceedingCommand.RecordCourtCase.class)
                    .where(ComplaintNotices::mayObject)
                    .lastDay("last", OBJECTING)
                    .toParties(),
            told("courtDone", ProceedingCommand.EndCourtCase.class).toParties(),
            told("withdrawn", FilingCommand.Withdraw.class).toParties(),
            told("objectionTaken", FilingCommand.ObjectToRejection.class)
                    .lastDay("last", ANSWERING_OBJECTION)
                    .toParties(),
            told("objectionLate", FilingCommand.NoteObjectionLate.class)
                    .lastDay("last", OBJECTION_OVERDUE)
                    .toParties(),
            told("objectionUpheld", FilingCommand.UpholdObjection.class, FilingCommand.DeemObjectionUpheld.class)
                    .lastDay("last", VERIFYING)
                    .toParties(),
            told("objectionDismissed", FilingCommand.DismissObjection.class).toParties(),
            to("leftToSupervisorsTold", FilingCommand.LeaveToSupervisors.class).toHoldersOf(APIP_HEAD),
            to("leftToOfficerTold", FilingCommand.LeaveToOfficer.class).toHoldersOf(INSTANCE_ADMIN),
            to("verificationLateTold", FilingCommand.NoteVerificationLate.class).toHoldersOf(INSTANCE_ADMIN),
            to("completenessLateTold", FilingCommand.NoteCompletenessLate.class).toHoldersOf(INSTANCE_ADMIN),
            to("unacknowledgedTold", FilingCommand.NoteUnacknowledged.class).toHoldersOf(INSTANCE_ADMIN),
            to("dispositionLateTold", CaseworkCommand.NoteDispositionLate.class).toHoldersOf(INSTANCE_ADMIN),
            to("objectedTold", FilingCommand.ObjectToRejection.class)
                    .lastDay("last", ANSWERING_OBJECTION)
                    .toHoldersOf(INSTANCE_ADMIN),
            to("objectionLateTold", FilingCommand.NoteObjectionLate.class)
                    .lastDay("last", OBJECTION_OVERDUE)
                    .toHoldersOf(INSTANCE_ADMIN),
            to("objectionSoon").daysBefore(2, ANSWERING_OBJECTION).toHoldersOf(INSTANCE_ADMIN),
            to("steppedBackTold", FilingCommand.StepBack.class).toHoldersOf(APIP_HEAD),
            // Of what was sent to nobody, or to the supervisors alone, no agency learns that there was anything.
            to("withdrawnTold", FilingCommand.Withdraw.class)
                    .where(file -> !file.data().isSupervisory()
                            && file.data().casework().active().isPresent())
                    .toHoldersOf(LIAISON),
            // What everybody waits for, whatever act led there.
            told("forwarded")
                    .leadingTo(DISPOSED)
                    .codes("agency", ComplaintNotices::unit)
                    .toParties(),
            told("answered")
                    .leadingTo(RESPONDED)
                    .where(file -> !isPromised(file))
                    .lastDay("last", FEEDBACK)
                    .toParties(),
            // He was told until when to reply, and that holds no more.
            told("answerTakenBack", AnsweringCommand.SendBack.class).toParties(),
            told("promised", AnsweringCommand.ApprovePromise.class)
                    .lastDay("last", PROMISE)
                    .toParties(),
            told("promiseReached", AnsweringCommand.ReachPromise.class)
                    .lastDay("last", FEEDBACK)
                    .toParties(),
            told("extended", CaseworkCommand.Extend.class)
                    .lastDay("last", SETTLEMENT)
                    .toParties(),
            told("formalExtended", CaseworkCommand.ExtendFormalRequest.class)
                    .lastDay("last", FORMAL_REQUEST)
                    .toParties(),
            told("reopened").leadingTo(REOPENED).lastDay("last", SETTLEMENT).toParties(),
            told("closed")
                    .leadingTo(CLOSED)
                    .where(file -> !isClosedAtHub(file))
                    .lastDay("last", REOPENING)
                    .toParties(),
            told("closedAtHub", HubCommand.CloseAtHub.class)
                    .lastDay("last", REOPENING)
                    .toParties(),
            told("merged").leadingTo(MERGED).where(file -> !mayObject(file)).toParties(),
            told("mergedUnsent")
                    .leadingTo(MERGED)
                    .where(ComplaintNotices::mayObject)
                    .lastDay("last", OBJECTING)
                    .toParties(),
            // Who follows it, where anybody may know of it; of what is hidden no follower hears that it goes on.
            followed("followedAnswered").leadingTo(RESPONDED).toFollowers(ComplaintNotices::followers),
            followed("followedClosed").leadingTo(CLOSED).toFollowers(ComplaintNotices::followers),
            followed("followedEnded", WITHOUT_ANSWER).toFollowers(ComplaintNotices::followers),
            // Who brought what was merged into it and is not among them hears it under his own number; where either is
            // hidden, in words that tell nothing.
            merged("parentAnswered", FamilyCommand.HearAnswered.class)
                    .where(file -> !isHidden(file))
                    .toParties(),
            merged("parentClosed", FamilyCommand.HearClosed.class)
                    .where(file -> !isHidden(file))
                    .toParties(),
            merged("parentEnded", FamilyCommand.HearEnded.class)
                    .where(file -> !isHidden(file))
                    .toParties(),
            merged(
                            "parentMoved",
                            FamilyCommand.HearAnswered.class,
                            FamilyCommand.HearClosed.class,
                            FamilyCommand.HearEnded.class)
                    .where(ComplaintNotices::isHidden)
                    .toParties(),
            // Whose turn it is, and what must be done before it is too late.
            to("toSort").leadingTo(RECEIVED, VERIFIED, RETURNED, REOPENED).toHoldersOf(INSTANCE_ADMIN),
            to("toHandle")
                    .leadingTo(DISPOSED)
                    .where(file -> !file.data().isSupervisory())
                    .toHoldersOf(AGENCY_ADMIN, LIAISON),
            to("toExamine")
                    .leadingTo(DISPOSED)
                    .where(file -> file.data().isSupervisory())
                    .toHoldersOf(APIP_HEAD, APIP_OFFICER),
            to("toApprove", AnsweringCommand.DraftAnswer.class)
                    .where(file -> !file.data().isSupervisory())
                    .toHoldersOf(LIAISON),
            to("toApproveResult", AnsweringCommand.DraftAnswer.class)
                    .where(file -> file.data().isSupervisory())
                    .toHoldersOf(APIP_HEAD),
            // What is alleged is not there for the leaders, so that no supervisor is asked.
            to("askedAfterTold", CaseworkCommand.Nudge.class)
                    .where(NudgeRules::liesWithAgency)
                    .toHoldersOf(AGENCY_ADMIN, LIAISON),
            to("askedAfterSortingTold", CaseworkCommand.Nudge.class)
                    .where(file -> !NudgeRules.liesWithAgency(file))
                    .toHoldersOf(INSTANCE_ADMIN),
            to("toExtend", CaseworkCommand.AskExtension.class)
                    .where(file -> !file.data().isSupervisory())
                    .toHoldersOf(INSTANCE_ADMIN),
            to("toExtendResult", CaseworkCommand.AskExtension.class)
                    .where(file -> file.data().isSupervisory())
                    .toHoldersOf(APIP_HEAD),
            to("toAnswerAgain", AnsweringCommand.Reply.class, AnsweringCommand.SendBack.class)
                    .where(file -> !file.data().isSupervisory())
                    .lastDay("last", SETTLEMENT)
                    .toHoldersOf(AGENCY_ADMIN, LIAISON),
            to("toExamineAgain", AnsweringCommand.Reply.class, AnsweringCommand.SendBack.class)
                    .where(file -> file.data().isSupervisory())
                    .lastDay("last", SETTLEMENT)
                    .toHoldersOf(APIP_OFFICER, APIP_HEAD),
            to("becameSupervisoryTold", CaseworkCommand.ReclassifyAsSupervisory.class)
                    .toHoldersOf(APIP_HEAD, APIP_OFFICER),
            late("followUpLateTold", false, FIRST_RUNG).toHoldersOf(LIAISON, INSTANCE_ADMIN),
            late("noticeLateTold", false, List.of(CaseworkCommand.NoteNoticeLate.class))
                    .toHoldersOf(LIAISON, INSTANCE_ADMIN),
            late("settlementLateTold", false, SECOND_RUNG).toHoldersOf(LIAISON, INSTANCE_ADMIN),
            // The second term is no limit of the law, and questions and aspirations have none at all.
            late("settlementTwiceLateTold", false, List.of(CaseworkCommand.NoteSettlementTwiceLate.class))
                    .toHoldersOf(LIAISON, INSTANCE_ADMIN),
            late("limitNearTold", false, LAST_RUNG).toHoldersOf(LIAISON, INSTANCE_ADMIN),
            late("examinationFollowUpLateTold", true, FIRST_RUNG).toHoldersOf(APIP_HEAD),
            late("resultNoticeLateTold", true, List.of(CaseworkCommand.NoteNoticeLate.class))
                    .toHoldersOf(APIP_HEAD),
            late("examinationLateTold", true, SECOND_RUNG).toHoldersOf(APIP_HEAD),
            late("examinationTwiceLateTold", true, List.of(CaseworkCommand.NoteSettlementTwiceLate.class))
                    .toHoldersOf(APIP_HEAD),
            late("examinationLimitNearTold", true, LAST_RUNG).toHoldersOf(APIP_HEAD),
            told("replySoon").daysBefore(2, FEEDBACK).toParties(),
            told("completeSoon")
                    .where(ComplaintNotices::lapses)
                    .daysBefore(7, COMPLETION)
                    .toParties(),
            told("completeSoonKept")
                    .where(file -> !lapses(file))
                    .daysBefore(7, COMPLETION)
                    .toParties(),
            late("recommendationLateTold", false, List.of(ProceedingCommand.NoteRecommendationLate.class))
                    .toHoldersOf(INSTANCE_ADMIN),
            late("examinationRecommendationLateTold", true, List.of(ProceedingCommand.NoteRecommendationLate.class))
                    .toHoldersOf(APIP_HEAD),
            told("objectSoon").daysBefore(2, OBJECTING).toParties());

    private static final NoticeTexts TEXTS = NoticeTexts.load(RULES, ComplaintNotices.class::getResourceAsStream);

    /** For {@code ServiceLoader}. */
    public ComplaintNotices() {}

    /** What officials are told: the coordinating admin whatever agency has it, others of that agency. */
    @SafeVarargs
    private static NoticeRule.Draft<Complaint> to(String name, Class<? extends Command>... acts) {
        return NoticeRule.<Complaint>of("complaints." + name).after(acts).regionWide(INSTANCE_ADMIN);
    }

    /** What its reporter is told, unless he stepped back. */
    @SafeVarargs
    private static NoticeRule.Draft<Complaint> told(String name, Class<? extends Command>... acts) {
        return to(name, acts).where(file -> !file.data().shielding().linkCut());
    }

    /** What those who follow it are told, while anybody may know of it. */
    private static NoticeRule.Draft<Complaint> followed(String name, List<Class<? extends Command>> acts) {
        NoticeRule.Draft<Complaint> draft = followed(name);
        acts.forEach(draft::after);
        return draft;
    }

    private static NoticeRule.Draft<Complaint> followed(String name) {
        return to(name).where(file -> !isHidden(file));
    }

    private static List<PersonRef> followers(CaseFile<Complaint> file) {
        return file.data().family().supports().stream()
                .map(Family.Support::account)
                .toList();
    }

    /** What who brought a merged report is told of the other, unless he follows that one and is told there. */
    @SafeVarargs
    private static NoticeRule.Draft<Complaint> merged(String name, Class<? extends Command>... acts) {
        return told(name, acts).where(file -> !FamilyEffects.isFollower(file.data()));
    }

    private static boolean isHidden(CaseFile<Complaint> file) {
        Complaint complaint = file.data();
        return complaint.isSupervisory() || complaint.shielding().secrecy().hidesReport();
    }

    /** What those who must act are told beside whoever stands above them; what is alleged is told to supervisors alone. */
    private static NoticeRule.Draft<Complaint> late(
            String name, boolean supervisory, List<Class<? extends Command>> rung) {
        NoticeRule.Draft<Complaint> draft = to(name).where(file -> file.data().isSupervisory() == supervisory);
        rung.forEach(draft::after);
        return draft;
    }

    private static boolean mayObject(CaseFile<Complaint> file) {
        return file.clocks()
                .find(OBJECTING)
                .filter(state -> state.phase() != Phase.STOPPED)
                .isPresent();
    }

    /** Whether time alone ends it: only where content was asked, and never what has the weight of supervision. */
    private static boolean lapses(CaseFile<Complaint> file) {
        return !file.data().isSupervisory()
                && file.data()
                        .intake()
                        .openHold()
                        .filter(Intake.Hold::asksForContent)
                        .isPresent();
    }

    private static boolean isPromised(CaseFile<Complaint> file) {
        return file.data()
                .answering()
                .latest()
                .filter(response -> response.outcome() == Outcome.PLANNED)
                .isPresent();
    }

    private static boolean isClosedAtHub(CaseFile<Complaint> file) {
        return file.data()
                .answering()
                .closing()
                .filter(ClosingReason.CLOSED_AT_HUB::equals)
                .isPresent();
    }

    private static List<Code> unit(CaseFile<Complaint> file) {
        return file.handling().unit().stream().toList();
    }

    private static Set<Code> asked(CaseFile<Complaint> file) {
        return file.data().intake().openHold().map(Intake.Hold::items).orElse(Set.of());
    }

    /** {@code complaints/complaint}. */
    @Override
    public String procedure() {
        return ComplaintPolicy.PROCEDURE;
    }

    @Override
    public List<NoticeRule<Complaint>> rules() {
        return RULES;
    }

    @Override
    public NoticeTexts texts() {
        return TEXTS;
    }
}
