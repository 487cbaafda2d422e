package id.pendopo.performance.pay;

/** Of what a deduction for attendance is taken (<i>dasar pengurangan disiplin</i>); no text was seen that settles it, so a region chooses. */
public enum CutBase {
    /** Of all that could be earned in the month. */
    TOTAL,
    /** Of the component that bears it. */
    COMPONENT
}
