package id.pendopo.grants.proposal;

/** A rung of the ladder of sanctions (<i>tahap sanksi</i>); which ones a region has, and in which order, is a value of its policy. */
public enum SanctionRung {
    /** <i>Teguran tertulis pertama</i>. */
    WARNING_1,
    /** <i>Teguran tertulis kedua</i>. */
    WARNING_2,
    /** <i>Teguran tertulis ketiga</i>. */
    WARNING_3,
    /** <i>Pengembalian dana</i>: part or all of the grant goes back. */
    REFUND,
    /** <i>Tidak dapat mengajukan usulan</i> for some fiscal years. */
    BLACKLIST,
    /** <i>Jalur hukum</i>. */
    LEGAL;

    /** Whether it is a written warning. */
    boolean isWarning() {
        return compareTo(WARNING_3) <= 0;
    }
}
