package id.pendopo.core.calendar;

/** The phase of a clock (<i>keadaan jangka waktu</i>). */
public enum Phase {
    /** <i>Berjalan</i>. */
    RUNNING,
    /** <i>Dijeda</i>: somebody else is to act; what was consumed is kept. */
    PAUSED,
    /** <i>Berhenti</i>, for ever. */
    STOPPED
}
