package id.pendopo.complaints.complaint;

import id.pendopo.core.actor.Role;

/**
 * The roles in a complaint (<i>peran</i>), named as the national channel and regional standards use them [S]; what each must not do is
 * Pendopo's decision [D]. Whoever acts for an agency acts as of that agency.
 */
public enum ComplaintRole implements Role {
    /** <i>Pelapor</i>. */
    REPORTER,
    /** <i>Pendukung</i>: supports and follows what another brought. */
    SUPPORTER,
    /** <i>Petugas loket</i>, who enters what is brought to the counter or by letter. */
    INTAKE_OFFICER,
    /**
     * <i>Admin nasional</i>: the account under which another system forwards reports. The one that acts for the national channel acts as of
     * it ({@code Actor.of(account, ADAPTER).of(Code.of("LAPOR"))}), and then looks at every report as the channel does.
     */
    ADAPTER,
    /** <i>Admin instansi, admin koordinator</i>. */
    INSTANCE_ADMIN,
    /** <i>Pejabat penghubung</i> of an agency. */
    LIAISON,
    /** <i>Admin perangkat daerah</i>. */
    AGENCY_ADMIN,
    /** <i>Pemeriksa APIP</i>. */
    APIP_OFFICER,
    /** <i>Pimpinan APIP, inspektur</i>. */
    APIP_HEAD,
    /** <i>Pimpinan, pusat komando</i>: reads figures, asks what became of a case, and moves nothing. */
    MONITOR,
    /** <i>Penghubung Ombudsman</i>. */
    OMBUDSMAN_LIAISON,
    /** <i>Arsiparis</i>. */
    RECORDS_OFFICER,
    /** <i>Auditor</i>: reads who did what, writes nothing. */
    AUDITOR
}
