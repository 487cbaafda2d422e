package id.pendopo.licensing.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How it is looked at whether a paper still holds (<i>pemeriksaan masa berlaku</i>).
 *
 * @param expires whether it bears a last day, which must not have passed when the application is handed in
 * @param mostAge how old it may be on that day; empty where its age does not matter
 */
public record DocumentValidity(
        boolean expires,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Term> mostAge) {
    /** It holds for good. */
    public static final DocumentValidity LASTING = new DocumentValidity(false, Optional.empty());

    /** It bears a last day. */
    public static DocumentValidity expiring() {
        return new DocumentValidity(true, Optional.empty());
    }

    /** It is no older than that. */
    public static DocumentValidity noOlderThan(Term age) {
        return new DocumentValidity(false, Optional.of(age));
    }

    /**
     * Whether it holds on that day; a date that must be known and is not, does not hold.
     *
     * @param issuedOn the day on the paper
     * @param lastDay the last day on which it holds, where it bears one
     */
    public boolean holdsOn(
            LocalDate day, Optional<LocalDate> issuedOn, Optional<LocalDate> lastDay, WorkingCalendar calendar) {
        boolean fresh = mostAge.map(age -> issuedOn.filter(issued -> !issued.isAfter(day))
                        .filter(issued -> !day.isAfter(age.lastDay(issued, calendar)))
                        .isPresent())
                .orElse(true);
        boolean valid = !expires || lastDay.filter(last -> !day.isAfter(last)).isPresent();
        return fresh && valid;
    }
}
