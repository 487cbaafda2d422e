package id.pendopo.performance.monitoring;

/** Where a plan stands, as far as leaders need it (<i>keadaan SKP</i>): a plan's own stages are finer. */
public enum PlanState {
    /** <i>Belum disusun</i>. */
    NOT_DRAFTED,
    /** <i>Belum disepakati</i>: drafted or submitted. */
    NOT_AGREED,
    /** <i>Berjalan</i>. */
    RUNNING,
    /** <i>Dinilai</i>: evaluated, objected to or final. */
    EVALUATED
}
