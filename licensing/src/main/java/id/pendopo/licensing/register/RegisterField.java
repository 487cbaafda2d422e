package id.pendopo.licensing.register;

/**
 * What a region may open of a licence (<i>kolom register publik</i>). Number, type, days of validity and status are always open: a register without
 * them is none. A region may close any of these and open nothing else [D].
 */
public enum RegisterField {
    /** <i>Dasar hukum</i>. */
    LEGAL_BASIS,
    /** <i>Nama pemegang</i>: of a body its name, of a person initials at most. */
    HOLDER,
    /** <i>Nomor induk berusaha</i>. */
    NIB,
    /** <i>Kegiatan usaha</i>: KBLI with its edition and title. */
    ACTIVITY,
    /** <i>Tingkat risiko</i>. */
    RISK,
    /** <i>Lokasi sampai kelurahan</i>; closed, the regency is told. */
    KELURAHAN,
    /** <i>Alamat badan usaha</i>. */
    ADDRESS,
    /** <i>Titik koordinat</i> of a body's place. */
    POINT,
    /** <i>Tanggal permohonan, lengkap, putusan, terbit</i>. */
    DATES,
    /** <i>Ketepatan waktu</i>. */
    TERM,
    /** <i>Asal izin</i>. */
    ORIGIN,
    /** <i>Ketentuan izin</i>. */
    CONDITIONS,
    /** <i>Kantor yang memutus</i>. */
    OFFICE,
    /** <i>Tautan verifikasi</i>. */
    LINK
}
