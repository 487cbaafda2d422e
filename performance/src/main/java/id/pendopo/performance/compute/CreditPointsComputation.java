package id.pendopo.performance.compute;

import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.performance.rating.CreditPoints;
import id.pendopo.performance.rating.Predikat;
import java.util.Map;

/**
 * Credit points of a functional position in a year: {@code given: {predikat, coefficient}}, the coefficient as decimal text. Results:
 * {@code part, points}.
 */
public final class CreditPointsComputation implements Computation {
    /** For {@code ServiceLoader}. */
    public CreditPointsComputation() {}

    @Override
    public String name() {
        return "creditPoints";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        Predikat predikat = RatingParts.constant(given, "predikat", Predikat.class);
        return Map.of(
                "part",
                CreditPoints.part(predikat).toText(),
                "points",
                CreditPoints.of(predikat, RatingParts.points(given, "coefficient"))
                        .toText());
    }
}
