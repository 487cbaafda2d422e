package id.pendopo.core.workflow;

import id.pendopo.core.law.Code;

/** A series of numbers that an office gives out (<i>penomoran</i>), for example of receipts; never the same number twice. */
public interface NumberSeries {
    /** The series' code, for example {@code RECEIPT}. */
    String name();

    /** The series of this code, where a region's pack says which series there are. */
    static NumberSeries of(Code code) {
        return code::value;
    }

    /** The name as a code. */
    default Code code() {
        return Code.of(name());
    }
}
