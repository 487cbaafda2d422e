package id.pendopo.core.workflow;

import id.pendopo.core.law.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The requirements of a workflow as one bit each: whether what the act waits for has been taken and holds. What a step asks of the bits
 * and does to them is the same at every place, so it is worked out once a step and once a return.
 */
final class RequirementBits<D> {
    private final Workflow<D> workflow;
    private final List<Requirement> requirements;
    private final Map<Code, Set<Code>> forwardClosure = new HashMap<>();
    private final Map<Step<D>, Masks> masks = new IdentityHashMap<>();

    /**
     * A step among the requirements, a bit each.
     *
     * @param after must be set for the step to be taken
     * @param never must not be set
     * @param uses the step uses up
     * @param sets the step sets
     * @param takenBack a return to this stage takes back; empty for a step that does not return
     */
    private record Masks(long after, long never, long uses, long sets, Map<Code, Long> takenBack) {}

    /** Of a workflow with at most {@link Long#SIZE} requirements. */
    RequirementBits(Workflow<D> workflow) {
        this.workflow = workflow;
        this.requirements = workflow.requirements;
        Map<Code, Set<Code>> forward = StageGraph.edges(workflow, step -> !step.target.returning());
        for (Code stage : workflow.stages()) {
            forwardClosure.put(stage, StageGraph.closure(forward, stage));
        }
        for (Step<D> step : workflow.steps) {
            masks.put(step, masks(step));
        }
    }

    /** The requirements that the step breaks where the bits stand so. */
    List<Requirement> violated(Step<D> step, long bits) {
        Masks of = of(step);
        long broken = of.after & ~bits | of.never & bits;
        List<Requirement> violated = new ArrayList<>();
        for (long left = broken; left != 0; left &= left - 1) {
            violated.add(requirements.get(Long.numberOfTrailingZeros(left)));
        }
        return violated;
    }

    /** Bits after a step: its own act sets or uses up, a return to an earlier stage takes back. */
    long after(Step<D> step, Code to, long before) {
        Masks of = of(step);
        long takenBack =
                step.target.returning() ? of.takenBack.computeIfAbsent(to, stage -> takenBack(step, stage)) : 0L;
        return before & ~of.uses & ~takenBack | of.sets;
    }

    private Masks of(Step<D> step) {
        Masks of = masks.get(step);
        if (of == null) {
            throw new IllegalArgumentException("step %s: is of another workflow".formatted(step.title));
        }
        return of;
    }

    private Masks masks(Step<D> step) {
        long after = 0;
        long never = 0;
        long uses = 0;
        long sets = 0;
        for (int i = 0; i < requirements.size(); i++) {
            Requirement requirement = requirements.get(i);
            long bit = 1L << i;
            if (requirement.act() == step.command) {
                after |= requirement.only() ? bit : 0;
                never |= requirement.only() ? 0 : bit;
                uses |= requirement.eachTime() ? bit : 0;
            }
            if (requirement.others().contains(step.command)) {
                sets |= bit;
            }
        }
        return new Masks(after, never, uses, sets, new HashMap<>());
    }

    /** What a return to this stage takes back: each act taken from the stage on, unless the return keeps it. */
    private long takenBack(Step<D> step, Code to) {
        Set<Code> further = forwardClosure.getOrDefault(to, Set.of());
        long takenBack = 0;
        for (Step<D> other : workflow.steps) {
            if (!other.opening
                    && !step.target.keeping().contains(other.command)
                    && workflow.origins(other).stream().anyMatch(further::contains)) {
                takenBack |= of(other).sets;
            }
        }
        return takenBack & onlyAfter();
    }

    /** A thing that must never have been done stays done. */
    private long onlyAfter() {
        long only = 0;
        for (int i = 0; i < requirements.size(); i++) {
            only |= requirements.get(i).only() ? 1L << i : 0;
        }
        return only;
    }
}
