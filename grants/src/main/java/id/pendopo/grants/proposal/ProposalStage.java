package id.pendopo.grants.proposal;

import id.pendopo.core.workflow.Stage;

/**
 * The stages of a proposal (<i>tahap</i>). Those of the review are the seven of Sabilulungan; a region's pack names its own
 * review stages by code, and these are the codes of {@code BANDUNG_2015}.
 */
public enum ProposalStage implements Stage {
    /** <i>Konsep</i>: being written. */
    DRAFT,
    /** <i>Pemeriksaan kelengkapan oleh Bagian TU</i>. */
    TU_CHECK,
    /** <i>Dikembalikan kepada pemohon</i>. */
    RETURNED,
    /** <i>Pemeriksaan oleh Walikota</i>: disposition. */
    HEAD_DISPOSITION,
    /** <i>Klasifikasi sesuai SKPD oleh Tim Pertimbangan</i>. */
    CLASSIFICATION,
    /** <i>Rekomendasi dana oleh SKPD</i>. */
    SKPD_EVALUATION,
    /** <i>Verifikasi proposal oleh Tim Pertimbangan</i>. */
    TEAM_VERIFICATION,
    /** <i>Verifikasi proposal oleh TAPD</i>. */
    TAPD_CONSIDERATION,
    /** <i>Persetujuan Walikota</i>. */
    HEAD_APPROVAL,
    /** <i>Disetujui, menunggu permohonan pencairan</i>: social aid that could not be planned, for which there is no list, no decree and
     * no agreement. Pendopo keeps it apart so that the recipient asks for payment with his own papers, and goods can be bought [D]. */
    APPROVED,
    /** <i>Tercantum dalam DNC-PBH</i>, for social aid <i>DNC-PBBS</i>, with the sheet of approval. */
    LISTED,
    /** <i>Tercantum dalam KUA-PPAS</i>. */
    IN_KUA_PPAS,
    /** <i>Dianggarkan dalam APBD</i>. */
    BUDGETED,
    /** <i>Ditetapkan dengan keputusan kepala daerah</i>. */
    DECREED,
    /** <i>NPHD ditandatangani</i>, for social aid <i>pakta integritas</i>. */
    AGREEMENT,
    /** <i>Pencairan dimohonkan</i>. */
    DISBURSEMENT_REQUESTED,
    /** <i>SPP-LS diterbitkan</i>: verified, the order to pay not yet signed. Pendopo keeps it apart so that each of the three
     * papers of the treasury has its own signer on every path [D]. */
    PAYMENT_REQUESTED,
    /** <i>SPM diterbitkan</i>. */
    PAYMENT_ORDERED,
    /** <i>Dana disalurkan</i> (SP2D). */
    DISBURSED,
    /** <i>Dana digunakan</i>. */
    IN_USE,
    /** <i>LPJ disampaikan</i>. */
    REPORT_SUBMITTED,
    /** <i>LPJ dikembalikan</i>. */
    REPORT_RETURNED,
    /** <i>LPJ terlambat</i>. */
    REPORT_OVERDUE,
    /** <i>Wajib setor sisa dana</i>. */
    REFUND_DUE,
    /** <i>Selesai</i>. */
    CLOSED,
    /** <i>Ditolak</i>. */
    REJECTED,
    /** <i>Dicabut pemohon</i>. */
    WITHDRAWN,
    /** <i>Gugur</i>: expired or void. */
    LAPSED
}
