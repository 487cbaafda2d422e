package id.pendopo.grants.proposal;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.OwnValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One of each command, and the members of a sealed family. */
final class Commands {
    private Commands() {}

    static List<ProposalCommand> all() {
        Code why = Code.of("EXAMPLE");
        Rupiah amount = Rupiah.of(50_000_000);
        LocalDate day = LocalDate.of(2026, 3, 2);
        return List.of(
                new ReviewCommand.Draft(Sample.application()),
                new ReviewCommand.EnterPaper(
                        Sample.application(), Set.of(PersonRef.of("chair")), day, "AG-1", Papers.NONE),
                new ReviewCommand.Amend(Sample.application()),
                new ReviewCommand.Submit(Papers.NONE),
                new ReviewCommand.Accept(Sample.complete(), true, "A-1"),
                new ReviewCommand.Return(Sample.codes("DEED"), Optional.empty()),
                new ReviewCommand.Resubmit(Sample.application(), Papers.NONE),
                new ReviewCommand.LapseUnmended(),
                new ReviewCommand.Withdraw(why),
                new ReviewCommand.SendBack(why, Code.of("TU_CHECK"), Optional.empty()),
                new ReviewCommand.Dispose(PersonalText.of("Teruskan")),
                new ReviewCommand.Refuse(why),
                new ReviewCommand.Classify(AidType.HIBAH, Code.of("SOCIAL"), Code.of("DINSOS"), Programme.NONE),
                new ReviewCommand.Evaluate(
                        amount,
                        Sample.items(),
                        LocalDate.of(2025, 6, 2),
                        Sample.codes("LURAH"),
                        Sample.lines(50_000_000)),
                new ReviewCommand.Recommend(amount),
                new ReviewCommand.NotRecommend(why),
                new ReviewCommand.RecordMeeting(LocalDate.of(2025, 6, 2)),
                new ReviewCommand.SignSheet(),
                new ReviewCommand.MayConsider(amount),
                new ReviewCommand.MayNotConsider(why),
                new ReviewCommand.Consider(amount, "DNC-1", 1),
                new ReviewCommand.Decline(why),
                new ReviewCommand.Approve(amount, "LP-1"),
                new ReviewCommand.ApproveUnplanned(Rupiah.of(5_000_000), "LP-9", Social.UNFORESEEN),
                new ReviewCommand.Endorse("E-1"),
                new ReviewCommand.FillOwnFields(OwnValues.NONE),
                new ReviewCommand.Hold(why),
                new ReviewCommand.Release(why),
                new BudgetCommand.IncludeInKuaPpas("KUA-1"),
                new BudgetCommand.PutInBudget(Walk.ACCOUNT, amount, "Perwal 1/2025", "DPA-1", Optional.empty()),
                new BudgetCommand.ChangeBudget(
                        BudgetVersion.Kind.PENJABARAN_CHANGE, "Perwal 2/2026", day, "DPPA-1", Rupiah.of(40_000_000)),
                new BudgetCommand.Decree("978/1", day, Sample.NAME, amount),
                new BudgetCommand.Lapse(),
                new BudgetCommand.LapseRemainder(),
                new BudgetCommand.RegisterDispute(why),
                new BudgetCommand.SettleDispute(why),
                new BudgetCommand.VoidForDispute(why),
                new DeliveryCommand.PrepareAgreement(
                        "NPHD-1",
                        day,
                        Sample.clauses(),
                        Optional.of(Sample.ACCOUNT),
                        List.of(amount),
                        Sample.CHAIR,
                        Sample.SHEET,
                        Sample.papers("NPHD")),
                new DeliveryCommand.SignAgreement("NPHD-1"),
                new DeliveryCommand.SignPact(
                        "PI-1",
                        day,
                        Optional.of(Social.ACCOUNT),
                        List.of(amount),
                        Social.SELF,
                        Sample.papers("INTEGRITY_PACT")),
                Social.cash(5_000_000),
                new DeliveryCommand.RequestDisbursement(1, Sample.ACCOUNT, Sample.CHAIR, Sample.disbursementPapers()),
                new DeliveryCommand.VerifyRequest("SPP-1", Walk.ACCOUNT, amount),
                new DeliveryCommand.ReturnRequest(why),
                new DeliveryCommand.OrderPayment("SPM-1"),
                new DeliveryCommand.IssueSp2d("SP2D-1", Sample.ACCOUNT, amount),
                new DeliveryCommand.OpenNextTranche(),
                new DeliveryCommand.BeginUse(),
                new DeliveryCommand.ReportTranche(1, amount, Sample.reportPapers()),
                new HandoverCommand.RecordProcurement("SPK-1", day, "Mesin jahit", amount),
                new HandoverCommand.HandOver(
                        "BAST-1",
                        day,
                        List.of(new Goods.Item("SPK-1", "Mesin jahit", amount)),
                        true,
                        Sample.CHAIR,
                        Sample.handoverPapers()),
                new HandoverCommand.TakeStock(),
                new HandoverCommand.EndDelivery(),
                new OversightCommand.OpenAudit(why, "ST-1"),
                new OversightCommand.RecordFinding(why, "LHP-1"),
                new OversightCommand.CloseAudit(why),
                new OversightCommand.ReportBreach(why, "ND-1"),
                new OversightCommand.Sanction(why, SanctionRung.WARNING_1, "S-1", day),
                new OversightCommand.OrderRefund(why, "S-4", day, amount),
                new OversightCommand.LiftSanction(why),
                new OversightCommand.SuspectDuplicate(why),
                new OversightCommand.ClearSuspicion(why),
                new AccountabilityCommand.SubmitReport(amount, Rupiah.ZERO, Rupiah.ZERO, day, Sample.reportPapers()),
                new AccountabilityCommand.MarkOverdue(),
                new AccountabilityCommand.AcceptReport("V-1"),
                new AccountabilityCommand.ReturnReport(Sample.codes("BANK_STATEMENT")),
                new AccountabilityCommand.ReportDeposit("STS-1", day, Rupiah.of(1), Papers.NONE),
                new AccountabilityCommand.RecordRefund("STS-1", day, Rupiah.of(1)));
    }
}
