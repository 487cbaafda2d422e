package id.pendopo.licensing.application;

import id.pendopo.core.workflow.Fact;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the national system says of a business identity number (<i>keterangan NIB</i>).
 *
 * @param active whether it is in force
 * @param foreignInvestment whether foreign capital takes part
 * @param kbli the activities registered under it, five digits each
 */
public record BusinessReading(boolean active, boolean foreignInvestment, Set<String> kbli) {
    /** The fact, asked about the number itself, where there is one. */
    public static final Fact<BusinessReading> FACT = Fact.of("BUSINESS", BusinessReading.class);

    /** Keeps the activities in order. */
    public BusinessReading {
        kbli = Collections.unmodifiableSet(new TreeSet<>(kbli));
    }
}
