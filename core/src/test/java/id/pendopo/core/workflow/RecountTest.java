package id.pendopo.core.workflow;

import static id.pendopo.core.workflow.Permit.PermitRole.APPLICANT;
import static id.pendopo.core.workflow.Permit.PermitRole.CHECKER;
import static id.pendopo.core.workflow.Permit.PermitRole.HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.DayOff;
import id.pendopo.core.calendar.DayType;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkWeek;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.workflow.CaseCommand.Recount;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A decree that adds a holiday moves what still runs, to the day, and nothing that is over. */
class RecountTest {
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 7);
    private static final WorkingCalendar OLD = calendar("old", Set.of());

    private static WorkingCalendar calendar(String version, Set<Integer> daysOff) {
        return WorkingCalendar.of(
                version,
                WorkWeek.FIVE_DAYS,
                2025,
                2025,
                daysOff.stream()
                        .sorted()
                        .map(day -> new DayOff(
                                FIRST.plusDays(day),
                                DayType.NATIONAL_HOLIDAY,
                                id.pendopo.core.law.Text.of("Libur contoh", "Sample holiday"),
                                Permit.ARTICLE))
                        .toList());
    }

    private static Occasion occasion(LocalDate day, WorkingCalendar calendar, Actor actor) {
        Instant at = day.atTime(10, 0).toInstant(WIB);
        return Occasion.of(at, WIB, OfficeHours.DEFAULT, calendar, actor, CommandId.of("c-" + day))
                .with(Facts.NONE.with(Permit.LIMIT, new Reading.Found<>(100, at, "uji", "1")))
                .withNumbers(java.util.Map.of(Permit.Series.RECEIPT.code(), "R-1"));
    }

    /** A permit under review; its five working days end on 14 July. */
    private static Permit.Walk underReview() {
        Permit.Walk walk = new Permit.Walk(Permit.workflow());
        walk.give(new Permit.Ask(12), occasion(FIRST, OLD, Actor.of("p1", APPLICANT)));
        walk.give(new Permit.Check(5), occasion(FIRST, OLD, Actor.of("c1", CHECKER)));
        return walk;
    }

    private static ClockState clock(Permit.Walk walk) {
        return walk.now().clocks().find(Permit.Clock.DECISION).orElseThrow();
    }

    private static List<String> codes(Decision<Permit> decision) {
        return decision.findings().stream().map(Finding::code).toList();
    }

    @Test
    void a_running_clock_is_counted_anew_before_anything_else_is_done_and_both_days_are_logged() {
        Permit.Walk walk = underReview();
        WorkingCalendar amended = calendar("amended", Set.of(2, 3));
        LocalDate day = FIRST.plusDays(1);
        Decision<Permit> early = walk.give(new Permit.Issue(), occasion(day, amended, Actor.of("h1", HEAD)));
        assertThat(codes(early)).containsExactly("core.DUE_FIRST");
        Occasion bySystem = occasion(day, amended, Actor.SYSTEM);
        Due due = walk.workflow.due(walk.now(), bySystem).get(0);
        Recount recount = (Recount) due.command().orElseThrow();
        assertThat(recount)
                .isEqualTo(new Recount(
                        Permit.Clock.DECISION.code(),
                        LocalDate.of(2025, 7, 14),
                        LocalDate.of(2025, 7, 16),
                        "old",
                        "amended"));
        assertThat(walk.give(recount, bySystem).isAccepted()).isTrue();
        assertThat(clock(walk).lastDay()).isEqualTo(LocalDate.of(2025, 7, 16));
        assertThat(walk.now().handling().nextDue()).contains(clock(walk).passesAt(WIB));
        assertThat(walk.now().isAt(Permit.PermitStage.REVIEW)).isTrue();
        assertThat(walk.workflow.due(walk.now(), bySystem)).isEmpty();
        assertThat(walk.give(new Permit.Issue(), occasion(day, amended, Actor.of("h1", HEAD)))
                        .isAccepted())
                .isTrue();
    }

    /** The last day still runs; the day after, what is over is over, whatever a later decree says. */
    @Test
    void on_its_last_day_a_clock_is_counted_anew_and_on_the_next_day_it_has_passed() {
        WorkingCalendar amended = calendar("amended", Set.of(4));
        Permit.Walk walk = underReview();
        Occasion last = occasion(LocalDate.of(2025, 7, 14), amended, Actor.SYSTEM);
        assertThat(walk.workflow.due(walk.now(), last).get(0).command().orElseThrow())
                .isInstanceOf(Recount.class);
        Occasion after = occasion(LocalDate.of(2025, 7, 15), amended, Actor.SYSTEM);
        assertThat(walk.workflow.due(walk.now(), after).get(0).command().orElseThrow())
                .isInstanceOf(Permit.Deem.class);
        assertThat(codes(walk.give(
                        new Recount(
                                Permit.Clock.DECISION.code(),
                                LocalDate.of(2025, 7, 14),
                                LocalDate.of(2025, 7, 15),
                                "old",
                                "amended"),
                        after)))
                .containsExactly("core.NOT_DUE");
    }

    @Test
    void nobody_counts_anew_but_time_and_only_what_the_calendar_says() {
        WorkingCalendar amended = calendar("amended", Set.of(2));
        Permit.Walk walk = underReview();
        Recount invented = new Recount(
                Permit.Clock.DECISION.code(), LocalDate.of(2025, 7, 14), LocalDate.of(2025, 7, 30), "old", "amended");
        assertThat(codes(walk.give(invented, occasion(FIRST, amended, Actor.SYSTEM))))
                .containsExactly("core.NOT_DUE");
        assertThat(codes(walk.give(invented, occasion(FIRST, amended, Actor.of("h1", HEAD)))))
                .containsExactly("core.NOT_PERMITTED");
    }

    @Test
    void a_calendar_that_moves_no_day_asks_for_nothing() {
        Permit.Walk walk = underReview();
        assertThat(walk.workflow.due(walk.now(), occasion(FIRST, calendar("other", Set.of(60)), Actor.SYSTEM)))
                .isEmpty();
    }

    /** What an amended calendar makes of a clock is what it would have made of it from the beginning. */
    @Tag("walk")
    @Property(tries = 400)
    void a_recounted_clock_is_the_clock_started_over_the_new_calendar(
            @ForAll @Size(max = 25) Set<@IntRange(max = 60) Integer> before,
            @ForAll @Size(max = 25) Set<@IntRange(max = 60) Integer> after,
            @ForAll @IntRange(min = 1, max = 20) int days,
            @ForAll @IntRange(max = 6) int extension,
            @ForAll @IntRange(max = 40) int today) {
        WorkingCalendar one = calendar("one", before);
        WorkingCalendar two = calendar("two", after);
        ClockState running = started(one, days, extension);
        LocalDate day = FIRST.plusDays(today);
        Permit.Walk walk = underReview();
        CaseFile<Permit> file = withClock(walk.now(), running);
        List<Recount> found = Recounting.of(file, occasion(day, two, Actor.SYSTEM));
        ClockState fresh = started(two, days, extension);
        if (running.isPassed(day) || running.lastDay().equals(fresh.lastDay())) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).hasSize(1);
            assertThat(found.get(0).before()).isEqualTo(running.lastDay());
            assertThat(found.get(0).after()).isEqualTo(fresh.lastDay());
            assertThat(running.recompute(two)).isEqualTo(fresh);
        }
    }

    private static ClockState started(WorkingCalendar calendar, int days, int extension) {
        ClockState state = ClockState.start(
                "DECISION", Term.workingDays(days), FIRST.atTime(9, 0).toInstant(WIB), FIRST, calendar);
        return extension == 0 ? state : state.extend(Term.workingDays(extension), calendar);
    }

    private static CaseFile<Permit> withClock(CaseFile<Permit> file, ClockState state) {
        Clocks clocks = new Clocks(java.util.Map.of(Permit.Clock.DECISION.code(), state));
        return new CaseFile<>(
                file.id(),
                file.region(),
                file.procedure(),
                file.policy(),
                file.version(),
                file.at(),
                file.stage(),
                file.cameFrom(),
                file.status(),
                file.flags(),
                file.participation(),
                file.waivers(),
                file.joint(),
                clocks,
                file.handling(),
                file.data());
    }

    /** A clock that stands still keeps its days and counts them over the new calendar when it goes on. */
    @Test
    void what_stands_still_is_not_counted_anew() {
        Permit.Walk walk = underReview();
        walk.give(new Permit.SendBack(), occasion(FIRST.plusDays(1), OLD, Actor.of("h1", HEAD)));
        WorkingCalendar amended = calendar("amended", Set.of(2, 3));
        assertThat(Stream.of(walk.workflow.due(walk.now(), occasion(FIRST.plusDays(1), amended, Actor.SYSTEM)))
                        .flatMap(List::stream)
                        .filter(Due::isRecount))
                .isEmpty();
        assertThat(Role.SYSTEM.code().value()).isEqualTo("SYSTEM");
    }
}
