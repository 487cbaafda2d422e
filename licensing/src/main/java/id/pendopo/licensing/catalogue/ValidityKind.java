package id.pendopo.licensing.catalogue;

/** How long a licence holds (<i>masa berlaku</i>). */
public enum ValidityKind {
    /** As long as the business runs, which is the rule for business licences: PP 28/2025 Pasal 5 [S]. */
    UNLIMITED_WHILE_OPERATING,
    /** For a fixed period from its issue. */
    FIXED_PERIOD,
    /** Until the event or day that was asked for. */
    UNTIL_DATE_ASKED
}
