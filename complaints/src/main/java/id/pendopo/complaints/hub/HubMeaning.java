package id.pendopo.complaints.hub;

/** What a state of the hub means here (<i>arti status pada kanal nasional</i>) [D]. */
public enum HubMeaning {
    /** It goes on; where exactly, the region knows better. */
    OPEN,
    /** It is closed there, and so it is here. */
    CLOSED,
    /** The reporter took it back there. */
    WITHDRAWN,
    /** The hub put it aside; what becomes of it here a person decides. */
    ARCHIVED
}
