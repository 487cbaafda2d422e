package id.pendopo.performance.plan;

import id.pendopo.core.workflow.Countdown;

/** The clocks of a plan (<i>batas waktu</i>). */
public enum PlanClock implements Countdown {
    /** <i>Batas penyusunan</i>; passing is only seen. */
    DRAFTING,
    /** <i>Batas kesepakatan</i>: then the assessor's superior may decide too. */
    AGREEMENT,
    /** <i>Awal pelaksanaan</i>: the day before the first. */
    START,
    /** <i>Batas penyesuaian</i>: a new version that nobody submits is dropped. */
    ADJUSTMENT,
    /** <i>Batas evaluasi periodik</i> of the period that is next. */
    PERIOD_EVALUATION,
    /** <i>Batas evaluasi tahunan</i>. */
    YEAR_EVALUATION,
    /** <i>Batas keberatan</i>, from receipt. */
    OBJECTION_WINDOW,
    /** <i>Batas memutus keberatan</i>; passing decides nothing. */
    OBJECTION_DECISION,
    /** <i>Masa perbaikan kinerja</i> after missed targets. */
    IMPROVEMENT
}
