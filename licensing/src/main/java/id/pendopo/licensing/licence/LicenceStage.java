package id.pendopo.licensing.licence;

import id.pendopo.core.workflow.Stage;

/** The stages of a licence (<i>status izin</i>). */
public enum LicenceStage implements Stage {
    /** <i>Belum terverifikasi</i>: preparation only. */
    UNVERIFIED,
    /** <i>Berlaku</i>. */
    ACTIVE,
    /** <i>Dibekukan</i>; its time goes on. */
    SUSPENDED,
    /** <i>Habis masa berlaku</i>. */
    EXPIRED,
    /** <i>Dicabut</i>. */
    REVOKED,
    /** <i>Dibatalkan</i>: as if it was never valid. */
    ANNULLED,
    /** <i>Ditutup</i> by its holder. */
    CLOSED,
    /** <i>Diganti</i> by a newer one. */
    SUPERSEDED
}
