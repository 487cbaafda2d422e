package id.pendopo.performance.plan;

import static id.pendopo.performance.plan.PlanRole.ASSESSOR;
import static id.pendopo.performance.plan.PlanRole.EMPLOYEE;
import static id.pendopo.performance.plan.PlanRole.SUPERIOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.notice.Notice;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Page;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.performance.rating.OrganisationPredikat;
import id.pendopo.performance.rating.Rating;
import id.pendopo.testkit.InMemoryStore;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever must act is told until when, and whoever is rated that he was; no notice says a rating or why. */
class PlanNoticesTest {
    private static final CaseId ID = CaseId.of("plan-1");

    private final InMemoryStore store = new InMemoryStore();
    private final Office office = Office.in(Region.PACK)
            .with(store)
            .keys(new Random(1)::nextBytes)
            .withoutValidation("constraints are tried elsewhere")
            .facts(world(), new PlanFacts().over(Region.PACK, store, new byte[32]))
            .procedures(new PlanProcedure())
            .open();
    private int attempts;

    private static FactSource world() {
        return new FactSource() {
            @Override
            public Set<Fact<?>> facts() {
                return Set.of(PlanPlace.FACT, UnitRating.FACT);
            }

            @Override
            public Reading<?> read(FactRequest request, Instant at) {
                return request.fact().equals(PlanPlace.FACT)
                        ? new Reading.Found<>(Sample.place(), at, "roster", "1")
                        : new Reading.Found<>(Sample.unit(OrganisationPredikat.BAIK), at, "roster", "1");
            }
        };
    }

    private static Instant at(String when) {
        return LocalDateTime.parse(when).toInstant(ZoneOffset.ofHours(7));
    }

    private List<Notice> does(String when, PlanRole role, PlanCommand command) {
        Answer answer = office.handle(
                PlanPolicy.PROCEDURE,
                ID,
                command,
                Actor.of(Course.person(role), role),
                at(when),
                CommandId.of("c-" + ++attempts));
        assertThat(answer.accepted()).as("%s %s", command, answer.findings()).isTrue();
        return office.notices(answer);
    }

    private List<String> told(String when) {
        return keys(office.notices(office.settle(PlanPolicy.PROCEDURE, ID, at(when))));
    }

    private List<String> reminded(String when) {
        return keys(office.reminders(at(when), Page.first(50)).rows());
    }

    private static List<String> keys(List<Notice> notices) {
        return notices.stream()
                .map(one ->
                        one.key().replace("performance.", "") + " " + one.to().key())
                .toList();
    }

    private void submitted() {
        does("2026-01-05T09:00", EMPLOYEE, Course.draft(Sample.content()));
        List<Notice> notices = does("2026-01-06T09:00", EMPLOYEE, new PlanCommand.Submit());
        assertThat(keys(notices)).containsExactly("planSubmitted assessor");
        assertThat(notices.get(0).body().id()).contains("13 Januari 2026");
    }

    @Test
    void the_assessor_is_told_what_waits_and_his_superior_what_was_left_lying() {
        submitted();
        assertThat(reminded("2026-01-11T09:00")).containsExactly("agreeSoon assessor");
        assertThat(told("2026-01-14T00:00")).containsExactly("planEscalated SUPERIOR/DISKOMINFO");
    }

    @Test
    void the_employee_is_told_that_something_was_said_and_not_what() {
        submitted();
        List<Notice> returned = does(
                "2026-01-07T09:00", ASSESSOR, new PlanCommand.Return(Sample.words("Target rahasia belum terukur")));
        assertThat(keys(returned)).containsExactly("planReturned employee");
        assertThat(returned.get(0).body().id()).doesNotContain("rahasia");
        does("2026-01-08T09:00", EMPLOYEE, new PlanCommand.Submit());
        assertThat(keys(does("2026-01-09T09:00", ASSESSOR, new PlanCommand.Agree())))
                .containsExactly("planAgreed employee");
    }

    /** Only whoever missed targets has six months to improve; the office and he hear of it, and again before the end. */
    @Test
    void missed_targets_are_told_to_the_office_and_to_the_employee() {
        submitted();
        does("2026-01-07T09:00", ASSESSOR, new PlanCommand.Agree());
        assertThat(told("2026-12-28T08:00"))
                .contains("evaluationLate SUPERIOR/DISKOMINFO", "evaluationLate HR_OFFICE/DISKOMINFO");
        List<Notice> rated =
                does("2026-12-28T09:00", ASSESSOR, Sample.year(Rating.BELOW_EXPECTATION, Rating.AS_EXPECTED));
        assertThat(keys(rated)).containsExactly("yearEvaluated employee");
        assertThat(rated.get(0).body().id()).doesNotContainIgnoringCase("ekspektasi");
        does("2026-12-29T09:00", EMPLOYEE, new PlanCommand.Accept());
        assertThat(reminded("2026-12-29T10:00"))
                .containsExactlyInAnyOrder("targetsMissed HR_OFFICE/DISKOMINFO", "improveUntil employee");
        assertThat(reminded("2027-05-31T10:00")).contains("improveSoon employee");
        assertThat(told("2027-06-30T00:00")).containsExactly("improvementOver HR_OFFICE/DISKOMINFO");
    }

    @Test
    void the_superior_is_told_of_an_objection_and_until_when() {
        submitted();
        does("2026-01-07T09:00", ASSESSOR, new PlanCommand.Agree());
        told("2026-12-28T08:00");
        does("2026-12-28T09:00", ASSESSOR, Sample.year(Rating.AS_EXPECTED, Rating.AS_EXPECTED));
        List<Notice> contested = does("2026-12-29T09:00", EMPLOYEE, Course.contest());
        assertThat(keys(contested)).containsExactly("planContested SUPERIOR/DISKOMINFO");
        assertThat(contested.get(0).body().en()).contains("12 January 2027");
        assertThat(told("2027-01-13T00:00"))
                .contains("objectionLate SUPERIOR/DISKOMINFO", "objectionLate HR_OFFICE/DISKOMINFO");
        for (PlanObjection.Side side : PlanObjection.Side.values()) {
            does("2027-01-14T09:00", SUPERIOR, new PlanCommand.Hear(side, Sample.paper("minutes-1")));
        }
        assertThat(keys(does(
                        "2027-01-14T10:00",
                        SUPERIOR,
                        new PlanCommand.Rule(
                                PlanObjection.Outcome.UPHELD,
                                java.util.Optional.empty(),
                                Sample.words("Bukti sudah dihitung")))))
                .containsExactly("planRuled employee");
    }
}
