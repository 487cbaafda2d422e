package id.pendopo.performance.rating;

import id.pendopo.core.law.Text;

/**
 * What a period or year of an organisation comes to (<i>predikat kinerja organisasi</i>), from the lowest to the highest. The leader above
 * the organisation sets it, before anybody in it is rated (Circular PANRB 3/2023 [S]).
 */
public enum OrganisationPredikat {
    /** <i>Sangat kurang</i>: most action plans show no progress. */
    SANGAT_KURANG(Text.of("Sangat Kurang", "Very poor")),
    /** <i>Kurang</i>. */
    KURANG(Text.of("Kurang", "Poor")),
    /** <i>Butuh perbaikan</i>, also <i>cukup</i>. */
    BUTUH_PERBAIKAN(Text.of("Butuh Perbaikan", "Needs improvement")),
    /** <i>Baik</i>. */
    BAIK(Text.of("Baik", "Good")),
    /** <i>Istimewa</i>: what was achieved exceeds the agreed targets. */
    ISTIMEWA(Text.of("Istimewa", "Outstanding"));

    private final Text label;

    OrganisationPredikat(Text label) {
        this.label = label;
    }

    /**
     * The rating of results of whoever heads the organisation: its achievement becomes his (Circular PANRB 3/2023 [S: news]). Which of
     * the five is which of the three is Pendopo's reading [D]: <i>istimewa</i> is above expectation, <i>baik</i> as expected, the rest below.
     */
    public Rating toResultsOfHead() {
        return switch (this) {
            case ISTIMEWA -> Rating.ABOVE_EXPECTATION;
            case BAIK -> Rating.AS_EXPECTED;
            case BUTUH_PERBAIKAN, KURANG, SANGAT_KURANG -> Rating.BELOW_EXPECTATION;
        };
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
