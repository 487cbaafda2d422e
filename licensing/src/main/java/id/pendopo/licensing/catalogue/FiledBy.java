package id.pendopo.licensing.catalogue;

import id.pendopo.core.law.Code;

/** Who hands an application in (<i>pihak yang mengajukan</i>). */
public enum FiledBy {
    /** Whoever is to hold the licence, or a responsible person of that body. */
    OWNER,
    /** Somebody with a power of attorney (<i>kuasa</i>). */
    AGENT;

    private final Code code = Code.of(name());

    /** Who, as a code. */
    public Code code() {
        return code;
    }
}
