package id.pendopo.performance.pay;

/** How much a deduction for attendance can take (<i>batas pengurangan disiplin</i>). */
public enum CutLimit {
    /** Not more than the component that bears it. */
    COMPONENT,
    /** Up to all that was earned. */
    WHOLE
}
