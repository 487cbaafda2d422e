package id.pendopo.licensing.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import java.util.Optional;

/**
 * A measure by which a rule of risk tells activities apart (<i>parameter risiko</i>), such as an area or a capacity in whole units.
 *
 * @param measure what is measured, with its unit in the name: {@code LAND_AREA_M2}
 * @param above more than this; empty for no lower bound
 * @param upTo this or less; empty for no upper bound
 */
public record RiskParameter(
        Code measure,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Long> above,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Long> upTo) {
    /** Area of the land, in whole square metres: told by the place of the activity. */
    public static final Code LAND_AREA_M2 = Code.of("LAND_AREA_M2");

    /** Area of the building, in whole square metres: told by the place of the activity. */
    public static final Code BUILDING_AREA_M2 = Code.of("BUILDING_AREA_M2");

    /** @throws IllegalArgumentException if it has no bound, or its bounds leave nothing between them */
    public RiskParameter {
        if (above.isEmpty() && upTo.isEmpty() || above.isPresent() && upTo.isPresent() && above.get() >= upTo.get()) {
            throw new IllegalArgumentException(
                    "risk parameter %s: nothing lies above %s and up to %s; give at least one bound, in order"
                            .formatted(
                                    measure,
                                    above.map(String::valueOf).orElse("-"),
                                    upTo.map(String::valueOf).orElse("-")));
        }
    }

    /** Whether this much lies within its bounds. */
    public boolean holds(long amount) {
        return above.map(bound -> amount > bound).orElse(true)
                && upTo.map(bound -> amount <= bound).orElse(true);
    }

    /** Whether something may lie within the bounds of both; other measures never keep two apart. */
    boolean meets(RiskParameter other) {
        if (!measure.equals(other.measure)) {
            return true;
        }
        long low = Math.max(above.orElse(Long.MIN_VALUE), other.above.orElse(Long.MIN_VALUE));
        long high = Math.min(upTo.orElse(Long.MAX_VALUE), other.upTo.orElse(Long.MAX_VALUE));
        return low < high;
    }
}
