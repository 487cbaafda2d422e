package id.pendopo.core.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a deadline came about (<i>penjelasan tenggat waktu</i>): each day with its number, or the reason and the decree why it
 * is not counted.
 *
 * @param clock the name of the clock
 * @param term the whole term; empty for a fixed date
 * @param dayZero the day from which it counts now, not counted itself
 * @param consumedBefore how many days of the term had been used before day zero
 * @param days the days after day zero up to the last day, or to the pause; none for a fixed date
 * @param pausedOn the day of the pause, while paused
 * @param lastDay the last day in time, which counts whole; while paused the one that held before the pause
 * @param calendarVersion the calendar by which this was explained
 */
public record ClockExplanation(
        String clock,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Term> term,
        LocalDate dayZero,
        int consumedBefore,
        List<ExplainedDay> days,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> pausedOn,
        LocalDate lastDay,
        String calendarVersion) {
    private static final Text WEEKEND = Text.of("akhir pekan", "weekend");

    /** The list is copied. */
    public ClockExplanation {
        days = List.copyOf(days);
    }

    static ClockExplanation of(ClockState clock, WorkingCalendar calendar) {
        boolean inWorkingDays =
                clock.term().map(term -> term.unit() == TermUnit.WORKING_DAYS).orElse(false);
        LocalDate end = clock.pausedOn()
                .filter(paused -> paused.isBefore(clock.lastDay()))
                .orElse(clock.lastDay());
        int counted = 0;
        List<ExplainedDay> days = new ArrayList<>();
        if (clock.term().isPresent()) {
            int before = before(clock, calendar, inWorkingDays);
            counted = before;
            for (LocalDate day = clock.dayZero().plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
                boolean counts = !inWorkingDays || calendar.isWorkingDay(day);
                days.add(
                        counts
                                ? new ExplainedDay(day, ++counted, Optional.empty(), Optional.empty())
                                : notCounted(day, calendar));
            }
            counted = before;
        }
        return new ClockExplanation(
                clock.name(),
                clock.term(),
                clock.dayZero(),
                counted,
                days,
                clock.pausedOn(),
                clock.lastDay(),
                calendar.version());
    }

    /**
     * The explanation as lines for people, Indonesian unless the locale is English: day zero, one line a day, the last day.
     */
    public List<String> lines(Locale locale) {
        return ExplanationLines.of(this, locale);
    }

    /** While paused, what was consumed includes the days since day zero, which are listed and must not count twice. */
    private static int before(ClockState clock, WorkingCalendar calendar, boolean inWorkingDays) {
        LocalDate paused = clock.pausedOn().orElse(clock.dayZero());
        if (paused.isAfter(clock.lastDay())) {
            return clock.consumed();
        }
        int since = inWorkingDays
                ? calendar.workingDaysIn(clock.dayZero(), paused)
                : (int) Math.max(0, paused.toEpochDay() - clock.dayZero().toEpochDay());
        return Math.max(0, clock.consumed() - since);
    }

    private static ExplainedDay notCounted(LocalDate day, WorkingCalendar calendar) {
        return calendar.dayOff(day)
                .map(off -> new ExplainedDay(day, 0, Optional.of(off.name()), Optional.of(off.source())))
                .orElseGet(() -> new ExplainedDay(day, 0, Optional.of(WEEKEND), Optional.empty()));
    }
}
