package id.pendopo.licensing.routing;

import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;

/** How a capital passes the amount that divides the tracks (<i>cara membandingkan modal</i>). */
public enum CapitalOperator {
    /** Strictly more: the amount itself still belongs to the simple track. */
    MORE_THAN(Text.of("lebih dari", "more than"), Text.of("paling banyak", "at most")),
    /** The amount or more: the amount itself belongs to the full track. */
    AT_LEAST(Text.of("paling sedikit", "at least"), Text.of("kurang dari", "less than"));

    private final Text passes;
    private final Text stays;

    CapitalOperator(Text passes, Text stays) {
        this.passes = passes;
        this.stays = stays;
    }

    /** Whether this much passes. */
    public boolean passes(Rupiah capital, Rupiah threshold) {
        return this == MORE_THAN ? capital.isMoreThan(threshold) : !capital.isLessThan(threshold);
    }

    /** The words before the amount, of a capital that passes and of one that does not. */
    Text words(boolean passed) {
        return passed ? passes : stays;
    }
}
