package id.pendopo.performance.activity;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Reading;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionFamily;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.testkit.workflow.CommandMatrix;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    private final Journey<Activity> journey;
    DutyReading duty = present();
    PlacementReading placement = placed(superior("boss-1"), superior("boss-2"));
    DayPage day = DayPage.EMPTY;
    ApprovalPage approvals = ApprovalPage.EMPTY;
    SigningState month = SigningState.UNSIGNED;

    Course() {
        this(Region.WORKFLOW);
    }

    Course(Workflow<Activity> workflow) {
        journey = Journey.of(workflow, ID.value(), Region.CALENDAR)
                .answering(DutyReading.FACT, at -> new Reading.Found<>(duty, at, "attendance", "1"))
                .answering(PlacementReading.FACT, at -> new Reading.Found<>(placement, at, "roster", "1"))
                .answering(DayPage.FACT, at -> new Reading.Found<>(day, at, DayBook.NAME, "1"))
                .answering(ApprovalPage.FACT, at -> new Reading.Found<>(approvals, at, ApprovalBook.NAME, "1"))
                .answering(SigningState.FACT, at -> new Reading.Found<>(month, at, "period", "1"));
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
        journey.open(at, actor, command);
        return this;
    }

    List<String> refusedAtEntry(String at, Work work) {
        return journey.unopened(at, OWNER, entering(work));
    }

    Decision<Activity> open(String at, Actor actor, Command command) {
        return journey.opening(at, actor, command);
    }

    Course does(String at, Actor actor, ActivityCommand command) {
        journey.take(at, actor, command);
        return this;
    }

    List<String> refusals(String at, Actor actor, ActivityCommand command) {
        return journey.tried(at, actor, command);
    }

    Course done(Decision<Activity> decided) {
        journey.done(decided);
        return this;
    }

    List<String> settle(String at) {
        return journey.settle(at);
    }

    /** Asks these commands of him; what is possible. */
    List<Decision.Accepted<Activity>> ask(
            CommandMatrix<Activity> matrix, String at, Actor actor, List<ActivityCommand> commands) {
        return journey.ask(matrix, at, List.of(actor), commands);
    }

    CaseFile<Activity> file() {
        return journey.file();
    }

    Activity data() {
        return file().data();
    }

    Entry<Activity> entry() {
        return journey.last();
    }

    ActivityStage stage() {
        return ActivityStage.valueOf(file().stage().value());
    }

    LocalDate lastDay(ActivityClock clock) {
        return file().clocks().find(clock).orElseThrow().lastDay();
    }

    Occasion occasion(String at, Actor actor) {
        return journey.occasion(at, actor);
    }

    static Actor actorNamed(String person) {
        return Actor.of(person, ActivityRole.SUPERIOR);
    }
}
