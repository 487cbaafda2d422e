package id.pendopo.licensing.catalogue;

/** Whether a licence costs a fee (<i>retribusi</i>) and how it is found; most cost nothing [K]. */
public enum FeeMode {
    /** It is free. */
    NONE,
    /** By a formula. */
    FORMULA,
    /** By a table. */
    TABLE
}
