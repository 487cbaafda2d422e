package id.pendopo.performance.period;

import id.pendopo.core.actor.Role;

/** The roles in a pay month (<i>peran</i>); what a region calls them stands in its pack. */
public enum PeriodRole implements Role {
    /** <i>Program penghitung TPP</i>: the office's own program; what it does is nobody's deed. */
    PAY_PROGRAM,
    /** <i>Pengelola kepegawaian unit</i>: closes the month of his unit. */
    UNIT_ADMIN,
    /** <i>Verifikator BKPSDM</i>: verifies, rejects, reviews, orders corrections. */
    HR_OFFICE,
    /** <i>Kepala perangkat daerah selaku pengguna anggaran</i>: signs. */
    UNIT_HEAD,
    /** <i>Bendahara gaji</i>: signs the list he prepared. */
    PAY_CLERK,
    /** <i>Bendahara pengeluaran</i>: pays. */
    TREASURER,
    /** <i>Pemeriksa</i>: computes again and changes nothing. */
    AUDITOR
}
