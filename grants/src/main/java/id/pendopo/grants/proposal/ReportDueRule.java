package id.pendopo.grants.proposal;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.policy.Value;
import id.pendopo.core.policy.ValueStanding;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From which dates the day of the report is taken (<i>cara menghitung batas waktu LPJ</i>): the fixed day after the year, a term
 * after the activity ends, and some months after the payment. Bandung writes "or" between them (PW891 Pasal 25 [S]); that the earlier one counts is Pendopo's
 * reading [D], and a region chooses.
 */
public enum ReportDueRule {
    /** The fixed day alone. */
    FIXED {
        @Override
        LocalDate dueOn(LocalDate fixed, LocalDate afterActivity, LocalDate afterPayment) {
            return fixed;
        }
    },
    /** Whichever comes first. */
    EARLIER {
        @Override
        LocalDate dueOn(LocalDate fixed, LocalDate afterActivity, LocalDate afterPayment) {
            return fixed.isBefore(afterActivity) ? fixed : afterActivity;
        }
    },
    /** Whichever comes last: later than 10 January only where a regulation says so, and at most three months after the activity [D]. */
    LATER {
        @Override
        LocalDate dueOn(LocalDate fixed, LocalDate afterActivity, LocalDate afterPayment) {
            return fixed.isAfter(afterActivity) ? fixed : afterActivity;
        }
    },
    /**
     * So many months after the last payment, whatever the year: 3 in Kota Tasikmalaya and Kota Banjar [S]. What was paid before the
     * rest lapsed at a year's end is still reported by the fixed day [D].
     */
    MONTHS_AFTER_PAYMENT {
        @Override
        LocalDate dueOn(LocalDate fixed, LocalDate afterActivity, LocalDate afterPayment) {
            return afterPayment;
        }
    };

    /** The last day on which the report is in time. */
    abstract LocalDate dueOn(LocalDate fixed, LocalDate afterActivity, LocalDate afterPayment);

    /**
     * 10 January holds unless law says otherwise (Permendagri 32/2011 Pasal 19 ayat (3) [S]), so a later day needs a regulation of
     * the region, and an end. Three months are the longest that was read anywhere; the bound is Pendopo's decision [D].
     *
     * @throws IllegalArgumentException if a later day counts without either, or months are counted and none are set
     */
    static void check(Value<ReportDueRule> rule, Term afterActivity, Optional<Value<Integer>> monthsAfterPayment) {
        boolean counted = rule.value() == MONTHS_AFTER_PAYMENT;
        if (rule.value() != LATER && !counted) {
            return;
        }
        if (rule.standing() == ValueStanding.DECISION) {
            throw new IllegalArgumentException(
                    "reportDueRule: %s sets aside 10 January, which only a regulation may; cite it with standing SOURCE"
                            .formatted(rule.value()));
        }
        if (counted) {
            if (monthsAfterPayment.isEmpty()) {
                throw new IllegalArgumentException(
                        "reportMonthsAfterPayment: reportDueRule counts months after the payment and none are set; set 1 to 3");
            }
            return;
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
