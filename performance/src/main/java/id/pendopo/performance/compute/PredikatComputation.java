package id.pendopo.performance.compute;

import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.performance.rating.OrganisationPredikat;
import id.pendopo.performance.rating.Predikat;
import id.pendopo.performance.rating.Rating;
import java.util.Map;

/**
 * The predikat of two ratings: {@code given: {results, behaviour}}, or for the head of a unit {@code given: {organisation, behaviour}}, whose
 * results are what his unit achieved. Results: {@code predikat, results}.
 */
public final class PredikatComputation implements Computation {
    /** For {@code ServiceLoader}. */
    public PredikatComputation() {}

    @Override
    public String name() {
        return "predikat";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        Rating results = RatingParts.constantIfAny(given, "organisation", OrganisationPredikat.class)
                .map(OrganisationPredikat::toResultsOfHead)
                .orElseGet(() -> RatingParts.constant(given, "results", Rating.class));
        Predikat predikat = Predikat.of(results, RatingParts.constant(given, "behaviour", Rating.class));
        return Map.of("predikat", predikat.name(), "results", results.name());
    }
}
