package id.pendopo.grants.proposal;

/**
 * What a region may open of a case to strangers (<i>kolom yang diumumkan</i>). The list is the whole of it: an identity number, a
 * family card, an account, a telephone, an address, a birthday, what somebody suffers from and an officer's note are on no such list
 * and no region can put them there. UU 14/2008 and UU 27/2022 [K]; the list is Pendopo's decision [D].
 */
public enum PublicField {
    /** <i>Nama penerima</i>: of an organisation its name, of a person his initials. */
    RECIPIENT,
    /** <i>Kelurahan</i>; closed, only the regency or city is told. */
    KELURAHAN,
    /** <i>Peruntukan</i>: the title of an organisation's activity, of social aid to persons its purposes. */
    TITLE,
    /** <i>Besaran</i>: the ladder of amounts. */
    AMOUNTS,
    /** <i>Pencairan</i>: what was paid and when. */
    PAYMENTS,
    /** <i>Nomor dan tanggal SK dan NPHD</i>, and the days of handover. */
    PAPERS,
    /** <i>Kode rekening</i> in the budget. */
    ACCOUNT,
    /** <i>Jadwal kegiatan</i>. */
    SCHEDULE,
    /** <i>Pertanggungjawaban</i>: dates and sums of the report, and what was refunded. */
    REPORT,
    /** <i>Alasan</i>: why a case ended, as a code. */
    REASON,
    /** <i>Dalam pemeriksaan</i>, <i>sanksi</i>. */
    MARKS,
    /** The region's own fields that it marks as public. */
    OWN_FIELDS
}
