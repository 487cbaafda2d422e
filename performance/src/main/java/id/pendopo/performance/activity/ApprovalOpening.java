package id.pendopo.performance.activity;

/** From when an entry may be approved (<i>awal masa persetujuan</i>). */
public enum ApprovalOpening {
    /** As soon as it is handed in. */
    AT_ONCE,
    /** From the first day of the next month, as Jakarta does [S]. */
    NEXT_MONTH
}
