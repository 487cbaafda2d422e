package id.pendopo.performance.pay;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.organisation.PositionCode;
import java.util.List;
import java.util.Optional;

/**
 * Points of positions and what a point is worth (<i>nilai jabatan dan rupiah per nilai</i>).
 *
 * @param perPoint rupiah for a point, more than nothing
 * @param values the first that fits a position holds; a position that none fits has no amount
 */
public record PointTable(Rupiah perPoint, List<PointValue> values) {
    /**
     * Points for classes, or for one position.
     *
     * @param fromClass the lowest class, 1 to 17
     * @param toClass the highest class, 1 to 17
     * @param position the one position it is for; empty for all
     * @param points the points, 0 to a million
     */
    public record PointValue(
            int fromClass,
            int toClass,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PositionCode> position,
            int points) {
        /** @throws IllegalArgumentException if there is no such class or the points are outside their range */
        public PointValue {
            ClassAmount.checkClasses(fromClass, toClass);
            if (points < 0 || points > 1_000_000) {
                throw new IllegalArgumentException(
                        "points: %d is outside 0 to 1000000; give the points of the position".formatted(points));
            }
        }

        boolean fits(int positionClass, Optional<PositionCode> holding) {
            return positionClass >= fromClass
                    && positionClass <= toClass
                    && (position.isEmpty() || position.equals(holding));
        }
    }

    /** @throws IllegalArgumentException if a point is worth nothing */
    public PointTable {
        values = List.copyOf(values);
        if (!perPoint.isPositive()) {
            throw new IllegalArgumentException("points: a point is worth nothing; give rupiah for a point");
        }
    }

    /** The points of a position of that class. */
    public Optional<Integer> points(int positionClass, Optional<PositionCode> position) {
        for (PointValue value : values) {
            if (value.fits(positionClass, position)) {
                return Optional.of(value.points());
            }
        }
        return Optional.empty();
    }
}
