package id.pendopo.grants.proposal;

import static id.pendopo.grants.proposal.ProposalClock.REPORT_DUE;
import static id.pendopo.grants.proposal.ProposalClock.YEAR_END;
import static id.pendopo.grants.proposal.ProposalFlag.DISPUTED;
import static id.pendopo.grants.proposal.ProposalFlag.DUPLICATE_SUSPECT;
import static id.pendopo.grants.proposal.ProposalFlag.ON_HOLD;
import static id.pendopo.grants.proposal.ProposalFlag.SANCTIONED;
import static id.pendopo.grants.proposal.ProposalRole.KUASA_BUD;
import static id.pendopo.grants.proposal.ProposalRole.RECIPIENT;
import static id.pendopo.grants.proposal.ProposalRole.SKPD_TREASURER;
import static id.pendopo.grants.proposal.ProposalRole.TREASURER;
import static id.pendopo.grants.proposal.ProposalStage.AGREEMENT;
import static id.pendopo.grants.proposal.ProposalStage.APPROVED;
import static id.pendopo.grants.proposal.ProposalStage.DISBURSED;
import static id.pendopo.grants.proposal.ProposalStage.DISBURSEMENT_REQUESTED;
import static id.pendopo.grants.proposal.ProposalStage.IN_USE;
import static id.pendopo.grants.proposal.ProposalStage.PAYMENT_ORDERED;
import static id.pendopo.grants.proposal.ProposalStage.PAYMENT_REQUESTED;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The page of payment (<i>pencairan</i>), by the officers of whoever holds the budget. Each part goes through the treasury's three papers. */
final class DeliverySteps {
    private final ProposalPolicy policy;
    private final ReviewRoute route;
    private final DeliveryRules rules;
    private final AgreementRules agreement;
    private final HandoverRules kind;
    private final AccountabilityRules accounts;
    private final List<BudgetHolder> holders;

    DeliverySteps(ProposalPolicy policy, ReviewRoute route, ProposalRules rules) {
        this.route = route;
        this.policy = policy;
        this.holders = policy.holdersOfMoney();
        this.rules = rules.delivery();
        this.agreement = rules.agreement();
        this.kind = rules.handover();
        this.accounts = rules.accountability();
    }

    private static StepDraft<Proposal> step(String title) {
        return Step.of(title);
    }

    List<Step<Proposal>> all() {
        return List.of(
                step("Penerima mengajukan permohonan pencairan")
                        .under(GrantLaw.PAYMENT, policy.documents().source())
                        .by(RECIPIENT)
                        .as(Manner.REQUESTED)
                        .on(DeliveryCommand.RequestDisbursement.class)
                        .from(route.promised())
                        .to(DISBURSEMENT_REQUESTED)
                        .notWhile(DISPUTED)
                        .notWhile(SANCTIONED)
                        .notWhile(DUPLICATE_SUSPECT)
                        .given("grants.ANOTHER_FORM", kind::isInMoney)
                        .given("grants.AFTER_CUTOFF", rules::beforeCutoff)
                        .provided("grants.TRANCHE_ORDER", (file, ask, o) -> rules.trancheIsNext(file, ask.tranche()))
                        .provided(
                                "grants.TRANCHE_UNACCOUNTED",
                                (file, ask, o) -> rules.trancheBeforeIsAccounted(file, ask.tranche()))
                        .provided("grants.NOT_IN_SK", (file, ask, o) -> rules.plannedPayeeIsAgreed(file, ask.payTo()))
                        .provided(
                                "grants.ACCOUNT_NOT_OWN",
                                (file, ask, o) -> rules.unplannedPayeeIsOwn(file, ask.payTo()))
                        .provided(
                                "grants.DOCUMENT_MISSING",
                                (file, ask, o) -> rules.disbursementPapers(file, ask.papers()))
                        .provided(
                                "grants.LEADER_CHANGED",
                                (file, ask, o) -> agreement.leaderIsProven(file, ask.leader(), ask.papers()))
                        .joinedBy(
                                (file, ask, o) -> ask.leader().person().stream().toList())
                        .recording((file, ask, o) -> new DeliveryEvent.DisbursementRequested(
                                ask.tranche(),
                                ask.leader(),
                                ask.papers().kinds(),
                                file.data().planning() == Planning.PLANNED
                                        ? Optional.empty()
                                        : Optional.of(new Payee(Optional.of(ask.payTo()), ask.leader())))),
                step("Verifikasi permohonan dan penerbitan SPP-LS")
                        .under(GrantLaw.PAYMENT, GrantLaw.TREASURY)
                        .by(of(BudgetHolder::checkers))
                        .on(DeliveryCommand.VerifyRequest.class)
                        .from(DISBURSEMENT_REQUESTED)
                        .to(PAYMENT_REQUESTED)
                        .given(
                                "grants.NOT_THE_HOLDER",
                                (file, o) -> rules.isOfTheHolder(file, o, BudgetHolder::checkers))
                        .provided("grants.ACCOUNT_NOT_FITTING", (file, spp, o) -> rules.accountIsBudgeted(file, spp))
                        .provided("grants.NOT_IN_SK", (file, spp, o) -> rules.amountIsAgreed(file, spp.amount()))
                        .recording((file, spp, o) -> new DeliveryEvent.RequestVerified(spp.spp())),
                step("Penerbitan SPM")
                        .under(GrantLaw.PAYMENT, GrantLaw.TREASURY)
                        .by(of(BudgetHolder::payers))
                        .on(DeliveryCommand.OrderPayment.class)
                        .from(PAYMENT_REQUESTED)
                        .to(PAYMENT_ORDERED)
                        .given("grants.NOT_THE_HOLDER", (file, o) -> rules.isOfTheHolder(file, o, BudgetHolder::payers))
                        .notWhile(DISPUTED)
                        .notWhile(DUPLICATE_SUSPECT)
                        .recording((file, spm, o) -> new DeliveryEvent.PaymentOrdered(spm.spm())),
                step("Penerbitan SP2D ke rekening penerima")
                        .under(GrantLaw.PAYMENT, GrantLaw.TREASURY)
                        .by(KUASA_BUD)
                        .on(DeliveryCommand.IssueSp2d.class)
                        .from(PAYMENT_ORDERED)
                        .to(DISBURSED)
                        .notWhile(DISPUTED)
                        .notWhile(DUPLICATE_SUSPECT)
                        .provided("grants.NOT_IN_SK", (file, pay, o) -> rules.payeeIsAgreed(file, pay.payTo()))
                        .provided("grants.NOT_IN_SK", (file, pay, o) -> rules.amountIsAgreed(file, pay.amount()))
                        .provided("grants.OVER_DECREE", (file, pay, o) -> rules.withinDecree(file, pay.amount()))
                        .stopping(YEAR_END)
                        .posting((file, pay, o) -> Ledger.pay(file, pay.amount()))
                        .recording((file, pay, o) ->
                                new DeliveryEvent.Paid(new Tranche.Payment(pay.number(), o.today()), pay.amount())),
                inCash(),
                returning(
                        "Permohonan pencairan dikembalikan kepada penerima",
                        DISBURSEMENT_REQUESTED,
                        of(BudgetHolder::checkers)),
                returning("SPP-LS ditolak dan permohonan dikembalikan", PAYMENT_REQUESTED, of(BudgetHolder::payers)),
                returning("SPM ditolak dan permohonan dikembalikan", PAYMENT_ORDERED, KUASA_BUD),
                step("Tahap berikutnya dapat dimohonkan")
                        .under(policy.mostTranches().source())
                        .by(Role.SYSTEM)
                        .on(DeliveryCommand.OpenNextTranche.class)
                        .from(DISBURSED)
                        .toOneOf((file, open, o) -> waitingFor(file), route.promised())
                        .again("tahap pencairan berikutnya dari perjanjian yang sama")
                        .evenWhile(ON_HOLD)
                        .given("grants.ALL_PAID", rules::trancheRemains)
                        .atOnce(file -> new DeliveryCommand.OpenNextTranche())
                        .until(
                                YEAR_END,
                                (file, open, o) -> LocalDate.of(
                                        Math.max(
                                                file.data()
                                                        .application()
                                                        .budget()
                                                        .year(),
                                                o.today().getYear()),
                                        12,
                                        31))
                        .recording((file, open, o) -> settled(file)),
                step("Dana digunakan")
                        .under(GrantLaw.ACCOUNTABILITY)
                        .by(Role.SYSTEM)
                        .on(DeliveryCommand.BeginUse.class)
                        .from(DISBURSED)
                        .to(IN_USE)
                        .evenWhile(ON_HOLD)
                        .given("grants.NOT_ALL_PAID", rules::everythingIsPaid)
                        .atOnce(file -> new DeliveryCommand.BeginUse())
                        .until(REPORT_DUE, (file, begin, o) -> policy.reportDue(file.data(), o.calendar()))
                        .recording((file, begin, o) -> settled(file)),
                step("Penerima melaporkan penggunaan tahap yang sudah cair")
                        .under(policy.trancheReport().source())
                        .by(RECIPIENT)
                        .as(Manner.REQUESTED)
                        .on(DeliveryCommand.ReportTranche.class)
                        .from(AGREEMENT)
                        .staying()
                        .evenWhile(ON_HOLD)
                        .provided("grants.TRANCHE_USE", (file, report, o) -> rules.useIsOfPaidTranche(file, report))
                        .provided(
                                "grants.DOCUMENT_MISSING",
                                (file, report, o) -> accounts.reportPapers(file, report.papers()))
                        .recording((file, report, o) ->
                                new DeliveryEvent.TrancheReported(report.tranche(), report.used())));
    }

    private static DeliveryEvent settled(CaseFile<Proposal> file) {
        return new DeliveryEvent.TrancheSettled(file.data().delivery().inHand());
    }

    /** Small social aid goes from hand to hand: the treasurer pays it against a receipt. */
    private Step<Proposal> inCash() {
        return step("Pembayaran tunai bantuan sosial melalui mekanisme TU dengan kuitansi")
                .under(policy.cashLimit().source(), GrantLaw.TREASURY)
                .by(TREASURER, SKPD_TREASURER)
                .on(DeliveryCommand.PayInCash.class)
                .from(PAYMENT_ORDERED)
                .to(DISBURSED)
                .notWhile(DISPUTED)
                .notWhile(DUPLICATE_SUSPECT)
                .given("grants.NOT_THE_HOLDER", (file, o) -> rules.isOfTheHolder(file, o, BudgetHolder::checkers))
                .provided("grants.CASH_NOT_OPEN", (file, cash, o) -> rules.isSocialAid(file))
                .provided("grants.CASH_LIMIT", (file, cash, o) -> rules.mayBeCash(file, cash.amount()))
                .provided("grants.NOT_IN_SK", (file, cash, o) -> rules.amountIsAgreed(file, cash.amount()))
                .provided("grants.DOCUMENT_MISSING", (file, cash, o) -> rules.cashPapers(file, cash.papers()))
                .stopping(YEAR_END)
                .posting((file, cash, o) -> Ledger.pay(file, cash.amount()))
                .recording((file, cash, o) -> new DeliveryEvent.PaidInCash(
                        new Tranche.Payment(cash.receipt(), o.today()),
                        cash.amount(),
                        cash.papers().kinds()));
    }

    /** Where a recipient waits who may ask: under his agreement or pact, or where nothing was signed as approved. */
    private static Stage waitingFor(CaseFile<Proposal> file) {
        return file.data().planning() == Planning.UNPLANNED ? APPROVED : AGREEMENT;
    }

    /** The officers with this duty, of whoever holds money; a rule tells which of them holds this case's. */
    private Role[] of(Function<BudgetHolder, List<Role>> duty) {
        return holders.stream()
                .flatMap(holder -> duty.apply(holder).stream())
                .distinct()
                .toArray(Role[]::new);
    }

    private Step<Proposal> returning(String title, Stage from, Role... who) {
        return step(title)
                .under(GrantLaw.PAYMENT)
                .by(who)
                .on(DeliveryCommand.ReturnRequest.class)
                .from(from)
                .toOneOf((file, back, o) -> waitingFor(file), route.promised())
                .returning()
                .keeping(
                        DeliveryCommand.SignAgreement.class,
                        DeliveryCommand.SignPact.class,
                        ReviewCommand.ApproveUnplanned.class)
                .recording((file, back, o) -> new DeliveryEvent.RequestReturned(back.cause()));
    }
}
