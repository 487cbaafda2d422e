package id.pendopo.performance.plan;

import id.pendopo.core.workflow.Stage;

/** The stages of a plan (<i>tahap SKP</i>). */
public enum PlanStage implements Stage {
    /** <i>Rancangan</i>. */
    DRAFT,
    /** <i>Diajukan</i>: signed by the employee, before the assessor. */
    SUBMITTED,
    /** <i>Disepakati</i>: signed by both, before its first day. */
    AGREED,
    /** <i>Pelaksanaan</i>. */
    IN_EXECUTION,
    /** <i>Disesuaikan</i>: a new version is written while the old one stands. */
    ADJUSTED,
    /**
     * <i>Penyesuaian diajukan</i>: the new version signed by the employee, before the assessor. A room of its own, because what is returned
     * from here may be given up for the version in force, and a first draft has none.
     */
    ADJUSTMENT_SUBMITTED,
    /** <i>Dievaluasi</i>: the year is rated and may be objected to. */
    EVALUATED,
    /** <i>Keberatan</i>, before the assessor's superior. */
    OBJECTION,
    /** <i>Final</i>: opened again by a court or the national board alone. */
    FINAL,
    /** <i>Dibatalkan</i>: a draft that was never submitted. */
    DISCARDED,
    /** <i>Riwayat</i>: a year that was assessed before, only to be read. */
    ARCHIVED
}
