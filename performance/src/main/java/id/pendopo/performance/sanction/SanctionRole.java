package id.pendopo.performance.sanction;

import id.pendopo.core.actor.Role;

/** The roles about a sanction (<i>peran</i>); what a region calls them stands in its pack. */
public enum SanctionRole implements Role {
    /** <i>Pegawai yang diduga</i>: he is a party, and takes no step. */
    EMPLOYEE,
    /** <i>Atasan langsung</i>: summons and examines; who knows and does not bears the heavier sanction. */
    SUPERIOR,
    /** <i>BKPSDM atau tim pemeriksa</i>. */
    HR_OFFICE,
    /** <i>Pejabat yang berwenang menghukum</i>. */
    AUTHORITY
}
