package id.pendopo.performance.rating;

import id.pendopo.core.money.Ratio;

/**
 * The score of a year under Government Regulation 46/2011, articles 15 and 17 (<i>nilai prestasi kerja</i>) [S]: results 60, behaviour 40.
 * History since the first half of 2021.
 *
 * @param results points of the plan (<i>nilai SKP</i>), 0 to 200: with thrift in time and cost they could pass 100
 * @param behaviour points of behaviour, 0 to 100
 */
public record Pp46Score(Ratio results, Ratio behaviour) {
    private static final int WEIGHT_OF_RESULTS = 60;

    /** @throws IllegalArgumentException if points are outside their range */
    public Pp46Score {
        Scores.checked("results", results, Scores.RESULTS_LIMIT);
        Scores.checked("behaviour", behaviour, 100);
    }

    /** The exact score. */
    public Ratio toScore() {
        return Scores.weighted(results, behaviour, WEIGHT_OF_RESULTS);
    }

    /** Its class. */
    public Pp46Class toClass() {
        return Pp46Class.of(toScore());
    }
}
