package id.pendopo.performance.pay;

/** How a position that somebody acts in stands to his own (<i>jenjang jabatan yang dirangkap</i>). */
public enum ActingLevel {
    /** Of the same level: a share of the allowance of the position acted in. */
    SAME,
    /** One level above his own: by the region's choice the difference, or more. */
    UPWARD,
    /** A senior functional official in a structural position (<i>ahli utama atau madya</i>): a share, as at the same level. */
    FUNCTIONAL
}
