package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was found against the use of a grant, and what followed (<i>temuan dan sanksi</i>). Of an audit strangers see only that
 * there is one.
 *
 * @param reports breaches that an agency or an auditor reported, in order
 * @param sanctions in order
 * @param ordered what must go back by a sanction, never less than the report left
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Oversight(List<Report> reports, List<Sanction> sanctions, Optional<Rupiah> ordered) {
    /** Nothing found. */
    public static final Oversight NONE = new Oversight(List.of(), List.of(), Optional.empty());

    /** Copies what it is given. */
    public Oversight {
        reports = List.copyOf(reports);
        sanctions = List.copyOf(sanctions);
    }

    /**
     * A breach that was reported.
     *
     * @param by in which role
     * @param cause what it is, as a code
     * @param reference number of the report
     */
    public record Report(Code by, Code cause, String reference) {}

    /**
     * A sanction.
     *
     * @param rung which one
     * @param number of the letter
     * @param date of the letter
     * @param barredThrough the last fiscal year for which the recipient may not apply, after a blacklisting
     */
    public record Sanction(
            SanctionRung rung,
            String number,
            LocalDate date,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> barredThrough) {}

    /** The last fiscal year for which the recipient may not apply, if it was blacklisted. */
    public OptionalInt barredThrough() {
        return sanctions.stream()
                .flatMap(one -> one.barredThrough().stream())
                .mapToInt(Integer::intValue)
                .max();
    }

    List<SanctionRung> rungs() {
        return sanctions.stream().map(Sanction::rung).toList();
    }

    Optional<LocalDate> lastWarning() {
        return sanctions.stream()
                .filter(one -> one.rung().isWarning())
                .map(Sanction::date)
                .max(LocalDate::compareTo);
    }

    Oversight with(Report one) {
        List<Report> more = new ArrayList<>(reports);
        more.add(one);
        return new Oversight(more, sanctions, ordered);
    }

    Oversight with(Sanction one, Optional<Rupiah> refund) {
        List<Sanction> more = new ArrayList<>(sanctions);
        more.add(one);
        return new Oversight(reports, more, refund.or(() -> ordered));
    }
}
