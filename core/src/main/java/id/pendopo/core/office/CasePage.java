package id.pendopo.core.office;

import java.util.List;
import java.util.Optional;

/**
 * A page of rows.
 *
 * @param rows in order
 * @param next where the next page begins; empty on the last one
 */
public record CasePage(List<CaseRow> rows, Optional<CaseQuery.Cursor> next) {
    /** Copies what it is given. */
    public CasePage {
        rows = List.copyOf(rows);
    }
}
