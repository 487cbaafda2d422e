package id.pendopo.core.office;

import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.Option;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What counts as work that waits. A step does, if it moves the case on: not what may be done at any open stage, such as a
 * hold; not what leaves the case where it is, unless several must sign it; and not what only ends it unhappily, such as a
 * withdrawal, because nobody is waited for to do that. A party is also waited for where he only has to tell something.
 */
final class Work {
    private static final Set<String> SIGNED = Set.of("core.ALREADY_SIGNED", "core.SEAT_FILLED");

    private Work() {}

    /** The stages, of any version of the law, at which a case may wait for this role. */
    static <D> Set<Code> stages(Procedure<D> procedure, Code role) {
        Set<Code> stages = new LinkedHashSet<>();
        procedure
                .workflows()
                .values()
                .forEach(workflow -> workflow.steps().stream()
                        .filter(step -> isOf(workflow, step, role))
                        .forEach(step -> stages.addAll(workflow.origins(step))));
        return stages;
    }

    /** The acts by which this role moves a case on from this stage. */
    static <D> Set<String> acts(Workflow<D> workflow, Code role, Code stage) {
        Set<String> acts = new LinkedHashSet<>();
        for (Step<D> step : workflow.steps()) {
            if (isOf(workflow, step, role) && workflow.origins(step).contains(stage)) {
                acts.add(step.act());
            }
        }
        return acts;
    }

    /** The roles of officers for which a case waits at this stage; what a party may do just as well waits for the party. */
    static <D> Set<Code> officers(Workflow<D> workflow, Code stage) {
        Set<Code> roles = new LinkedHashSet<>();
        for (Step<D> step : workflow.steps()) {
            boolean ofParty =
                    step.quorum().isEmpty() && step.roles().stream().anyMatch(workflow.partyRoles()::contains);
            if (!ofParty && !step.isOpening() && workflow.origins(step).contains(stage)) {
                step.roles().stream()
                        .filter(role -> !workflow.partyRoles().contains(role) && isOf(workflow, step, role))
                        .forEach(roles::add);
            }
        }
        return roles;
    }

    /**
     * Whether a joint act asks nothing of this person any more: he has signed, enough of his role have, or what is signed where
     * the case lies cannot be signed now.
     */
    static <D> boolean isDone(Workflow<D> workflow, Code stage, Option option) {
        if (option.signatures().isEmpty() || option.isPossible()) {
            return false;
        }
        boolean full = option.whyNot().stream().anyMatch(finding -> SIGNED.contains(finding.code()));
        return full
                || workflow.steps().stream()
                        .anyMatch(step -> step.act().equals(option.act())
                                && step.movement() == Step.Movement.STAYING
                                && workflow.origins(step).contains(stage));
    }

    private static <D> boolean isOf(Workflow<D> workflow, Step<D> step, Code role) {
        if (step.isOpening()
                || step.isTimed()
                || step.isFollowing()
                || step.isFromAnyOpen()
                || !step.roles().contains(role)) {
            return false;
        }
        if (CaseCommand.class.isAssignableFrom(step.command())) {
            return false;
        }
        if (step.movement() == Step.Movement.STAYING) {
            // What several must sign waits for each of them, wherever it leads.
            return step.quorum().isPresent() || workflow.partyRoles().contains(role);
        }
        Set<Code> unhappy = new LinkedHashSet<>(workflow.endings());
        unhappy.removeAll(workflow.goodEndings());
        return step.targets().isEmpty() || !unhappy.containsAll(step.targets());
    }
}
