package id.pendopo.licensing.compute;

import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.licensing.business.BusinessScale;
import id.pendopo.licensing.business.CapitalBasis;
import id.pendopo.licensing.business.ScaleLimits;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The scale of a business: {@code given: {amount, by}}, or the parts of a capital in place of the amount, such as {@code own} and
 * {@code loan}. {@code by} is {@code CAPITAL}, {@code TURNOVER} or {@code SIUP}, and {@code CAPITAL} where it is not given; {@code limits}
 * give others than those of the law. Results: {@code scale, microOrSmall, amount, upTo}; {@code scale: UNKNOWN} where a part lacks.
 */
public final class ScaleComputation implements Computation {
    /** For {@code ServiceLoader}. */
    public ScaleComputation() {}

    @Override
    public String name() {
        return "scale";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        ScaleMeasure measure = Parts.constant(given, "by", ScaleMeasure.class).orElse(ScaleMeasure.CAPITAL);
        ScaleLimits limits =
                given.has("limits") ? given.value("limits", ScaleLimits.class) : RegionValues.limits(measure, given);
        Map<String, Object> results = new LinkedHashMap<>();
        Optional<Rupiah> amount = amount(measure, given);
        if (amount.isEmpty()) {
            results.put("scale", "UNKNOWN");
            return results;
        }
        BusinessScale scale = limits.scaleOf(amount.get());
        results.put("scale", scale.name());
        results.put("microOrSmall", scale.isMicroOrSmall());
        results.put("amount", amount.get().value());
        limits.upTo(scale).ifPresent(most -> results.put("upTo", most.value()));
        return results;
    }

    private static Optional<Rupiah> amount(ScaleMeasure measure, ComputationInput given) {
        if (given.has("amount")) {
            return Optional.of(Rupiah.of(given.number("amount")));
        }
        return switch (measure) {
            case CAPITAL -> CapitalBasis.BUSINESS_CAPITAL_EXCL_LAND_BUILDING.of(Parts.capital(given));
            case SIUP -> CapitalBasis.NET_WORTH_EXCL_LAND_BUILDING.of(Parts.capital(given));
            case TURNOVER -> Parts.capital(given).turnover();
        };
    }
}
