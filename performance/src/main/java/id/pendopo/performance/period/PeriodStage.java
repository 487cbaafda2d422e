package id.pendopo.performance.period;

import id.pendopo.core.workflow.Stage;

/** The stages of a pay month (<i>tahap bulan TPP</i>). */
public enum PeriodStage implements Stage {
    /** <i>Dibuka</i>: activities and attendance of the month are still being settled. */
    OPEN,
    /** <i>Ditutup</i>. */
    CLOSED,
    /** <i>Dihitung</i>. */
    COMPUTED,
    /** <i>Diverifikasi</i>. */
    VERIFIED,
    /** <i>Ditandatangani</i>. */
    SIGNED,
    /** <i>Dibayar</i>. */
    PAID,
    /** <i>Dikoreksi</i>: paid, and with at least one verified correction beside it. */
    CORRECTED
}
