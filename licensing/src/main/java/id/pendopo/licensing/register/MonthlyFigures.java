package id.pendopo.licensing.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What an office did with the applications of one type that ended in a month (<i>statistik bulanan</i>). Immutable and thread-safe.
 *
 * @param out how many ended
 * @param medianDays the middle number of working days, with a half where two are in the middle
 * @param ninetiethDays the number of working days within which nine of ten ended (nearest rank)
 * @param onTimePercent of those on which a term ran, with one decimal; empty where too few had one
 * @param returnsPerFile with two decimals
 * @param lastDayReturns how many returns were on the last day of the term
 * @param deemed how many were granted by silence
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record MonthlyFigures(
        int out,
        String medianDays,
        int ninetiethDays,
        Optional<String> onTimePercent,
        String returnsPerFile,
        int lastDayReturns,
        int deemed) {
    static final Code OTHER = Code.of("OTHER");
    private static final int RANK = 90;
    private static final int HUNDRED = 100;

    /**
     * The figures of these.
     *
     * @param ended at least one
     * @param least the fewest on which a share may rest
     */
    static MonthlyFigures of(List<HandledApplication.Outcome> ended, int least) {
        int[] days = ended.stream()
                .mapToInt(HandledApplication.Outcome::workingDays)
                .sorted()
                .toArray();
        int returns =
                ended.stream().mapToInt(HandledApplication.Outcome::returns).sum();
        return new MonthlyFigures(
                days.length,
                median(days),
                days[(days.length * RANK + HUNDRED - 1) / HUNDRED - 1],
                onTime(ended, least),
                BigDecimal.valueOf(returns)
                        .divide(BigDecimal.valueOf(days.length), 2, RoundingMode.HALF_UP)
                        .toPlainString(),
                ended.stream()
                        .mapToInt(HandledApplication.Outcome::lastDayReturns)
                        .sum(),
                (int) ended.stream().filter(HandledApplication.Outcome::deemed).count());
    }

    private static String median(int[] sorted) {
        int middle = sorted.length / 2;
        if (sorted.length % 2 == 1) {
            return Integer.toString(sorted[middle]);
        }
        int sum = sorted[middle - 1] + sorted[middle];
        return sum % 2 == 0 ? Integer.toString(sum / 2) : sum / 2 + ".5";
    }

    private static Optional<String> onTime(List<HandledApplication.Outcome> ended, int least) {
        List<Boolean> known =
                ended.stream().flatMap(one -> one.inTime().stream()).toList();
        if (known.size() < least || known.isEmpty()) {
            return Optional.empty();
        }
        long met = known.stream().filter(Boolean::booleanValue).count();
        return Optional.of(BigDecimal.valueOf(met * HUNDRED)
                .divide(BigDecimal.valueOf(known.size()), 1, RoundingMode.HALF_UP)
                .toPlainString());
    }
}
