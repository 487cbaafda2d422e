package id.pendopo.complaints.report;

/**
 * In what office somebody is who is complained about (<i>kedudukan terlapor</i>), because a complaint goes to the superior: UU 25/2009
 * article 45 [S], UU 23/2014 article 385 [S].
 */
public enum SubjectOffice {
    /** The agency as such. */
    AGENCY,
    /** Somebody who works in it. */
    STAFF,
    /** Its head. */
    AGENCY_HEAD,
    /** The internal supervisors themselves (<i>APIP, Inspektorat</i>). */
    SUPERVISOR,
    /** The head or deputy head of the region (<i>kepala atau wakil kepala daerah</i>). */
    REGION_HEAD,
    /** A member of the council (<i>anggota DPRD</i>). */
    COUNCIL_MEMBER,
    /** The village head or his staff (<i>perangkat desa</i>). */
    VILLAGE,
    /** A corporation with a public mission (<i>korporasi penyelenggara</i>). */
    CORPORATION;

    /** Whether the region's own supervisors cannot look into it, so that it goes to a higher tier. */
    public boolean isAboveSupervisors() {
        return this == SUPERVISOR || this == REGION_HEAD;
    }
}
