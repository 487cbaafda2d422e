package id.pendopo.core.workflow.spike;

import static id.pendopo.core.workflow.spike.Activity.At.*;
import static id.pendopo.core.workflow.spike.Activity.By.*;
import static id.pendopo.core.workflow.spike.Activity.Clock.*;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.core.workflow.Workflow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A day's activity in small: entered late it locks, the superior verifies it, his silence climbs to his superior, and the close
 * of the month takes what nobody answered. Sections 3.2 and 3.6 of the domain.
 *
 * @param superiors the direct superior first, then each one's superior; none reports to another twice
 * @param rung whose turn it is among them
 */
record Activity(LocalDate day, int claimed, int approved, List<PersonRef> superiors, int rung) {
    static final LegalSource LAW = LegalSource.of("Peraturan Contoh Kinerja Pasal 1", Standing.OWN_DECISION);

    enum At implements Stage {
        RECORDED,
        SUBMITTED,
        RETURNED,
        APPROVED,
        AUTO_APPROVED,
        REJECTED,
        EXPIRED
    }

    enum By implements Role {
        EMPLOYEE,
        SUPERIOR
    }

    enum Clock implements Countdown {
        ENTRY,
        VERIFYING,
        MENDING,
        CLOSE
    }

    sealed interface Act extends Command {}

    record Record(LocalDate day, int claimed, List<PersonRef> superiors) implements Act {}

    record Submit() implements Act {}

    record Approve(int minutes) implements Act {}

    record Return() implements Act {}

    record Resubmit() implements Act {}

    record Reject() implements Act {}

    record Climb() implements Act {}

    record Expire() implements Act {}

    record TakeAtClose() implements Act {}

    sealed interface Fact extends Event<Activity> {}

    record Recorded(LocalDate day, int claimed, List<PersonRef> superiors) implements Fact, Birth<Activity> {
        @Override
        public Activity born() {
            return new Activity(day, claimed, 0, superiors, 0);
        }
    }

    record Counted(int minutes) implements Fact {
        @Override
        public Activity applyTo(Activity a) {
            return new Activity(a.day, a.claimed, minutes, a.superiors, a.rung);
        }
    }

    record Climbed() implements Fact {
        @Override
        public Activity applyTo(Activity a) {
            return new Activity(a.day, a.claimed, a.approved, a.superiors, a.rung + 1);
        }
    }

    record Noted() implements Fact {
        @Override
        public Activity applyTo(Activity a) {
            return a;
        }
    }

    private static StepDraft<Activity> step(String title) {
        return Step.<Activity>of(title).under(LAW);
    }

    private static <C extends Command> ActingStep<Activity, C> by(Role role, Class<C> command) {
        return step(Command.nameOf(command)).by(role).on(command);
    }

    private static <C extends Command> Step<Activity> noted(ActingStep<Activity, C> step) {
        return step.recording((file, c, o) -> new Noted());
    }

    /** Of all superiors only the one whose turn it is, or who stands in for him by deed. */
    private static boolean isNext(CaseFile<Activity> file, Actor actor) {
        return actor.actsFor(file.data().superiors().get(file.data().rung()));
    }

    private static List<Finding> somebodyAbove(CaseFile<Activity> file, Occasion o) {
        return file.data().rung() + 1 < file.data().superiors().size()
                ? List.of()
                : Finding.block("contoh.NOBODY_ABOVE").at("superiors").only(LAW);
    }

    private static List<Finding> notFuture(Record command, Occasion o) {
        return command.day().isAfter(o.today())
                ? Finding.block("contoh.FUTURE").at("day").only(LAW)
                : List.of();
    }

    /** Seven calendar days after the day itself, by the rule of one region [S]. */
    private static List<Finding> inWindow(Record command, Occasion o) {
        return o.today().isAfter(command.day().plusDays(7))
                ? Finding.block("contoh.ENTRY_LOCKED").at("day").only(LAW)
                : List.of();
    }

    private static List<Finding> notMoreThanClaimed(CaseFile<Activity> file, Approve approve, Occasion o) {
        return approve.minutes() <= file.data().claimed()
                ? List.of()
                : Finding.block("contoh.MORE_THAN_CLAIMED").at("minutes").only(LAW);
    }

    /** The fifth of the month that follows. */
    static LocalDate close(LocalDate day) {
        return YearMonth.from(day).plusMonths(1).atDay(5);
    }

    static Workflow<Activity> workflow() {
        List<Step<Activity>> steps = List.of(
                step("Pegawai mencatat aktivitas")
                        .by(EMPLOYEE)
                        .as(Manner.REQUESTED)
                        .opening(Record.class)
                        .to(RECORDED)
                        .provided("contoh.FUTURE", Activity::notFuture)
                        .provided("contoh.ENTRY_LOCKED", Activity::inWindow)
                        .until(ENTRY, (file, c, o) -> c.day().plusDays(7))
                        .creating((c, o) -> new Recorded(c.day(), c.claimed(), c.superiors())),
                noted(by(EMPLOYEE, Submit.class)
                        .from(RECORDED)
                        .to(SUBMITTED)
                        .stopping(ENTRY)
                        .until(CLOSE, (file, c, o) -> close(file.data().day()))),
                noted(by(Role.SYSTEM, Expire.class).from(RECORDED).to(EXPIRED).whenPassed(ENTRY, file -> new Expire())),
                by(SUPERIOR, Approve.class)
                        .from(SUBMITTED)
                        .to(APPROVED)
                        .onlyFor(Activity::isNext)
                        .provided("contoh.MORE_THAN_CLAIMED", Activity::notMoreThanClaimed)
                        .recording((file, c, o) -> new Counted(c.minutes())),
                noted(by(SUPERIOR, Return.class)
                        .from(SUBMITTED)
                        .aside(RETURNED)
                        .onlyFor(Activity::isNext)
                        .atMost(2, "contoh.RETURN_LIMIT")),
                noted(by(EMPLOYEE, Resubmit.class).from(RETURNED).back()),
                noted(by(SUPERIOR, Reject.class).from(SUBMITTED).to(REJECTED).onlyFor(Activity::isNext)),
                noted(by(Role.SYSTEM, ExpireReturned.class)
                        .from(RETURNED)
                        .to(EXPIRED)
                        .whenPassed(MENDING, file -> new ExpireReturned())),
                by(Role.SYSTEM, Climb.class)
                        .from(SUBMITTED)
                        .staying()
                        .given("contoh.NOBODY_ABOVE", Activity::somebodyAbove)
                        .whenPassed(VERIFYING, file -> new Climb())
                        .starting(VERIFYING, Term.workingDays(3))
                        .recording((file, c, o) -> new Climbed()),
                by(Role.SYSTEM, TakeAtClose.class)
                        .from(SUBMITTED, RETURNED)
                        .toOneOf((file, c, o) -> file.isAt(RETURNED) ? EXPIRED : AUTO_APPROVED, EXPIRED, AUTO_APPROVED)
                        .whenPassed(CLOSE, file -> new TakeAtClose())
                        .recording((file, c, o) -> new Counted(
                                file.isAt(RETURNED) ? 0 : file.data().claimed())));
        return Workflow.<Activity>of("contoh/activity", new PolicyStamp("contoh/2026-01-01", "0".repeat(64)))
                .commands(Act.class)
                .events(Fact.class)
                .steps(steps)
                .rooms(
                        Room.waiting(SUBMITTED).within(VERIFYING, Term.workingDays(3)),
                        Room.waiting(RETURNED)
                                .within(MENDING, Term.calendarDays(3))
                                .standingStill(VERIFYING))
                .parties(EMPLOYEE)
                .requiring(Approve.class)
                .onlyAfter(Submit.class)
                .requiring(TakeAtClose.class)
                .onlyAfter(Submit.class)
                .endingWellAt(APPROVED, AUTO_APPROVED)
                .endingAt(REJECTED, EXPIRED)
                .build();
    }

    record ExpireReturned() implements Act {}
}
