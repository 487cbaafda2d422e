package id.pendopo.performance.compute;

import id.pendopo.core.money.Rounding;
import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.performance.rating.OldTarget;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The points of a target of a plan until 2021: {@code given: {target: {quantity, quality, time, cost}}}, each {@code {target, reached}} as
 * decimal text. Results, rounded to two decimals: {@code quantity, quality, time, cost, score}.
 */
public final class TargetScoreComputation implements Computation {
    private static final int DECIMALS = 2;

    /** For {@code ServiceLoader}. */
    public TargetScoreComputation() {}

    @Override
    public String name() {
        return "targetScore";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        OldTarget target = given.value("target", OldTarget.class);
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("quantity", target.ofQuantity(DECIMALS, Rounding.HALF_UP).toText());
        results.put("quality", target.ofQuality(DECIMALS, Rounding.HALF_UP).toText());
        results.put("time", target.ofTime(DECIMALS, Rounding.HALF_UP).toText());
        target.ofCost(DECIMALS, Rounding.HALF_UP).ifPresent(points -> results.put("cost", points.toText()));
        results.put("score", target.toScore(DECIMALS, Rounding.HALF_UP).toText());
        return results;
    }
}
