package id.pendopo.performance.pay;

import id.pendopo.core.money.Percentage;

/**
 * Below which achievement of minutes nothing is paid (<i>batas minimal capaian</i>).
 *
 * @param below less than this part of the target, more than 0 to 100 percent
 * @param scope of what nothing is paid
 */
public record ProductivityFloor(Percentage below, Scope scope) {
    /** Of what nothing is paid. */
    public enum Scope {
        /** Of the components that minutes earn. */
        COMPONENT,
        /** Of the whole month. */
        ALL
    }

    /** @throws IllegalArgumentException if the floor is outside its range */
    public ProductivityFloor {
        if (below.isNegative() || below.isZero() || below.isMoreThan(Percentage.HUNDRED)) {
            throw new IllegalArgumentException(
                    "floor: %s is outside more than 0 to 100; leave the floor out where there is none"
                            .formatted(below));
        }
    }
}
