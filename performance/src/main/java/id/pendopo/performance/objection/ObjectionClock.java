package id.pendopo.performance.objection;

import id.pendopo.core.workflow.Countdown;

/** The clocks of an objection to pay (<i>batas waktu</i>). */
public enum ObjectionClock implements Countdown {
    /** <i>Batas memutus</i>: passing it decides nothing, and is told to the head of the office. */
    DECISION,
    /** <i>Batas banding</i>. */
    APPEAL_WINDOW
}
