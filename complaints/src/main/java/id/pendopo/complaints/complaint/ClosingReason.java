package id.pendopo.complaints.complaint;

/** Why a complaint was closed (<i>alasan penutupan</i>). */
public enum ClosingReason {
    /** The reporter accepts the answer. */
    CONFIRMED,
    /** Nobody replied in time, as the national channel closes too [S]. What the reporter thinks is not known. */
    NO_REPLY,
    /** It was closed with the report of which it is a part. */
    WITH_PARENT
}
