package id.pendopo.performance.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A sanction that a decree imposed (<i>hukuman disiplin yang dijatuhkan</i>), as pay reads it; never made from counts of absence. It runs
 * over months of pay, from the first period that is opened after its day.
 *
 * @param decree the id of the decree, opaque, 1 to {@value #DECREE_LIMIT} characters
 * @param kind what was imposed
 * @param effective the day from which the decree holds
 * @param months for how many months of pay, by the decree; empty where it says none, so that the table of cuts says how many
 */
public record SanctionInForce(
        String decree,
        SanctionKind kind,
        LocalDate effective,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> months) {
    /** The longest id of a decree in characters. */
    public static final int DECREE_LIMIT = 120;

    /** The most months. */
    public static final int MONTHS_LIMIT = 60;

    /** @throws IllegalArgumentException if the id is blank or too long, or the months are outside 1 to {@value #MONTHS_LIMIT} */
    public SanctionInForce {
        if (decree.isBlank() || decree.length() > DECREE_LIMIT) {
            throw new IllegalArgumentException(
                    "sanction: the id of a decree has 1 to %d characters; give the archive's id"
                            .formatted(DECREE_LIMIT));
        }
        months.ifPresent(count -> {
            if (count < 1 || count > MONTHS_LIMIT) {
                throw new IllegalArgumentException(
                        "sanction: %d months are outside 1 to %d; leave them out where the decree names none"
                                .formatted(count, MONTHS_LIMIT));
            }
        });
    }

    /** The first month of pay that it touches: periods open on the first day of a month, so it is always the next month. */
    public YearMonth firstMonth() {
        return YearMonth.from(effective).plusMonths(1);
    }

    /** Which month of it this one is, counted from one; zero or less before it begins. It does not know its end. */
    public int numberOf(YearMonth month) {
        YearMonth first = firstMonth();
        return (month.getYear() - first.getYear()) * 12 + month.getMonthValue() - first.getMonthValue() + 1;
    }
}
