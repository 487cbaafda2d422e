package id.pendopo.performance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Office;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.performance.rating.HalfYear;
import id.pendopo.testkit.InMemoryStore;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** There is one plan of an employee, assignment and year, also where several are begun in the same moment. */
class PlanOfficeTest {
    private static final int TOGETHER = 6;

    private final AtomicInteger attempts = new AtomicInteger();
    private final Office office = Office.in(Region.PACK)
            .with(new InMemoryStore())
            .keys(new Random(1)::nextBytes)
            .withoutValidation("constraints are tried elsewhere")
            .facts(new Blind())
            .procedures(new PlanProcedure())
            .open();

    /** Whoever looks in the moment before the other writes sees no plan. */
    private static final class Blind implements FactSource {
        @Override
        public Set<Fact<?>> facts() {
            return Set.of(PlanPlace.FACT, KnownPlans.FACT);
        }

        @Override
        public Reading<?> read(FactRequest request, Instant at) {
            return request.fact().equals(PlanPlace.FACT)
                    ? new Reading.Found<>(Sample.place(), at, "roster", "1")
                    : new Reading.Found<>(KnownPlans.NONE, at, "store", "");
        }
    }

    private Answer does(String id, PlanRole role, PlanCommand command) {
        return office.handle(
                PlanPolicy.PROCEDURE,
                CaseId.of(id),
                command,
                Actor.of(Course.person(role), role),
                LocalDateTime.parse("2026-01-05T09:00").toInstant(ZoneOffset.ofHours(7)),
                CommandId.of("attempt-" + attempts.incrementAndGet()));
    }

    private Answer drafts(String id) {
        return does(id, PlanRole.EMPLOYEE, Course.draft(Sample.content()));
    }

    private static List<String> codes(Answer answer) {
        return answer.findings().stream()
                .filter(Finding::isBlock)
                .map(Finding::code)
                .toList();
    }

    @Test
    void of_six_plans_begun_at_once_one_stands() throws Exception {
        CyclicBarrier start = new CyclicBarrier(TOGETHER);
        ExecutorService threads = Executors.newFixedThreadPool(TOGETHER);
        List<Answer> answers = new ArrayList<>();
        try {
            List<Future<Answer>> calls = new ArrayList<>();
            for (int i = 0; i < TOGETHER; i++) {
                String id = "plan-" + i;
                calls.add(threads.submit(() -> {
                    start.await();
                    return drafts(id);
                }));
            }
            for (Future<Answer> call : calls) {
                answers.add(call.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(answers).filteredOn(Answer::accepted).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.accepted())
                .allSatisfy(answer -> assertThat(codes(answer)).containsExactly(PlanRules.PLAN_KNOWN));
    }

    @Test
    void a_discarded_draft_makes_room_and_a_submitted_plan_does_not() {
        assertThat(codes(drafts("plan-1"))).isEmpty();
        assertThat(codes(drafts("plan-2"))).containsExactly(PlanRules.PLAN_KNOWN);
        assertThat(codes(does("plan-1", PlanRole.EMPLOYEE, new PlanCommand.Discard())))
                .isEmpty();
        assertThat(codes(drafts("plan-2"))).isEmpty();
        assertThat(codes(does("plan-2", PlanRole.EMPLOYEE, new PlanCommand.Submit())))
                .isEmpty();
        assertThat(codes(drafts("plan-3"))).containsExactly(PlanRules.PLAN_KNOWN);
    }

    /** Each half of 2021 had a law of its own. */
    @Test
    void a_past_year_is_entered_once_and_each_half_of_2021() {
        assertThat(codes(past("past-1", 2020, HalfYear.SECOND))).isEmpty();
        assertThat(codes(past("past-2", 2020, HalfYear.SECOND))).containsExactly(PlanRules.PLAN_KNOWN);
        assertThat(codes(past("past-3", 2021, HalfYear.FIRST))).isEmpty();
        assertThat(codes(past("past-4", 2021, HalfYear.SECOND))).isEmpty();
        assertThat(codes(past("past-5", 2021, HalfYear.FIRST))).containsExactly(PlanRules.PLAN_KNOWN);
    }

    private Answer past(String id, int year, HalfYear half) {
        return does(id, PlanRole.HR_OFFICE, Sample.past(year, half, Sample.points("90", "90")));
    }
}
