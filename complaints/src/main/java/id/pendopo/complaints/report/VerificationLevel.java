package id.pendopo.complaints.report;

/** How far it is known who a reporter is (<i>tingkat verifikasi identitas</i>); the levels are Pendopo's [D]. */
public enum VerificationLevel {
    /** Nothing is known. */
    NONE,
    /** He can be reached: a telephone number or electronic address answered. */
    CONTACT,
    /** His identity number fits his name in the population register. */
    IDENTITY,
    /** An officer saw his card. */
    IN_PERSON;

    /** Whether it is at least this. */
    public boolean isAtLeast(VerificationLevel other) {
        return compareTo(other) >= 0;
    }
}
