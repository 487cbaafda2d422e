package id.pendopo.core.workflow;

import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Says what a step does to the clocks: its own words, the rooms it leaves and enters, flags that freeze, and endings. */
final class Timekeeper<D> {
    private final Map<Code, Room> rooms;
    private final Map<Code, Freezing> freezing;
    private final Optional<Timekeeper<D>> former;

    Timekeeper(Map<Code, Room> rooms, Map<Code, Freezing> freezing) {
        this(rooms, freezing, Optional.empty());
    }

    private Timekeeper(Map<Code, Room> rooms, Map<Code, Freezing> freezing, Optional<Timekeeper<D>> former) {
        this.rooms = rooms;
        this.freezing = freezing;
        this.former = former;
    }

    /** The same for a case that comes from another law, whose rooms and flags say why a clock stands still until now. */
    Timekeeper<D> takingOverFrom(Timekeeper<D> other) {
        return new Timekeeper<>(rooms, freezing, Optional.of(other));
    }

    /** The state of every clock after the step. */
    Clocks after(
            Step<D> step, CaseFile<D> seen, Command command, Occasion o, Code to, CaseStatus status, Set<Code> flags) {
        boolean moves = !seen.stage().equals(to) || step.opening;
        boolean changesLaw = command instanceof CaseCommand.ChangeLaw;
        if (!moves
                && !changesLaw
                && step.clockEffects.isEmpty()
                && step.raising.isEmpty()
                && step.lowering.isEmpty()
                && step.clock().isEmpty()) {
            return seen.clocks();
        }
        Map<Code, ClockState> clocks = new HashMap<>(seen.clocks().states());
        Set<Code> startedHere = new HashSet<>();
        Set<Code> held = heldByWord(seen);
        if (moves && !step.opening) {
            leave(step, clocks, seen.stage());
        }
        // The consequence of a clock is taken once; a ladder starts its clock anew with each rung.
        step.clock().ifPresent(name -> clocks.computeIfPresent(name, (key, state) -> state.stop()));
        for (Step.ClockEffect<D> effect : step.clockEffects) {
            apply(effect, clocks, seen, command, o, dayZero(step, o), startedHere, held);
        }
        if (moves || changesLaw) {
            enter(step, clocks, seen, to, o, startedHere);
        }
        for (Code name : Set.copyOf(clocks.keySet())) {
            boolean still = held.contains(name) || isStill(name, to, flags);
            clocks.computeIfPresent(name, (key, state) -> still ? paused(state, o) : running(state, o));
        }
        if (moves && status != CaseStatus.OPEN) {
            clocks.replaceAll((name, state) -> startedHere.contains(name) ? state : state.stop());
        }
        return new Clocks(clocks);
    }

    /** Whether a clock stands still by the room it waits in, or by a flag. */
    private boolean isStill(Code clock, Code stage, Set<Code> flags) {
        Room room = rooms.get(stage);
        return room != null && room.standingStill.contains(clock)
                || flags.stream()
                        .anyMatch(flag ->
                                freezing.getOrDefault(flag, Freezing.NONE).holds(clock));
    }

    /**
     * What arrives after hours or on a day off is of the next working day. What time itself brings arrives nowhere: it is of the
     * day on which the law brings it, holiday or not.
     */
    private static LocalDate dayZero(Step<?> step, Occasion o) {
        return step.isTimed() && o.actor().isSystem() ? o.today() : o.officeDay();
    }

    /** Clocks that a step told to stand still: those that are paused though neither room nor flag keeps them so. */
    private Set<Code> heldByWord(CaseFile<D> seen) {
        if (former.isPresent()) {
            return former.get().heldByWord(seen);
        }
        Set<Code> held = new HashSet<>();
        seen.clocks().states().forEach((name, state) -> {
            if (state.phase() == Phase.PAUSED && !isStill(name, seen.stage(), seen.flags())) {
                held.add(name);
            }
        });
        return held;
    }

    private void apply(
            Step.ClockEffect<D> effect,
            Map<Code, ClockState> clocks,
            CaseFile<D> seen,
            Command command,
            Occasion o,
            LocalDate first,
            Set<Code> startedHere,
            Set<Code> held) {
        Code name = effect.clock();
        switch (effect.kind()) {
            case START -> {
                LocalDate dayZero =
                        effect.date() == null ? first : effect.date().of(seen, command, o);
                clocks.put(
                        name,
                        ClockState.start(name.value(), effect.term(seen, command, o), o.at(), dayZero, o.calendar()));
                startedHere.add(name);
                held.remove(name);
            }
            case UNTIL -> {
                LocalDate last = Objects.requireNonNull(effect.date()).of(seen, command, o);
                clocks.put(name, ClockState.until(name.value(), o.at(), o.today(), last, o.calendar()));
                startedHere.add(name);
                held.remove(name);
            }
            // A clock that this very step stops, or whose room it leaves, is over before it could become longer.
            case EXTEND ->
                clocks.computeIfPresent(
                        name,
                        (key, state) -> state.phase() == Phase.STOPPED
                                ? state
                                : state.extend(effect.term(seen, command, o), o.calendar()));
            case PAUSE -> held.add(name);
            case RESUME -> held.remove(name);
            case STOP -> clocks.computeIfPresent(name, (key, state) -> state.stop());
        }
    }

    private void leave(Step<D> step, Map<Code, ClockState> clocks, Code from) {
        Room room = rooms.get(from);
        if (room != null && step.target.movement() != Step.Movement.ASIDE) {
            room.clock.ifPresent(name -> clocks.computeIfPresent(name, (key, state) -> state.stop()));
        }
    }

    private void enter(
            Step<D> step, Map<Code, ClockState> clocks, CaseFile<D> seen, Code to, Occasion o, Set<Code> startedHere) {
        Room room = rooms.get(to);
        if (room == null || room.clock.isEmpty()) {
            return;
        }
        Code name = room.clock.get();
        ClockState before = clocks.get(name);
        // Back in the room, or in the same room under another law, what has run there goes on.
        boolean remains =
                step.target.movement() == Step.Movement.BACK || seen.stage().equals(to) && !step.opening;
        boolean goesOn = remains && before != null && before.phase() != Phase.STOPPED;
        if (!goesOn && !startedHere.contains(name)) {
            clocks.put(
                    name,
                    ClockState.start(name.value(), room.termOf(seen.data()), o.at(), dayZero(step, o), o.calendar()));
            startedHere.add(name);
        }
    }

    /** A date that the law fixes does not move, so only a clock with a term stands still. */
    private static ClockState paused(ClockState state, Occasion o) {
        if (state.phase() != Phase.RUNNING || state.term().isEmpty()) {
            return state;
        }
        LocalDate day = o.today().isBefore(state.dayZero()) ? state.dayZero() : o.today();
        return state.pause(day, o.calendar());
    }

    private static ClockState running(ClockState state, Occasion o) {
        return state.phase() == Phase.PAUSED ? state.resume(o.officeDay(), o.calendar()) : state;
    }
}
