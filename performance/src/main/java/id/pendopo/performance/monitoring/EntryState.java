package id.pendopo.performance.monitoring;

/** Where a daily entry stands, as far as leaders need it (<i>status aktivitas</i>): an entry's own stages are finer. */
public enum EntryState {
    /** <i>Belum diperiksa</i>. */
    PENDING,
    /** <i>Revisi</i>. */
    RETURNED,
    /** <i>Ditolak</i>. */
    REJECTED,
    /** <i>Disetujui</i>. */
    APPROVED,
    /** <i>Disetujui karena atasan diam</i>, flagged. */
    AUTO_APPROVED,
    /** <i>Kedaluwarsa</i>. */
    EXPIRED
}
