package id.pendopo.licensing.application;

/** What becomes of a file that was not mended in time (<i>akibat perbaikan terlambat</i>). */
public enum CorrectionExpiry {
    /** It lapses [D]. */
    LAPSED,
    /** It is refused, as PP 28/2025 does in its own procedures [S]. */
    REJECTED
}
