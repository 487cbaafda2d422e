package id.pendopo.licensing.application;

/** When the tracking number is given (<i>saat nomor resi diberikan</i>). */
public enum TrackingAt {
    /** At submission [D]. */
    SUBMISSION,
    /** After the technical check, as in Bandung [S]. */
    TECHNICAL_CHECK
}
