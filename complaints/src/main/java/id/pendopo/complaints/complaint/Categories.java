package id.pendopo.complaints.complaint;

import id.pendopo.complaints.category.CategoryLeaf;
import id.pendopo.complaints.category.CategoryPolicy;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.PolicyBook;
import java.time.LocalDate;
import java.util.Optional;

/** What reports are about, day by day: a report keeps the tree of the day on which it came. */
final class Categories {
    private final ByDay<CategoryPolicy> days;

    private Categories(ByDay<CategoryPolicy> days) {
        this.days = days;
    }

    static Categories of(PolicyBook<CategoryPolicy> book) {
        return new Categories(ByDay.of(book));
    }

    /** The tree, the agencies and the routes of that day. */
    CategoryPolicy on(LocalDate day) {
        return days.on(day);
    }

    /** The leaf of this code, as it was on that day. */
    Optional<CategoryLeaf> leaf(Code code, LocalDate day) {
        return on(day).leaf(code);
    }
}
