package id.pendopo.performance.activity;

import id.pendopo.core.workflow.Countdown;

/** The clocks of an entry (<i>tenggat</i>). */
public enum ActivityClock implements Countdown {
    /** Until when it may be handed in. */
    ENTRY,
    /** How long the superior has before it climbs to his superior. */
    VERIFYING,
    /** How long the employee has for mending. */
    MENDING,
    /** When the month closes for this entry. */
    CLOSE
}
