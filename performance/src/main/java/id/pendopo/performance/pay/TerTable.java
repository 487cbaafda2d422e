package id.pendopo.performance.pay;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.employee.PtkpStatus;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Monthly effective rates of one category (<i>tarif efektif rata-rata bulanan</i>), as the region loaded them from the official annex. The
 * library ships none: public copies disagree in their upper rows.
 *
 * @param category the category: {@code A}
 * @param statuses whose table it is
 * @param steps in rising order, the last without an end
 */
public record TerTable(Code category, Set<PtkpStatus> statuses, List<Step> steps) {
    /**
     * One step.
     *
     * @param upTo up to which monthly gross, included; empty for the last
     * @param rate of the whole gross, 0 to 100 percent
     */
    public record Step(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Rupiah> upTo, Percentage rate) {
        /** @throws IllegalArgumentException if the rate is outside its range */
        public Step {
            if (rate.isNegative() || rate.isMoreThan(Percentage.HUNDRED)) {
                throw new IllegalArgumentException("ter: %s is outside 0 to 100; give percent".formatted(rate));
            }
        }
    }

    /** @throws IllegalArgumentException if steps do not rise, or the last has an end */
    public TerTable {
        // In the order of the statuses: that of an immutable set changes from one run of Java to the next.
        statuses = Collections.unmodifiableSet(new TreeSet<>(statuses));
        steps = List.copyOf(steps);
        long before = -1;
        for (int i = 0; i < steps.size(); i++) {
            long limit = steps.get(i).upTo().map(Rupiah::value).orElse(Long.MAX_VALUE);
            if (limit <= before || (limit == Long.MAX_VALUE) != (i == steps.size() - 1)) {
                throw new IllegalArgumentException(
                        "ter %s: steps must rise and only the last has no end".formatted(category));
            }
            before = limit;
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("ter %s: has no step; load the official table".formatted(category));
        }
    }
}
