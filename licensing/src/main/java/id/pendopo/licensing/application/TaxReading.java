package id.pendopo.licensing.application;

import id.pendopo.core.workflow.Fact;

/**
 * Whether the applicant owes regional taxes (<i>konfirmasi status wajib pajak daerah</i>); asked only where a region wants it.
 *
 * @param clear whether nothing is owed
 */
public record TaxReading(boolean clear) {
    /** The fact, asked about the opaque reference of the person who files. */
    public static final Fact<TaxReading> FACT = Fact.of("TAX_CLEARANCE", TaxReading.class);
}
