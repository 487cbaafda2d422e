package id.pendopo.performance.sanction;

import static id.pendopo.core.workflow.Room.waiting;
import static id.pendopo.performance.sanction.SanctionRole.EMPLOYEE;
import static id.pendopo.performance.sanction.SanctionStage.ACTIVE;
import static id.pendopo.performance.sanction.SanctionStage.ALLEGED;
import static id.pendopo.performance.sanction.SanctionStage.ANNULLED;
import static id.pendopo.performance.sanction.SanctionStage.ENDED;
import static id.pendopo.performance.sanction.SanctionStage.EXAMINED;
import static id.pendopo.performance.sanction.SanctionStage.IMPOSED;
import static id.pendopo.performance.sanction.SanctionStage.NOT_PROVEN;
import static id.pendopo.performance.sanction.SanctionStage.SUMMONED;

import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.Workflow;

/** The procedure of sanctions (<i>alur hukuman disiplin</i>) under one version of the policy. */
public final class SanctionWorkflow {
    private SanctionWorkflow() {}

    /**
     * The workflow under this policy.
     *
     * @throws id.pendopo.core.workflow.WorkflowFlawed if the linter or the model checker refuses it
     */
    public static Workflow<Sanction> of(SanctionPolicy policy, PolicyStamp stamp) {
        SanctionSteps steps = new SanctionSteps(new SanctionRules(policy));
        return Workflow.<Sanction>of(SanctionPolicy.PROCEDURE, stamp)
                .commands(SanctionCommand.class)
                .events(SanctionEvent.class)
                .steps(steps.examining())
                .steps(steps.deciding())
                .rooms(
                        waiting(ALLEGED).withoutTerm("tidak ada batas pemanggilan pertama yang terbaca"),
                        waiting(SUMMONED).withoutTerm("hari pemeriksaan tertulis dalam surat panggilan"),
                        waiting(EXAMINED).withoutTerm("tidak ada batas penjatuhan hukuman yang terbaca"),
                        waiting(IMPOSED).withoutTerm("menunggu awal bulan TPP berikutnya"),
                        waiting(ACTIVE).withoutTerm("berlaku selama bulan yang disebut keputusan"))
                .parties(EMPLOYEE)
                .requiring(SanctionCommand.Impose.class)
                .onlyAfter(SanctionCommand.Examine.class, SanctionCommand.ProceedUnheard.class)
                .requiring(SanctionCommand.ProceedUnheard.class)
                .onlyAfter(SanctionCommand.Summon.class)
                .requiring(SanctionCommand.Activate.class)
                .onlyAfter(SanctionCommand.Impose.class)
                .restingWellAt(ENDED)
                .endingAt(ANNULLED, NOT_PROVEN)
                .build();
    }
}
