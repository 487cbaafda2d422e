package id.pendopo.core.workflow;

import id.pendopo.core.law.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds authoring errors about clocks: one that nobody starts, one that leads to nothing, one that runs on unseen. */
final class ClockLinter<D> {
    private final Workflow<D> workflow;
    private final Set<StageGraph.Place> places;
    private final List<Flaw> flaws = new ArrayList<>();

    private ClockLinter(Workflow<D> workflow) {
        this.workflow = workflow;
        this.places = StageGraph.places(workflow);
    }

    static <D> List<Flaw> flaws(Workflow<D> workflow) {
        ClockLinter<D> linter = new ClockLinter<>(workflow);
        linter.clocksAreStartedAndUsed();
        linter.pausesEnd();
        linter.whatHasPassedIsNotExtended();
        linter.clocksDoNotLeak();
        return linter.flaws;
    }

    private void clocksAreStartedAndUsed() {
        Set<Code> started = new LinkedHashSet<>();
        workflow.rooms.values().forEach(room -> room.clock.ifPresent(started::add));
        for (Step<D> step : workflow.steps) {
            for (Step.ClockEffect<D> effect : step.clockEffects) {
                if (effect.starts()) {
                    started.add(effect.clock());
                }
            }
        }
        Set<Code> used = new HashSet<>(workflow.watched);
        for (Step<D> step : workflow.steps) {
            Set<Code> touched = new LinkedHashSet<>();
            step.clock().ifPresent(clock -> {
                used.add(clock);
                touched.add(clock);
            });
            step.clockEffects.forEach(effect -> touched.add(effect.clock()));
            touched.removeAll(started);
            touched.forEach(clock -> flaws.add(FlawKind.CLOCK_NEVER_STARTED.at(step.title, clock)));
        }
        for (Code clock : started) {
            if (!used.contains(clock)) {
                flaws.add(FlawKind.CLOCK_WITHOUT_CONSEQUENCE.at(clock));
            }
        }
    }

    /**
     * A clock that a step makes stand still must have a way to go on, or to end before the case does: from there on some step
     * resumes, stops or starts it, or leaves the room whose clock it is.
     */
    private void pausesEnd() {
        Set<Code> endless = new LinkedHashSet<>();
        for (StageGraph.Place place : places) {
            for (Step<D> step : taken(place)) {
                for (Code clock : paused(step)) {
                    if (!endsAfter(clock, StageGraph.next(step, place))) {
                        endless.add(clock);
                    }
                }
            }
        }
        endless.forEach(clock -> flaws.add(FlawKind.CLOCK_PAUSED_FOR_EVER.at(clock)));
    }

    private static Set<Code> paused(Step<?> step) {
        Set<Code> paused = new LinkedHashSet<>();
        step.clockEffects.stream()
                .filter(effect -> effect.kind() == Step.ClockEffect.Kind.PAUSE)
                .forEach(effect -> paused.add(effect.clock()));
        return paused;
    }

    private boolean endsAfter(Code clock, List<StageGraph.Place> from) {
        Set<StageGraph.Place> seen = new HashSet<>();
        Deque<StageGraph.Place> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            StageGraph.Place place = open.pop();
            if (!seen.add(place)) {
                continue;
            }
            for (Step<D> step : taken(place)) {
                for (StageGraph.Place next : StageGraph.next(step, place)) {
                    if (touches(step, clock, Step.ClockEffect.Kind.RESUME)
                            || touches(step, clock, Step.ClockEffect.Kind.STOP)
                            || starts(step, clock, next.stage())
                            || leavesRoomOf(clock, step, place.stage(), next.stage())) {
                        return true;
                    }
                    open.add(next);
                }
            }
        }
        return false;
    }

    private static boolean touches(Step<?> step, Code clock, Step.ClockEffect.Kind how) {
        return step.clockEffects.stream()
                .anyMatch(effect -> effect.kind() == how && effect.clock().equals(clock));
    }

    /** What a passed clock brings cannot lengthen that clock: it would be refused each time, and never taken. */
    private void whatHasPassedIsNotExtended() {
        for (Step<D> step : workflow.steps) {
            step.clock()
                    .filter(clock -> touches(step, clock, Step.ClockEffect.Kind.EXTEND))
                    .filter(clock -> step.startedClocks().stream()
                            .noneMatch(started -> started.clock().equals(clock)))
                    .ifPresent(clock -> flaws.add(FlawKind.EXTENDED_TOO_LATE.at(step.title, clock)));
        }
    }

    /** A clock with a consequence must not run on at a stage where nobody would ever take the consequence. */
    private void clocksDoNotLeak() {
        Set<Code> demanding = new LinkedHashSet<>();
        workflow.steps.forEach(step -> step.clock().ifPresent(demanding::add));
        for (Code clock : demanding) {
            Set<Code> served = new HashSet<>();
            for (Step<D> step : workflow.steps) {
                if (step.clock().filter(clock::equals).isPresent()) {
                    served.addAll(workflow.origins(step));
                }
            }
            for (Code stage : live(clock)) {
                if (!served.contains(stage) && !isStill(clock, stage)) {
                    flaws.add(FlawKind.CLOCK_LEAK.at(clock, stage));
                }
            }
        }
    }

    private boolean isStill(Code clock, Code stage) {
        Room room = workflow.rooms.get(stage);
        return room != null && room.standingStill.contains(clock);
    }

    /** Stages at which this clock may be running: from where it starts, along steps that do not stop it. */
    private Set<Code> live(Code clock) {
        Set<StageGraph.Place> live = new LinkedHashSet<>();
        Deque<StageGraph.Place> open = new ArrayDeque<>();
        for (Step<D> step : workflow.steps) {
            if (step.opening) {
                StageGraph.first(step).stream()
                        .filter(place -> starts(step, clock, place.stage()))
                        .forEach(open::add);
            }
        }
        for (StageGraph.Place place : places) {
            for (Step<D> step : taken(place)) {
                for (StageGraph.Place next : StageGraph.next(step, place)) {
                    if (starts(step, clock, next.stage())) {
                        open.add(next);
                    }
                }
            }
        }
        while (!open.isEmpty()) {
            StageGraph.Place place = open.pop();
            if (!live.add(place)) {
                continue;
            }
            for (Step<D> step : taken(place)) {
                for (StageGraph.Place next : StageGraph.next(step, place)) {
                    if (!stops(step, clock, place.stage(), next.stage())) {
                        open.add(next);
                    }
                }
            }
        }
        Set<Code> stages = new LinkedHashSet<>();
        live.forEach(place -> stages.add(place.stage()));
        return stages;
    }

    private List<Step<D>> taken(StageGraph.Place place) {
        return workflow.stepsFrom(place.stage());
    }

    private boolean starts(Step<D> step, Code clock, Code to) {
        Room room = workflow.rooms.get(to);
        boolean entered = step.target.movement() != Step.Movement.STAYING
                && room != null
                && room.clock.filter(clock::equals).isPresent();
        return entered
                || step.clockEffects.stream()
                        .anyMatch(effect -> effect.starts() && effect.clock().equals(clock));
    }

    private boolean stops(Step<D> step, Code clock, Code from, Code to) {
        if (step.clock().filter(clock::equals).isPresent()) {
            return true;
        }
        boolean comesToRest = !from.equals(to) && workflow.status(to) != CaseStatus.OPEN;
        return touches(step, clock, Step.ClockEffect.Kind.STOP) || leavesRoomOf(clock, step, from, to) || comesToRest;
    }

    private boolean leavesRoomOf(Code clock, Step<D> step, Code from, Code to) {
        Room room = workflow.rooms.get(from);
        return !from.equals(to)
                && room != null
                && room.clock.filter(clock::equals).isPresent()
                && step.target.movement() != Step.Movement.ASIDE;
    }
}
