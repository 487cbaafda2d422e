package id.pendopo.grants.proposal;

import id.pendopo.core.law.Code;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * To which earlier stages a review stage may send a case back, beside the one before it (<i>tujuan pengembalian</i>).
 * Immutable and thread-safe.
 *
 * @param rows at most 40; a stage without a row returns to the one before it
 */
public record ReturnTargets(List<Row> rows) {
    /** To the stage before only. */
    public static final ReturnTargets PREVIOUS_ONLY = new ReturnTargets(List.of());

    /**
     * One stage.
     *
     * @param stage which
     * @param targets earlier stages it may choose
     */
    public record Row(Code stage, Set<Code> targets) {
        /** Copies what it is given. */
        public Row {
            targets = Sorted.set(targets);
        }
    }

    /** @throws IllegalArgumentException if there are too many rows */
    public ReturnTargets {
        rows = List.copyOf(rows);
        if (rows.size() > 40) {
            throw new IllegalArgumentException("return targets: %d rows, at most 40".formatted(rows.size()));
        }
    }

    /** Which of the earlier stages, given in the order of the chain, this stage may choose. */
    Set<Code> among(Code stage, List<Code> earlier) {
        Set<Code> targets = new LinkedHashSet<>();
        rows.stream()
                .filter(row -> row.stage().equals(stage))
                .forEach(row -> earlier.stream().filter(row.targets()::contains).forEach(targets::add));
        if (!earlier.isEmpty()) {
            targets.add(earlier.get(earlier.size() - 1));
        }
        return targets;
    }
}
