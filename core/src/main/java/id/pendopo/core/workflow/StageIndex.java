package id.pendopo.core.workflow;

import id.pendopo.core.law.Code;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which steps of a workflow may be taken where. Worked out once, because deciding, the linter and the model checker ask for it at
 * every place that they look at. Never changed once it is made.
 */
final class StageIndex<D> {
    private final Set<Code> stages;
    private final Set<Code> open;
    private final Map<Step<D>, Set<Code>> origins = new IdentityHashMap<>();
    private final Map<Code, List<Step<D>>> stepsFrom = new HashMap<>();
    private final Map<Class<? extends Command>, Step<D>> openings = new LinkedHashMap<>();
    private final Map<Code, Place<D>> places = new HashMap<>();

    /** @param flaws takes up what is there twice: openings for one command, and steps for one command at one stage */
    StageIndex(List<Step<D>> steps, Map<Code, Room> rooms, Set<Code> endings, Set<Code> resting, List<Flaw> flaws) {
        this.stages = Collections.unmodifiableSet(stages(steps));
        this.open = Collections.unmodifiableSet(open(steps, endings, resting));
        for (Step<D> step : steps) {
            origins.put(step, Collections.unmodifiableSet(origins(step, open)));
            if (!step.opening) {
                origins(step)
                        .forEach(stage -> stepsFrom
                                .computeIfAbsent(stage, key -> new ArrayList<>())
                                .add(step));
            }
        }
        Map<Code, Map<Class<? extends Command>, Step<D>>> byCommand = byCommand(steps, flaws);
        Set<Code> known = new LinkedHashSet<>(stages);
        known.addAll(rooms.keySet());
        known.addAll(endings);
        known.addAll(resting);
        for (Code stage : known) {
            CaseStatus rests = resting.contains(stage) ? CaseStatus.RESTING : CaseStatus.OPEN;
            CaseStatus status = endings.contains(stage) ? CaseStatus.ENDED : rests;
            places.put(
                    stage,
                    Place.of(stage, status, rooms.get(stage), byCommand.getOrDefault(stage, Map.of()), timed(stage)));
        }
    }

    private Map<Code, Map<Class<? extends Command>, Step<D>>> byCommand(List<Step<D>> steps, List<Flaw> flaws) {
        Map<Code, Map<Class<? extends Command>, Step<D>>> byStage = new HashMap<>();
        for (Step<D> step : steps) {
            if (step.opening) {
                if (openings.put(step.command, step) != null) {
                    flaws.add(FlawKind.TWO_OPENINGS.at(step.act));
                }
                continue;
            }
            for (Code stage : origins(step)) {
                if (byStage.computeIfAbsent(stage, key -> new LinkedHashMap<>()).put(step.command, step) != null) {
                    flaws.add(FlawKind.TWO_STEPS.at(step.act, stage));
                }
            }
        }
        return byStage;
    }

    private List<Step<D>> timed(Code stage) {
        return stepsFrom(stage).stream().filter(Step::isTimed).toList();
    }

    /** Every stage that these steps name, in their order. */
    private static <D> Set<Code> stages(List<Step<D>> steps) {
        Set<Code> stages = new LinkedHashSet<>();
        for (Step<D> step : steps) {
            stages.addAll(step.origin.stages());
            stages.addAll(step.target.stages());
        }
        return stages;
    }

    /** Stages at which a case is open, where these steps are all there is. */
    static <D> Set<Code> open(List<Step<D>> steps, Set<Code> endings, Set<Code> resting) {
        Set<Code> open = stages(steps);
        open.removeAll(endings);
        open.removeAll(resting);
        return open;
    }

    /** Stages from which this step may be taken, where a case is open at these. */
    static Set<Code> origins(Step<?> step, Set<Code> open) {
        if (!step.origin.anyOpen()) {
            return step.origin.stages();
        }
        Set<Code> origins = new LinkedHashSet<>(open);
        origins.removeAll(step.origin.except());
        return origins;
    }

    Set<Code> stages() {
        return stages;
    }

    Set<Code> open() {
        return open;
    }

    /** Stages from which this step may be taken, also one that is no step of the list. */
    Set<Code> origins(Step<D> step) {
        Set<Code> known = origins.get(step);
        return known == null ? origins(step, open) : known;
    }

    /** The steps that may be taken at this stage, in the order in which they were written. */
    List<Step<D>> stepsFrom(Code stage) {
        return stepsFrom.getOrDefault(stage, List.of());
    }

    /** The step by which this command opens a case; null where it opens none. */
    @Nullable
    Step<D> opening(Class<? extends Command> command) {
        return openings.get(command);
    }

    /** All that is known of this stage. */
    Place<D> place(Code stage) {
        Place<D> place = places.get(stage);
        return place == null ? Place.unknown(stage) : place;
    }
}
