package id.pendopo.core.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects breaks, and no more of them than a person could read: the rest is counted. */
final class Breaks {
    private final List<Break> listed = new ArrayList<>();
    private long total;

    void add(Break one) {
        total++;
        if (listed.size() < VerificationReport.LISTED) {
            listed.add(one);
        }
    }

    long total() {
        return total;
    }

    /** Those of the journal first, in the order of the lines; what is about no line stands last. */
    List<Break> inOrder() {
        List<Break> ordered = new ArrayList<>(listed);
        ordered.sort(Comparator.comparing(Break::source)
                .thenComparingLong(one -> one.line() == 0 ? Long.MAX_VALUE : one.line()));
        return ordered;
    }
}
