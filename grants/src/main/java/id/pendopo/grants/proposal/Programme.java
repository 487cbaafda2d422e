package id.pendopo.grants.proposal;

/**
 * Whose programme the activity carries out (<i>program pemerintah</i>). In Bandung a programme of the city, the province or
 * the centre is exempt from the caps and may enter a change of the budget [S: PW816 6(9), PW691 10(5)].
 */
public enum Programme {
    /** The applicant's own. */
    NONE,
    /** The city or regency (<i>program kota/kabupaten</i>). */
    CITY,
    /** The province (<i>program provinsi</i>). */
    PROVINCE,
    /** The central government (<i>program pusat</i>). */
    CENTRAL
}
