package id.pendopo.performance.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Due;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Facts;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Reading;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionFamily;
import id.pendopo.performance.organisation.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One entry on its way, in a world that is told. Wednesday 8 April 2026 is the day of work. */
final class Course {
    static final CaseId ID = CaseId.of("entry-1");
    static final EmployeeId EMPLOYEE = EmployeeId.of("emp-1");
    static final LocalDate DAY = LocalDate.of(2026, 4, 8);
    static final Actor OWNER = Actor.of("emp-1", ActivityRole.EMPLOYEE);
    static final Actor FIRST = Actor.of("boss-1", ActivityRole.SUPERIOR);
    static final Actor SECOND = Actor.of("boss-2", ActivityRole.SUPERIOR);
    static final Actor HR = Actor.of("hr-1", ActivityRole.HR_OFFICE);
    static final Actor INSPECTOR = Actor.of("insp-1", ActivityRole.INSPECTORATE);
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    private final Workflow<Activity> workflow;
    DutyReading duty = present();
    PlacementReading placement = placed(superior("boss-1"), superior("boss-2"));
    DayPage day = DayPage.EMPTY;
    ApprovalPage approvals = ApprovalPage.EMPTY;
    SigningState month = SigningState.UNSIGNED;
    private @Nullable CaseFile<Activity> file;
    private @Nullable Entry<Activity> last;
    private int attempts;

    Course() {
        this(Region.WORKFLOW);
    }

    Course(Workflow<Activity> workflow) {
        this.workflow = workflow;
    }

    static DutyReading present() {
        return duty(DutyStatus.PRESENT, "07:25", "16:05");
    }

    static DutyReading duty(DutyStatus status, String first, String last) {
        return new DutyReading(
                status, Optional.of(LocalTime.parse(first)), Optional.of(LocalTime.parse(last)), 450, 0, false);
    }

    static Superior superior(String person) {
        return new Superior(PersonRef.of(person), true);
    }

    static Superior absent(String person) {
        return new Superior(PersonRef.of(person), false);
    }

    static PlacementReading placed(Superior... chain) {
        return new PlacementReading(
                UnitCode.of("DISKOMINFO"),
                PositionFamily.PELAKSANA,
                PositionClass.of(7),
                Set.of(Code.of("PERSURATAN")),
                Set.of(Code.of("RHK_1")),
                List.of(chain));
    }

    /** An hour of letters: two of them, which is what the norm says. */
    static Work letters(String from, String to) {
        return work("SURAT_KELUAR", 2, from, to);
    }

    static Work work(String item, int quantity, String from, String to) {
        return new Work(
                DAY,
                TimeSpan.of(from, to),
                Output.of(Code.of(item), quantity),
                WorkLinks.NONE,
                WorkPlace.OFFICE,
                List.of());
    }

    static ActivityCommand.RecordEntry entering(Work work) {
        return new ActivityCommand.RecordEntry(EMPLOYEE, work);
    }

    static ActivityCommand.Submit submitting() {
        return new ActivityCommand.Submit(List.of());
    }

    static ActivityCommand.Approve approving(int minutes) {
        return new ActivityCommand.Approve(minutes, Optional.empty());
    }

    static ActivityCommand.Return returning() {
        return new ActivityCommand.Return(Code.of("UNCLEAR"), Optional.empty());
    }

    /** Entered at four on the day of work. */
    Course recorded() {
        return opened("2026-04-08T16:00", OWNER, entering(letters("08:00", "09:00")));
    }

    /** And handed in at once. */
    Course submitted() {
        return recorded().does("2026-04-08T16:00", OWNER, submitting());
    }

    Course opened(String at, Actor actor, ActivityCommand command) {
        return done(open(at, actor, command));
    }

    List<String> refusedAtEntry(String at, Work work) {
        return blocks(open(at, OWNER, entering(work)));
    }

    Decision<Activity> open(String at, Actor actor, Command command) {
        return workflow.open(ID, RegionCode.parse("32.73"), command, occasion(at, actor));
    }

    Course does(String at, Actor actor, ActivityCommand command) {
        return done(decide(at, actor, command));
    }

    List<String> refusals(String at, Actor actor, ActivityCommand command) {
        return blocks(decide(at, actor, command));
    }

    private Decision<Activity> decide(String at, Actor actor, ActivityCommand command) {
        return workflow.decide(file(), command, occasion(at, actor));
    }

    Course done(Decision<Activity> decided) {
        assertThat(blocks(decided)).isEmpty();
        if (decided instanceof Decision.Accepted<Activity> accepted) {
            file = accepted.file();
            last = accepted.entry();
        }
        return this;
    }

    List<String> settle(String at) {
        List<String> acts = new ArrayList<>();
        for (; ; ) {
            Occasion o = occasion(at, Actor.SYSTEM);
            Optional<Due> due =
                    workflow.due(file(), o).stream().filter(Due::moves).findFirst();
            if (due.isEmpty()) {
                return acts;
            }
            done(workflow.decide(file(), due.get().command().orElseThrow(), o));
            acts.add(entry().act());
        }
    }

    CaseFile<Activity> file() {
        return Objects.requireNonNull(file, "nothing was entered");
    }

    Activity data() {
        return file().data();
    }

    Entry<Activity> entry() {
        return Objects.requireNonNull(last, "nothing was entered");
    }

    ActivityStage stage() {
        return ActivityStage.valueOf(file().stage().value());
    }

    LocalDate lastDay(ActivityClock clock) {
        return file().clocks().find(clock).orElseThrow().lastDay();
    }

    Occasion occasion(String at, Actor actor) {
        attempts++;
        Instant instant = LocalDateTime.parse(at).toInstant(WIB);
        return Occasion.of(
                        instant, WIB, OfficeHours.DEFAULT, Region.CALENDAR, actor, CommandId.of("course-" + attempts))
                .with(Facts.NONE
                        .with(DutyReading.FACT, new Reading.Found<>(duty, instant, "attendance", "1"))
                        .with(PlacementReading.FACT, new Reading.Found<>(placement, instant, "roster", "1"))
                        .with(DayPage.FACT, new Reading.Found<>(day, instant, DayBook.NAME, "1"))
                        .with(ApprovalPage.FACT, new Reading.Found<>(approvals, instant, ApprovalBook.NAME, "1"))
                        .with(SigningState.FACT, new Reading.Found<>(month, instant, "period", "1")));
    }

    static List<String> blocks(Decision<Activity> decided) {
        return decided.isAccepted()
                ? List.of()
                : decided.findings().stream()
                        .filter(Finding::isBlock)
                        .map(Finding::code)
                        .distinct()
                        .toList();
    }

    static Actor actorNamed(String person) {
        return Actor.of(person, ActivityRole.SUPERIOR);
    }
}
