package id.pendopo.core.workflow;

import id.pendopo.core.law.Code;

/** The name of a clock (<i>batas waktu</i>) that runs in a case. */
public interface Countdown {
    /** The clock's code, for example {@code SKPD_EVALUATION}. */
    String name();

    /** The name as a code. */
    default Code code() {
        return Code.of(name());
    }
}
