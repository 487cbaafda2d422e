package id.pendopo.performance.activity;

import id.pendopo.core.workflow.Stage;

/** The stages of an entry (<i>tahap catatan aktivitas</i>). */
public enum ActivityStage implements Stage {
    /** <i>Dicatat</i>: not yet handed in. */
    RECORDED,
    /** <i>Belum diperiksa</i>: with the superior. */
    SUBMITTED,
    /** <i>Revisi</i>: the employee mends it. */
    RETURNED,
    /** <i>Disetujui</i>. */
    APPROVED,
    /** <i>Disetujui karena atasan diam</i>: it counts, and the silence is the superiors'. */
    AUTO_APPROVED,
    /** <i>Ditolak</i>. */
    REJECTED,
    /** <i>Kedaluwarsa</i>. */
    EXPIRED,
    /** <i>Ditarik</i>. */
    WITHDRAWN,
    /** <i>Persetujuan dicabut</i> by the inspectorate. */
    REVOKED
}
