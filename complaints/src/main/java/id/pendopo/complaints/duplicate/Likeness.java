package id.pendopo.complaints.duplicate;

/** What a score means (<i>tingkat kemiripan</i>). */
public enum Likeness {
    /** An officer is told that it may be merged (<i>usul digabung</i>). */
    SUGGEST_MERGE,
    /** It is shown as similar (<i>mirip</i>): a citizen may support what is there instead. */
    SIMILAR,
    /** Nothing is said (<i>berbeda</i>). */
    DIFFERENT
}
