package id.pendopo.grants.proposal;

/** Which proposals may enter a change of the budget (<i>usulan pada APBD Perubahan</i>). */
public enum RevisedBudget {
    /** None. */
    NEVER,
    /** Only those that carry out a programme of a government, PW691 Pasal 10 ayat (5) [S]. */
    GOVERNMENT_PROGRAMMES,
    /** Any. */
    ALWAYS
}
