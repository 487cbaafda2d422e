package id.pendopo.performance.rating;

import id.pendopo.core.money.Ratio;

/**
 * The score of a period under Government Regulation 30/2019, article 41 (<i>nilai kinerja</i>) [S]: results 70 and behaviour 30, or 60 and 40
 * where opinions of peers and direct subordinates make part of the behaviour.
 *
 * @param results points of the plan; what is above {@value #CAP} counts as {@value #CAP}, at most 200 is taken
 * @param behaviour points of behaviour, 0 to {@value #CAP}
 * @param peers whether opinions of peers and direct subordinates were used
 * @param newIdea whether a new idea or method was created that benefits the organisation or the state, and the head of the unit confirmed
 *     it on the direct superior's recommendation; without it nothing is very good
 */
public record Pp30Score(Ratio results, Ratio behaviour, boolean peers, boolean newIdea) {
    /** The most points that count. */
    public static final int CAP = 120;

    private static final Ratio VERY_GOOD = Ratio.of(110);
    private static final Ratio GOOD = Ratio.of(90);
    private static final Ratio SUFFICIENT = Ratio.of(70);
    private static final Ratio POOR = Ratio.of(50);

    /** @throws IllegalArgumentException if points are outside their range */
    public Pp30Score {
        results = Scores.checked("results", results, Scores.RESULTS_LIMIT).min(Ratio.of(CAP));
        Scores.checked("behaviour", behaviour, CAP);
    }

    /** The exact score. */
    public Ratio toScore() {
        return Scores.weighted(results, behaviour, peers ? 60 : 70);
    }

    /** Its predikat; {@link Predikat#BUTUH_PERBAIKAN} is what this law calls <i>cukup</i>. */
    public Predikat toPredikat() {
        Ratio score = toScore();
        if (newIdea && !score.isLessThan(VERY_GOOD)) {
            return Predikat.SANGAT_BAIK;
        }
        if (!score.isLessThan(GOOD)) {
            return Predikat.BAIK;
        }
        if (!score.isLessThan(SUFFICIENT)) {
            return Predikat.BUTUH_PERBAIKAN;
        }
        return score.isLessThan(POOR) ? Predikat.SANGAT_KURANG : Predikat.KURANG;
    }
}
