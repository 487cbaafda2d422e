package id.pendopo.core.workflow;

import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.internal.order.OrderedMap;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a step does to the clocks: its own words, the rooms it leaves and enters, flags that freeze, and endings. */
final class Timekeeper<D> {
    /** The last day of a clock that has none: it is not started. */
    static final LocalDate NEVER = LocalDate.MAX;

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
            Step<D> step, CaseFile<D> seen, Command command, Occasion o, Place<D> from, Place<D> to, Set<Code> flags) {
        boolean moves = !from.stage().equals(to.stage()) || step.opening;
        boolean changesLaw = command instanceof CaseCommand.ChangeLaw;
        if (!moves
                && !changesLaw
                && step.clockEffects.isEmpty()
                && step.raising.isEmpty()
                && step.lowering.isEmpty()
                && step.clock().isEmpty()) {
            return seen.clocks();
        }
        ClockChanges clocks = new ClockChanges(seen.clocks(), heldByWord(seen));
        if (moves && !step.opening) {
            leave(step, clocks, from.room(), to.room());
        }
        // The consequence of a clock is taken once; a ladder starts its clock anew with each rung.
        if (step.clock().isPresent()) {
            clocks.stop(step.clock().get());
        }
        for (int i = 0; i < step.clockEffects.size(); i++) {
            apply(step.clockEffects.get(i), clocks, seen, command, o, dayZero(step, o));
        }
        if (moves || changesLaw) {
            enter(step, clocks, seen, to, o);
        }
        standOrRun(clocks, to.room(), flags, o);
        if (moves && to.status() != CaseStatus.OPEN) {
            stopWhatWasNotStartedHere(clocks);
        }
        return clocks.toClocks();
    }

    private void standOrRun(ClockChanges clocks, @Nullable Room room, Set<Code> flags, Occasion o) {
        OrderedMap<Code, ClockState> all = clocks.now();
        for (int i = 0; i < all.size(); i++) {
            Code name = all.keyAt(i);
            ClockState state = all.valueAt(i);
            if (state.phase() != Phase.STOPPED) {
                boolean still = clocks.isHeld(name) || isStill(name, room, flags);
                ClockState next = still ? paused(state, o) : running(state, o);
                if (next != state) {
                    clocks.put(name, next);
                }
            }
        }
    }

    private static void stopWhatWasNotStartedHere(ClockChanges clocks) {
        OrderedMap<Code, ClockState> all = clocks.now();
        for (int i = 0; i < all.size(); i++) {
            if (!clocks.isStartedHere(all.keyAt(i))) {
                clocks.stop(all.keyAt(i));
            }
        }
    }

    /** Whether a clock stands still by the room it waits in, or by a flag. */
    private boolean isStill(Code clock, @Nullable Room room, Set<Code> flags) {
        if (room != null && room.standingStill.contains(clock)) {
            return true;
        }
        for (Code flag : flags) {
            if (freezing.getOrDefault(flag, Freezing.NONE).holds(clock)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What arrives after hours or on a day off is of the next working day. What time itself or another case brings arrives nowhere:
     * it is of the day on which it is brought, holiday or not.
     */
    private static LocalDate dayZero(Step<?> step, Occasion o) {
        return o.actor().isSystem() && (step.isTimed() || step.following) ? o.today() : o.officeDay();
    }

    /** Clocks that a step told to stand still: those that are paused though neither room nor flag keeps them so. */
    private Set<Code> heldByWord(CaseFile<D> seen) {
        if (former.isPresent()) {
            return former.get().heldByWord(seen);
        }
        Set<Code> held = Set.of();
        OrderedMap<Code, ClockState> all = seen.clocks().ordered();
        for (int i = 0; i < all.size(); i++) {
            if (all.valueAt(i).phase() == Phase.PAUSED
                    && !isStill(all.keyAt(i), rooms.get(seen.stage()), seen.flags())) {
                held = held.isEmpty() ? new HashSet<>() : held;
                held.add(all.keyAt(i));
            }
        }
        return held;
    }

    private void apply(
            Step.ClockEffect<D> effect,
            ClockChanges clocks,
            CaseFile<D> seen,
            Command command,
            Occasion o,
            LocalDate first) {
        Code name = effect.clock();
        switch (effect.kind()) {
            case START -> {
                LocalDate dayZero =
                        effect.date() == null ? first : effect.date().of(seen, command, o);
                clocks.start(
                        name,
                        ClockState.start(name.value(), effect.term(seen, command, o), o.at(), dayZero, o.calendar()));
                clocks.resume(name);
            }
            case UNTIL -> {
                LocalDate last = Objects.requireNonNull(effect.date()).of(seen, command, o);
                if (last.equals(NEVER)) {
                    clocks.stop(name);
                } else {
                    clocks.start(name, ClockState.until(name.value(), o.at(), o.today(), last, o.calendar()));
                    clocks.resume(name);
                }
            }
            // A clock that this very step stops, or whose room it leaves, is over before it could become longer.
            case EXTEND -> {
                ClockState state = clocks.find(name);
                if (state != null && state.phase() != Phase.STOPPED) {
                    clocks.put(name, state.extend(effect.term(seen, command, o), o.calendar()));
                }
            }
            case PAUSE -> clocks.pause(name);
            case RESUME -> clocks.resume(name);
            case STOP -> clocks.stop(name);
        }
    }

    private void leave(Step<D> step, ClockChanges clocks, @Nullable Room room, @Nullable Room next) {
        if (room != null
                && room.clock.isPresent()
                && step.target.movement() != Step.Movement.ASIDE
                && !startsItAnew(step, room.clock, next)) {
            clocks.stop(room.clock.get());
        }
    }

    /** Whether the next room puts this clock in the place of the present one, so that nobody would see it stopped. */
    private static boolean startsItAnew(Step<?> step, Optional<Code> clock, @Nullable Room next) {
        return next != null
                && next.clock.equals(clock)
                && step.target.movement() != Step.Movement.BACK
                && step.clockEffects.isEmpty();
    }

    private void enter(Step<D> step, ClockChanges clocks, CaseFile<D> seen, Place<D> to, Occasion o) {
        Room room = to.room();
        if (room == null || room.clock.isEmpty()) {
            return;
        }
        Code name = room.clock.get();
        ClockState before = clocks.find(name);
        // Back in the room, or in the same room under another law, what has run there goes on.
        boolean remains =
                step.target.movement() == Step.Movement.BACK || seen.stage().equals(to.stage()) && !step.opening;
        boolean goesOn = remains && before != null && before.phase() != Phase.STOPPED;
        if (!goesOn && !clocks.isStartedHere(name)) {
            clocks.start(
                    name,
                    ClockState.start(name.value(), room.termOf(seen.data()), o.at(), dayZero(step, o), o.calendar()));
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
