package id.pendopo.core.workflow;

import static id.pendopo.core.workflow.Tiny.At.DONE;
import static id.pendopo.core.workflow.Tiny.At.MIDDLE;
import static id.pendopo.core.workflow.Tiny.At.START;
import static id.pendopo.core.workflow.Tiny.Clock.OTHER;
import static id.pendopo.core.workflow.Tiny.Clock.TERM;
import static id.pendopo.core.workflow.Tiny.act;
import static id.pendopo.core.workflow.Tiny.done;
import static id.pendopo.core.workflow.Tiny.expiring;
import static id.pendopo.core.workflow.Tiny.move;
import static id.pendopo.core.workflow.Tiny.of;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.Tiny.Approve;
import id.pendopo.core.workflow.Tiny.By;
import id.pendopo.core.workflow.Tiny.Look;
import id.pendopo.core.workflow.Tiny.Open;
import id.pendopo.core.workflow.Tiny.Pass;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the engine does to clocks by itself: found when real procedures were tried on it. */
class ClockKeepingTest {
    private static Occasion at(String day, Role role) {
        return Occasion.of(
                OffsetDateTime.parse(day + "T10:00:00+07:00").toInstant(),
                ZoneOffset.ofHours(7),
                OfficeHours.DEFAULT,
                WorkingCalendar.national(),
                Actor.of("p-" + role.name(), role),
                CommandId.of(day));
    }

    private static CaseFile<Tiny> opened(Workflow<Tiny> workflow, String day) {
        return ((Decision.Accepted<Tiny>)
                        workflow.open(CaseId.of("c1"), RegionCode.parse("32.73"), new Open(), at(day, By.CITIZEN)))
                .file();
    }

    private static CaseFile<Tiny> after(
            Workflow<Tiny> workflow, CaseFile<Tiny> file, String day, Role role, Command command) {
        Decision<Tiny> decision = workflow.decide(file, command, at(day, role));
        assertThat(decision.findings()).isEmpty();
        return ((Decision.Accepted<Tiny>) decision).file();
    }

    /** A consequence that leaves the case where it is would be due again at once, for ever. */
    @Test
    void the_consequence_of_a_clock_is_taken_once() {
        Workflow<Tiny> workflow = of(done(expiring(TERM).from(START).staying()), move(Approve.class, START, DONE))
                .rooms(Room.waiting(START).within(TERM, Term.workingDays(2)))
                .build();
        CaseFile<Tiny> file = opened(workflow, "2025-07-07");
        assertThat(workflow.due(file, at("2025-07-10", Role.SYSTEM))).hasSize(1);
        CaseFile<Tiny> reminded = after(workflow, file, "2025-07-10", Role.SYSTEM, new Tiny.Expire());
        assertThat(reminded.clocks().find(TERM).orElseThrow().phase()).isEqualTo(Phase.STOPPED);
        assertThat(workflow.due(reminded, at("2025-07-20", Role.SYSTEM))).isEmpty();
    }

    /** A ladder starts its clock anew with each rung, counted from the day on which the rung before was due. */
    @Test
    void a_ladder_starts_its_clock_anew() {
        Workflow<Tiny> workflow = of(
                        done(expiring(TERM).from(START).staying().starting(TERM, Term.workingDays(2))),
                        move(Approve.class, START, DONE))
                .rooms(Room.waiting(START).within(TERM, Term.workingDays(2)))
                .build();
        CaseFile<Tiny> file = opened(workflow, "2025-07-07");
        CaseFile<Tiny> once = after(workflow, file, "2025-07-14", Role.SYSTEM, new Tiny.Expire());
        // Due on Thursday 10 July 00:00; taken late, it counts from then.
        assertThat(once.clocks().find(TERM).orElseThrow().lastDay()).isEqualTo(LocalDate.of(2025, 7, 14));
    }

    private static Workflow<Tiny> extendable() {
        return of(
                        done(act(Look.class).from(START).staying().extending(TERM, Term.workingDays(3))),
                        done(act(Pass.class).from(START).staying().stopping(TERM)),
                        move(Approve.class, START, DONE))
                .rooms(Room.waiting(START).within(TERM, Term.workingDays(2)))
                .watching(TERM)
                .build();
    }

    private static List<String> refused(Workflow<Tiny> workflow, CaseFile<Tiny> file, String day, Command command) {
        Decision<Tiny> decision = workflow.decide(file, command, at(day, By.OFFICER));
        Option option = workflow.options(file, at(day, By.OFFICER)).stream()
                .filter(one -> one.command().equals(command.getClass()))
                .findFirst()
                .orElseThrow();
        assertThat(option.whyNot()).as("options say what deciding says").isEqualTo(decision.findings());
        return decision.findings().stream().map(Finding::code).toList();
    }

    /** The last day still runs; what has passed is never revived, by whatever extension. */
    @Test
    void a_clock_is_extended_on_its_last_day_and_never_after() {
        Workflow<Tiny> workflow = extendable();
        CaseFile<Tiny> file = opened(workflow, "2025-07-07");
        CaseFile<Tiny> longer = after(workflow, file, "2025-07-09", By.OFFICER, new Look());
        assertThat(longer.clocks().find(TERM).orElseThrow().lastDay()).isEqualTo(LocalDate.of(2025, 7, 14));
        assertThat(refused(workflow, file, "2025-07-10", new Look())).containsExactly("core.CLOCK_OVER");
        Finding over = workflow.decide(file, new Look(), at("2025-07-10", By.OFFICER))
                .findings()
                .get(0);
        assertThat(FindingCatalogue.core().line(over, Locale.ENGLISH)).contains("2025-07-09", "TERM");
    }

    @Test
    void a_clock_that_was_stopped_is_not_extended_and_nothing_breaks() {
        Workflow<Tiny> workflow = extendable();
        CaseFile<Tiny> stopped = after(workflow, opened(workflow, "2025-07-07"), "2025-07-08", By.OFFICER, new Pass());
        assertThat(refused(workflow, stopped, "2025-07-08", new Look())).containsExactly("core.CLOCK_OVER");
    }

    @Test
    void a_clock_that_never_started_is_not_extended() {
        Workflow<Tiny> workflow = of(
                        done(act(Look.class).from(START).staying().extending(OTHER, Term.workingDays(3))),
                        done(act(Pass.class).from(START).staying().starting(OTHER, Term.workingDays(2))),
                        move(Approve.class, START, DONE))
                .watching(OTHER)
                .build();
        CaseFile<Tiny> file = opened(workflow, "2025-07-07");
        assertThat(refused(workflow, file, "2025-07-07", new Look())).containsExactly("core.CLOCK_OVER");
        CaseFile<Tiny> started = after(workflow, file, "2025-07-07", By.OFFICER, new Pass());
        assertThat(refused(workflow, started, "2025-07-07", new Look())).isEmpty();
    }

    /** A room's clock ends as the room is left, so there is nothing to lengthen, and nothing to break on. */
    @Test
    void extending_the_clock_of_the_room_that_is_left_changes_nothing() {
        Workflow<Tiny> workflow = of(
                        done(act(Look.class).from(START).to(MIDDLE).extending(TERM, Term.workingDays(3))),
                        move(Approve.class, MIDDLE, DONE))
                .rooms(Room.waiting(START).within(TERM, Term.workingDays(2)))
                .watching(TERM)
                .build();
        CaseFile<Tiny> left = after(workflow, opened(workflow, "2025-07-07"), "2025-07-08", By.OFFICER, new Look());
        assertThat(left.clocks().find(TERM).orElseThrow().phase()).isEqualTo(Phase.STOPPED);
        assertThat(left.clocks().find(TERM).orElseThrow().lastDay()).isEqualTo(LocalDate.of(2025, 7, 9));
    }

    /** A consequence of time that would lengthen another clock, which is over, is not due: it holds nobody up. */
    @Test
    void a_timed_step_that_would_revive_another_clock_is_not_due() {
        Workflow<Tiny> workflow = of(
                        done(expiring(TERM).from(START).staying().extending(OTHER, Term.workingDays(3))),
                        done(act(Pass.class).from(START).staying().starting(OTHER, Term.workingDays(2))),
                        move(Approve.class, START, DONE))
                .rooms(Room.waiting(START).within(TERM, Term.workingDays(2)))
                .watching(OTHER)
                .build();
        CaseFile<Tiny> file = opened(workflow, "2025-07-07");
        assertThat(workflow.due(file, at("2025-07-10", Role.SYSTEM))).noneMatch(Due::moves);
        CaseFile<Tiny> running = after(workflow, file, "2025-07-08", By.OFFICER, new Pass());
        assertThat(workflow.due(running, at("2025-07-10", Role.SYSTEM))).anyMatch(Due::moves);
    }

    /** A case at rest may have a window that runs; what is merely noted there must not close it. */
    @Test
    void an_act_at_rest_leaves_the_clocks_of_the_rest_alone() {
        Workflow<Tiny> workflow = of(
                        move(Approve.class, START, MIDDLE),
                        done(act(Look.class).from(MIDDLE).staying().stopping(OTHER)),
                        done(expiring(TERM).from(MIDDLE).to(DONE)),
                        done(act(Pass.class).from(START).staying().starting(OTHER, Term.workingDays(9))))
                .rooms(Room.waiting(MIDDLE).within(TERM, Term.workingDays(5)))
                .restingAt(MIDDLE)
                .watching(OTHER)
                .build();
        CaseFile<Tiny> file = opened(workflow, "2025-07-07");
        CaseFile<Tiny> passed = after(workflow, file, "2025-07-07", By.OFFICER, new Pass());
        CaseFile<Tiny> resting = after(workflow, passed, "2025-07-08", By.OFFICER, new Approve());
        assertThat(resting.clocks().find(OTHER).orElseThrow().phase())
                .as("coming to rest stops what was not started there")
                .isEqualTo(Phase.STOPPED);
        CaseFile<Tiny> noted = after(workflow, resting, "2025-07-09", By.OFFICER, new Look());
        assertThat(noted.clocks().find(TERM).orElseThrow().phase()).isEqualTo(Phase.RUNNING);
    }

    /** The officer who takes down what somebody without a name reports does not thereby become a party. */
    @Test
    void a_case_may_be_owned_by_nobody() {
        Step<Tiny> byOfficer = Step.<Tiny>of("Petugas mencatat laporan tanpa nama")
                .under(Tiny.ARTICLE)
                .by(By.CITIZEN)
                .opening(Open.class)
                .to(START)
                .ownedBy((open, o) -> List.of())
                .creating((open, o) -> new Tiny.Noted());
        Workflow<Tiny> workflow = Tiny.bare(List.of(byOfficer, Tiny.approval()))
                .commands(Open.class)
                .commands(Approve.class)
                .endingWellAt(DONE)
                .build();
        assertThat(opened(workflow, "2025-07-07").participation().parties()).isEmpty();
        assertThat(opened(of(Tiny.approval()).build(), "2025-07-07")
                        .participation()
                        .parties())
                .containsExactly(PersonRef.of("p-CITIZEN"));
    }
}
