package id.pendopo.licensing.fee;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkingCalendar;
import java.time.LocalDate;

/**
 * When a fee is due and what lateness costs (<i>jatuh tempo dan penagihan retribusi</i>); all of it is the region's to set. Seen in
 * regional regulations: due 30 calendar days after the assessment, 15 in some; a letter of warning 7 calendar days after that [S].
 *
 * @param due from the assessment to the last day of payment
 * @param warning from that day to the letter of warning (<i>surat teguran</i>)
 * @param late the interest
 */
public record FeeTerms(Term due, Term warning, LateInterest late) {
    /** The last day of payment of what was assessed on that day; it counts whole, holiday or not. */
    public LocalDate dueOn(LocalDate assessedOn, WorkingCalendar calendar) {
        return due.lastDay(assessedOn, calendar);
    }

    /** The day of the letter of warning about what was due on that day. */
    public LocalDate warnedOn(LocalDate dueOn, WorkingCalendar calendar) {
        return warning.lastDay(dueOn, calendar);
    }
}
