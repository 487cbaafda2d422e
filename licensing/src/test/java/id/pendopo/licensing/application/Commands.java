package id.pendopo.licensing.application;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.licensing.assignment.RedrawReason;
import id.pendopo.licensing.catalogue.BaseRequirement;
import id.pendopo.licensing.fee.FeeRelief;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One of each command, and the members of a sealed family. */
final class Commands {
    static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    private Commands() {}

    static List<ApplicationCommand> all() {
        Code why = Sample.WHY;
        List<ItemAnswer> answers =
                List.of(new ItemAnswer(Code.of("DESIGN"), Optional.of(PersonalText.of("Sudah jelas"))));
        CaseId licence = CaseId.of("licence-1");
        Optional<DecisionCommand.Deviation> deviation =
                Optional.of(new DecisionCommand.Deviation(why, PersonalText.of("Alasan")));
        return List.of(
                new FilingCommand.Draft(Sample.reklame()),
                new FilingCommand.Edit(Sample.reklame()),
                new FilingCommand.Attach(List.of(Paper.of(Code.of("DESIGN"), Sample.document("DESIGN")))),
                Sample.submit(),
                new FilingCommand.Discard(),
                new FilingCommand.ExpireDraft(),
                new FilingCommand.Resubmit(Sample.reklame(), answers),
                new FilingCommand.LapseUncorrected(),
                new FilingCommand.Resume(Sample.reklame(), answers),
                new FilingCommand.CloseResumption(),
                new FilingCommand.Withdraw(why),
                new CounterCommand.ConfirmComplete(),
                new CounterCommand.ConfirmMinor(),
                new CounterCommand.DeemComplete(),
                new CounterCommand.DeemMinorComplete(),
                Sample.returning("DESIGN"),
                new CounterCommand.Redirect(CounterCommand.Target.OSS, Optional.empty()),
                new CounterCommand.RejectInadmissible(Sample.refusal()),
                new CounterCommand.Reroute(Sample.activity(700_000_000).capital(), why),
                new ReviewCommand.Judge(List.of(Judgement.of(Code.of("DESIGN"), true))),
                new ReviewCommand.GiveOpinion(new Opinion(why, Sample.document("OPINION"))),
                new ReviewCommand.ScheduleInspection(
                        DAY, Set.of(PersonRef.of("inspector"), PersonRef.of("inspector-2")), Sample.document("ST")),
                new ReviewCommand.Postpone(DAY.plusDays(3), why),
                new ReviewCommand.EndPostponement(),
                new ReviewCommand.Reschedule(DAY),
                new ReviewCommand.RecordInspection(Sample.report(DAY.minusDays(1))),
                new ReviewCommand.ReportAbsence(Sample.document("NOTE")),
                new ReviewCommand.CompleteReview(Optional.empty()),
                new ReviewCommand.ConcludeReview(Optional.empty()),
                Sample.recommend(Recommendation.Outcome.GRANT),
                new ReviewCommand.EscalateStage(),
                new ReviewCommand.ProceedWithout(),
                new FeeCommand.RequestAssessment(why),
                new FeeCommand.Assess(List.of(Sample.building())),
                new FeeCommand.AutoAssess(),
                new FeeCommand.ZeroRate(why),
                new FeeCommand.Relieve(FeeRelief.ofAmount(Rupiah.of(400_000), "SK/1", DAY.minusDays(1), why)),
                new FeeCommand.ConfirmPayment(Sample.payment(14_400_000, DAY.minusDays(1))),
                new FeeCommand.ObjectToFee(Sample.document("OBJECTION")),
                new FeeCommand.AnswerFeeObjection(List.of(Sample.building()), why),
                new FeeCommand.NoteArrears(),
                new FeeCommand.DemandArrears(),
                new FeeCommand.LapseUnpaid(),
                new DecisionCommand.Approve(Optional.empty()),
                new DecisionCommand.Cosign(),
                new DecisionCommand.Reject(Sample.refusal(), deviation),
                new DecisionCommand.SendBack(why),
                Sample.sign(),
                new DecisionCommand.ReportSignatureFailure(why),
                new DecisionCommand.RecordExternalIssuance("OSS-1", DAY.minusDays(1), licence),
                new DecisionCommand.Deliver(DecisionCommand.Channel.ELECTRONIC, Optional.empty()),
                new DecisionCommand.EscalateDelivery(),
                new DecisionCommand.RequestSurvey(),
                new DecisionCommand.Reopen(CaseId.of("objection-1")),
                new SilenceCommand.ReachDeemedApproval(),
                new SilenceCommand.NoteOverdue(),
                new SilenceCommand.GrantUnmarked(),
                new SilenceCommand.GrantByStage(),
                new SilenceCommand.AssessDeemed(List.of(Sample.building())),
                new SilenceCommand.ZeroRateDeemed(why),
                new SilenceCommand.SettleDeemedFee(Sample.payment(14_400_000, DAY.minusDays(1))),
                new SilenceCommand.ConfirmIssue(),
                new SilenceCommand.AutoIssue(Sample.document("LICENCE"), licence),
                new SilenceCommand.Contest(why, Optional.empty()),
                new SilenceCommand.DismissContest(why),
                new SilenceCommand.UpholdContest(Sample.refusal()),
                new SilenceCommand.LapseContest(),
                new DecisionCommand.RefuseDeemed(Sample.refusal()),
                new SilenceCommand.EscalateIssuing(),
                new OversightCommand.OpenInquiry(why),
                new OversightCommand.CloseInquiry(why),
                new OversightCommand.LapseInquiry(),
                new OversightCommand.MarkBaseMissing(BaseRequirement.KKPR),
                new OversightCommand.ClearBaseMissing(),
                new OversightCommand.LapseBaseMark(),
                new OversightCommand.DeclareConflict(why),
                new AssignmentCommand.Assign(ApplicationRole.VERIFIER.code()),
                new AssignmentCommand.Redraw(ApplicationRole.VERIFIER.code(), RedrawReason.ABSENT),
                new AssignmentCommand.Name(
                        ApplicationRole.VERIFIER.code(), List.of(PersonRef.of("verifier")), RedrawReason.ABSENT));
    }
}
