package id.pendopo.complaints.complaint;

/** Why a complaint was closed (<i>alasan penutupan</i>). */
public enum ClosingReason {
    /** The reporter accepts the answer. */
    CONFIRMED,
    /** Nobody replied in time, as the national channel closes too [S]. What the reporter thinks is not known. */
    NO_REPLY,
    /** The national channel closed it, which owns closing where it knows the report [D]. What the reporter thinks is not known. */
    CLOSED_AT_HUB,
    /** It was closed with the report of which it is a part. */
    WITH_PARENT
}
