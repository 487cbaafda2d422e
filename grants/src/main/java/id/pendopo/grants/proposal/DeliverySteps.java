package id.pendopo.grants.proposal;

import static id.pendopo.grants.proposal.ProposalClock.REPORT_DUE;
import static id.pendopo.grants.proposal.ProposalClock.YEAR_END;
import static id.pendopo.grants.proposal.ProposalFlag.DISPUTED;
import static id.pendopo.grants.proposal.ProposalFlag.DUPLICATE_SUSPECT;
import static id.pendopo.grants.proposal.ProposalFlag.ON_HOLD;
import static id.pendopo.grants.proposal.ProposalFlag.SANCTIONED;
import static id.pendopo.grants.proposal.ProposalRole.KUASA_BUD;
import static id.pendopo.grants.proposal.ProposalRole.RECIPIENT;
import static id.pendopo.grants.proposal.ProposalStage.AGREEMENT;
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

/** The page of payment (<i>pencairan</i>), by the officers of whoever holds the budget. Each part goes through the treasury's three papers. */
final class DeliverySteps {
    private final ProposalPolicy policy;
    private final DeliveryRules rules;
    private final AgreementRules agreement;
    private final HandoverRules kind;
    private final AccountabilityRules accounts;
    private final BudgetHolder holder;

    DeliverySteps(ProposalPolicy policy, ProposalRules rules) {
        this.policy = policy;
        this.holder = policy.holderOfMoney();
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
                        .from(AGREEMENT)
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
                        .provided("grants.NOT_IN_SK", (file, ask, o) -> rules.payeeIsAgreed(file, ask.payTo()))
                        .provided(
                                "grants.DOCUMENT_MISSING",
                                (file, ask, o) -> rules.disbursementPapers(file, ask.papers()))
                        .provided(
                                "grants.LEADER_CHANGED",
                                (file, ask, o) -> agreement.leaderIsProven(file, ask.leader(), ask.papers()))
                        .joinedBy(
                                (file, ask, o) -> ask.leader().person().stream().toList())
                        .recording((file, ask, o) -> new DeliveryEvent.DisbursementRequested(
                                ask.tranche(), ask.leader(), ask.papers().kinds())),
                step("Verifikasi permohonan dan penerbitan SPP-LS")
                        .under(GrantLaw.PAYMENT, GrantLaw.TREASURY)
                        .by(roles(holder.checkers()))
                        .on(DeliveryCommand.VerifyRequest.class)
                        .from(DISBURSEMENT_REQUESTED)
                        .to(PAYMENT_REQUESTED)
                        .provided("grants.ACCOUNT_NOT_FITTING", (file, spp, o) -> rules.accountIsBudgeted(file, spp))
                        .provided("grants.NOT_IN_SK", (file, spp, o) -> rules.amountIsAgreed(file, spp.amount()))
                        .recording((file, spp, o) -> new DeliveryEvent.RequestVerified(spp.spp())),
                step("Penerbitan SPM")
                        .under(GrantLaw.PAYMENT, GrantLaw.TREASURY)
                        .by(roles(holder.payers()))
                        .on(DeliveryCommand.OrderPayment.class)
                        .from(PAYMENT_REQUESTED)
                        .to(PAYMENT_ORDERED)
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
                returning(
                        "Permohonan pencairan dikembalikan kepada penerima", DISBURSEMENT_REQUESTED, holder.checkers()),
                returning("SPP-LS ditolak dan permohonan dikembalikan", PAYMENT_REQUESTED, holder.payers()),
                returning("SPM ditolak dan permohonan dikembalikan", PAYMENT_ORDERED, List.of(KUASA_BUD)),
                step("Tahap berikutnya dapat dimohonkan")
                        .under(policy.mostTranches().source())
                        .by(Role.SYSTEM)
                        .on(DeliveryCommand.OpenNextTranche.class)
                        .from(DISBURSED)
                        .to(AGREEMENT)
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

    private static Role[] roles(List<Role> roles) {
        return roles.toArray(Role[]::new);
    }

    private static Step<Proposal> returning(String title, Stage from, List<Role> who) {
        return step(title)
                .under(GrantLaw.PAYMENT)
                .by(roles(who))
                .on(DeliveryCommand.ReturnRequest.class)
                .from(from)
                .to(AGREEMENT)
                .returning()
                .keeping(DeliveryCommand.SignAgreement.class)
                .recording((file, back, o) -> new DeliveryEvent.RequestReturned(back.cause()));
    }
}
