package id.pendopo.core.actor;

/** In what manner (<i>kapasitas</i>) a person took part. Separation of duties looks at those who decided. */
public enum Manner {
    /** Decided, in his own authority. */
    DECIDED,
    /** Signed beside the one who decided. */
    COSIGNED,
    /** Was there and confirms it. */
    WITNESSED,
    /** Entered what another party brought, for instance a paper file. */
    ENTERED,
    /** Asked for it as a party: the applicant, the recipient. */
    REQUESTED
}
