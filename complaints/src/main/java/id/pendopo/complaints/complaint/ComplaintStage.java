package id.pendopo.complaints.complaint;

import id.pendopo.core.workflow.Stage;

/** The stages of a complaint (<i>tahap</i>) [D], after the four choices that the national channel gives its administrator [S]. */
public enum ComplaintStage implements Stage {
    /** <i>Diterima, belum diverifikasi</i>. */
    RECEIVED,
    /** <i>Ditunda</i>: something is asked of the reporter. */
    HELD,
    /** <i>Terverifikasi</i>: sorted, and sent on the same day. */
    VERIFIED,
    /** <i>Diteruskan, belum ditindaklanjuti</i>. */
    DISPOSED,
    /** <i>Bukan kewenangan</i>: the agency gave it back. */
    RETURNED,
    /** <i>Sedang ditindaklanjuti</i>. */
    IN_PROGRESS,
    /** <i>Ditanggapi, menunggu pelapor</i>. */
    RESPONDED,
    /** <i>Dibuka kembali</i>. */
    REOPENED,
    /** <i>Selesai</i>. */
    CLOSED,
    /** <i>Tidak dapat diproses</i>. */
    REJECTED,
    /** <i>Digabung</i> with an earlier one. */
    MERGED,
    /** <i>Diarsipkan</i>. */
    ARCHIVED,
    /** <i>Dicabut</i>. */
    WITHDRAWN
}
