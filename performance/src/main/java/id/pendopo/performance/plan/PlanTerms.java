package id.pendopo.performance.plan;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.performance.plan.EvaluationCycle.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days of a plan (<i>batas waktu SKP</i>). Pure. */
final class PlanTerms {
    private final PlanPolicy policy;

    PlanTerms(PlanPolicy policy) {
        this.policy = policy;
    }

    /** Until when it is drafted: of a whole year by the end of January, else so many days after the assignment. */
    LocalDate draftUntil(Plan plan, Occasion o) {
        boolean whole = plan.first().getDayOfYear() == 1;
        LocalDate zero = whole ? plan.first().minusDays(1) : plan.first();
        Term term = (whole ? policy.draftTerm() : policy.assignmentDraftTerm()).value();
        return term.lastDay(zero, o.calendar());
    }

    /** The last day before it is carried out: the day before its first, or yesterday where that is past. */
    LocalDate beforeStart(Plan plan, Occasion o) {
        LocalDate eve = plan.first().minusDays(1);
        return eve.isBefore(o.today()) ? o.today().minusDays(1) : eve;
    }

    List<Period> periods(Plan plan) {
        return policy.cycle().value().periods(plan.first(), plan.last());
    }

    Optional<Period> period(Plan plan, int number) {
        return periods(plan).stream().filter(one -> one.number() == number).findFirst();
    }

    /** The last day for the next period that is neither rated nor noted as late; none after the last. */
    Optional<LocalDate> nextPeriod(Plan plan, Occasion o, boolean afterToday) {
        return periods(plan).stream()
                .filter(one -> !plan.execution().isRated(one.number()))
                .map(one -> policy.periodTerm().value().lastDay(one.last(), o.calendar()))
                .filter(last -> !afterToday || !last.isBefore(o.today()))
                .findFirst();
    }

    /** Until when the year is evaluated; after that once more so long from today, where it was opened again. */
    LocalDate yearUntil(Plan plan, Occasion o) {
        LocalDate last = policy.yearTerm().value().lastDay(plan.last(), o.calendar());
        return last.isBefore(o.today()) ? policy.yearTerm().value().lastDay(o.today(), o.calendar()) : last;
    }

    /** From when the year may be evaluated. */
    LocalDate yearFrom(Plan plan) {
        return plan.last().minusDays(policy.yearLeadDays().value());
    }

    /** Until when who missed targets has to improve; none where targets were reached. */
    Optional<LocalDate> improveUntil(Plan plan, Occasion o) {
        return plan.rating()
                .filter(YearRating::isBelow)
                .map(missed -> policy.improveTerm().value().lastDay(o.today(), o.calendar()));
    }
}
