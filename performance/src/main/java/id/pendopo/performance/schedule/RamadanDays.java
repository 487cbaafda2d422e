package id.pendopo.performance.schedule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * All Ramadans that a region told (<i>daftar bulan Ramadan</i>). A year without one is not known: now and then a year has two.
 *
 * @param periods apart from each other, in order
 */
public record RamadanDays(@JsonValue List<RamadanPeriod> periods) {
    /** The most periods. */
    public static final int LIMIT = 100;

    /** None told. */
    public static final RamadanDays NONE = new RamadanDays(List.of());

    /** @throws IllegalArgumentException if two overlap or there are too many */
    public RamadanDays {
        periods = periods.stream()
                .sorted(Comparator.comparing(RamadanPeriod::first))
                .toList();
        if (periods.size() > LIMIT) {
            throw new IllegalArgumentException(
                    "ramadan: %d periods are over %d; keep the years in use".formatted(periods.size(), LIMIT));
        }
        for (int i = 1; i < periods.size(); i++) {
            if (!periods.get(i).first().isAfter(periods.get(i - 1).last())) {
                throw new IllegalArgumentException("ramadan: the one of %s begins before the one before ends; keep one"
                        .formatted(periods.get(i).first()));
            }
        }
    }

    /** Those periods. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RamadanDays of(List<RamadanPeriod> periods) {
        return new RamadanDays(periods);
    }

    /** Whether this day is in Ramadan, as far as it was told. */
    public boolean covers(LocalDate day) {
        for (RamadanPeriod period : periods) {
            if (period.covers(day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the Ramadan of this year was told. */
    public boolean knows(int year) {
        for (RamadanPeriod period : periods) {
            if (period.first().getYear() == year || period.last().getYear() == year) {
                return true;
            }
        }
        return false;
    }
}
