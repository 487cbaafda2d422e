package id.pendopo.performance.monitoring;

import id.pendopo.performance.plan.PlanStage;
import java.util.Optional;

/** Where a plan stands, as far as leaders need it (<i>keadaan SKP</i>): a plan's own stages are finer. */
public enum PlanState {
    /** <i>Belum disusun</i>. */
    NOT_DRAFTED,
    /** <i>Belum disepakati</i>: drafted or submitted. */
    NOT_AGREED,
    /** <i>Berjalan</i>. */
    RUNNING,
    /** <i>Dinilai</i>: evaluated, objected to or final. */
    EVALUATED;

    /** By the plan's own stage; empty for one that was given up or is history. An adjusted plan runs: its old version stands. */
    public static Optional<PlanState> from(PlanStage stage) {
        return switch (stage) {
            case DRAFT, SUBMITTED -> Optional.of(NOT_AGREED);
            case AGREED, IN_EXECUTION, ADJUSTED, ADJUSTMENT_SUBMITTED -> Optional.of(RUNNING);
            case EVALUATED, OBJECTION, FINAL -> Optional.of(EVALUATED);
            case DISCARDED, ARCHIVED -> Optional.empty();
        };
    }
}
