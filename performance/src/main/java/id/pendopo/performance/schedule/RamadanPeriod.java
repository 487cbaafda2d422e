package id.pendopo.performance.schedule;

import id.pendopo.core.law.LegalSource;
import java.time.LocalDate;

/**
 * The days of one Ramadan as they were decided (<i>bulan Ramadan</i>); the library never computes them.
 *
 * @param first the first day of fasting
 * @param last the last day of fasting, included
 * @param source who decided it
 */
public record RamadanPeriod(LocalDate first, LocalDate last, LegalSource source) {
    /** @throws IllegalArgumentException if it has not 29 or 30 days */
    public RamadanPeriod {
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        if (days != 29 && days != 30) {
            throw new IllegalArgumentException(
                    "ramadan: from %s to %s are %d days; it has 29 or 30".formatted(first, last, days));
        }
    }

    /** Whether this day is one of it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
