package id.pendopo.licensing.licence;

/** What a court orders about a licence (<i>amar putusan pengadilan</i>). */
public enum CourtOrder {
    /** <i>Membatalkan</i>: as if it was never valid. */
    ANNUL,
    /** <i>Mencabut keputusan</i>. */
    WITHDRAW,
    /** <i>Mencabut izin</i> as a sanction. */
    REVOKE,
    /** <i>Memulihkan</i> what was revoked, suspended or annulled. */
    REINSTATE
}
