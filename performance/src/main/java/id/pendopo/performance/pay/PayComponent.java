package id.pendopo.performance.pay;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import java.util.HashSet;
import java.util.List;

/**
 * One component into which the allowance is split (<i>komponen tambahan penghasilan</i>). The weights of all are a hundred together; the last
 * gets what the others leave, so that they add up to the rupiah.
 *
 * @param code by which lines and scores name it
 * @param label what people call it
 * @param weight its part of the allowance, more than nothing
 * @param measures by what it is earned, at least one
 */
public record PayComponent(Code code, Text label, Percentage weight, List<Measure> measures) {
    /** @throws IllegalArgumentException if it weighs nothing, or its measures do not go together */
    public PayComponent {
        measures = List.copyOf(measures);
        if (weight.isNegative() || weight.isZero() || weight.isMoreThan(Percentage.HUNDRED)) {
            throw new IllegalArgumentException(
                    "component %s: weight %s is outside more than 0 to 100; give percent".formatted(code, weight));
        }
        boolean alone = measures.contains(Measure.DISCIPLINE) || measures.contains(Measure.FULL);
        if (measures.isEmpty() || new HashSet<>(measures).size() < measures.size() || alone && measures.size() > 1) {
            throw new IllegalArgumentException(
                    "component %s: measures %s do not go together; name each once, FULL and DISCIPLINE alone"
                            .formatted(code, measures));
        }
    }

    /** Whether it bears the deductions for attendance. */
    boolean isDiscipline() {
        return measures.get(0) == Measure.DISCIPLINE;
    }
}
