package id.pendopo.complaints.complaint;

import id.pendopo.complaints.category.CategoryLeaf;
import id.pendopo.complaints.category.CategoryPolicy;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.PolicyBook;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What reports are about, day by day: a report keeps the tree of the day on which it came. */
final class Categories {
    private final TreeMap<LocalDate, CategoryPolicy> byStart;

    private Categories(TreeMap<LocalDate, CategoryPolicy> byStart) {
        this.byStart = byStart;
    }

    static Categories of(PolicyBook<CategoryPolicy> book) {
        TreeMap<LocalDate, CategoryPolicy> byStart = new TreeMap<>();
        book.versions().forEach(version -> byStart.put(version.from(), book.policy(version)));
        return new Categories(byStart);
    }

    /** The tree, the agencies and the routes of that day; those of the first day for an earlier one. */
    CategoryPolicy on(LocalDate day) {
        Map.Entry<LocalDate, CategoryPolicy> then = byStart.floorEntry(day);
        return then == null ? byStart.firstEntry().getValue() : then.getValue();
    }

    /** The leaf of this code, as it was on that day. */
    Optional<CategoryLeaf> leaf(Code code, LocalDate day) {
        return on(day).leaf(code);
    }
}
