package id.pendopo.performance.organisation;

import id.pendopo.performance.employee.Validity;
import java.time.LocalDate;

/**
 * That one position is directly above another (<i>atasan langsung</i>), whoever holds the two. The superior assesses, his own superior is
 * asked next.
 *
 * @param subordinate the position below
 * @param superior the position above
 * @param days when it is like that
 */
public record Supervision(PositionCode subordinate, PositionCode superior, Validity days) {
    /** Above it from this day on. */
    public static Supervision from(LocalDate first, PositionCode subordinate, PositionCode superior) {
        return new Supervision(subordinate, superior, Validity.from(first));
    }
}
