package id.pendopo.core.policy;

import id.pendopo.core.calendar.Term;
import java.util.Optional;

/** Which of two values of a policy is the greater. */
final class Order {
    private Order() {}

    /** Empty where there is no answer: ten working days are neither more nor less than two weeks. */
    @SuppressWarnings(
            "unchecked") // Both are of the class that the component names, and it was checked to have an order.
    static Optional<Integer> compare(Object one, Object other) {
        if (one instanceof Term a && other instanceof Term b) {
            return a.unit() == b.unit() ? Optional.of(Integer.compare(a.amount(), b.amount())) : Optional.empty();
        }
        return Optional.of(((Comparable<Object>) one).compareTo(other));
    }
}
