package id.pendopo.core.workflow;

import id.pendopo.core.law.Code;

/** A mark that lies over a case beside its stage (<i>tanda</i>), for example a hold by the auditor. */
public interface Flag {
    /** The flag's code, for example {@code ON_HOLD}. */
    String name();

    /** The name as a code. */
    default Code code() {
        return Code.of(name());
    }

    /** Which clocks of the case stand still while it is raised; none without this word. */
    default Freezing freezes() {
        return Freezing.NONE;
    }
}
