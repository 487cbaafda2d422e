package id.pendopo.grants.proposal;

/**
 * What a grant agreement contains (<i>isi NPHD</i>). The first six are the least that Permendagri 32/2011 Pasal 13 ayat (2)
 * [S] demands; the others a region may add.
 */
public enum AgreementClause {
    /** (a) <i>Pemberi dan penerima hibah</i>. */
    PARTIES,
    /** (b) <i>Tujuan pemberian hibah</i>. */
    PURPOSE,
    /** (c) <i>Besaran/rincian penggunaan hibah</i>. */
    AMOUNT_AND_USE,
    /** (d) <i>Hak dan kewajiban</i>. */
    RIGHTS_AND_DUTIES,
    /** (e) <i>Tata cara penyaluran/penyerahan</i>. */
    DISBURSEMENT,
    /** (f) <i>Tata cara pelaporan</i>. */
    REPORTING,
    /** A bank account for the grant alone. */
    SEPARATE_ACCOUNT,
    /** Interest belongs to the grant. */
    INTEREST,
    /** Written warnings and what follows them. */
    WARNINGS,
    /** What a late report costs. */
    LATE_REPORT_SANCTION
}
