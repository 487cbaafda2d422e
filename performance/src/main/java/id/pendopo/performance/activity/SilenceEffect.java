package id.pendopo.performance.activity;

/** What becomes of an entry that no superior answered until the close (<i>akibat atasan tidak memeriksa</i>) [D]. */
public enum SilenceEffect {
    /** The employee's minutes count, flagged; the silence is booked against everybody who was asked. */
    AUTO_APPROVED_FLAGGED,
    /** It does not count. */
    EXPIRED
}
