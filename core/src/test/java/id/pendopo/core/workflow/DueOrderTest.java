package id.pendopo.core.workflow;

import static id.pendopo.core.workflow.Tiny.At.DONE;
import static id.pendopo.core.workflow.Tiny.At.MIDDLE;
import static id.pendopo.core.workflow.Tiny.At.REFUSED;
import static id.pendopo.core.workflow.Tiny.At.START;
import static id.pendopo.core.workflow.Tiny.act;
import static id.pendopo.core.workflow.Tiny.by;
import static id.pendopo.core.workflow.Tiny.done;
import static id.pendopo.core.workflow.Tiny.move;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.DayOff;
import id.pendopo.core.calendar.DayType;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkWeek;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseCommand.Recount;
import id.pendopo.core.workflow.Tiny.Approve;
import id.pendopo.core.workflow.Tiny.By;
import id.pendopo.core.workflow.Tiny.Check;
import id.pendopo.core.workflow.Tiny.Deem;
import id.pendopo.core.workflow.Tiny.Expire;
import id.pendopo.core.workflow.Tiny.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When several clocks pass before anybody looks, the order in which they are taken decides how the case ends. */
class DueOrderTest {
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 7);
    private static final WorkingCalendar OLD = calendar("old", List.of());
    private static final WorkingCalendar AMENDED = calendar("amended", List.of(FIRST.plusDays(14)));

    private enum Clock implements Countdown {
        WATCHED,
        SOONER,
        LATER,
        LONG
    }

    private final Workflow<Tiny> workflow = Tiny.of(
                    done(act(Check.class)
                            .from(START)
                            .to(MIDDLE)
                            .starting(Clock.LONG, Term.workingDays(30))
                            .starting(Clock.LATER, Term.calendarDays(5))
                            .starting(Clock.SOONER, Term.calendarDays(3))
                            .starting(Clock.WATCHED, Term.calendarDays(1))),
                    // The later consequence is written first, so that the order is the clock's and not the page's.
                    done(by(Role.SYSTEM, Expire.class)
                            .from(MIDDLE)
                            .to(REFUSED)
                            .whenPassed(Clock.LATER, file -> new Expire())),
                    done(by(Role.SYSTEM, Deem.class)
                            .from(MIDDLE)
                            .to(DONE)
                            .whenPassed(Clock.SOONER, file -> new Deem())),
                    move(Approve.class, MIDDLE, DONE))
            .endingAt(REFUSED)
            .watching(Clock.WATCHED, Clock.LONG)
            .build();

    private static WorkingCalendar calendar(String version, List<LocalDate> daysOff) {
        return WorkingCalendar.of(
                version,
                WorkWeek.FIVE_DAYS,
                2025,
                2025,
                daysOff.stream()
                        .map(day -> new DayOff(
                                day, DayType.NATIONAL_HOLIDAY, Text.of("Libur contoh", "Sample holiday"), Tiny.ARTICLE))
                        .toList());
    }

    private static Occasion at(LocalDate day, WorkingCalendar calendar, Role role) {
        Instant at = day.atTime(10, 0).toInstant(WIB);
        return Occasion.of(
                at,
                WIB,
                OfficeHours.DEFAULT,
                calendar,
                Actor.of("p-" + role.name(), role),
                CommandId.of("c-" + role.name()));
    }

    private static CaseFile<Tiny> accepted(Decision<Tiny> decision) {
        assertThat(decision.findings()).isEmpty();
        return ((Decision.Accepted<Tiny>) decision).file();
    }

    private CaseFile<Tiny> checked() {
        CaseFile<Tiny> file = accepted(
                workflow.open(CaseId.of("case-1"), RegionCode.parse("32.73"), new Open(), at(FIRST, OLD, By.CITIZEN)));
        return accepted(workflow.decide(file, new Check(), at(FIRST, OLD, By.OFFICER)));
    }

    private static Instant midnightAfter(int days) {
        return FIRST.plusDays(days + 1L).atStartOfDay().toInstant(WIB);
    }

    /** Counting anew comes first; then what moves the case, by the instant it fell due; lateness that is only seen is last. */
    @Test
    void what_is_counted_anew_comes_first_then_what_moves_by_its_instant_then_what_is_only_late() {
        Occasion today = at(FIRST.plusDays(7), AMENDED, Role.SYSTEM);
        List<Due> due = workflow.due(checked(), today);
        assertThat(due)
                .extracting(one -> one.clock().map(Code::value).orElse("-"))
                .containsExactly("LONG", "SOONER", "LATER", "WATCHED");
        assertThat(due)
                .extracting(Due::passedAt)
                .containsExactly(today.at(), midnightAfter(3), midnightAfter(5), midnightAfter(1));
        assertThat(due).extracting(Due::isRecount).containsExactly(true, false, false, false);
        assertThat(due).extracting(Due::moves).containsExactly(true, true, true, false);
        assertThat(due.get(0).command().orElseThrow()).isInstanceOf(Recount.class);
        assertThat(due.get(1).command()).contains(new Deem());
    }

    /** Whoever comes after both terms is told of the one that passed first: the citizen's right came before his loss of it. */
    @Test
    void what_fell_due_first_is_what_an_officer_is_told_of() {
        CaseFile<Tiny> file = checked();
        Decision<Tiny> early = workflow.decide(file, new Approve(), at(FIRST.plusDays(7), OLD, By.OFFICER));
        assertThat(early.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("core.DUE_FIRST");
            assertThat(finding.found()).contains("SOONER");
        });
        assertThat(workflow.decide(file, new Approve(), at(FIRST.plusDays(3), OLD, By.OFFICER))
                        .isAccepted())
                .as("a clock that is only watched holds nobody up")
                .isTrue();
    }

    /** On its last day a clock demands nothing; on the next morning it does. */
    @Test
    void each_is_due_from_the_day_after_its_last() {
        CaseFile<Tiny> file = checked();
        assertThat(workflow.due(file, at(FIRST.plusDays(1), OLD, Role.SYSTEM))).isEmpty();
        assertThat(workflow.due(file, at(FIRST.plusDays(2), OLD, Role.SYSTEM)))
                .extracting(Due::moves)
                .containsExactly(false);
        assertThat(workflow.due(file, at(FIRST.plusDays(3), OLD, Role.SYSTEM))).hasSize(1);
        assertThat(workflow.due(file, at(FIRST.plusDays(4), OLD, Role.SYSTEM))).hasSize(2);
        assertThat(workflow.due(file, at(FIRST.plusDays(5), OLD, Role.SYSTEM))).hasSize(2);
        assertThat(workflow.due(file, at(FIRST.plusDays(6), OLD, Role.SYSTEM))).hasSize(3);
    }

    /** An amended calendar that does not hold the year is a reason against every act, and an option says it too. */
    @Test
    void a_calendar_that_does_not_hold_the_year_is_said_by_options_as_by_deciding() {
        CaseFile<Tiny> file = checked();
        WorkingCalendar next = WorkingCalendar.of("next", WorkWeek.FIVE_DAYS, 2026, 2026, List.of());
        Occasion today = at(FIRST.plusDays(1), next, By.OFFICER);
        assertThat(workflow.decide(file, new Approve(), today).findings())
                .extracting(Finding::code)
                .containsExactly("core.CALENDAR_MISSING");
        assertThat(workflow.options(file, today))
                .singleElement()
                .satisfies(option ->
                        assertThat(option.whyNot()).extracting(Finding::code).containsExactly("core.CALENDAR_MISSING"));
    }
}
