package id.pendopo.licensing.routing;

import id.pendopo.core.money.Rupiah;
import id.pendopo.licensing.business.CapitalBasis;
import id.pendopo.licensing.catalogue.Track;

/**
 * The amount that divides the tracks (<i>batas modal</i>), and how a capital is held against it.
 *
 * @param threshold the amount, zero or more; zero sends everything to the full track
 * @param operator how a capital passes it
 * @param basis what counts as capital
 * @param aggregation whose capital counts
 * @param unknown the track of a business whose capital is not told
 */
public record CapitalThreshold(
        Rupiah threshold, CapitalOperator operator, CapitalBasis basis, CapitalAggregation aggregation, Track unknown) {
    /** @throws IllegalArgumentException if the amount is below zero */
    public CapitalThreshold {
        if (threshold.isNegative()) {
            throw new IllegalArgumentException(
                    "routing: the threshold %s is below zero; give zero to send everything to the full track"
                            .formatted(threshold));
        }
    }
}
