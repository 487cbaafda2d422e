package id.pendopo.complaints.complaint;

import id.pendopo.complaints.category.Agency;
import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.core.workflow.Fact;

/**
 * How an agency stands to whom a complaint is to be sent (<i>keadaan perangkat daerah</i>), answered by the host about the code of the
 * agency.
 *
 * @param kind what sort of body it is, as the register says
 * @param active whether it still exists
 * @param staffed whether it has an admin who would open what is sent
 */
public record AgencyStanding(AgencyKind kind, boolean active, boolean staffed) {
    /** The fact, asked about the code of an agency. */
    public static final Fact<AgencyStanding> FACT = Fact.of("AGENCY_STANDING", AgencyStanding.class);

    /** The standing of an agency of the register. */
    public static AgencyStanding of(Agency agency, boolean active, boolean staffed) {
        return new AgencyStanding(agency.kind(), active, staffed);
    }
}
