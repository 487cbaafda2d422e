package id.pendopo.grants.proposal;

import static id.pendopo.grants.proposal.ProposalClock.REPORT_DUE;
import static id.pendopo.grants.proposal.ProposalFlag.DUPLICATE_SUSPECT;
import static id.pendopo.grants.proposal.ProposalFlag.ON_HOLD;
import static id.pendopo.grants.proposal.ProposalFlag.SANCTIONED;
import static id.pendopo.grants.proposal.ProposalFlag.UNDER_AUDIT;
import static id.pendopo.grants.proposal.ProposalRole.APIP_AUDITOR;
import static id.pendopo.grants.proposal.ProposalRole.BUDGET_OFFICER;
import static id.pendopo.grants.proposal.ProposalRole.CONSIDERATION_TEAM;
import static id.pendopo.grants.proposal.ProposalRole.REGION_HEAD;
import static id.pendopo.grants.proposal.ProposalRole.SKPD_EVALUATOR;
import static id.pendopo.grants.proposal.ProposalRole.SKPD_HEAD;
import static id.pendopo.grants.proposal.ProposalRole.TAPD;
import static id.pendopo.grants.proposal.ProposalRole.TU_OPERATOR;
import static id.pendopo.grants.proposal.ProposalStage.AGREEMENT;
import static id.pendopo.grants.proposal.ProposalStage.DRAFT;
import static id.pendopo.grants.proposal.ProposalStage.IN_USE;
import static id.pendopo.grants.proposal.ProposalStage.REFUND_DUE;
import static id.pendopo.grants.proposal.ProposalStage.REPORT_OVERDUE;
import static id.pendopo.grants.proposal.ProposalStage.REPORT_RETURNED;
import static id.pendopo.grants.proposal.ProposalStage.REPORT_SUBMITTED;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.Flag;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import java.util.List;
import java.util.Optional;

/** The page of audit and sanction (<i>pengawasan dan sanksi</i>). An audit decides nothing; only the head of the region sanctions. */
final class OversightSteps {
    private final ProposalPolicy policy;
    private final OversightRules rules;

    OversightSteps(ProposalPolicy policy, ProposalRules rules) {
        this.policy = policy;
        this.rules = rules.oversight();
    }

    private static StepDraft<Proposal> step(String title) {
        return Step.of(title);
    }

    List<Step<Proposal>> all() {
        return List.of(
                auditing("APIP membuka pemeriksaan", OversightCommand.OpenAudit.class)
                        .raising(UNDER_AUDIT)
                        .notWhile(UNDER_AUDIT)
                        .recording((file, open, o) -> marked(UNDER_AUDIT, true)),
                auditing("APIP mencatat temuan", OversightCommand.RecordFinding.class)
                        .given("grants.NO_AUDIT", rules::isAudited)
                        .recording((file, found, o) -> new OversightEvent.BreachReported(
                                new Oversight.Report(o.actor().role(), found.cause(), found.reference()))),
                auditing("APIP menutup pemeriksaan", OversightCommand.CloseAudit.class)
                        .lowering(UNDER_AUDIT)
                        .given("grants.NO_AUDIT", rules::isAudited)
                        .recording((file, close, o) -> marked(UNDER_AUDIT, false)),
                step("SKPD melaporkan penggunaan yang tidak sesuai")
                        .under(GrantLaw.MONITORING, GrantLaw.SANCTION)
                        .by(SKPD_HEAD)
                        .as(Manner.ENTERED)
                        .on(OversightCommand.ReportBreach.class)
                        .from(AGREEMENT, IN_USE, REPORT_SUBMITTED, REPORT_RETURNED, REPORT_OVERDUE, REFUND_DUE)
                        .staying()
                        .evenWhile(ON_HOLD)
                        .given("grants.NOTHING_PAID", rules::somethingWasReceived)
                        .recording((file, told, o) -> new OversightEvent.BreachReported(
                                new Oversight.Report(o.actor().role(), told.cause(), told.reference()))),
                step("Kepala daerah menjatuhkan sanksi")
                        .under(GrantLaw.SANCTION, policy.sanctionLadder().source())
                        .by(REGION_HEAD)
                        .on(OversightCommand.Sanction.class)
                        .from(AGREEMENT, IN_USE, REPORT_SUBMITTED, REPORT_RETURNED, REPORT_OVERDUE, REFUND_DUE)
                        .staying()
                        .raising(SANCTIONED)
                        .evenWhile(ON_HOLD)
                        .given("grants.NOTHING_PAID", rules::somethingWasReceived)
                        .given("grants.NO_BREACH_REPORTED", rules::breachIsReported)
                        .provided("grants.RUNG_SKIPPED", (file, act, o) -> rules.rungIsNext(file, act.rung()))
                        .provided("grants.REFUND_BY_ORDER", (file, act, o) -> rules.isNoRefund(act.rung()))
                        .provided("grants.WARNING_RUNS", (file, act, o) -> rules.warningHasRun(file, act.date()))
                        .provided(
                                "grants.DAY_TO_COME",
                                (file, act, o) -> BudgetRules.dayHasCome("date", act.date(), o, GrantLaw.SANCTION))
                        .recording((file, act, o) -> new OversightEvent.Sanctioned(
                                new Oversight.Sanction(
                                        act.rung(),
                                        act.number(),
                                        act.date(),
                                        act.rung() == SanctionRung.BLACKLIST
                                                ? Optional.of(act.date().getYear()
                                                        + policy.sanctionLadder()
                                                                .value()
                                                                .barredYears())
                                                : Optional.empty()),
                                Optional.empty())),
                step("Kepala daerah memerintahkan pengembalian dana")
                        .under(GrantLaw.SANCTION, policy.sanctionLadder().source())
                        .by(REGION_HEAD)
                        .on(OversightCommand.OrderRefund.class)
                        .from(IN_USE, REPORT_SUBMITTED, REPORT_RETURNED, REPORT_OVERDUE)
                        .to(REFUND_DUE)
                        .raising(SANCTIONED)
                        .evenWhile(ON_HOLD)
                        .given("grants.NO_BREACH_REPORTED", rules::breachIsReported)
                        .provided("grants.RUNG_SKIPPED", (file, act, o) -> rules.rungIsNext(file, SanctionRung.REFUND))
                        .provided("grants.WARNING_RUNS", (file, act, o) -> rules.warningHasRun(file, act.date()))
                        .provided("grants.REFUND_AMOUNT", (file, act, o) -> rules.wasReceived(file, act.amount()))
                        .provided(
                                "grants.REFUND_TOO_SMALL",
                                (file, act, o) -> rules.coversWhatWasLeft(file, act.amount()))
                        .provided(
                                "grants.DAY_TO_COME",
                                (file, act, o) -> BudgetRules.dayHasCome("date", act.date(), o, GrantLaw.SANCTION))
                        .stopping(REPORT_DUE)
                        .recording((file, act, o) -> new OversightEvent.Sanctioned(
                                new Oversight.Sanction(SanctionRung.REFUND, act.number(), act.date(), Optional.empty()),
                                Optional.of(act.amount()))),
                step("Kepala daerah mencabut sanksi")
                        .under(GrantLaw.SANCTION)
                        .by(REGION_HEAD)
                        .on(OversightCommand.LiftSanction.class)
                        .fromAnyOpen()
                        .except(DRAFT)
                        .staying()
                        .lowering(SANCTIONED)
                        .evenWhile(ON_HOLD)
                        .given("grants.NOT_SANCTIONED", rules::isSanctioned)
                        .recording((file, lift, o) -> marked(SANCTIONED, false)),
                step("Usulan diduga ganda")
                        .under(GrantLaw.DUPLICATE)
                        .by(TU_OPERATOR, SKPD_EVALUATOR, SKPD_HEAD, CONSIDERATION_TEAM, TAPD, BUDGET_OFFICER)
                        .as(Manner.ENTERED)
                        .on(OversightCommand.SuspectDuplicate.class)
                        .fromAnyOpen()
                        .except(DRAFT)
                        .staying()
                        .raising(DUPLICATE_SUSPECT)
                        .notWhile(DUPLICATE_SUSPECT)
                        .recording((file, suspect, o) -> marked(DUPLICATE_SUSPECT, true)),
                step("Dugaan usulan ganda tidak terbukti")
                        .under(GrantLaw.DUPLICATE)
                        .by(REGION_HEAD)
                        .on(OversightCommand.ClearSuspicion.class)
                        .fromAnyOpen()
                        .except(DRAFT)
                        .staying()
                        .lowering(DUPLICATE_SUSPECT)
                        .given("grants.NOT_SUSPECTED", rules::isSuspected)
                        .recording((file, clear, o) -> marked(DUPLICATE_SUSPECT, false)));
    }

    /** Whatever the auditor does leaves the case where it is, held or not. */
    private static <C extends OversightCommand> ActingStep<Proposal, C> auditing(String title, Class<C> command) {
        return step(title)
                .under(GrantLaw.AUDIT)
                .by(APIP_AUDITOR)
                .on(command)
                .fromAnyOpen()
                .except(DRAFT)
                .staying()
                .evenWhile(ON_HOLD);
    }

    private static OversightEvent marked(Flag flag, boolean up) {
        return new OversightEvent.Marked(flag.code(), up);
    }
}
