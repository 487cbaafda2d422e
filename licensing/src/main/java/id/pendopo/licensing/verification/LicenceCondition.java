package id.pendopo.licensing.verification;

/** In which condition the register holds a licence (<i>keadaan izin</i>), apart from what the calendar does to it. */
public enum LicenceCondition {
    /** <i>Belum terverifikasi</i>. */
    UNVERIFIED,
    /** <i>Berlaku</i>. */
    ACTIVE,
    /** <i>Dibekukan</i>. */
    SUSPENDED,
    /** <i>Habis masa berlaku</i>. */
    EXPIRED,
    /** <i>Dicabut</i>. */
    REVOKED,
    /** <i>Dibatalkan</i>. */
    ANNULLED,
    /** <i>Ditutup</i>. */
    CLOSED,
    /** <i>Diganti</i>. */
    SUPERSEDED
}
