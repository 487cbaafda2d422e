package id.pendopo.grants.proposal;

import static id.pendopo.grants.proposal.ProposalClock.RESUBMISSION;
import static id.pendopo.grants.proposal.ProposalFlag.ON_HOLD;
import static id.pendopo.grants.proposal.ProposalRole.APPLICANT;
import static id.pendopo.grants.proposal.ProposalRole.TU_OPERATOR;
import static id.pendopo.grants.proposal.ProposalStage.DRAFT;
import static id.pendopo.grants.proposal.ProposalStage.IN_KUA_PPAS;
import static id.pendopo.grants.proposal.ProposalStage.LAPSED;
import static id.pendopo.grants.proposal.ProposalStage.LISTED;
import static id.pendopo.grants.proposal.ProposalStage.RETURNED;
import static id.pendopo.grants.proposal.ProposalStage.WITHDRAWN;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.actor.Role;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.policy.OwnFields;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.ReviewKind;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The first page: what the applicant does himself (<i>pengusulan</i>): the draft, the paper file that the office enters for him,
 * the filing, mending a returned file, and withdrawing.
 */
final class FilingSteps {
    private final ProposalPolicy policy;
    private final boolean illustration;
    private final ReviewRoute route;
    private final IntakeRules intake;
    private final OwnFieldRules own;

    FilingSteps(ProposalPolicy policy, boolean illustration, ReviewRoute route, ProposalRules rules) {
        this.policy = policy;
        this.illustration = illustration;
        this.route = route;
        this.intake = rules.intake();
        this.own = rules.own();
    }

    private static StepDraft<Proposal> step(String title) {
        return Step.of(title);
    }

    /** Before the review: the draft, the paper file, the filing. */
    List<Step<Proposal>> filing() {
        return List.of(
                step("Pemohon menyusun usulan")
                        .under(policy.documents().source())
                        .by(APPLICANT)
                        .as(Manner.REQUESTED)
                        .opening(ReviewCommand.Draft.class)
                        .to(DRAFT)
                        .ownedBy((draft, o) -> owners(Set.of(o.actor().person()), draft.application()))
                        .handling((file, draft, o) -> file.handling()
                                .withPlace(draft.application().activity().place()))
                        .creating((draft, o) -> new ReviewEvent.Drafted(draft.application())),
                step("Bagian TU mencatat berkas kertas")
                        .under(policy.originalsRequired().source())
                        .by(TU_OPERATOR)
                        .as(Manner.ENTERED)
                        .opening(ReviewCommand.EnterPaper.class)
                        .to(DRAFT)
                        .provided(
                                "grants.DAY_TO_COME",
                                (paper, o) -> BudgetRules.dayHasCome(
                                        "receivedOn",
                                        paper.receivedOn(),
                                        o,
                                        policy.intakeEnds().source()))
                        .provided(
                                "grants.PAPER_ENTRY_LATE",
                                (paper, o) -> intake.enteredInTime(paper.receivedOn(), o.today(), o, false))
                        .ownedBy((paper, o) -> owners(paper.owners(), paper.application()))
                        .handling((file, paper, o) -> file.handling()
                                .withPlace(paper.application().activity().place()))
                        .creating((paper, o) -> new ReviewEvent.PaperEntered(
                                paper.application(),
                                paper.receivedOn(),
                                paper.agenda(),
                                paper.papers().kinds())),
                step("Pemohon mengubah usulan")
                        .under(policy.documents().source())
                        .by(APPLICANT, TU_OPERATOR)
                        .as(Manner.REQUESTED)
                        .on(ReviewCommand.Amend.class)
                        .from(DRAFT)
                        .staying()
                        .given("grants.NOT_A_PAPER_FILE", intake::filedByItsOwner)
                        .joinedBy((file, amend, o) ->
                                amend.application().applicant().persons())
                        .handling((file, amend, o) -> file.handling()
                                .withPlace(amend.application().activity().place()))
                        .recording((file, amend, o) -> new ReviewEvent.Amended(amend.application())),
                submission());
    }

    private Step<Proposal> submission() {
        ActingStep<Proposal, ReviewCommand.Submit> step = step("Pemohon mengajukan usulan kepada kepala daerah")
                .under(policy.intakeEnds().source(), GrantLaw.RECIPIENTS)
                .by(APPLICANT, TU_OPERATOR)
                .as(Manner.REQUESTED)
                .on(ReviewCommand.Submit.class)
                .from(DRAFT)
                .toOneOf((file, submit, o) -> route.first(file.data()), route.firsts())
                .given("grants.NOT_A_PAPER_FILE", intake::filedByItsOwner)
                .given("grants.NOT_ONLINE", intake::filedOnPaper)
                .given("grants.PAPER_ENTRY_LATE", intake::paperWasEnteredInTime)
                .given("grants.TOO_EARLY", intake::windowHasOpened)
                .given("grants.LATE", intake::windowHasNotClosed)
                .given("grants.REVISED_BUDGET", intake::mayEnterRevisedBudget);
        intake.ofFiling()
                .forEach((code, condition) -> step.given(
                        code,
                        (file, o) -> condition.of(
                                file,
                                file.data().application(),
                                file.data().review().filing().filedOn(o.today()))));
        OwnFields.CODES.forEach(code ->
                step.given(code, (file, o) -> own.ofApplicant(file.data().application(), code)));
        return step.provided(
                        "grants.DOCUMENT_MISSING",
                        (file, submit, o) -> intake.papersAreCompleteAtOnce(
                                file.data(), submit.papers().kinds()))
                .numbered(ProposalNumber.RECEIPT)
                .handling((file, submit, o) -> {
                    Handling received = file.handling().withReceiptNumber(o.number(ProposalNumber.RECEIPT));
                    return policy.unitForUnplanned(file.data().application())
                            .map(received::withUnit)
                            .orElse(received);
                })
                .recording((file, submit, o) ->
                        new ReviewEvent.Submitted(o.today(), submit.papers().kinds(), illustration, own.shown()));
    }

    private static Set<PersonRef> owners(Set<PersonRef> named, Application application) {
        Set<PersonRef> owners = new TreeSet<>(named);
        owners.addAll(application.applicant().persons());
        return owners;
    }

    /** The applicant's own ways out, and the file that is not mended. */
    List<Step<Proposal>> leaving() {
        List<Step<Proposal>> steps = new ArrayList<>();
        List<Stage> withdrawable = new ArrayList<>(List.of(DRAFT, LISTED, IN_KUA_PPAS));
        withdrawable.addAll(route.stages());
        if (route.has(ReviewKind.COMPLETENESS)) {
            withdrawable.add(RETURNED);
            steps.add(resubmission());
            steps.add(step("Berkas tidak dilengkapi sampai batas waktu")
                    .under(policy.resubmitTerm().source())
                    .by(Role.SYSTEM)
                    .on(ReviewCommand.LapseUnmended.class)
                    .from(RETURNED)
                    .to(LAPSED)
                    .whenPassed(RESUBMISSION, file -> new ReviewCommand.LapseUnmended())
                    .recording((file, lapse, o) -> new ReviewEvent.Ended(Code.of("NOT_MENDED"))));
        }
        steps.add(step("Pemohon mencabut usulan")
                .under(LegalSource.ownDecision("Pemohon dapat mencabut usulan sebelum dianggarkan"))
                .by(APPLICANT)
                .as(Manner.REQUESTED)
                .on(ReviewCommand.Withdraw.class)
                .from(withdrawable.toArray(Stage[]::new))
                .to(WITHDRAWN)
                .recording((file, withdraw, o) -> new ReviewEvent.Ended(withdraw.cause())));
        return steps;
    }

    private Step<Proposal> resubmission() {
        ActingStep<Proposal, ReviewCommand.Resubmit> step = step("Pemohon melengkapi berkas")
                .under(policy.resubmitTerm().source())
                .by(APPLICANT, TU_OPERATOR)
                .as(Manner.REQUESTED)
                .on(ReviewCommand.Resubmit.class)
                .from(RETURNED)
                .back()
                .evenWhile(ON_HOLD)
                .given("grants.NOT_A_PAPER_FILE", intake::filedByItsOwner)
                .provided("grants.OTHER_CASE", (file, again, o) -> intake.isTheSameCase(file, again.application()));
        intake.ofFiling()
                .forEach((code, condition) ->
                        step.provided(code, (file, again, o) -> condition.of(file, again.application(), o.today())));
        OwnFields.CODES.forEach(
                code -> step.provided(code, (file, again, o) -> own.ofApplicant(again.application(), code)));
        step.joinedBy((file, again, o) -> again.application().applicant().persons());
        return step.recording((file, again, o) -> new ReviewEvent.Resubmitted(
                again.application(), o.today(), again.papers().kinds()));
    }
}
