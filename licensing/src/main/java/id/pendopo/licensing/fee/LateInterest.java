package id.pendopo.licensing.fee;

import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rounding;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;

/**
 * Interest for paying late (<i>sanksi administratif berupa bunga</i>): so much of what is unpaid for each month, a month begun
 * counting whole [K]. UU 1/2022 prints no rate [S]; one per cent and 24 months are expected of PP 35/2023, which was not read [?];
 * older regional regulations had two per cent [S]. So both are the region's to set.
 *
 * @param perMonth 0 to 100 per cent
 * @param mostMonths for how many months at most, 0 to {@value #MONTHS_LIMIT}
 */
public record LateInterest(Percentage perMonth, int mostMonths) {
    /** The longest time for which interest can run. */
    public static final int MONTHS_LIMIT = 240;

    /** @throws IllegalArgumentException if a part is outside its range */
    public LateInterest {
        if (perMonth.isNegative() || perMonth.isMoreThan(Percentage.HUNDRED)) {
            throw new IllegalArgumentException(
                    "late interest: %s a month is outside 0%% to 100%%; give per cent a month".formatted(perMonth));
        }
        if (mostMonths < 0 || mostMonths > MONTHS_LIMIT) {
            throw new IllegalArgumentException(
                    "late interest: %d months are outside 0 to %d".formatted(mostMonths, MONTHS_LIMIT));
        }
    }

    /**
     * For how many months it is owed when paid on that day: none up to the due day itself, which counts whole; from the day after, a
     * month begun is a month. The n-th month ends on the day of the month of the due day, or on the last one where there is none.
     */
    public int months(LocalDate due, LocalDate paidOn) {
        int months = 0;
        while (months < mostMonths && paidOn.isAfter(due.plusMonths(months))) {
            months++;
        }
        return months;
    }

    /** The interest on that amount for so many months, rounded once to the nearest rupiah. */
    public Rupiah on(Rupiah unpaid, int months) {
        return unpaid.times(perMonth.toRatio().times(Ratio.of(months)), Rounding.HALF_UP);
    }
}
