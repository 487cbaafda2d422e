package id.pendopo.licensing.licence;

/** Why a licence may be revoked (<i>dasar pencabutan sanksi</i>). Which grounds need no ladder is Pendopo's decision [D]. */
public enum RevocationGround {
    /** <i>Tahapan sanksi</i>: at the end of the ladder. */
    LADDER,
    /** <i>Dokumen palsu</i>. */
    FORGED_DOCUMENTS,
    /** <i>Putusan pengadilan</i>. */
    COURT_ORDER,
    /** <i>Bahaya bagi keselamatan jiwa</i>. */
    DANGER_TO_LIFE
}
