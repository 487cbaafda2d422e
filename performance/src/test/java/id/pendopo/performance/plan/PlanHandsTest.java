package id.pendopo.performance.plan;

import static id.pendopo.performance.plan.PlanRole.ASSESSOR;
import static id.pendopo.performance.plan.PlanRole.EMPLOYEE;
import static id.pendopo.performance.plan.PlanRole.HR_OFFICE;
import static id.pendopo.performance.plan.PlanRole.SUPERIOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.rating.Rating;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Officers rise and leave in the course of a year, and a plan still finds who may rate it and who may decide on an objection. */
class PlanHandsTest {
    private static final PlanCommand.Rule UPHOLD = new PlanCommand.Rule(
            PlanObjection.Outcome.UPHELD, Optional.empty(), Sample.words("Bukti yang diajukan sudah diperhitungkan"));

    private static PlanPlace placed(String assessor, String superior) {
        PlanPlace place = Sample.place();
        return new PlanPlace(
                place.unit(),
                place.position(),
                place.head(),
                place.top(),
                place.since(),
                place.until(),
                EmployeeId.of(assessor),
                Optional.of(EmployeeId.of(superior)),
                place.duties(),
                place.superiorResults());
    }

    private static Course does(Course course, String at, PlanRole role, String person, PlanCommand command) {
        return course.done(Region.WORKFLOW.decide(course.file(), command, course.occasion(at, Actor.of(person, role))));
    }

    /** The assessor left without an answer; who agreed in his place takes his post over. */
    @Test
    void who_agreed_as_the_superior_rates_as_the_assessor() {
        Course course = new Course().submitted();
        assertThat(course.settle("2026-01-14T09:00")).containsExactly("escalateAgreement");
        course.does("2026-01-14T10:00", SUPERIOR, new PlanCommand.Agree());
        assertThat(course.settle("2026-01-14T11:00")).containsExactly("start");
        course.placed(placed("superior", "chief")).does("2026-02-02T09:00", HR_OFFICE, new PlanCommand.RenewPlace());
        course.does("2026-04-01T09:00", EMPLOYEE, Sample.report(1));
        PlanCommand rate = new PlanCommand.EvaluatePeriod(1, Rating.AS_EXPECTED, Rating.AS_EXPECTED);
        assertThat(course.refusals("2026-04-01T10:00", ASSESSOR, "superior", rate))
                .isEmpty();
    }

    /** He agreed on the targets in January and rated nothing. */
    @Test
    void who_agreed_as_the_assessor_and_rose_decides_on_the_objection() {
        Course course = new Course().running();
        course.placed(placed("new-assessor", "assessor"))
                .does("2026-02-02T09:00", HR_OFFICE, new PlanCommand.RenewPlace());
        course.settle("2026-12-28T08:00");
        does(course, "2026-12-28T09:00", ASSESSOR, "new-assessor", Sample.year(Rating.AS_EXPECTED, Rating.AS_EXPECTED));
        course.does("2026-12-29T09:00", EMPLOYEE, Course.contest());
        for (PlanObjection.Side side : PlanObjection.Side.values()) {
            does(
                    course,
                    "2027-01-04T09:00",
                    SUPERIOR,
                    "assessor",
                    new PlanCommand.Hear(side, Sample.paper("minutes-1")));
        }
        assertThat(course.refusals("2027-01-04T10:00", SUPERIOR, "new-assessor", UPHOLD))
                .isNotEmpty();
        assertThat(course.refusals("2027-01-04T10:00", SUPERIOR, "assessor", UPHOLD))
                .isEmpty();
    }

    /** Who rated it is now the superior of the post he left: another decides, and the objection does not lie for ever. */
    @Test
    void who_rated_and_rose_does_not_decide_and_somebody_can() {
        Course course = new Course().contested();
        course.placed(placed("new-assessor", "assessor"))
                .does("2027-01-02T09:00", HR_OFFICE, new PlanCommand.RenewPlace());
        PlanCommand hear = new PlanCommand.Hear(PlanObjection.Side.EMPLOYEE, Sample.paper("minutes-1"));
        assertThat(course.refusals("2027-01-04T09:00", SUPERIOR, "assessor", hear))
                .containsExactly("core.SEPARATION");
        assertThat(course.refusals("2027-01-04T09:00", SUPERIOR, "superior", hear))
                .isEmpty();
        course.heard("2027-01-04T09:00");
        assertThat(course.refusals("2027-01-04T10:00", SUPERIOR, "assessor", UPHOLD))
                .containsExactly("core.SEPARATION");
        course.does("2027-01-04T10:00", SUPERIOR, UPHOLD);
        assertThat(course.stage()).isEqualTo(PlanStage.FINAL);
    }

    /** The last day of the year is the last on which its targets are changed. */
    @Test
    void targets_are_not_changed_when_the_year_is_over() {
        PlanCommand adjust = new PlanCommand.Adjust(PlanVersion.Cause.values()[0], Sample.other());
        for (PlanRole role : new PlanRole[] {EMPLOYEE, ASSESSOR}) {
            Course course = new Course().ratedInQuarters();
            assertThat(course.refusals("2026-12-31T23:00", role, adjust)).isEmpty();
            assertThat(course.refusals("2027-01-01T00:00", role, adjust)).containsExactly(PlanRules.PLAN_OVER);
        }
    }
}
