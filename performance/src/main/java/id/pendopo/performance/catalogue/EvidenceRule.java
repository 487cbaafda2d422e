package id.pendopo.performance.catalogue;

/** What an activity must be proven with (<i>bukti dukung</i>). */
public enum EvidenceRule {
    /** Nothing. */
    NONE,
    /** A link to where the result is, or a file. */
    LINK,
    /** A file in the archive. */
    FILE
}
