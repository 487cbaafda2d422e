package id.pendopo.performance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Due;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.Facts;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Reading;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.performance.rating.OrganisationPredikat;
import id.pendopo.performance.rating.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One plan on its way through the year 2026, with what the roster and the unit say told. */
final class Course {
    static final CaseId ID = CaseId.of("plan-1");
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    private final Workflow<Plan> workflow;
    private PlanPlace place = Sample.place();
    private KnownPlans known = KnownPlans.NONE;
    private UnitRating unit = Sample.unit(OrganisationPredikat.BAIK);
    private @Nullable CaseFile<Plan> file;
    private @Nullable Entry<Plan> last;
    private List<Finding> warnings = List.of();
    private int attempts;

    Course(Workflow<Plan> workflow) {
        this.workflow = workflow;
    }

    Course() {
        this(Region.WORKFLOW);
    }

    Course placed(PlanPlace now) {
        place = now;
        return this;
    }

    Course knowing(KnownPlans now) {
        known = now;
        return this;
    }

    Course of(UnitRating now) {
        unit = now;
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
        return done(open(at, role, command));
    }

    List<String> refusedAtOpening(String at, PlanRole role, PlanCommand command) {
        return codes(open(at, role, command));
    }

    private Decision<Plan> open(String at, PlanRole role, PlanCommand command) {
        return workflow.open(ID, RegionCode.parse("32.73"), command, occasion(at, Actor.of(person(role), role)));
    }

    Course does(String at, PlanRole role, PlanCommand command) {
        return done(decide(at, role, person(role), command));
    }

    List<String> refusals(String at, PlanRole role, PlanCommand command) {
        return codes(decide(at, role, person(role), command));
    }

    List<String> refusals(String at, PlanRole role, String person, PlanCommand command) {
        return codes(decide(at, role, person, command));
    }

    private Decision<Plan> decide(String at, PlanRole role, String person, PlanCommand command) {
        return workflow.decide(file(), command, occasion(at, Actor.of(person, role)));
    }

    static String person(PlanRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Course done(Decision<Plan> decided) {
        assertThat(codes(decided)).isEmpty();
        if (decided instanceof Decision.Accepted<Plan> accepted) {
            file = accepted.file();
            last = accepted.entry();
            warnings = decided.findings();
        }
        return this;
    }

    List<String> warnings() {
        return warnings.stream().map(Finding::code).distinct().toList();
    }

    List<String> settle(String at) {
        List<String> acts = new ArrayList<>();
        for (; ; ) {
            Occasion o = occasion(at, Actor.SYSTEM);
            Optional<Due> due = workflow.due(file(), o).stream()
                    .filter(one -> one.command().isPresent())
                    .findFirst();
            if (due.isEmpty()) {
                return acts;
            }
            done(workflow.decide(file(), due.get().command().orElseThrow(), o));
            acts.add(entry().act());
        }
    }

    CaseFile<Plan> file() {
        return Objects.requireNonNull(file, "nothing was drafted");
    }

    Plan plan() {
        return file().data();
    }

    Entry<Plan> entry() {
        return Objects.requireNonNull(last, "nothing was drafted");
    }

    PlanStage stage() {
        return PlanStage.valueOf(file().stage().value());
    }

    LocalDate lastDay(PlanClock clock) {
        return file().clocks().find(clock).orElseThrow().lastDay();
    }

    Occasion occasion(String at, Actor actor) {
        attempts++;
        Instant instant = LocalDateTime.parse(at).toInstant(WIB);
        Facts facts = with(
                with(with(Facts.NONE, PlanPlace.FACT, place, instant), KnownPlans.FACT, known, instant),
                UnitRating.FACT,
                unit,
                instant);
        return Occasion.of(
                        instant, WIB, OfficeHours.DEFAULT, Region.CALENDAR, actor, CommandId.of("course-" + attempts))
                .with(facts);
    }

    private static <T> Facts with(Facts facts, Fact<T> fact, T value, Instant at) {
        return facts.with(fact, new Reading.Found<>(value, at, "roster", "1"));
    }

    static List<String> codes(Decision<Plan> decided) {
        return decided.isAccepted()
                ? List.of()
                : decided.findings().stream()
                        .filter(Finding::isBlock)
                        .map(Finding::code)
                        .distinct()
                        .toList();
    }
}
