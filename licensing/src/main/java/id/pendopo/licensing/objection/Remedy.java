package id.pendopo.licensing.objection;

/** What granting an objection does where the decision stands now (<i>akibat keberatan dikabulkan</i>). */
public enum Remedy {
    /** <i>Permohonan dibuka kembali</i>: the refused application is decided anew. */
    REOPEN,
    /** <i>Izin dipulihkan</i>: the suspension, revocation or annulment ends. */
    REINSTATE,
    /** <i>Sanksi dibatalkan</i>: the licence stays where it is. */
    TAKE_BACK,
    /** <i>Tidak ada lagi yang dipulihkan</i>: the case has gone on, such as a licence that was closed. */
    NONE
}
