package id.pendopo.complaints.hub;

/** Who wrote a remark at the hub (<i>penulis catatan</i>). */
public enum HubAuthor {
    /** <i>Pelapor</i>. */
    REPORTER,
    /** <i>Admin nasional</i>. */
    HUB,
    /** The region, through our push or at the hub's own screen. */
    REGION
}
