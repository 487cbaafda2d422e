package id.pendopo.performance.discipline;

/** What the percentages of a table are of (<i>dasar pengurangan menurut sumbernya</i>). */
public enum DeductionBase {
    /** The month's allowance. */
    ALLOWANCE,
    /** The attendance score, which is a part of it. */
    ATTENDANCE_SCORE
}
