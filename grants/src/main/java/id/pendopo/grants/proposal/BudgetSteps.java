package id.pendopo.grants.proposal;

import static id.pendopo.grants.proposal.ProposalClock.REPORT_DUE;
import static id.pendopo.grants.proposal.ProposalClock.YEAR_END;
import static id.pendopo.grants.proposal.ProposalFlag.DISPUTED;
import static id.pendopo.grants.proposal.ProposalFlag.DUPLICATE_SUSPECT;
import static id.pendopo.grants.proposal.ProposalFlag.ON_HOLD;
import static id.pendopo.grants.proposal.ProposalRole.BUDGET_OFFICER;
import static id.pendopo.grants.proposal.ProposalRole.REGION_HEAD;
import static id.pendopo.grants.proposal.ProposalRole.TAPD;
import static id.pendopo.grants.proposal.ProposalStage.AGREEMENT;
import static id.pendopo.grants.proposal.ProposalStage.BUDGETED;
import static id.pendopo.grants.proposal.ProposalStage.DECREED;
import static id.pendopo.grants.proposal.ProposalStage.DISBURSEMENT_REQUESTED;
import static id.pendopo.grants.proposal.ProposalStage.DRAFT;
import static id.pendopo.grants.proposal.ProposalStage.IN_KUA_PPAS;
import static id.pendopo.grants.proposal.ProposalStage.IN_USE;
import static id.pendopo.grants.proposal.ProposalStage.LAPSED;
import static id.pendopo.grants.proposal.ProposalStage.LISTED;
import static id.pendopo.grants.proposal.ProposalStage.PAYMENT_ORDERED;
import static id.pendopo.grants.proposal.ProposalStage.PAYMENT_REQUESTED;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.budget.BudgetLedger;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The second page: KUA-PPAS, budget, decree, and what ends a case before or without payment (<i>penganggaran dan penetapan</i>). */
final class BudgetSteps {
    /** Stages at which money is set aside and the year's end is waited for. */
    private static final List<Stage> UNPAID =
            List.of(BUDGETED, DECREED, DISBURSEMENT_REQUESTED, PAYMENT_REQUESTED, PAYMENT_ORDERED);

    private final ProposalPolicy policy;
    private final ReviewRoute route;
    private final BudgetRules rules;
    private final BudgetVersionRules versions;
    private final AmountRules amounts;

    BudgetSteps(ProposalPolicy policy, ReviewRoute route, ProposalRules rules) {
        this.route = route;
        this.policy = policy;
        this.rules = rules.budget();
        this.versions = rules.versions();
        this.amounts = rules.amounts();
    }

    private static StepDraft<Proposal> step(String title) {
        return Step.of(title);
    }

    private Stage[] unpaid() {
        List<Stage> unpaid = new ArrayList<>(UNPAID);
        unpaid.addAll(List.of(route.promised()));
        return unpaid.toArray(Stage[]::new);
    }

    /** Whoever speaks for the region towards the recipient, in one form or another. */
    private Set<Code> speakers() {
        Set<Code> speakers = new LinkedHashSet<>();
        policy.budgetHolders()
                .value()
                .rows()
                .forEach(row -> row.holder().makers().stream().map(Role::code).forEach(speakers::add));
        return speakers;
    }

    /** Every condition of the first entry holds of a change too; what others have set aside on the account is looked at again (I10). */
    private ActingStep<Proposal, BudgetCommand.ChangeBudget> changing(String title, Stage from) {
        return amounts.askedOf(
                        step(title)
                                .under(GrantLaw.BUDGET_CHANGE, GrantLaw.LISTED_RECIPIENTS)
                                .by(BUDGET_OFFICER)
                                .on(BudgetCommand.ChangeBudget.class)
                                .from(from),
                        LadderStep.BUDGETED,
                        BudgetCommand.ChangeBudget::amount)
                .needingAnyAnswer(
                        BudgetLedger.CEILING,
                        (file, change) -> Ledger.page(
                                        file,
                                        file.data()
                                                .budgeting()
                                                .allocation()
                                                .orElseThrow()
                                                .account())
                                .text())
                .provided("grants.BUDGET_VERSION_KIND", (file, change, o) -> versions.isAChange(change.version()))
                .provided(
                        "grants.BUDGET_VERSION_ORDER", (file, change, o) -> versions.comesAfter(file, change.version()))
                .provided("grants.BUDGET_VERSION_KNOWN", (file, change, o) -> versions.isNew(file, change.version()))
                .provided(
                        "grants.DAY_TO_COME",
                        (file, change, o) -> BudgetRules.dayHasCome("date", change.date(), o, GrantLaw.BUDGET_CHANGE))
                .provided(
                        "grants.NOT_RAISED_BY_REVISION",
                        (file, change, o) -> versions.mayBeRaised(file, change.version()))
                .provided(
                        "grants.OVER_CEILING",
                        (file, change, o) ->
                                versions.withinCeiling(file, change.amount(), o.reading(BudgetLedger.CEILING)))
                .posting((file, change, o) -> Ledger.change(file));
    }

    private static BudgetEvent changed(CaseFile<Proposal> file, BudgetCommand.ChangeBudget change, Occasion o) {
        return new BudgetEvent.BudgetChanged(change.version(), change.dpa());
    }

    List<Step<Proposal>> all() {
        return List.of(
                step("Dicantumkan dalam KUA-PPAS")
                        .under(GrantLaw.BUDGETING, GrantLaw.SE_900_4627.whole())
                        .by(TAPD)
                        .on(BudgetCommand.IncludeInKuaPpas.class)
                        .from(LISTED)
                        .to(IN_KUA_PPAS)
                        .recording((file, include, o) -> new BudgetEvent.IncludedInKuaPpas(include.line())),
                amounts.askedOf(
                                step("Dianggarkan dalam APBD dan Penjabaran APBD")
                                        .under(GrantLaw.BUDGETING, GrantLaw.LISTED_RECIPIENTS)
                                        .by(BUDGET_OFFICER)
                                        .on(BudgetCommand.PutInBudget.class)
                                        .from(IN_KUA_PPAS)
                                        .to(BUDGETED),
                                LadderStep.BUDGETED,
                                BudgetCommand.PutInBudget::amount)
                        .needingAnyAnswer(
                                BudgetLedger.CEILING,
                                (file, put) -> Ledger.page(file, put.account()).text())
                        .provided(
                                "grants.ACCOUNT_NOT_FITTING", (file, put, o) -> rules.accountFits(file, put.account()))
                        .provided(
                                "grants.OVER_CEILING",
                                (file, put, o) -> rules.withinCeiling(put.amount(), o.reading(BudgetLedger.CEILING)))
                        .provided("grants.ADDRESS_MISSING", (file, put, o) -> rules.addressIsKnown(file, put))
                        .until(
                                YEAR_END,
                                (file, put, o) ->
                                        file.data().application().budget().lastDay())
                        .posting((file, put, o) -> Ledger.reserve(file))
                        .recording((file, put, o) -> new BudgetEvent.Budgeted(
                                new Budgeting.Allocation(
                                        put.account(),
                                        put.regulation(),
                                        put.dpa(),
                                        BudgetRules.address(file, put).orElseThrow()),
                                new BudgetVersion(
                                        file.data().application().budget().version() == BudgetRound.Version.REVISED
                                                ? BudgetVersion.Kind.APBD_P
                                                : BudgetVersion.Kind.APBD,
                                        put.regulation(),
                                        o.today(),
                                        put.amount()))),
                changing("Anggaran berubah sebelum penetapan", BUDGETED)
                        .staying()
                        .recording(BudgetSteps::changed),
                changing("Anggaran berubah sesudah penetapan", DECREED)
                        .toOneOf(
                                (file, change, o) -> file.data()
                                                .amounts()
                                                .find(LadderStep.DECREED)
                                                .isPresent()
                                        ? DECREED
                                        : BUDGETED,
                                BUDGETED,
                                DECREED)
                        .returning()
                        .recording(BudgetSteps::changed),
                amounts.askedOf(
                                step("Ditetapkan dengan keputusan kepala daerah")
                                        .under(GrantLaw.PAYMENT)
                                        .by(REGION_HEAD)
                                        .on(BudgetCommand.Decree.class)
                                        .from(BUDGETED)
                                        .to(DECREED)
                                        .notWhile(DUPLICATE_SUSPECT),
                                LadderStep.DECREED,
                                BudgetCommand.Decree::amount)
                        .provided("grants.NOT_IN_BUDGET", (file, decree, o) -> rules.recipientIsTheSame(file, decree))
                        .provided(
                                "grants.NOT_AS_BUDGETED",
                                (file, decree, o) -> rules.amountIsBudgeted(file, decree.amount()))
                        .provided(
                                "grants.DAY_TO_COME",
                                (file, decree, o) -> BudgetRules.dayHasCome("date", decree.date(), o, GrantLaw.PAYMENT))
                        .posting((file, decree, o) -> Ledger.commit(file))
                        .recording((file, decree, o) -> new BudgetEvent.Decreed(
                                new Budgeting.Decree(decree.number(), decree.date()), decree.amount())),
                step("Sengketa kepengurusan penerima dicatat")
                        .under(GrantLaw.DISPUTE_HELD)
                        .by(speakers())
                        .as(Manner.ENTERED)
                        .on(BudgetCommand.RegisterDispute.class)
                        .from(unpaid())
                        .staying()
                        .raising(DISPUTED)
                        .notWhile(DISPUTED)
                        .recording((file, dispute, o) -> new BudgetEvent.DisputeNoted(true, dispute.cause())),
                step("Sengketa kepengurusan penerima selesai")
                        .under(GrantLaw.DISPUTE_HELD)
                        .by(speakers())
                        .as(Manner.ENTERED)
                        .on(BudgetCommand.SettleDispute.class)
                        .fromAnyOpen()
                        .except(DRAFT)
                        .staying()
                        .lowering(DISPUTED)
                        .given("grants.NOT_DISPUTED", rules::isDisputed)
                        .recording((file, settled, o) -> new BudgetEvent.DisputeNoted(false, settled.cause())),
                step("Gugur karena sengketa kepengurusan sebelum pencairan")
                        .under(policy.disputeVoids().source())
                        .by(speakers())
                        .on(BudgetCommand.VoidForDispute.class)
                        .from(DECREED, AGREEMENT)
                        .to(LAPSED)
                        .given("grants.DISPUTE_VOIDS_NOTHING", rules::disputeVoids)
                        .given("grants.ALREADY_PAID", rules::nothingIsPaid)
                        .posting((file, dispute, o) -> Ledger.release(file))
                        .recording((file, dispute, o) -> new ReviewEvent.Ended(dispute.cause())),
                step("Gugur karena tahun anggaran berakhir")
                        .under(GrantLaw.FISCAL_YEAR)
                        .by(Role.SYSTEM)
                        .on(BudgetCommand.Lapse.class)
                        .from(unpaid())
                        .to(LAPSED)
                        .evenWhile(ON_HOLD)
                        .given("grants.ALREADY_PAID", rules::nothingIsPaid)
                        .whenPassed(YEAR_END, file -> new BudgetCommand.Lapse())
                        .posting((file, lapse, o) -> Ledger.release(file))
                        .recording((file, lapse, o) -> new ReviewEvent.Ended(BudgetCommand.Lapse.YEAR_ENDED)),
                step("Sisa tahap gugur karena tahun anggaran berakhir")
                        .under(GrantLaw.FISCAL_YEAR)
                        .by(Role.SYSTEM)
                        .on(BudgetCommand.LapseRemainder.class)
                        .from(unpaid())
                        .to(IN_USE)
                        .evenWhile(ON_HOLD)
                        .given("grants.NOTHING_PAID", rules::somethingIsPaid)
                        .whenPassed(YEAR_END, file -> new BudgetCommand.LapseRemainder())
                        .stopping(YEAR_END)
                        .until(REPORT_DUE, (file, lapse, o) -> policy.reportDueAfterYear(file.data()))
                        .posting((file, lapse, o) -> Ledger.release(file))
                        .recording((file, lapse, o) ->
                                new BudgetEvent.RemainderLapsed(file.data().unpaid())));
    }
}
