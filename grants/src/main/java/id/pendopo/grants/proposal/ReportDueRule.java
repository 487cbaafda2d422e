package id.pendopo.grants.proposal;

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
    /** Whichever comes last. */
    LATER {
        @Override
        LocalDate dueOn(LocalDate fixed, LocalDate afterActivity) {
            return fixed.isAfter(afterActivity) ? fixed : afterActivity;
        }
    };

    /** The last day on which the report is in time. */
    abstract LocalDate dueOn(LocalDate fixed, LocalDate afterActivity);
}
