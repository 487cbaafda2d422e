package id.pendopo.grants.proposal;

import java.util.List;
import java.util.Set;

/**
 * In whose budget aid of which form stands (<i>pemegang anggaran menurut bentuk</i>): the first row that fits. Immutable and
 * thread-safe.
 *
 * @param rows at most 12; together they know every form of planned aid
 */
public record BudgetHolders(List<Row> rows) {
    /**
     * One row.
     *
     * @param forms of these forms
     * @param planning planned or not
     * @param holder whose budget
     */
    public record Row(Set<AidForm> forms, Planning planning, BudgetHolder holder) {
        /** Copies what it is given. */
        public Row {
            forms = Sorted.set(forms);
        }
    }

    /** @throws IllegalArgumentException if there are too many rows, a form has no holder, or goods do not stand with an agency */
    public BudgetHolders {
        rows = List.copyOf(rows);
        if (rows.size() > 12) {
            throw new IllegalArgumentException("budget holders: %d rows, at most 12".formatted(rows.size()));
        }
        for (AidForm form : AidForm.values()) {
            BudgetHolder holder = find(rows, form, Planning.PLANNED);
            if (form != AidForm.MONEY && holder != BudgetHolder.SKPD) {
                throw new IllegalArgumentException(
                        "budget holders: %s is bought by an agency, under its own budget; give it to SKPD"
                                .formatted(form));
            }
        }
    }

    /**
     * Whose budget it is.
     *
     * @throws IllegalArgumentException if no row fits
     */
    public BudgetHolder holderOf(AidForm form, Planning planning) {
        boolean unplanned = rows.stream()
                .anyMatch(row ->
                        row.planning() == Planning.UNPLANNED && row.forms().contains(form));
        // A table that says nothing of what could not be planned leaves it with whoever holds the rest.
        return find(rows, form, unplanned ? planning : Planning.PLANNED);
    }

    private static BudgetHolder find(List<Row> rows, AidForm form, Planning planning) {
        return rows.stream()
                .filter(row -> row.forms().contains(form) && row.planning() == planning)
                .findFirst()
                .map(Row::holder)
                .orElseThrow(() -> new IllegalArgumentException(
                        "budget holders: nobody holds the budget of %s, %s; add a row".formatted(form, planning)));
    }
}
