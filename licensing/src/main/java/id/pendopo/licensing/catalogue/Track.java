package id.pendopo.licensing.catalogue;

import id.pendopo.core.law.Code;

/** Which of the two tracks of a region a regional application takes (<i>jalur pelayanan</i>); they differ in data, not in stages [D]. */
public enum Track {
    /** The full track for the larger capital, Bandung's <i>Hayu!</i>. */
    HAYU,
    /** The simple track for the smaller one, Bandung's <i>Gampil</i>. */
    SIMPLE;

    private final Code code = Code.of(name());

    /** The track as a code. */
    public Code code() {
        return code;
    }
}
