package id.pendopo.licensing.catalogue;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.TermUnit;

/** Terms that are counted in working days, so that they may be added up. */
final class Days {
    private Days() {}

    static boolean are(Term term) {
        return term.unit() == TermUnit.WORKING_DAYS;
    }

    static int of(Term term) {
        return are(term) ? term.amount() : 0;
    }
}
