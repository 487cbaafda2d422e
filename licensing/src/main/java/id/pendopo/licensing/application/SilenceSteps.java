package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationClock.COMPLETENESS;
import static id.pendopo.licensing.application.ApplicationClock.CONTEST;
import static id.pendopo.licensing.application.ApplicationClock.DECISION;
import static id.pendopo.licensing.application.ApplicationClock.ISSUING;
import static id.pendopo.licensing.application.ApplicationClock.POSTPONEMENT;
import static id.pendopo.licensing.application.ApplicationClock.STAGE;
import static id.pendopo.licensing.application.ApplicationFlag.BASE_MISSING;
import static id.pendopo.licensing.application.ApplicationFlag.CONTESTED;
import static id.pendopo.licensing.application.ApplicationFlag.INQUIRY;
import static id.pendopo.licensing.application.ApplicationFlag.OVERDUE;
import static id.pendopo.licensing.application.ApplicationRole.APPROVER;
import static id.pendopo.licensing.application.ApplicationRole.SEAL;
import static id.pendopo.licensing.application.ApplicationRole.SUPERIOR;
import static id.pendopo.licensing.application.ApplicationStage.AWAITING_APPROVAL;
import static id.pendopo.licensing.application.ApplicationStage.AWAITING_SIGNATURE;
import static id.pendopo.licensing.application.ApplicationStage.DEEMED_APPROVED;
import static id.pendopo.licensing.application.ApplicationStage.DEEMED_UNPAID;
import static id.pendopo.licensing.application.ApplicationStage.FEE_ASSESSMENT;
import static id.pendopo.licensing.application.ApplicationStage.FIELD_INSPECTION;
import static id.pendopo.licensing.application.ApplicationStage.ISSUED;
import static id.pendopo.licensing.application.ApplicationStage.RECOMMENDATION;
import static id.pendopo.licensing.application.ApplicationStage.REJECTED;
import static id.pendopo.licensing.application.ApplicationStage.RETURNED;
import static id.pendopo.licensing.application.ApplicationStage.SUBMITTED;
import static id.pendopo.licensing.application.ApplicationStage.TECHNICAL_REVIEW;

import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.licensing.law.LicensingLaw;
import id.pendopo.licensing.licence.LicenceOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What passing time means (<i>fiktif positif, keterlambatan tahap</i>): the whole term grants, a stage is told upward. */
final class SilenceSteps {
    /** Where the office's own terms run. */
    static final List<ApplicationStage> OFFICE = List.of(
            TECHNICAL_REVIEW, FIELD_INSPECTION, RECOMMENDATION, FEE_ASSESSMENT, AWAITING_APPROVAL, AWAITING_SIGNATURE);

    private final ApplicationPolicy policy;
    private final ApplicationRules rules;
    private final DecisionSteps decisions;
    private final SilenceRules silence;

    SilenceSteps(ApplicationPolicy policy, ApplicationRules rules, DecisionSteps decisions) {
        this.policy = policy;
        this.rules = rules;
        this.decisions = decisions;
        this.silence = rules.silence();
    }

    List<Step<Application>> all() {
        Stage[] running = running();
        return List.of(
                granting(Stepping.system(
                                        "Dianggap dikabulkan karena diam",
                                        LicensingLaw.SILENCE,
                                        SilenceCommand.ReachDeemedApproval.class)
                                .from(running)
                                .whenPassed(DECISION, file -> new SilenceCommand.ReachDeemedApproval())
                                .given("licensing.SILENCE_GRANTS_NOTHING", silence::silenceGrants))
                        .recording((file, c, o) -> new DecisionEvent.DeemedApprovalReached(o.today())),
                granting(Stepping.system(
                                        "Dianggap dikabulkan karena diam pada satu tahap",
                                        ApplicationLaw.SILENCE_RULES,
                                        SilenceCommand.GrantByStage.class)
                                .from(TECHNICAL_REVIEW, FIELD_INSPECTION, RECOMMENDATION, AWAITING_APPROVAL)
                                .whenPassed(STAGE, file -> new SilenceCommand.GrantByStage())
                                .given("licensing.OTHER_SILENCE", silence::issues)
                                .stopping(DECISION))
                        .recording((file, c, o) -> new DecisionEvent.DeemedApprovalReached(o.today())),
                granting(Stepping.system(
                                        "Dianggap dikabulkan setelah tanda pada berkas berakhir",
                                        LicensingLaw.SILENCE,
                                        SilenceCommand.GrantUnmarked.class)
                                .from(running)
                                .atOnce(file -> new SilenceCommand.GrantUnmarked())
                                .given("licensing.SILENCE_GRANTS_NOTHING", silence::silenceGrants)
                                .given("licensing.NOT_OVERDUE", silence::isOverdue)
                                .stopping(DECISION))
                        .recording((file, c, o) -> new DecisionEvent.DeemedApprovalReached(o.today())),
                Stepping.system(
                                "Jangka waktu keputusan terlampaui",
                                ApplicationLaw.OVERDUE,
                                SilenceCommand.NoteOverdue.class)
                        .from(running)
                        .staying()
                        .raising(OVERDUE)
                        .whenPassed(DECISION, file -> new SilenceCommand.NoteOverdue())
                        .given("licensing.SILENCE_GRANTS", silence::silenceGrantsNothing)
                        .recording((file, c, o) -> new DecisionEvent.DecisionOverdue(o.today())),
                Stepping.system("Tahap terlambat", ApplicationLaw.STAGES, ReviewCommand.EscalateStage.class)
                        .from(OFFICE.toArray(Stage[]::new))
                        .staying()
                        .whenPassed(STAGE, file -> new ReviewCommand.EscalateStage())
                        .given("licensing.OTHER_SILENCE", silence::stageHasNoRule)
                        .recording((file, c, o) -> new ReviewEvent.StageOverdue(file.stage())),
                Stepping.system(
                                "Dilanjutkan tanpa menunggu",
                                ApplicationLaw.SILENCE_RULES,
                                ReviewCommand.ProceedWithout.class)
                        .from(FIELD_INSPECTION, RECOMMENDATION)
                        .toOneOf(
                                (file, c, o) -> file.isAt(FIELD_INSPECTION)
                                        ? RECOMMENDATION
                                        : rules.charge().isToBeCharged(file.data())
                                                ? FEE_ASSESSMENT
                                                : AWAITING_APPROVAL,
                                RECOMMENDATION,
                                FEE_ASSESSMENT,
                                AWAITING_APPROVAL)
                        .again("tahap dilewati menurut ketentuan")
                        .stopping(POSTPONEMENT)
                        .whenPassed(STAGE, file -> new ReviewCommand.ProceedWithout())
                        .given("licensing.OTHER_SILENCE", silence::proceeds)
                        .recording((file, c, o) -> new ReviewEvent.StageOverdue(file.stage())),
                Stepping.officer(
                                "Pejabat menindaklanjuti pengabulan karena diam",
                                LicensingLaw.SILENCE,
                                SilenceCommand.ConfirmIssue.class,
                                APPROVER)
                        .from(DEEMED_APPROVED)
                        .to(AWAITING_SIGNATURE)
                        .again("ditandatangani setelah dianggap dikabulkan")
                        .notWhile(CONTESTED)
                        .notWhile(INQUIRY)
                        .stopping(CONTEST)
                        .recording((file, c, o) -> new ReviewEvent.Noted(Code.of("ISSUE_CONFIRMED"))),
                sealing(),
                Stepping.officer(
                                "Pejabat menyanggah pengabulan karena diam",
                                ApplicationLaw.CONTEST,
                                SilenceCommand.Contest.class,
                                APPROVER)
                        .from(DEEMED_APPROVED)
                        .staying()
                        .raising(CONTESTED)
                        .notWhile(CONTESTED)
                        .atMost(1, "licensing.CONTESTED_ONCE")
                        .starting(CONTEST, policy.contest().value())
                        .given("licensing.CONTEST_LATE", silence::mayBeContested)
                        .recording((file, contest, o) -> new ReviewEvent.Noted(contest.cause())),
                Stepping.officer(
                                "Atasan menolak sanggahan",
                                ApplicationLaw.CONTEST,
                                SilenceCommand.DismissContest.class,
                                SUPERIOR)
                        .from(DEEMED_APPROVED)
                        .to(AWAITING_SIGNATURE)
                        .again("ditandatangani atas perintah atasan")
                        .lowering(CONTESTED)
                        .notWhile(INQUIRY)
                        .stopping(CONTEST)
                        .given("licensing.NOT_CONTESTED", silence::isContested)
                        .recording((file, dismiss, o) -> new ReviewEvent.Noted(dismiss.cause())),
                Stepping.officer(
                                "Atasan menerima sanggahan",
                                ApplicationLaw.CONTEST,
                                SilenceCommand.UpholdContest.class,
                                SUPERIOR)
                        .from(DEEMED_APPROVED)
                        .to(REJECTED)
                        .lowering(CONTESTED)
                        .stopping(CONTEST)
                        .given("licensing.NOT_CONTESTED", silence::isContested)
                        .leadingTo((file, uphold, o) ->
                                rules.effects().onEnd(file, uphold.refusal().cause(), true, o))
                        .recording((file, uphold, o) ->
                                new DecisionEvent.ApplicationRejected(o.today(), uphold.refusal(), Optional.empty())),
                Stepping.system(
                                "Sanggahan gugur karena atasan tidak memutus",
                                policy.contest().source(),
                                SilenceCommand.LapseContest.class)
                        .from(DEEMED_APPROVED)
                        .staying()
                        .whenPassed(CONTEST, file -> new SilenceCommand.LapseContest())
                        .lowering(CONTESTED)
                        .starting(ISSUING, policy.issuing().value())
                        .recording((file, c, o) -> new ReviewEvent.Noted(Code.of("CONTEST_LAPSED"))),
                Stepping.system(
                                "Penerbitan setelah dianggap dikabulkan terlambat",
                                policy.issuing().source(),
                                SilenceCommand.EscalateIssuing.class)
                        .from(DEEMED_APPROVED)
                        .staying()
                        .whenPassed(ISSUING, file -> new SilenceCommand.EscalateIssuing())
                        .recording((file, c, o) -> new ReviewEvent.StageOverdue(file.stage())));
    }

    /** Where the term of the decision may pass: where the office works, and wherever the region lets it run on. */
    private Stage[] running() {
        List<Stage> stages = new ArrayList<>(OFFICE);
        if (!policy.pauseOnReturn().value()) {
            stages.add(RETURNED);
        }
        if (policy.afterReturn().value() == AfterReturn.RESTART
                || policy.resumption().isPresent()
                || !policy.pauseOnReturn().value()) {
            stages.add(SUBMITTED);
        }
        return stages.toArray(Stage[]::new);
    }

    /** An inquiry and a missing base requirement keep silence from granting, and a fee is paid first. */
    private <C extends Command> ActingStep<Application, C> granting(ActingStep<Application, C> step) {
        return step.toOneOf(
                        (file, c, o) -> rules.charge().owes(file.data()) ? DEEMED_UNPAID : DEEMED_APPROVED,
                        DEEMED_APPROVED,
                        DEEMED_UNPAID)
                .notWhile(INQUIRY)
                .notWhile(BASE_MISSING)
                .lowering(OVERDUE)
                .stopping(POSTPONEMENT)
                .stopping(COMPLETENESS)
                .stopping(STAGE)
                .given("licensing.ITEMS_OPEN", silence::isComplete);
    }

    /** A person, or the region's own seal where its regulation says so, and nothing else. */
    private Step<Application> sealing() {
        return Stepping.allowedByLicence(Stepping.officer(
                                "Diterbitkan dengan segel elektronik",
                                LicensingLaw.SYSTEM_DECIDES,
                                SilenceCommand.AutoIssue.class,
                                SEAL)
                        .from(DEEMED_APPROVED))
                .to(ISSUED)
                .notWhile(CONTESTED)
                .notWhile(INQUIRY)
                .given("licensing.NO_AUTO_ISSUE", silence::issuesByItself)
                // A seal is nobody, so it is not the first of two officials: above the amount a person confirms.
                .given("licensing.COSIGNATURE_MISSING", rules.decision()::isCosigned)
                .needing(
                        SignatureReading.SEAL, (file, issue) -> issue.document().sha256())
                .provided(
                        "licensing.SIGNATURE_INVALID",
                        (file, issue, o) -> rules.decision().sealHolds(o.fact(SignatureReading.SEAL)))
                .provided(
                        "licensing.LICENCE_CASE_UNFIT",
                        (file, issue, o) -> rules.decision().licenceIsNamed(file, issue.licence()))
                .provided(
                        "licensing.LICENCE_UNKNOWN",
                        (file, issue, o) ->
                                rules.decision().earlierIsKnown(file, DecisionSteps.succeeded(file.data()), o))
                .numbered((file, issue, o) -> decisions.series(file))
                .posting((file, issue, o) -> rules.decision().claims(file))
                .leadingTo((file, issue, o) -> rules.effects().onIssue(file, o))
                .recording((file, issue, o) -> new DecisionEvent.LicenceSigned(new IssuedPaper(
                        o.number(decisions.series(file)),
                        o.today(),
                        LicenceOrigin.DEEMED,
                        issue.licence(),
                        Optional.of(issue.document()))));
    }
}
