package id.pendopo.performance.pay;

import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.organisation.PositionClass;

/**
 * An amount for a class of positions (<i>tarif kelas jabatan</i>).
 *
 * @param positionClass the class
 * @param amount rupiah a month, 0 or more
 */
public record ClassAmount(PositionClass positionClass, Rupiah amount) {
    /** @throws IllegalArgumentException if the amount is below zero */
    public ClassAmount {
        if (amount.isNegative()) {
            throw new IllegalArgumentException(
                    "class %s: %d is below zero; give rupiah a month".formatted(positionClass, amount.value()));
        }
    }

    static void checkClasses(int from, int to) {
        if (from < PositionClass.LOWEST || to > PositionClass.HIGHEST || from > to) {
            throw new IllegalArgumentException("classes: %d to %d is outside %d to %d; give the lower one first"
                    .formatted(from, to, PositionClass.LOWEST, PositionClass.HIGHEST));
        }
    }
}
