package id.pendopo.grants.legacy;

/**
 * A column of the old tables that is read (<i>kolom lama</i>). What has no name here, such as a password, a telephone or the address of a
 * computer, cannot be read by any mapping.
 */
public enum LegacyColumn {
    /** Number of the row; in the log, of the proposal. */
    ID,
    /** Number of the proposal. */
    PROPOSAL_ID,
    /** The account that entered or decided. */
    USER_ID,
    /** The role of that account. */
    ROLE_ID,
    /** The applicant's name. */
    NAME,
    /** The name that an officer typed for a paper file. */
    ENTERED_FOR,
    /** Free address. */
    ADDRESS,
    /** <i>Judul</i>. */
    TITLE,
    /** <i>Latar belakang</i>. */
    BACKGROUND,
    /** <i>Maksud dan tujuan</i>. */
    AIMS,
    /** Name of the file of the agreement; only whether there is one is kept. */
    AGREEMENT_FILE,
    /** Kind of aid. */
    TYPE_ID,
    /** Agency or field. */
    OFFICE_ID,
    /** When. */
    TIME,
    /** Day of the report. */
    REPORTED_ON,
    /** Last stage passed. */
    STAGE,
    /** Number in a sequence. */
    SEQUENCE,
    /** Free text. */
    TEXT,
    /** Rupiah. */
    AMOUNT,
    /** Corrected rupiah. */
    CORRECTION,
    /** Item of the checklist. */
    CHECKLIST_ID,
    /** Answer to an item: blank is a tick. */
    VALUE,
    /** Stage of a decision. */
    FLOW_ID,
    /** What was decided or done. */
    ACTION,
    /** Identity number. */
    NIK
}
