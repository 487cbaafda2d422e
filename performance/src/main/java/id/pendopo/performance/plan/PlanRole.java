package id.pendopo.performance.plan;

import id.pendopo.core.actor.Role;

/** The roles in a plan (<i>peran</i>); what a region calls them stands in its pack. */
public enum PlanRole implements Role {
    /** <i>Pegawai yang dinilai</i>. */
    EMPLOYEE,
    /** <i>Pejabat penilai kinerja</i>: the direct superior, or who stands in for him by deed. */
    ASSESSOR,
    /** <i>Atasan pejabat penilai</i>: decides on objections, and on what the assessor leaves lying. */
    SUPERIOR,
    /** <i>Pengelola kepegawaian</i> (BKPSDM): enters receipts, transfers and history; rates nobody. */
    HR_OFFICE
}
