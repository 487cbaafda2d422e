package id.pendopo.grants.proposal;

import id.pendopo.core.actor.Role;

/** The roles in a proposal (<i>peran</i>); what a region calls them stands in its pack. */
public enum ProposalRole implements Role {
    /** <i>Pemohon</i>, before the agreement. */
    APPLICANT,
    /** <i>Penerima</i>, from the agreement on: the same persons. */
    RECIPIENT,
    /** <i>Bagian Tata Usaha Setda</i>. */
    TU_OPERATOR,
    /** <i>Kepala daerah</i> or delegate. */
    REGION_HEAD,
    /** <i>Tim Pertimbangan</i>. */
    CONSIDERATION_TEAM,
    /** <i>Evaluator SKPD</i>. */
    SKPD_EVALUATOR,
    /** <i>Kepala SKPD</i>. */
    SKPD_HEAD,
    /** <i>Camat, lurah</i>: witness of the survey. */
    FIELD_WITNESS,
    /** <i>Tim Anggaran Pemerintah Daerah</i>. */
    TAPD,
    /** <i>Penyusun anggaran</i> of the finance agency. */
    BUDGET_OFFICER,
    /** <i>Sekretaris daerah</i>: signs for the region where its table of signers says so. */
    SEKDA,
    /** <i>Pejabat Pengelola Keuangan Daerah</i>: agreement and SPM for money. */
    PPKD,
    /** <i>PPK-PPKD</i>: checks the request for payment. */
    PPK_PPKD,
    /** <i>Bendahara pengeluaran</i>: SPP-LS. */
    TREASURER,
    /** <i>Kuasa Bendahara Umum Daerah</i>: SP2D. */
    KUASA_BUD,
    /** <i>Pengguna anggaran</i>, where the agency holds the budget. */
    PA,
    /** <i>Kuasa pengguna anggaran</i>. */
    KPA,
    /** <i>Pejabat pelaksana teknis kegiatan</i>. */
    PPTK,
    /** <i>PPK-SKPD</i>. */
    PPK_SKPD,
    /** <i>Bendahara pengeluaran SKPD</i>, where the agency holds the budget. */
    SKPD_TREASURER,
    /** <i>Pemeriksa LPJ</i>. */
    REPORT_VERIFIER,
    /** <i>Auditor APIP (Inspektorat)</i>: holds and reads, decides nothing. */
    APIP_AUDITOR,
    /** <i>Admin daerah</i>: never decisions, dates or amounts. */
    REGION_ADMIN
}
