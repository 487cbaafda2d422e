package id.pendopo.core.workflow;

import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Says what a step does to the clocks: its own words, the rooms it leaves and enters, flags that freeze, and endings. */
final class Timekeeper<D> {
    private final Map<Code, Room> rooms;
    private final Set<Code> freezing;

    Timekeeper(Map<Code, Room> rooms, Set<Code> freezing) {
        this.rooms = rooms;
        this.freezing = freezing;
    }

    /** The state of every clock after the step. */
    Clocks after(
            Step<D> step, CaseFile<D> seen, Command command, Occasion o, Code to, CaseStatus status, Set<Code> flags) {
        boolean moves = !seen.stage().equals(to) || step.opening;
        if (!moves && step.clockEffects.isEmpty() && step.raising.isEmpty() && step.lowering.isEmpty()) {
            return seen.clocks();
        }
        Map<Code, ClockState> clocks = new HashMap<>(seen.clocks().states());
        Set<Code> startedHere = new HashSet<>();
        if (moves && !step.opening) {
            leave(step, clocks, seen.stage(), o);
        }
        for (Step.ClockEffect<D> effect : step.clockEffects) {
            apply(effect, clocks, seen, command, o, startedHere);
        }
        if (moves) {
            enter(step, clocks, to, o, startedHere);
        }
        freeze(clocks, seen.flags(), flags, o);
        if (status != CaseStatus.OPEN) {
            clocks.replaceAll((name, state) -> startedHere.contains(name) ? state : state.stop());
        }
        return new Clocks(clocks);
    }

    private void apply(
            Step.ClockEffect<D> effect,
            Map<Code, ClockState> clocks,
            CaseFile<D> seen,
            Command command,
            Occasion o,
            Set<Code> startedHere) {
        Code name = effect.clock();
        switch (effect.kind()) {
            case START -> {
                LocalDate dayZero =
                        effect.date() == null ? o.officeDay() : effect.date().of(seen, command, o);
                clocks.put(
                        name,
                        ClockState.start(name.value(), effect.term().orElseThrow(), o.at(), dayZero, o.calendar()));
                startedHere.add(name);
            }
            case UNTIL -> {
                LocalDate last = Objects.requireNonNull(effect.date()).of(seen, command, o);
                clocks.put(name, ClockState.until(name.value(), o.at(), o.today(), last, o.calendar()));
                startedHere.add(name);
            }
            case EXTEND ->
                clocks.computeIfPresent(
                        name, (key, state) -> state.extend(effect.term().orElseThrow(), o.calendar()));
            case PAUSE -> pause(clocks, name, o);
            case RESUME -> resume(clocks, name, o);
            case STOP -> clocks.computeIfPresent(name, (key, state) -> state.stop());
        }
    }

    private void leave(Step<D> step, Map<Code, ClockState> clocks, Code from, Occasion o) {
        Room room = rooms.get(from);
        if (room == null) {
            return;
        }
        if (step.target.movement() != Step.Movement.ASIDE) {
            room.clock.ifPresent(name -> clocks.computeIfPresent(name, (key, state) -> state.stop()));
        }
        for (Code still : room.standingStill) {
            resume(clocks, still, o);
        }
    }

    private void enter(Step<D> step, Map<Code, ClockState> clocks, Code to, Occasion o, Set<Code> startedHere) {
        Room room = rooms.get(to);
        if (room == null) {
            return;
        }
        for (Code still : room.standingStill) {
            pause(clocks, still, o);
        }
        if (room.clock.isEmpty()) {
            return;
        }
        Code name = room.clock.get();
        ClockState running = clocks.get(name);
        boolean goesOn =
                step.target.movement() == Step.Movement.BACK && running != null && running.phase() != Phase.STOPPED;
        if (!goesOn && !startedHere.contains(name)) {
            clocks.put(
                    name, ClockState.start(name.value(), room.term.orElseThrow(), o.at(), o.officeDay(), o.calendar()));
            startedHere.add(name);
        }
    }

    private void freeze(Map<Code, ClockState> clocks, Set<Code> before, Set<Code> after, Occasion o) {
        boolean was = before.stream().anyMatch(freezing::contains);
        boolean is = after.stream().anyMatch(freezing::contains);
        if (was != is) {
            for (Code name : Set.copyOf(clocks.keySet())) {
                if (is) {
                    pause(clocks, name, o);
                } else {
                    resume(clocks, name, o);
                }
            }
        }
    }

    private static void pause(Map<Code, ClockState> clocks, Code name, Occasion o) {
        clocks.computeIfPresent(
                name,
                (key, state) -> state.phase() == Phase.RUNNING && state.term().isPresent()
                        ? state.pause(o.today(), o.calendar())
                        : state);
    }

    private static void resume(Map<Code, ClockState> clocks, Code name, Occasion o) {
        clocks.computeIfPresent(
                name,
                (key, state) -> state.phase() == Phase.PAUSED ? state.resume(o.officeDay(), o.calendar()) : state);
    }
}
