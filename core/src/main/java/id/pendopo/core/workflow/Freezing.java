package id.pendopo.core.workflow;

import id.pendopo.core.law.Code;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which clocks a raised flag makes stand still (<i>penghentian jangka waktu</i>). Immutable.
 *
 * @param all whether it is every clock
 * @param clocks those it is, where it is not every clock
 */
public record Freezing(boolean all, Set<Code> clocks) {
    /** No clock. */
    public static final Freezing NONE = new Freezing(false, Set.of());

    /** Every clock. */
    public static final Freezing ALL = new Freezing(true, Set.of());

    /** Copies what it is given. */
    public Freezing {
        clocks = Set.copyOf(clocks);
    }

    /** Only these clocks. */
    public static Freezing only(Countdown... clocks) {
        Set<Code> codes = new LinkedHashSet<>();
        for (Countdown clock : clocks) {
            codes.add(clock.code());
        }
        return new Freezing(false, codes);
    }

    /** Whether this clock stands still. */
    public boolean holds(Code clock) {
        return all || clocks.contains(clock);
    }
}
