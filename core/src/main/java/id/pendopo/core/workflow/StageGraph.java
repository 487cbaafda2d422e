package id.pendopo.core.workflow;

import id.pendopo.core.law.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The stages of a workflow as a graph: which follows which, and where a case that was set aside may come back to. */
final class StageGraph {
    private StageGraph() {}

    /** Where a case stands, and where it was when it was set aside. */
    record Place(Code stage, Optional<Code> cameFrom) {}

    /** Which stages follow each stage by these steps. */
    static <D> Map<Code, Set<Code>> edges(Workflow<D> workflow, Predicate<Step<D>> which) {
        Map<Code, Set<Code>> edges = new LinkedHashMap<>();
        for (Step<D> step : workflow.steps) {
            if (step.opening || !which.test(step)) {
                continue;
            }
            for (Code from : workflow.origins(step)) {
                edges.computeIfAbsent(from, key -> new LinkedHashSet<>()).addAll(step.target.stages());
                if (step.target.movement() == Step.Movement.ASIDE) {
                    for (Code aside : step.target.stages()) {
                        boolean comesBack = workflow.stepsFrom(aside).stream()
                                .anyMatch(other -> other.target.movement() == Step.Movement.BACK);
                        if (comesBack) {
                            edges.computeIfAbsent(aside, key -> new LinkedHashSet<>())
                                    .add(from);
                        }
                    }
                }
            }
        }
        return edges;
    }

    /** This stage and every stage reached from it. */
    static Set<Code> closure(Map<Code, Set<Code>> edges, Code start) {
        Set<Code> seen = new LinkedHashSet<>(Set.of(start));
        Deque<Code> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Code next : edges.getOrDefault(open.pop(), Set.of())) {
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return seen;
    }

    /** The places at which an opening step may put a case. */
    static <D> List<Place> first(Step<D> step) {
        return step.target.stages().stream()
                .map(stage -> new Place(stage, Optional.empty()))
                .toList();
    }

    /** The places to which this step may bring a case from here; empty when it goes back and nothing came aside. */
    static <D> List<Place> next(Step<D> step, Place from) {
        List<Place> next = new ArrayList<>();
        switch (step.target.movement()) {
            case STAYING -> next.add(from);
            case BACK -> from.cameFrom().ifPresent(to -> next.add(new Place(to, Optional.empty())));
            case ASIDE -> step.target.stages().forEach(to -> next.add(new Place(to, Optional.of(from.stage()))));
            case TO, ONE_OF -> step.target.stages().forEach(to -> next.add(new Place(to, Optional.empty())));
        }
        return next;
    }

    /** Every place that a case can come to. */
    static <D> Set<Place> places(Workflow<D> workflow) {
        Set<Place> seen = new LinkedHashSet<>();
        Deque<Place> open = new ArrayDeque<>();
        for (Step<D> step : workflow.steps) {
            if (step.opening) {
                open.addAll(first(step));
            }
        }
        while (!open.isEmpty()) {
            Place place = open.pop();
            if (!seen.add(place)) {
                continue;
            }
            for (Step<D> step : workflow.stepsFrom(place.stage())) {
                open.addAll(next(step, place));
            }
        }
        return seen;
    }
}
