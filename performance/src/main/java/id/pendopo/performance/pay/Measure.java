package id.pendopo.performance.pay;

/** By what a component of pay is earned (<i>ukuran komponen</i>). Several measures of one component are multiplied. */
public enum Measure {
    /** By nothing: it is paid in full. */
    FULL,
    /** Approved minutes against the target. */
    MINUTES,
    /** The rating, by a table. */
    RATING,
    /** Daily reports, by a table. */
    REPORTS,
    /** A result measured elsewhere, given with the month. */
    SCORE,
    /** In full, but it bears the deductions for attendance. It stands alone, and in one component at most. */
    DISCIPLINE
}
