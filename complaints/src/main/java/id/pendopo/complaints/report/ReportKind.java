package id.pendopo.complaints.report;

/**
 * What kind of report it is (<i>jenis laporan</i>). Only an official decides whether a complaint has the weight of supervision; the
 * reporter says what he wants ({@link StatedKind}).
 */
public enum ReportKind {
    /** <i>Pengaduan berkadar pengawasan</i>: alleges abuse of authority or breach of law by an official, Permendagri 8/2023 article 1 [S]. */
    COMPLAINT_SUPERVISORY,
    /** <i>Pengaduan tidak berkadar pengawasan</i>: slow or bad service, a broken facility, a wrong procedure. */
    COMPLAINT_GENERAL,
    /** <i>Aspirasi</i>: a proposal, a suggestion, praise. */
    ASPIRATION,
    /** <i>Permintaan informasi</i>: a question. */
    INFORMATION_REQUEST;

    /** Whether it is a complaint, to which the terms of UU 25/2009 articles 44 and 50 hold [S]. */
    public boolean isComplaint() {
        return this == COMPLAINT_SUPERVISORY || this == COMPLAINT_GENERAL;
    }

    /** Whether it alleges something of an official. */
    public boolean isSupervisory() {
        return this == COMPLAINT_SUPERVISORY;
    }
}
