package id.pendopo.core.workflow;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.law.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * The occasion of a decision (<i>keadaan saat memutus</i>): when, in which zone, over which calendar, by whom, and what
 * the outside had answered. Everything that deciding may know beside the case and the command stands here. Immutable and
 * thread-safe.
 *
 * @param at the instant
 * @param offset the region's fixed offset
 * @param today the region's calendar date
 * @param hours until when what arrives is of the same day
 * @param calendar the working days
 * @param actor who acts
 * @param commandId which attempt this is
 * @param facts what the outside answered
 * @param numbers numbers reserved for this act
 */
public record Occasion(
        Instant at,
        ZoneOffset offset,
        LocalDate today,
        OfficeHours hours,
        WorkingCalendar calendar,
        Actor actor,
        CommandId commandId,
        Facts facts,
        Map<Code, String> numbers) {
    /** An occasion without facts and numbers. */
    public static Occasion of(
            Instant at,
            ZoneOffset offset,
            OfficeHours hours,
            WorkingCalendar calendar,
            Actor actor,
            CommandId commandId) {
        return new Occasion(
                at, offset, at.atOffset(offset).toLocalDate(), hours, calendar, actor, commandId, Facts.NONE, Map.of());
    }

    /**
     * The working day the office counts it to: after the cut-off, or on a day off, the next one. It is reckoned when asked for, so
     * that only what counts days needs the calendar of the year.
     *
     * @throws id.pendopo.core.calendar.CalendarYearMissing if the year is not loaded; deciding answers it with
     *     {@code core.CALENDAR_MISSING}
     */
    public LocalDate officeDay() {
        return calendar.nextWorkingDay(hours.isOver(at, offset) ? today.plusDays(1) : today);
    }

    /** The same occasion with these facts. */
    public Occasion with(Facts known) {
        return new Occasion(at, offset, today, hours, calendar, actor, commandId, known, numbers);
    }

    /** The same occasion with these numbers reserved. */
    public Occasion withNumbers(Map<Code, String> reserved) {
        return new Occasion(at, offset, today, hours, calendar, actor, commandId, facts, Map.copyOf(reserved));
    }

    /** The same occasion as of another instant: what time demanded counts from when it fell due, whenever it is taken. */
    Occasion asOf(Instant instant) {
        Occasion then = of(instant, offset, hours, calendar, actor, commandId);
        return then.with(facts).withNumbers(numbers);
    }

    /** The same moment for somebody else, under another attempt. */
    public Occasion by(Actor other, CommandId attempt) {
        return new Occasion(at, offset, today, hours, calendar, other, attempt, facts, numbers);
    }

    /**
     * The value of a fact that the step needs.
     *
     * @throws IllegalStateException if the step never said {@code needing}, or it said {@code needingAnyAnswer} and nothing was
     *     found: then ask {@link #reading(Fact)}
     */
    public <T> T fact(Fact<T> fact) {
        return value(fact, reading(fact));
    }

    /**
     * The value of a fact about this subject, where the step asks about several.
     *
     * @throws IllegalStateException as {@link #fact(Fact)} says
     */
    public <T> T fact(Fact<T> fact, String subject) {
        return value(fact, reading(fact, subject));
    }

    /**
     * The reading of a fact that the step declared.
     *
     * @throws IllegalStateException if the step never declared it, or asks about several subjects
     */
    public <T> Reading<T> reading(Fact<T> fact) {
        return facts.find(fact).orElseThrow(() -> undeclared(fact));
    }

    /**
     * The reading of a fact about this subject.
     *
     * @throws IllegalStateException if the step never declared it about this subject
     */
    public <T> Reading<T> reading(Fact<T> fact, String subject) {
        return facts.find(fact, subject).orElseThrow(() -> undeclared(fact));
    }

    private static <T> T value(Fact<T> fact, Reading<T> reading) {
        return reading.found()
                .orElseThrow(() -> new IllegalStateException(
                        "fact %s: was not found; say needing() where it must be found, or ask reading()"
                                .formatted(fact.name())));
    }

    private static IllegalStateException undeclared(Fact<?> fact) {
        return new IllegalStateException(
                "fact %s: is not at hand; the step must say needing(%s, ..)".formatted(fact.name(), fact.name()));
    }

    /**
     * The number reserved for this act.
     *
     * @throws IllegalStateException if the step never declared the series
     */
    public String number(NumberSeries series) {
        String number = numbers.get(series.code());
        if (number == null) {
            throw new IllegalStateException("number %s: is not reserved; the step must say numbered(%s)"
                    .formatted(series.name(), series.name()));
        }
        return number;
    }
}
