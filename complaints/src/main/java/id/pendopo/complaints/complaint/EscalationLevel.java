package id.pendopo.complaints.complaint;

/** To whom lateness is told (<i>jenjang eskalasi</i>) [D]. */
public enum EscalationLevel {
    /** The head of the agency (<i>kepala perangkat daerah</i>). */
    AGENCY_HEAD,
    /** The regional secretary (<i>sekretaris daerah</i>). */
    REGIONAL_SECRETARY,
    /** The head of the region (<i>kepala daerah</i>). */
    REGION_HEAD,
    /**
     * The tier above the region, where its head or its supervisors are complained about, who must not learn of it: the governor above
     * districts and cities, the minister above provinces [?].
     */
    HIGHER_TIER;

    /** This level, or the one above the region where somebody of the region must not learn of it. */
    EscalationLevel above(Complaint complaint) {
        boolean beyond = complaint.isSupervisory()
                && complaint.report().subjects().stream()
                        .anyMatch(subject -> subject.office().isAboveSupervisors());
        return beyond ? HIGHER_TIER : this;
    }
}
