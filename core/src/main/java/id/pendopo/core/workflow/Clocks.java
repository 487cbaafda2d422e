package id.pendopo.core.workflow;

import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.internal.order.OrderedMap;
import id.pendopo.core.law.Code;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        states = OrderedMap.copyOf(states);
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
        ClockState state = states.get(clock);
        return state == null ? this : new Clocks(ordered().with(clock, change.apply(state)));
    }

    Clocks stoppingAllBut(Set<Code> known) {
        OrderedMap<Code, ClockState> changed = ordered();
        for (Code name : states.keySet()) {
            if (!known.contains(name)) {
                changed = ClockChanges.stopped(changed, name);
            }
        }
        return new Clocks(changed);
    }

    /** The same clocks, each at its place in the order of names. */
    OrderedMap<Code, ClockState> ordered() {
        return OrderedMap.copyOf(states);
    }

    /** The first instant at which a running clock will have passed. */
    public Optional<Instant> nextDue(ZoneOffset offset) {
        ClockState first = null;
        OrderedMap<Code, ClockState> all = ordered();
        for (int i = 0; i < all.size(); i++) {
            ClockState state = all.valueAt(i);
            if (state.phase() == Phase.RUNNING
                    && (first == null || state.lastDay().isBefore(first.lastDay()))) {
                first = state;
            }
        }
        return first == null ? Optional.empty() : Optional.of(first.passesAt(offset));
    }
}
