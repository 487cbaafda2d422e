package id.pendopo.grants.proposal;

/** What aid that could not be planned may come to in a year (<i>pagu bantuan sosial yang tidak direncanakan</i>). */
public enum UnplannedCeilingRule {
    /** No more than the aid that was planned, Permendagri 39/2012 Pasal 23A ayat (4) [S]; it is booked beside it. */
    AT_MOST_PLANNED("5.1.06"),
    /** No more than the ceiling of its own account of unforeseen expenditure (<i>belanja tidak terduga</i>); the placing is [K]. */
    OWN_CEILING("5.3");

    private final String heading;

    UnplannedCeilingRule(String heading) {
        this.heading = heading;
    }

    /** Under which heading it is booked. */
    public String heading() {
        return heading;
    }
}
