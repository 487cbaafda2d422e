package id.pendopo.grants.legacy;

import id.pendopo.core.actor.Role;

/** Roles of the take-over (<i>peran migrasi</i>). Who completes a file is the intake office of proposals. */
public enum LegacyRole implements Role {
    /** <i>Petugas migrasi</i>: writes what the old tables say, and decides nothing. */
    MIGRATION
}
