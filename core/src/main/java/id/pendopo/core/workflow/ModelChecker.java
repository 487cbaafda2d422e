package id.pendopo.core.workflow;

import id.pendopo.core.law.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Proves the requirements of a workflow over every path from its openings. It searches (stage, where it came from) times
 * one bit a requirement, with every rule taken as passable: what it lets through is safe, whatever the rules say. Breadth
 * first, so that a violation prints the shortest path.
 */
final class ModelChecker<D> {
    private final Workflow<D> workflow;
    private final Map<Code, Set<Code>> forwardClosure = new HashMap<>();

    private record State(Code stage, Optional<Code> cameFrom, long bits) {}

    private record Trail(@Nullable Trail before, String act, Code to) {}

    private ModelChecker(Workflow<D> workflow) {
        this.workflow = workflow;
        Map<Code, Set<Code>> forward = StageGraph.edges(workflow, step -> !step.target.returning());
        for (Code stage : workflow.stages()) {
            forwardClosure.put(stage, StageGraph.closure(forward, stage));
        }
    }

    static <D> List<Flaw> flaws(Workflow<D> workflow) {
        if (workflow.requirements.size() > Long.SIZE) {
            throw new IllegalArgumentException("workflow %s: has %d requirements, at most %d"
                    .formatted(workflow.procedure, workflow.requirements.size(), Long.SIZE));
        }
        return workflow.requirements.isEmpty() ? List.of() : new ModelChecker<>(workflow).search();
    }

    private List<Flaw> search() {
        List<Flaw> flaws = new ArrayList<>();
        Set<Requirement> broken = new HashSet<>();
        Map<State, Trail> seen = new HashMap<>();
        Deque<State> open = new ArrayDeque<>();
        for (Step<D> step : workflow.steps) {
            if (step.opening) {
                for (Requirement requirement : violated(step, 0L)) {
                    if (broken.add(requirement)) {
                        flaws.add(broken(requirement, step.act));
                    }
                }
                for (Code to : step.target.stages()) {
                    visit(new State(to, Optional.empty(), after(step, to, 0L)), null, step.act, seen, open);
                }
            }
        }
        while (!open.isEmpty()) {
            State state = open.poll();
            Trail trail = seen.get(state);
            for (Step<D> step : workflow.steps) {
                if (step.opening || !workflow.origins(step).contains(state.stage())) {
                    continue;
                }
                for (Requirement requirement : violated(step, state.bits())) {
                    if (broken.add(requirement)) {
                        flaws.add(broken(requirement, path(trail) + " > " + step.act));
                    }
                }
                for (State next : successors(step, state)) {
                    visit(next, trail, step.act, seen, open);
                }
            }
        }
        return flaws;
    }

    private static Flaw broken(Requirement requirement, String path) {
        return FlawKind.PATH.at(requirement.text().id(), requirement.text().en(), path);
    }

    private static void visit(
            State state, @Nullable Trail before, String act, Map<State, Trail> seen, Deque<State> open) {
        if (!seen.containsKey(state)) {
            seen.put(state, new Trail(before, act, state.stage()));
            open.add(state);
        }
    }

    private List<State> successors(Step<D> step, State state) {
        List<State> next = new ArrayList<>();
        switch (step.target.movement()) {
            case STAYING ->
                next.add(new State(state.stage(), state.cameFrom(), after(step, state.stage(), state.bits())));
            case BACK ->
                state.cameFrom()
                        .ifPresent(to -> next.add(new State(to, Optional.empty(), after(step, to, state.bits()))));
            case ASIDE -> {
                for (Code to : step.target.stages()) {
                    next.add(new State(to, Optional.of(state.stage()), after(step, to, state.bits())));
                }
            }
            case TO, ONE_OF -> {
                for (Code to : step.target.stages()) {
                    next.add(new State(to, Optional.empty(), after(step, to, state.bits())));
                }
            }
        }
        return next;
    }

    private List<Requirement> violated(Step<D> step, long bits) {
        List<Requirement> violated = new ArrayList<>();
        for (int i = 0; i < workflow.requirements.size(); i++) {
            Requirement requirement = workflow.requirements.get(i);
            boolean bit = (bits & 1L << i) != 0;
            if (requirement.act() == step.command && requirement.only() != bit) {
                violated.add(requirement);
            }
        }
        return violated;
    }

    /** Bits after a step: its own act sets or uses up, a return to an earlier stage takes back. */
    private long after(Step<D> step, Code to, long before) {
        long bits = before;
        for (int i = 0; i < workflow.requirements.size(); i++) {
            Requirement requirement = workflow.requirements.get(i);
            long mask = 1L << i;
            if (requirement.eachTime() && requirement.act() == step.command) {
                bits &= ~mask;
            }
            if (requirement.only() && step.target.returning() && supersedes(step, to, requirement)) {
                bits &= ~mask;
            }
            if (requirement.others().contains(step.command)) {
                bits |= mask;
            }
        }
        return bits;
    }

    /** Whether a return to this stage takes back one of the acts: those taken from the stage on, unless kept. */
    private boolean supersedes(Step<D> step, Code to, Requirement requirement) {
        for (Step<D> other : workflow.steps) {
            if (requirement.others().contains(other.command)
                    && !step.target.keeping().contains(other.command)
                    && !other.opening
                    && workflow.origins(other).stream().anyMatch(forwardClosure.getOrDefault(to, Set.of())::contains)) {
                return true;
            }
        }
        return false;
    }

    private static String path(@Nullable Trail trail) {
        List<String> acts = new ArrayList<>();
        for (Trail at = trail; at != null; at = at.before()) {
            acts.add(at.act() + " (" + at.to() + ")");
        }
        Collections.reverse(acts);
        return String.join(" > ", acts);
    }
}
