package id.pendopo.performance.pay;

/** Of what a sanction takes its share (<i>dasar pemotongan hukuman</i>); no text was seen that settles it, so a region chooses. */
public enum SanctionBase {
    /** Of what was earned. */
    EARNED,
    /** Of what could be earned. */
    NOMINAL
}
