package id.pendopo.performance.activity;

import id.pendopo.core.actor.Role;

/** The roles in an entry (<i>peran</i>); what a region calls them stands in its pack. */
public enum ActivityRole implements Role {
    /** <i>Pegawai</i>: whose work it is. */
    EMPLOYEE,
    /** <i>Atasan langsung</i> or whoever lawfully stands in for him; only he whose turn it is. */
    SUPERIOR,
    /** <i>Pengelola kepegawaian</i>: passes on what lies with an absent superior, and decides where none can be reached. */
    HR_OFFICE,
    /** <i>Inspektorat</i>: revokes what should not have been approved. */
    INSPECTORATE
}
