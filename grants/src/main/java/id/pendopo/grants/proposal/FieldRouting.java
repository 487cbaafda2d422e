package id.pendopo.grants.proposal;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import java.util.List;
import java.util.Set;

/**
 * Which agency is competent for which field (<i>pembagian bidang kepada SKPD</i>). Immutable and thread-safe.
 *
 * @param rows at most 100
 */
public record FieldRouting(List<Row> rows) {
    /**
     * One field.
     *
     * @param field its code
     * @param label what it is called
     * @param units the competent agencies
     */
    public record Row(Code field, Text label, Set<Code> units) {
        /** Copies what it is given. */
        public Row {
            units = Sorted.set(units);
        }
    }

    /** @throws IllegalArgumentException if there is no row or too many, or a field stands twice */
    public FieldRouting {
        rows = List.copyOf(rows);
        if (rows.isEmpty()
                || rows.size() > 100
                || rows.stream().map(Row::field).distinct().count() != rows.size()) {
            throw new IllegalArgumentException("field routing: give 1 to 100 rows, each field once");
        }
    }

    /** The agencies competent for this field; empty for a field the region does not know. */
    public Set<Code> unitsOf(Code field) {
        return rows.stream()
                .filter(row -> row.field().equals(field))
                .findFirst()
                .map(Row::units)
                .orElse(Set.of());
    }

    /** Every field. */
    public List<Code> fields() {
        return rows.stream().map(Row::field).toList();
    }
}
