package id.pendopo.performance.sanction;

import id.pendopo.core.workflow.Countdown;

/** The clocks of a sanction (<i>batas waktu</i>), which count in months of pay. */
public enum SanctionClock implements Countdown {
    /** <i>Menunggu bulan TPP pertama</i>: up to the last day of the month in which it takes effect. */
    FIRST_MONTH,
    /** <i>Masa hukuman</i>: up to the last day of its last month of pay. */
    MONTHS
}
