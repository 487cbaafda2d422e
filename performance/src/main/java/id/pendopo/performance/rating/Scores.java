package id.pendopo.performance.rating;

import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;

/** What both laws of numbers do alike. */
final class Scores {
    /** The most points of a plan that are taken for no slip of the pen [D]. */
    static final int RESULTS_LIMIT = 200;

    private Scores() {}

    static Ratio checked(String what, Ratio score, int highest) {
        if (score.isNegative() || score.isMoreThan(Ratio.of(highest))) {
            throw new IllegalArgumentException(
                    "%s: %s is outside 0 to %d; give points".formatted(what, score, highest));
        }
        return score;
    }

    /** Results by this weight, behaviour by what is left of a hundred. */
    static Ratio weighted(Ratio results, Ratio behaviour, int weight) {
        Percentage ofResults = Percentage.of(weight);
        return results.times(ofResults.toRatio())
                .plus(behaviour.times(ofResults.complement().toRatio()));
    }
}
