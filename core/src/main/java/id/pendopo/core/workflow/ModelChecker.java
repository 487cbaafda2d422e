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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Proves the requirements of a workflow over every path from its openings. It searches (stage, where it came from) times
 * one bit a requirement, with every rule taken as passable: what it lets through is safe, whatever the rules say. Breadth
 * first, so that a violation prints the shortest path.
 */
final class ModelChecker<D> {
    private final Workflow<D> workflow;
    private final RequirementBits<D> requirements;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Set<Requirement> broken = new HashSet<>();
    private final Map<State, Trail> seen = new HashMap<>();
    private final Deque<State> open = new ArrayDeque<>();

    private record State(StageGraph.Place place, long bits) {}

    private record Trail(@Nullable Trail before, String act, Code to) {}

    private ModelChecker(Workflow<D> workflow) {
        this.workflow = workflow;
        this.requirements = new RequirementBits<>(workflow);
    }

    static <D> List<Flaw> flaws(Workflow<D> workflow) {
        if (workflow.requirements.size() > Long.SIZE) {
            throw new IllegalArgumentException("workflow %s: has %d requirements, at most %d"
                    .formatted(workflow.procedure, workflow.requirements.size(), Long.SIZE));
        }
        return workflow.requirements.isEmpty() ? List.of() : new ModelChecker<>(workflow).search();
    }

    private List<Flaw> search() {
        for (Step<D> step : workflow.steps) {
            if (step.opening) {
                take(step, 0L, null, StageGraph.first(step));
            }
        }
        while (!open.isEmpty()) {
            State state = open.poll();
            Trail trail = seen.get(state);
            for (Step<D> step : workflow.stepsFrom(state.place().stage())) {
                take(step, state.bits(), trail, StageGraph.next(step, state.place()));
            }
        }
        return flaws;
    }

    /** One step from where the bits stand so: what it breaks, and where it leads. */
    private void take(Step<D> step, long bits, @Nullable Trail before, List<StageGraph.Place> leadsTo) {
        for (Requirement requirement : requirements.violated(step, bits)) {
            if (broken.add(requirement)) {
                String path = before == null ? step.act : path(before) + " > " + step.act;
                flaws.add(FlawKind.PATH.at(
                        requirement.text().id(), requirement.text().en(), path));
            }
        }
        for (StageGraph.Place to : leadsTo) {
            State state = new State(to, requirements.after(step, to.stage(), bits));
            if (!seen.containsKey(state)) {
                seen.put(state, new Trail(before, step.act, to.stage()));
                open.add(state);
            }
        }
    }

    private static String path(Trail trail) {
        List<String> acts = new ArrayList<>();
        for (Trail at = trail; at != null; at = at.before()) {
            acts.add(at.act() + " (" + at.to() + ")");
        }
        Collections.reverse(acts);
        return String.join(" > ", acts);
    }
}
