package id.pendopo.core.workflow;

import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.law.Code;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The clocks of a case by name (<i>batas waktu berkas</i>), running, paused or stopped. Immutable and thread-safe.
 *
 * @param states at most 30 clocks
 */
public record Clocks(Map<Code, ClockState> states) {
    /** No clock. */
    public static final Clocks NONE = new Clocks(Map.of());

    /** Copies what it is given, in order of name. */
    public Clocks {
        states = java.util.Collections.unmodifiableMap(new TreeMap<>(states));
    }

    /** The clock of this name, if it was ever started. */
    public Optional<ClockState> find(Countdown clock) {
        return find(clock.code());
    }

    /** The clock of this name, if it was ever started. */
    public Optional<ClockState> find(Code clock) {
        return Optional.ofNullable(states.get(clock));
    }

    Clocks with(Code clock, UnaryOperator<ClockState> change) {
        Map<Code, ClockState> changed = new TreeMap<>(states);
        changed.computeIfPresent(clock, (name, state) -> change.apply(state));
        return new Clocks(changed);
    }

    Clocks stoppingAllBut(Set<Code> known) {
        Map<Code, ClockState> changed = new TreeMap<>(states);
        changed.replaceAll((name, state) -> known.contains(name) ? state : state.stop());
        return new Clocks(changed);
    }

    /** The first instant at which a running clock will have passed. */
    public Optional<Instant> nextDue(ZoneOffset offset) {
        return states.values().stream()
                .filter(state -> state.phase() == Phase.RUNNING)
                .map(state -> state.passesAt(offset))
                .min(Instant::compareTo);
    }
}
