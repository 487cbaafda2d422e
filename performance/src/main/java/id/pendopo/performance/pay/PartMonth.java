package id.pendopo.performance.pay;

/** By which days a part of a month is paid (<i>cara menghitung bagian bulan</i>). */
public enum PartMonth {
    /** Working days of the part against those of the month. */
    WORKDAYS,
    /** Days of the calendar. */
    CALENDAR
}
