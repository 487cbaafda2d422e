package id.pendopo.performance.objection;

import id.pendopo.core.actor.Role;

/** The roles in an objection to pay (<i>peran</i>); what a region calls them stands in its pack. */
public enum ObjectionRole implements Role {
    /** <i>Pegawai yang keberatan</i>. */
    EMPLOYEE,
    /** <i>BKPSDM</i>: reviews and decides; never who verified the month. */
    HR_OFFICE,
    /** <i>Kepala BKPSDM</i>: decides the one appeal. */
    HR_HEAD
}
