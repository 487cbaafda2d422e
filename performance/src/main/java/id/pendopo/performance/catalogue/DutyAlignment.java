package id.pendopo.performance.catalogue;

import id.pendopo.core.law.Code;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a catalogue and the duties of a position fit together (<i>kesesuaian dengan tugas pokok dan fungsi</i>).
 *
 * @param served items of duty that some activity names
 * @param unserved items of duty that no activity names: what people do for them cannot be told apart from the rest
 * @param items activities that name one of the duties
 * @param common activities that serve any duty
 */
public record DutyAlignment(Set<Code> served, Set<Code> unserved, Set<Code> items, Set<Code> common) {
    /** Copies what it is given, in order. */
    public DutyAlignment {
        served = ordered(served);
        unserved = ordered(unserved);
        items = ordered(items);
        common = ordered(common);
    }

    private static Set<Code> ordered(Set<Code> codes) {
        return Collections.unmodifiableSet(new TreeSet<>(codes));
    }
}
