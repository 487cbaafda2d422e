package id.pendopo.licensing.objection;

import id.pendopo.core.workflow.Countdown;

/** The clocks of an objection (<i>batas waktu</i>). */
public enum ObjectionClock implements Countdown {
    /** <i>Batas memutus</i>: silence grants it. */
    DECISION,
    /** <i>Batas menerbitkan keputusan</i> after silence; passing decides nothing more. */
    ISSUING,
    /** <i>Batas mengajukan banding</i>, from the receipt of the decision. */
    APPEAL_WINDOW
}
