package id.pendopo.performance.period;

import id.pendopo.core.workflow.Countdown;

/** The clocks of a pay month (<i>batas waktu</i>). */
public enum PeriodClock implements Countdown {
    /** <i>Tanggal pembayaran</i>: passing it decides nothing, the month is reminded of it. */
    PAYMENT
}
