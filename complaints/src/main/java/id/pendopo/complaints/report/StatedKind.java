package id.pendopo.complaints.report;

/** What the reporter says that he brings (<i>klasifikasi menurut pelapor</i>), the three choices of the national channel [S]. */
public enum StatedKind {
    /** <i>Pengaduan</i>. */
    COMPLAINT,
    /** <i>Aspirasi</i>. */
    ASPIRATION,
    /** <i>Permintaan informasi</i>. */
    INFORMATION_REQUEST;

    /** Whether he complains, so that UU 25/2009 article 44 holds from the day it came in [S]. */
    public boolean isComplaint() {
        return this == COMPLAINT;
    }
}
