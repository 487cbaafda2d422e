package id.pendopo.core.office;

import java.util.List;
import java.util.Optional;

/**
 * One page of what an office lists case by case (<i>daftar berkas</i>).
 *
 * @param <T> what is said of each case
 * @param rows in order
 * @param next where the next page begins; empty on the last one
 */
public record Listing<T>(List<T> rows, Optional<CaseQuery.Cursor> next) {
    /** Copies what it is given. */
    public Listing {
        rows = List.copyOf(rows);
    }
}
