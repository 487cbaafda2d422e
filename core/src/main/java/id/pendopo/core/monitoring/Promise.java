package id.pendopo.core.monitoring;

import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Countdown;

/**
 * A term that is to be kept (<i>janji layanan</i>): which clock, and by what it is kept. A clock that is stopped by anything else
 * before its last day is over, as by a withdrawal, owed nothing.
 *
 * @param clock its name
 * @param kept what keeps it
 * @param legal whether it is a limit of the law itself, of which every breach is counted apart
 */
public record Promise(Code clock, Sign kept, boolean legal) {
    /** A term of the service. */
    public static Promise of(Countdown clock, Sign kept) {
        return new Promise(clock.code(), kept, false);
    }

    /** A limit of the law. */
    public static Promise legal(Countdown clock, Sign kept) {
        return new Promise(clock.code(), kept, true);
    }
}
