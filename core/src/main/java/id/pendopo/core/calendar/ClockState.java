package id.pendopo.core.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A running term of a case (<i>jangka waktu yang berjalan</i>) as a value: every change gives another state, nothing ticks.
 * Day zero is never counted and the last day counts whole [D]. A pause keeps what remains, at least one day [D]: of a term in
 * working days the working days, of any other the calendar days; a clock until a fixed date keeps its date. What has passed
 * stays passed, whatever is paused, resumed or recomputed later [D].
 *
 * @param name the name of the clock in its procedure, not blank, at most {@value #NAME_LIMIT} characters
 * @param phase whether it runs
 * @param term the whole term with its extensions; empty for a clock until a fixed date
 * @param startedAt when it was started
 * @param dayZero the day from which it counts now: that of the start, or of the last resumption
 * @param consumed days of the term that were used before {@link #dayZero}, and while paused also those since
 * @param pausedOn the day of the pause, while paused
 * @param lastDay the last day in time; while paused the one that held before the pause
 * @param extensions how often it was extended
 * @param calendarVersion the version of the calendar that gave the last day
 */
public record ClockState(
        String name,
        Phase phase,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Term> term,
        Instant startedAt,
        LocalDate dayZero,
        int consumed,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> pausedOn,
        LocalDate lastDay,
        int extensions,
        String calendarVersion) {
    /** The longest name in characters. */
    public static final int NAME_LIMIT = 64;

    private static final long SECONDS_OF_DAY = 24 * 60 * 60;

    /** The law's terms are kept to at least this many days when a clock resumes [D]. */
    private static final int LEAST_REMAINING = 1;

    /** @throws IllegalArgumentException if the name is blank or too long, a count is negative, or phase and pause disagree */
    public ClockState(
            String name,
            Phase phase,
            Optional<Term> term,
            Instant startedAt,
            LocalDate dayZero,
            int consumed,
            Optional<LocalDate> pausedOn,
            LocalDate lastDay,
            int extensions,
            String calendarVersion) {
        // Filled before anything is asked: what is filled as soon as it is made is filled far cheaper.
        this.name = name;
        this.phase = phase;
        this.term = term;
        this.startedAt = startedAt;
        this.dayZero = dayZero;
        this.consumed = consumed;
        this.pausedOn = pausedOn;
        this.lastDay = lastDay;
        this.extensions = extensions;
        this.calendarVersion = calendarVersion;
        // Only what begins blank is read to its end: every step of every case comes through here.
        if (name.length() > NAME_LIMIT || name.isEmpty() || Character.isWhitespace(name.charAt(0)) && name.isBlank()) {
            throw new IllegalArgumentException("clock: name of %d characters is outside 1 to %d; use the clock's code"
                    .formatted(name.length(), NAME_LIMIT));
        }
        if (consumed < 0 || extensions < 0) {
            throw new IllegalArgumentException(
                    "clock: consumed %d or extensions %d is negative; begin with start or until"
                            .formatted(consumed, extensions));
        }
        if (pausedOn.isPresent() != (phase == Phase.PAUSED)) {
            throw new IllegalArgumentException(
                    "clock: phase %s does not go with this pausedOn; a pause has its day and nothing else has"
                            .formatted(phase));
        }
    }

    /**
     * A clock that counts a term from day zero.
     *
     * @throws CalendarYearMissing if working days run into a year that is not loaded
     */
    public static ClockState start(String name, Term term, Instant at, LocalDate dayZero, WorkingCalendar calendar) {
        Optional<Term> whole = Optional.of(term);
        LocalDate last = term.lastDay(dayZero, calendar);
        String version = calendar.version();
        return new ClockState(
                name, Phase.RUNNING, whole, at, dayZero, 0, Optional.empty(), last, 0, calendar.version());
    }

    /** A clock until a fixed date, such as 10 January; a date already over makes a clock that has passed. */
    public static ClockState until(
            String name, Instant at, LocalDate dayZero, LocalDate lastDay, WorkingCalendar calendar) {
        return new ClockState(
                name,
                Phase.RUNNING,
                Optional.empty(),
                at,
                dayZero,
                0,
                Optional.empty(),
                lastDay,
                0,
                calendar.version());
    }

    /**
     * Paused on that calendar date, which still counts. A clock that had passed by then stays passed.
     *
     * @throws IllegalStateException if it does not run
     * @throws CalendarYearMissing if the date is in a year that is not loaded
     */
    public ClockState pause(LocalDate date, WorkingCalendar calendar) {
        require(Phase.RUNNING, "pause");
        int used = date.isAfter(lastDay) ? 0 : used(date, calendar);
        return new ClockState(
                name,
                Phase.PAUSED,
                term,
                startedAt,
                dayZero,
                consumed + used,
                Optional.of(date),
                lastDay,
                extensions,
                calendarVersion);
    }

    /**
     * Running again, with the office day of the resumption as the new day zero, which is not counted.
     *
     * @throws IllegalStateException if it is not paused
     * @throws IllegalArgumentException if the day is before the pause, or before day zero: that is no pause
     * @throws CalendarYearMissing if what remains runs into a year that is not loaded
     */
    public ClockState resume(LocalDate officeDay, WorkingCalendar calendar) {
        require(Phase.PAUSED, "resume");
        LocalDate paused = pausedOn.orElseThrow();
        if (officeDay.isBefore(paused) || officeDay.isBefore(dayZero)) {
            throw new IllegalArgumentException(
                    "clock %s: cannot go on %s when it was paused on %s and counts from %s; give a later day"
                            .formatted(name, officeDay, paused, dayZero));
        }
        if (paused.isAfter(lastDay) || term.isEmpty()) {
            return new ClockState(
                    name,
                    Phase.RUNNING,
                    term,
                    startedAt,
                    dayZero,
                    consumed,
                    Optional.empty(),
                    lastDay,
                    extensions,
                    calendarVersion);
        }
        Term whole = term.get();
        int kept;
        LocalDate last;
        if (whole.unit() == TermUnit.WORKING_DAYS) {
            int remaining = Math.max(whole.amount() - consumed, LEAST_REMAINING);
            kept = whole.amount() - remaining;
            last = calendar.plusWorkingDays(officeDay, remaining);
        } else {
            // A clock can be paused before its day zero, when it was started after office hours.
            LocalDate from = paused.isBefore(dayZero) ? dayZero : paused;
            long remaining = Math.max(ChronoUnit.DAYS.between(from, lastDay), LEAST_REMAINING);
            kept = consumed;
            last = officeDay.plusDays(remaining);
        }
        return new ClockState(
                name,
                Phase.RUNNING,
                term,
                startedAt,
                officeDay,
                kept,
                Optional.empty(),
                last,
                extensions,
                calendar.version());
    }

    /**
     * Longer by that term, counted from the end of the present one.
     *
     * @throws IllegalStateException if it is stopped
     * @throws IllegalArgumentException if the extension is in another unit than the term, or both are longer than a term may be
     * @throws CalendarYearMissing if working days run into a year that is not loaded
     */
    public ClockState extend(Term extension, WorkingCalendar calendar) {
        if (phase == Phase.STOPPED) {
            throw wrongPhase("extend");
        }
        Optional<Term> whole = term.map(present -> joined(present, extension));
        // Months from the start and months from the end differ after a short month; the start is what the law counts
        // from.
        boolean fromStart = term.isPresent()
                && term.get().unit() == TermUnit.MONTHS
                && term.get().lastDay(dayZero, calendar).equals(lastDay);
        LocalDate last =
                fromStart ? whole.orElseThrow().lastDay(dayZero, calendar) : extension.lastDay(lastDay, calendar);
        return new ClockState(
                name, phase, whole, startedAt, dayZero, consumed, pausedOn, last, extensions + 1, calendar.version());
    }

    /** Stopped for ever; stopping twice changes nothing. */
    public ClockState stop() {
        return phase == Phase.STOPPED
                ? this
                : new ClockState(
                        name,
                        Phase.STOPPED,
                        term,
                        startedAt,
                        dayZero,
                        consumed,
                        Optional.empty(),
                        lastDay,
                        extensions,
                        calendarVersion);
    }

    /**
     * The same clock under another version of the calendar. Ask {@link #isPassed} before: a clock that has passed must not be
     * revived by a later decree; {@link #recompute(WorkingCalendar, LocalDate)} asks it by itself.
     *
     * @throws CalendarYearMissing if working days run into a year that is not loaded
     */
    public ClockState recompute(WorkingCalendar newVersion) {
        if (phase == Phase.STOPPED || term.isEmpty() || term.get().unit() != TermUnit.WORKING_DAYS) {
            return this;
        }
        int remaining = Math.max(term.get().amount() - consumed, LEAST_REMAINING);
        if (phase == Phase.RUNNING) {
            return with(newVersion.plusWorkingDays(dayZero, remaining), newVersion);
        }
        LocalDate paused = pausedOn.orElseThrow();
        // A pause promises the remaining working days, so what was consumed is not counted anew.
        LocalDate from = paused.isBefore(dayZero) ? dayZero : paused;
        return paused.isAfter(lastDay) ? this : with(newVersion.plusWorkingDays(from, remaining), newVersion);
    }

    /** The same clock under another version of the calendar, or unchanged if it has passed by that day [D]. */
    public ClockState recompute(WorkingCalendar newVersion, LocalDate today) {
        return isPassed(today) ? this : recompute(newVersion);
    }

    /** Whether the last day is over on that day. A paused clock passes only if it had passed before the pause, a stopped one never. */
    public boolean isPassed(LocalDate today) {
        return switch (phase) {
            case RUNNING -> today.isAfter(lastDay);
            case PAUSED -> pausedOn.orElseThrow().isAfter(lastDay);
            case STOPPED -> false;
        };
    }

    /** The first instant after the last day: the start of the next day in that zone. */
    public Instant passesAt(ZoneOffset offset) {
        // Reckoned in seconds: an offset is fixed, and asking its zone rules would build them anew each time.
        return Instant.ofEpochSecond((lastDay.toEpochDay() + 1) * SECONDS_OF_DAY - offset.getTotalSeconds());
    }

    /**
     * The days of this clock since its day zero, each with its number or why it is not counted.
     *
     * @throws CalendarYearMissing if working days lie in a year that is not loaded
     */
    public ClockExplanation explain(WorkingCalendar calendar) {
        return ClockExplanation.of(this, calendar);
    }

    /** Working days of a term in working days, otherwise calendar days, after day zero up to that day. */
    private int used(LocalDate date, WorkingCalendar calendar) {
        if (term.isPresent() && term.get().unit() == TermUnit.WORKING_DAYS) {
            return calendar.workingDaysIn(dayZero, date);
        }
        return (int) Math.max(0, ChronoUnit.DAYS.between(dayZero, date));
    }

    private ClockState with(LocalDate last, WorkingCalendar calendar) {
        return new ClockState(
                name, phase, term, startedAt, dayZero, consumed, pausedOn, last, extensions, calendar.version());
    }

    private void require(Phase needed, String what) {
        if (phase != needed) {
            throw wrongPhase(what);
        }
    }

    private IllegalStateException wrongPhase(String what) {
        return new IllegalStateException(
                "clock: %s is %s, so it cannot %s; ask its phase first".formatted(name, phase, what));
    }

    private static Term joined(Term present, Term extension) {
        if (present.unit() != extension.unit()) {
            throw new IllegalArgumentException(
                    "clock: extension %s is in another unit than %s; extend in the unit of the term"
                            .formatted(extension, present));
        }
        return new Term(present.amount() + extension.amount(), present.unit());
    }
}
