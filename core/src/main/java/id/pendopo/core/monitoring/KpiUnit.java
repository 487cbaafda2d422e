package id.pendopo.core.monitoring;

/** In what a reading is told (<i>satuan</i>). */
public enum KpiUnit {
    /** A number of cases, acts or terms. */
    COUNT,
    /** Working minutes, of the office's hours on its working days; what is begun of a minute is left out. */
    WORKING_MINUTES,
    /** Hundredths of a percent of the numerator in the denominator, rounded half up [D]; never without both. */
    BASIS_POINTS
}
