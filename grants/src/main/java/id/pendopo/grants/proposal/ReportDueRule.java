package id.pendopo.grants.proposal;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.policy.Value;
import id.pendopo.core.policy.ValueStanding;
import java.time.LocalDate;

/**
 * How the two dates of the report go together (<i>cara menghitung batas waktu LPJ</i>): the fixed day after the year, and a
 * term after the activity ends. Bandung writes "or" between them (PW891 Pasal 25 [S]); that the earlier one counts is Pendopo's
 * reading [D], and a region chooses.
 */
public enum ReportDueRule {
    /** The fixed day alone. */
    FIXED {
        @Override
        LocalDate dueOn(LocalDate fixed, LocalDate afterActivity) {
            return fixed;
        }
    },
    /** Whichever comes first. */
    EARLIER {
        @Override
        LocalDate dueOn(LocalDate fixed, LocalDate afterActivity) {
            return fixed.isBefore(afterActivity) ? fixed : afterActivity;
        }
    },
    /** Whichever comes last: later than 10 January only where a regulation says so, and at most three months after the activity [D]. */
    LATER {
        @Override
        LocalDate dueOn(LocalDate fixed, LocalDate afterActivity) {
            return fixed.isAfter(afterActivity) ? fixed : afterActivity;
        }
    };

    /** The last day on which the report is in time. */
    abstract LocalDate dueOn(LocalDate fixed, LocalDate afterActivity);

    /**
     * 10 January holds unless law says otherwise (Permendagri 32/2011 Pasal 19 ayat (3) [S]), so a later day needs a regulation of
     * the region, and an end. Three months are the longest that was read anywhere; the bound is Pendopo's decision [D].
     *
     * @throws IllegalArgumentException if the later day counts without either
     */
    static void check(Value<ReportDueRule> rule, Term afterActivity) {
        if (rule.value() != LATER) {
            return;
        }
        if (rule.standing() == ValueStanding.DECISION) {
            throw new IllegalArgumentException(
                    "reportDueRule: LATER sets aside 10 January, which only a regulation may; cite it with standing SOURCE");
        }
        int most = switch (afterActivity.unit()) {
            case MONTHS -> 3;
            case CALENDAR_DAYS -> 90;
            case WORKING_DAYS -> 60;
        };
        if (afterActivity.amount() > most) {
            throw new IllegalArgumentException(
                    "reportAfterActivity: %s is more than three months, the most when reportDueRule is LATER; shorten it"
                            .formatted(afterActivity));
        }
    }
}
