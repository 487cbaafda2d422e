package id.pendopo.performance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.performance.rating.OrganisationPredikat;
import id.pendopo.performance.rating.Rating;
import id.pendopo.testkit.workflow.CommandMatrix;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** One plan on its way through the year 2026, with what the roster and the unit say told. */
final class Course {
    static final CaseId ID = CaseId.of("plan-1");

    private final Journey<Plan> journey;

    Course(Workflow<Plan> workflow) {
        journey = Journey.of(workflow, ID.value(), Region.CALENDAR)
                .knowing(PlanPlace.FACT, Sample.place())
                .knowing(KnownPlans.FACT, KnownPlans.NONE)
                .knowing(UnitRating.FACT, Sample.unit(OrganisationPredikat.BAIK));
    }

    Course() {
        this(Region.WORKFLOW);
    }

    Course placed(PlanPlace now) {
        journey.knowing(PlanPlace.FACT, now);
        return this;
    }

    Course knowing(KnownPlans now) {
        journey.knowing(KnownPlans.FACT, now);
        return this;
    }

    Course of(UnitRating now) {
        journey.knowing(UnitRating.FACT, now);
        return this;
    }

    static PlanCommand.Draft draft(PlanContent content) {
        return new PlanCommand.Draft(Sample.KEY, content);
    }

    Course drafted(String at) {
        return opened(at, PlanRole.EMPLOYEE, draft(Sample.content()));
    }

    Course submitted() {
        return drafted("2026-01-05T09:00").does("2026-01-06T09:00", PlanRole.EMPLOYEE, new PlanCommand.Submit());
    }

    Course agreed() {
        return submitted().does("2026-01-07T09:00", PlanRole.ASSESSOR, new PlanCommand.Agree());
    }

    Course running() {
        Course course = agreed();
        assertThat(course.settle("2026-01-07T10:00")).containsExactly("start");
        return course;
    }

    /** The three quarters before the last are reported and rated in time. */
    Course ratedInQuarters() {
        running();
        for (int quarter = 1; quarter <= 3; quarter++) {
            String day = LocalDate.of(2026, quarter * 3 + 1, 2) + "T09:00";
            does(day, PlanRole.EMPLOYEE, Sample.report(quarter));
            does(
                    day,
                    PlanRole.ASSESSOR,
                    new PlanCommand.EvaluatePeriod(quarter, Rating.AS_EXPECTED, Rating.AS_EXPECTED));
        }
        return this;
    }

    Course evaluated(Rating results, Rating behaviour) {
        return ratedInQuarters().does("2026-12-28T09:00", PlanRole.ASSESSOR, Sample.year(results, behaviour));
    }

    Course contested() {
        return evaluated(Rating.AS_EXPECTED, Rating.AS_EXPECTED).does("2026-12-29T09:00", PlanRole.EMPLOYEE, contest());
    }

    static PlanCommand.Contest contest() {
        return new PlanCommand.Contest(List.of(Sample.code("FACTS")), Sample.paper("letter-1"));
    }

    Course heard(String at) {
        for (PlanObjection.Side side : PlanObjection.Side.values()) {
            does(at, PlanRole.SUPERIOR, new PlanCommand.Hear(side, Sample.paper("minutes-1")));
        }
        return this;
    }

    Course opened(String at, PlanRole role, PlanCommand command) {
        journey.open(at, who(role), command);
        return this;
    }

    List<String> refusedAtOpening(String at, PlanRole role, PlanCommand command) {
        return journey.unopened(at, who(role), command);
    }

    Course does(String at, PlanRole role, PlanCommand command) {
        journey.take(at, who(role), command);
        return this;
    }

    List<String> refusals(String at, PlanRole role, PlanCommand command) {
        return journey.tried(at, who(role), command);
    }

    List<String> refusals(String at, PlanRole role, String person, PlanCommand command) {
        return journey.tried(at, Actor.of(person, role), command);
    }

    private static Actor who(PlanRole role) {
        return Actor.of(person(role), role);
    }

    static String person(PlanRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Course done(Decision<Plan> decided) {
        journey.done(decided);
        return this;
    }

    List<String> warnings() {
        return journey.last().warnings().stream().map(Finding::code).distinct().toList();
    }

    List<String> settle(String at) {
        return journey.settle(at);
    }

    /** Asks these commands of him; what is possible. */
    List<Decision.Accepted<Plan>> ask(CommandMatrix<Plan> matrix, String at, Actor actor, List<PlanCommand> commands) {
        return journey.ask(matrix, at, List.of(actor), commands);
    }

    CaseFile<Plan> file() {
        return journey.file();
    }

    Plan plan() {
        return file().data();
    }

    Entry<Plan> entry() {
        return journey.last();
    }

    PlanStage stage() {
        return PlanStage.valueOf(file().stage().value());
    }

    LocalDate lastDay(PlanClock clock) {
        return file().clocks().find(clock).orElseThrow().lastDay();
    }

    Occasion occasion(String at, Actor actor) {
        return journey.occasion(at, actor);
    }
}
