package id.pendopo.core.workflow;

import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.internal.order.OrderedMap;
import id.pendopo.core.law.Code;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The clocks of a case while one step changes them. Not thread-safe; it lives within one decision. */
final class ClockChanges {
    private final Clocks before;
    private OrderedMap<Code, ClockState> clocks;
    private Set<Code> started = Set.of();
    private Set<Code> held;

    /** @param held clocks that stand still by word, and not by room or flag */
    ClockChanges(Clocks before, Set<Code> held) {
        this.before = before;
        this.clocks = before.ordered();
        this.held = held;
    }

    /** Started by this step; a word that holds it still does. */
    void start(Code name, ClockState state) {
        clocks = clocks.with(name, state);
        started = with(started, name);
    }

    void stop(Code name) {
        clocks = stopped(clocks, name);
    }

    /** Lets it stand still by word. */
    void pause(Code name) {
        held = with(held, name);
    }

    /** Lets it go on as far as words go. */
    void resume(Code name) {
        if (held.contains(name)) {
            Set<Code> fewer = new HashSet<>(held);
            fewer.remove(name);
            held = fewer;
        }
    }

    void put(Code name, ClockState state) {
        clocks = clocks.with(name, state);
    }

    @Nullable
    ClockState find(Code name) {
        return clocks.get(name);
    }

    boolean isStartedHere(Code name) {
        return started.contains(name);
    }

    boolean isHeld(Code name) {
        return held.contains(name);
    }

    /** All of them as they stand now; what changes meanwhile does not show in it. */
    OrderedMap<Code, ClockState> now() {
        return clocks;
    }

    Clocks toClocks() {
        return clocks == before.states() ? before : new Clocks(clocks);
    }

    static OrderedMap<Code, ClockState> stopped(OrderedMap<Code, ClockState> clocks, Code name) {
        ClockState state = clocks.get(name);
        return state == null ? clocks : clocks.with(name, state.stop());
    }

    private static Set<Code> with(Set<Code> some, Code one) {
        if (some.isEmpty()) {
            return Set.of(one);
        }
        Set<Code> more = new HashSet<>(some);
        more.add(one);
        return more;
    }
}
