package id.pendopo.core.office;

import id.pendopo.core.law.Code;
import java.util.List;
import java.util.Optional;

/**
 * One page of what waits for a person (<i>kotak masuk</i>), the earliest due first, then what has no due date, the oldest
 * first.
 *
 * @param items what waits for him
 * @param keptApart what would wait for him in this part of the list, were he not kept apart from it; together with the items at
 *     most a page
 * @param counts how much there is in all, by procedure and stage; what he is kept apart from is counted too, and so are the
 *     cases of acts that are only for others, because a store knows neither: more than what waits for him. Of a procedure that
 *     hides cases only those count of which he may know, and none where they are over 2,000
 * @param next where the next page begins; empty on the last one
 */
public record InboxPage(
        List<InboxItem> items, List<InboxItem> keptApart, List<Count> counts, Optional<CaseQuery.Cursor> next) {
    /** Copies what it is given. */
    public InboxPage {
        items = List.copyOf(items);
        keptApart = List.copyOf(keptApart);
        counts = List.copyOf(counts);
    }

    /** How many cases there are at a stage, and how many of them are overdue. */
    public record Count(String procedure, Code stage, long cases, long overdue) {}

    /** How many cases there are in all, as {@link #counts} counts them. */
    public long total() {
        return counts.stream().mapToLong(Count::cases).sum();
    }

    /** How many of them are overdue. */
    public long overdue() {
        return counts.stream().mapToLong(Count::overdue).sum();
    }
}
