package id.pendopo.performance.rating;

import id.pendopo.core.law.Text;
import java.util.List;

/**
 * What a period or year of work comes to (<i>predikat kinerja pegawai</i>), from the lowest to the highest, so that comparing compares.
 * Government Regulation 30/2019 calls {@link #BUTUH_PERBAIKAN} <i>Cukup</i>.
 */
public enum Predikat {
    /** <i>Sangat kurang</i>. */
    SANGAT_KURANG(Text.of("Sangat Kurang", "Very poor")),
    /** <i>Kurang</i>; where the results are as expected or better it is the behaviour that made it so (<i>misconduct</i>). */
    KURANG(Text.of("Kurang", "Poor")),
    /** <i>Butuh perbaikan</i>, formerly <i>cukup</i>. */
    BUTUH_PERBAIKAN(Text.of("Butuh Perbaikan", "Needs improvement")),
    /** <i>Baik</i>. */
    BAIK(Text.of("Baik", "Good")),
    /** <i>Sangat baik</i>. */
    SANGAT_BAIK(Text.of("Sangat Baik", "Very good"));

    // Rows are results and columns behaviour, both from below to above expectation.
    private static final List<List<Predikat>> MATRIX = List.of(
            List.of(SANGAT_KURANG, BUTUH_PERBAIKAN, BUTUH_PERBAIKAN),
            List.of(KURANG, BAIK, BAIK),
            List.of(KURANG, BAIK, SANGAT_BAIK));

    private final Text label;

    Predikat(Text label) {
        this.label = label;
    }

    /**
     * The predikat of these two ratings: the matrix of Ministerial Regulation PANRB 6/2022 [S], the number of whose article was not seen.
     * Behaviour below expectation always gives {@link #KURANG} or less, and one cell alone gives {@link #SANGAT_BAIK}.
     */
    public static Predikat of(Rating results, Rating behaviour) {
        return MATRIX.get(results.ordinal()).get(behaviour.ordinal());
    }

    /** Whether this is the other, or better. */
    public boolean isAtLeast(Predikat other) {
        return compareTo(other) >= 0;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
