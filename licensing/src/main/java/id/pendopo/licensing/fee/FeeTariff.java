package id.pendopo.licensing.fee;

import id.pendopo.core.law.Code;
import java.util.List;
import java.util.Optional;

/**
 * The region's tariff of fees for licences (<i>tarif retribusi perizinan tertentu</i>), set by its own regulation. Immutable and
 * thread-safe.
 *
 * @param rows each code once, at most {@value #LIMIT}
 */
public record FeeTariff(List<FeeTariffRow> rows) {
    /** The most rows. */
    public static final int LIMIT = 500;

    /** @throws IllegalArgumentException if a code stands twice, or there are too many rows */
    public FeeTariff {
        rows = List.copyOf(rows);
        if (rows.size() > LIMIT) {
            throw new IllegalArgumentException(
                    "fee tariff: %d rows are outside 0 to %d; one row a price".formatted(rows.size(), LIMIT));
        }
        if (rows.stream().map(FeeTariffRow::code).distinct().count() < rows.size()) {
            throw new IllegalArgumentException("fee tariff: a code stands twice; give each row its own");
        }
    }

    /** The row of this code. */
    public Optional<FeeTariffRow> find(Code code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }
}
