package id.pendopo.complaints.report;

/** What is known about the harm of a file (<i>hasil pemindaian berkas</i>). */
public enum ScanState {
    /** Nobody looked yet: nobody opens it. */
    PENDING,
    /** Nothing was found. */
    CLEAN,
    /** It is harmful: nobody ever opens it. */
    INFECTED
}
