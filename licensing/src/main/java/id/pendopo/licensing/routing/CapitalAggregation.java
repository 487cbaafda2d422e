package id.pendopo.licensing.routing;

/** Whose capital counts where a business has several activities (<i>lingkup penilaian modal</i>). */
public enum CapitalAggregation {
    /** That of the activity asked about, as OSS judges it [K]. */
    PER_ACTIVITY,
    /** That of all activities of the business together. */
    PER_COMPANY_SUM
}
