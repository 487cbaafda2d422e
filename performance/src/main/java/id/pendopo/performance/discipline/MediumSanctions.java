package id.pendopo.performance.discipline;

/** Which medium sanctions a day of absence leads to (<i>hukuman disiplin sedang yang berlaku</i>). */
public enum MediumSanctions {
    /** Those of PP 53/2010 article 7(3), until the regulation on pay is in force: PP 94/2021 articles 42 and 45(3) [S]. */
    UNTIL_PAY_LAW,
    /** The cut of the performance allowance of PP 94/2021, once that regulation is in force. */
    PAY_CUT
}
