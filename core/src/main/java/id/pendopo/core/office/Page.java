package id.pendopo.core.office;

import java.util.Optional;

/**
 * Which page of a list of cases (<i>halaman daftar berkas</i>).
 *
 * @param after where the page before ended; empty for the first
 * @param limit rows a page, 1 to {@value CaseQuery#LIMIT}
 */
public record Page(Optional<CaseQuery.Cursor> after, int limit) {
    /** @throws IllegalArgumentException if the limit is outside its range */
    public Page {
        if (limit < 1 || limit > CaseQuery.LIMIT) {
            throw new IllegalArgumentException("page: limit %d is outside 1 to %d".formatted(limit, CaseQuery.LIMIT));
        }
    }

    /** The first page, of so many rows. */
    public static Page first(int limit) {
        return new Page(Optional.empty(), limit);
    }

    /** The page after this place, of as many rows. */
    public Page after(CaseQuery.Cursor place) {
        return new Page(Optional.of(place), limit);
    }

    CaseQuery of(CaseQuery query) {
        return after.map(query::after).orElse(query);
    }
}
