package id.pendopo.performance.period;

import static id.pendopo.core.workflow.Room.waiting;
import static id.pendopo.performance.period.PeriodRole.AUDITOR;
import static id.pendopo.performance.period.PeriodRole.HR_OFFICE;
import static id.pendopo.performance.period.PeriodRole.PAY_CLERK;
import static id.pendopo.performance.period.PeriodRole.PAY_PROGRAM;
import static id.pendopo.performance.period.PeriodRole.TREASURER;
import static id.pendopo.performance.period.PeriodRole.UNIT_ADMIN;
import static id.pendopo.performance.period.PeriodRole.UNIT_HEAD;
import static id.pendopo.performance.period.PeriodStage.CLOSED;
import static id.pendopo.performance.period.PeriodStage.COMPUTED;
import static id.pendopo.performance.period.PeriodStage.CORRECTED;
import static id.pendopo.performance.period.PeriodStage.OPEN;
import static id.pendopo.performance.period.PeriodStage.PAID;
import static id.pendopo.performance.period.PeriodStage.SIGNED;
import static id.pendopo.performance.period.PeriodStage.VERIFIED;

import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.performance.pay.PayComputation;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

/** The procedure of a pay month (<i>alur bulan TPP</i>) under one version of a region's policy. */
public final class PeriodWorkflow {
    private static final String ALL_AT_ONCE = "tanggal pembayaran berlaku untuk seluruh alur bulan";

    private PeriodWorkflow() {}

    /**
     * The workflow under this policy.
     *
     * @param pay how a month is paid in this region: by what holds on its first day; empty where nothing does
     * @throws id.pendopo.core.workflow.WorkflowFlawed if the linter or the model checker refuses it
     */
    public static Workflow<Period> of(
            PeriodPolicy policy, PolicyStamp stamp, Function<YearMonth, Optional<PayComputation>> pay) {
        PeriodSteps steps = new PeriodSteps(policy, new PeriodRules(policy, pay));
        return Workflow.<Period>of(PeriodPolicy.PROCEDURE, stamp)
                .commands(PeriodCommand.class)
                .events(PeriodEvent.class)
                .steps(steps.preparing())
                .steps(steps.deciding())
                .steps(new CorrectionSteps().correcting())
                .rooms(
                        waiting(OPEN).withoutTerm(ALL_AT_ONCE),
                        waiting(CLOSED).withoutTerm(ALL_AT_ONCE),
                        waiting(COMPUTED).withoutTerm(ALL_AT_ONCE),
                        waiting(VERIFIED).withoutTerm(ALL_AT_ONCE),
                        waiting(SIGNED).withoutTerm(ALL_AT_ONCE))
                .watching(PeriodClock.PAYMENT)
                .separating(PeriodRules.FOUR, UNIT_ADMIN, HR_OFFICE, UNIT_HEAD, TREASURER)
                // The clerk signs beside the head and decides nothing, so that only being kept apart keeps him from
                // verifying or paying.
                .keepingApart(PAY_CLERK)
                .keepingApart(PAY_PROGRAM)
                .keepingApart(AUDITOR)
                .requiring(PeriodCommand.Verify.class)
                .onlyAfter(PeriodCommand.Compute.class)
                .eachTime()
                .requiring(PeriodCommand.Sign.class)
                .onlyAfter(PeriodCommand.Verify.class)
                .eachTime()
                .requiring(PeriodCommand.Pay.class)
                .onlyAfter(PeriodCommand.Sign.class)
                .eachTime()
                .requiring(PeriodCommand.Compute.class)
                .neverAfter(PeriodCommand.Pay.class)
                .restingWellAt(PAID, CORRECTED)
                .build();
    }
}
