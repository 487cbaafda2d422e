package id.pendopo.licensing.objection;

import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Counts until when an objection is in time (<i>jangka waktu keberatan</i>). Pure. */
final class ObjectionTerms {
    private final ObjectionPolicy policy;

    ObjectionTerms(ObjectionPolicy policy) {
        this.policy = policy;
    }

    /**
     * The last day on which an objection is in time; empty where the term has not begun, because nobody recorded the receipt from which it
     * counts.
     *
     * @param elsewhere time at an authority that could not decide does not count: the term stands still meanwhile
     */
    Optional<LocalDate> lastDay(
            ContestedDecision decision, Optional<Elsewhere> elsewhere, Instant at, WorkingCalendar calendar) {
        return begins(decision).map(zero -> {
            ClockState clock = ClockState.start("OBJECTION", policy.fileTerm().value(), at, zero, calendar);
            return elsewhere
                    .filter(other -> !other.filedOn().isAfter(clock.lastDay()))
                    .map(other -> without(clock, later(zero, other.filedOn()), other.passedOn(), calendar))
                    .orElse(clock)
                    .lastDay();
        });
    }

    private Optional<LocalDate> begins(ContestedDecision decision) {
        return policy.start().value() == TermStart.ANNOUNCEMENT
                ? Optional.of(decision.decidedOn())
                : decision.receivedOn();
    }

    /** Days that do not follow each other are refused by a rule of their own, and count here as one. */
    private static ClockState without(ClockState clock, LocalDate filed, LocalDate passed, WorkingCalendar calendar) {
        return clock.pause(filed, calendar).resume(later(filed, passed), calendar);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
