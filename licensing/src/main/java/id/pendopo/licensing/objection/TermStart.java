package id.pendopo.licensing.objection;

/** From when the term for an objection counts (<i>awal jangka waktu keberatan</i>); the texts differ, so a region chooses. */
public enum TermStart {
    /** <i>Diumumkan</i>: from the decision itself, as article 77 has it [S]. */
    ANNOUNCEMENT,
    /** <i>Diterima</i>: from its receipt, as article 60 has it where the two differ [S], and practice [S]. */
    RECEIPT
}
