package id.pendopo.performance.compute;

import id.pendopo.core.money.Ratio;
import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.performance.rating.HalfYear;
import id.pendopo.performance.rating.Pp30Score;
import id.pendopo.performance.rating.Pp46Score;
import id.pendopo.performance.rating.RatingRegime;
import java.util.Map;

/**
 * The score of a half year before 2022 under its law: {@code given: {year, half, results, behaviour, peers, newIdea}}, points as decimal
 * text, {@code half} FIRST or SECOND. Results: {@code regime, score, class}.
 */
public final class OldScoreComputation implements Computation {
    /** For {@code ServiceLoader}. */
    public OldScoreComputation() {}

    @Override
    public String name() {
        return "oldScore";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        RatingRegime regime = RatingRegime.of(
                Math.toIntExact(given.number("year")), RatingParts.constant(given, "half", HalfYear.class));
        Ratio results = RatingParts.points(given, "results");
        Ratio behaviour = RatingParts.points(given, "behaviour");
        return switch (regime) {
            case PP_46_2011 -> {
                Pp46Score score = new Pp46Score(results, behaviour);
                yield results(regime, score.toScore(), score.toClass());
            }
            case PERMENPANRB_8_2021 -> {
                Pp30Score score = new Pp30Score(results, behaviour, given.isTrue("peers"), given.isTrue("newIdea"));
                yield results(regime, score.toScore(), score.toPredikat());
            }
            case PERMENPANRB_6_2022 ->
                throw new IllegalArgumentException(
                        "given.year: from 2022 there are no numbers; compute predikat of two ratings");
        };
    }

    private static Map<String, Object> results(RatingRegime regime, Ratio score, Enum<?> reached) {
        return Map.of("regime", regime.name(), "score", score.toText(), "class", reached.name());
    }
}
