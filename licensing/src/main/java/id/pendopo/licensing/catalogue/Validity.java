package id.pendopo.licensing.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.TermUnit;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a licence of a type holds (<i>masa berlaku izin</i>).
 *
 * @param kind how it is found
 * @param period the fixed period, or the most that may be asked for; in months or calendar days, since a licence holds on holidays too
 */
public record Validity(
        ValidityKind kind,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Term> period) {
    /** As long as the business runs. */
    public static final Validity WHILE_OPERATING =
            new Validity(ValidityKind.UNLIMITED_WHILE_OPERATING, Optional.empty());

    /** @throws IllegalArgumentException if a fixed period is missing, an unlimited one has one, or it is counted in working days */
    public Validity {
        boolean wrong = switch (kind) {
            case UNLIMITED_WHILE_OPERATING -> period.isPresent();
            case FIXED_PERIOD -> period.isEmpty();
            case UNTIL_DATE_ASKED -> false;
        };
        if (wrong) {
            throw new IllegalArgumentException(
                    "validity: %s %s a period; a fixed period needs one, an unlimited one has none"
                            .formatted(kind, period.isPresent() ? "has" : "lacks"));
        }
        if (period.filter(term -> term.unit() == TermUnit.WORKING_DAYS).isPresent()) {
            throw new IllegalArgumentException(
                    "validity: the period is in working days; write months or calendar days, 12m or 30d");
        }
    }

    /** For a fixed period from its issue. */
    public static Validity of(Term period) {
        return new Validity(ValidityKind.FIXED_PERIOD, Optional.of(period));
    }

    /** Until the day that was asked for, and no longer than that. */
    public static Validity asked(Term most) {
        return new Validity(ValidityKind.UNTIL_DATE_ASKED, Optional.of(most));
    }

    /**
     * The last day on which a licence holds; empty while the business runs.
     *
     * @param from the day from which it holds, which is not counted
     * @param asked the day that was asked for, where there is one
     * @throws IllegalArgumentException if a day must be asked for and none was
     */
    public Optional<LocalDate> lastDay(LocalDate from, Optional<LocalDate> asked) {
        return switch (kind) {
            case UNLIMITED_WHILE_OPERATING -> Optional.empty();
            case FIXED_PERIOD -> mostDay(from);
            case UNTIL_DATE_ASKED -> {
                LocalDate wished = asked.orElseThrow(() ->
                        new IllegalArgumentException("validity: no day was asked for; give the day of the event"));
                yield mostDay(from).filter(wished::isAfter).or(() -> asked);
            }
        };
    }

    private Optional<LocalDate> mostDay(LocalDate from) {
        return period.map(
                term -> term.unit() == TermUnit.MONTHS ? from.plusMonths(term.amount()) : from.plusDays(term.amount()));
    }
}
