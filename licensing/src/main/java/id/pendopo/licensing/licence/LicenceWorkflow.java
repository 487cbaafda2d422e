package id.pendopo.licensing.licence;

import static id.pendopo.core.workflow.Room.waiting;
import static id.pendopo.licensing.licence.LicenceClock.ACTING;
import static id.pendopo.licensing.licence.LicenceClock.FOLLOWING;
import static id.pendopo.licensing.licence.LicenceClock.NEXT_RUNG;
import static id.pendopo.licensing.licence.LicenceClock.PREPARATION;
import static id.pendopo.licensing.licence.LicenceRole.APPROVER;
import static id.pendopo.licensing.licence.LicenceRole.INSPECTOR;
import static id.pendopo.licensing.licence.LicenceStage.ACTIVE;
import static id.pendopo.licensing.licence.LicenceStage.ANNULLED;
import static id.pendopo.licensing.licence.LicenceStage.CLOSED;
import static id.pendopo.licensing.licence.LicenceStage.EXPIRED;
import static id.pendopo.licensing.licence.LicenceStage.REVOKED;
import static id.pendopo.licensing.licence.LicenceStage.SUPERSEDED;
import static id.pendopo.licensing.licence.LicenceStage.SUSPENDED;
import static id.pendopo.licensing.licence.LicenceStage.UNVERIFIED;

import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.licensing.law.LicensingLaw;

/**
 * The procedure of a licence (<i>alur izin</i>) under one version of a region's policy. Its steps stand on pages by theme; here stands
 * what holds across them.
 *
 * <p>A licence in force rests: nobody has to do anything about it until its time is over or supervision finds something.
 */
public final class LicenceWorkflow {
    private LicenceWorkflow() {}

    /**
     * The workflow under this policy.
     *
     * @throws id.pendopo.core.workflow.WorkflowFlawed if the linter or the model checker refuses it
     */
    public static Workflow<Licence> of(LicencePolicy policy, PolicyStamp stamp) {
        LicenceRules rules = new LicenceRules(policy);
        LicenceSteps life = new LicenceSteps(policy, rules);
        return Workflow.<Licence>of(LicencePolicy.PROCEDURE, stamp)
                .commands(LicenceCommand.class)
                .events(LicenceEvent.class)
                .steps(life.granted())
                .steps(life.renewed())
                .steps(life.replaced())
                .steps(new SanctionSteps(policy, new SanctionRules(policy)).all())
                .steps(new DefectSteps(new DefectRules(policy), rules).all())
                .steps(life.restored())
                .rooms(
                        waiting(UNVERIFIED)
                                .within(PREPARATION, policy.preparationTerm().value()),
                        waiting(SUSPENDED)
                                .withoutTerm("pembekuan berakhir pada harinya atau setelah syaratnya dipenuhi"))
                .watching(PREPARATION, FOLLOWING, NEXT_RUNG, ACTING)
                .parties(LicenceRole.HOLDER)
                .separating(LicensingLaw.CONFLICT, INSPECTOR, APPROVER)
                .restingWellAt(ACTIVE)
                .restingAt(EXPIRED, REVOKED, ANNULLED)
                .endingAt(CLOSED, SUPERSEDED)
                .build();
    }
}
