package id.pendopo.licensing.licence;

import id.pendopo.core.actor.Role;

/** The roles in a licence (<i>peran</i>); what a region calls them stands in its pack. */
public enum LicenceRole implements Role {
    /** <i>Pemegang izin</i>; what he asks for he asks by an application. */
    HOLDER,
    /** <i>Pengawas perizinan</i>: reports breaches and what the holder did; decides nothing. */
    INSPECTOR,
    /** <i>Kepala DPMPTSP</i> or delegate: sanctions, revokes, withdraws. */
    APPROVER,
    /** <i>Atasan pejabat</i>, the head of the region: withdraws and annuls what the official does not. */
    SUPERIOR
}
