package id.pendopo.complaints.complaint;

/** What an answer comes to (<i>hasil</i>) [D]. "Noted" and "forwarded" are none. */
public enum Outcome {
    /** It was done. */
    DONE,
    /** It will be done by a day; until then it is not settled. */
    PLANNED,
    /** It cannot be done, for a reason. */
    NOT_POSSIBLE,
    /** The question was answered. */
    ANSWERED,
    /** Somebody else was asked, who took it over. */
    REFERRED
}
