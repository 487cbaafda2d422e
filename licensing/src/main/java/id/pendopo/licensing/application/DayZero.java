package id.pendopo.licensing.application;

/**
 * From which day the term of the decision counts (<i>hari ke nol</i>). The act says "since the application is received completely" [S]; how
 * that is read is Pendopo's decision [D].
 */
public enum DayZero {
    /** The office day of the submission that was later found complete. */
    COMPLETE_SUBMISSION,
    /** The day on which it was found complete. */
    COMPLETENESS_CONFIRMED,
    /** The office day of the first submission, as the term of ten days from receipt reads. */
    RECEIPT
}
