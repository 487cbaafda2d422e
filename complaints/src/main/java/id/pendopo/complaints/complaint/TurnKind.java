package id.pendopo.complaints.complaint;

/** How a complaint is taken back to work after an answer (<i>jenis tanggapan balik</i>). */
public enum TurnKind {
    /** The reporter replies, or the national channel's administrator. */
    REPLY,
    /** An official sends the answer back, because it does not answer the report. */
    SENT_BACK,
    /** The reporter has it opened again after it was closed. */
    REOPENED_BY_REPORTER,
    /** The coordinating admin has it opened again. */
    REOPENED_BY_OFFICE,
    /** The Ombudsman asked for it. */
    REOPENED_FOR_OMBUDSMAN;

    /** Whether it was closed before. */
    public boolean isReopening() {
        return this != REPLY && this != SENT_BACK;
    }
}
