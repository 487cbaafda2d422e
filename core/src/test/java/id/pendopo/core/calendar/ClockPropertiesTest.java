package id.pendopo.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever happens to a clock, the working days it ran add up to its term. */
class ClockPropertiesTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.national();
    private static final Instant AT = Instant.EPOCH;

    /** The office has its full term: the days it had before, between and after all pauses are the term, to the day. */
    @Property
    void pauses_take_nothing_from_the_term_and_add_nothing(
            @ForAll @IntRange(max = 300) int start,
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll @Size(max = 6) List<@IntRange(max = 30) Integer> gaps) {
        ClockState clock = ClockState.start(
                "C", Term.workingDays(amount), AT, LocalDate.of(2024, 1, 1).plusDays(start), CALENDAR);
        int ran = 0;
        int bonus = 0;
        for (int gap : gaps) {
            LocalDate pausedOn = clock.dayZero().plusDays(gap);
            if (pausedOn.isAfter(clock.lastDay())) {
                break;
            }
            ran += CALENDAR.workingDaysIn(clock.dayZero(), pausedOn);
            ClockState paused = clock.pause(pausedOn, CALENDAR);
            bonus += paused.consumed() == amount ? 1 : 0;
            clock = paused.resume(CALENDAR.nextWorkingDay(pausedOn.plusDays(gap)), CALENDAR);
            assertThat(clock.recompute(CALENDAR)).isEqualTo(clock);
        }
        ran += CALENDAR.workingDaysIn(clock.dayZero(), clock.lastDay());
        // A pause on the last day gives one day more each time, because at least one day must remain.
        assertThat(ran).isEqualTo(amount + bonus);
    }

    @Property
    void an_explanation_counts_to_the_term_and_ends_on_the_last_day(
            @ForAll @IntRange(max = 600) int start,
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll TermUnit unit) {
        if (unit == TermUnit.MONTHS) {
            return;
        }
        ClockState clock = ClockState.start(
                "C", new Term(amount, unit), AT, LocalDate.of(2024, 1, 1).plusDays(start), CALENDAR);
        ClockExplanation explanation = clock.explain(CALENDAR);
        ExplainedDay last = explanation.days().get(explanation.days().size() - 1);
        assertThat(last.date()).isEqualTo(clock.lastDay());
        assertThat(last.counted()).isEqualTo(amount);
        assertThat(explanation.days())
                .allSatisfy(day ->
                        assertThat(day.counted() == 0).isEqualTo(day.whyNot().isPresent()));
    }

    @Property
    void an_extension_is_a_longer_term(
            @ForAll @IntRange(max = 600) int start,
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll @IntRange(min = 1, max = 30) int more) {
        LocalDate dayZero = LocalDate.of(2024, 1, 1).plusDays(start);
        ClockState extended = ClockState.start("C", Term.workingDays(amount), AT, dayZero, CALENDAR)
                .extend(Term.workingDays(more), CALENDAR);
        assertThat(extended.lastDay()).isEqualTo(CALENDAR.plusWorkingDays(dayZero, amount + more));
    }
}
