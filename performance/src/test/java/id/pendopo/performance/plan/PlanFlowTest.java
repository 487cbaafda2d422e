package id.pendopo.performance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.monitoring.FlowProvider;
import id.pendopo.core.monitoring.KpiReading;
import id.pendopo.core.monitoring.Slice;
import id.pendopo.core.monitoring.StageChange;
import id.pendopo.core.monitoring.Tally;
import id.pendopo.core.monitoring.WorkingTime;
import id.pendopo.core.workflow.Entry;
import id.pendopo.testkit.workflow.CaseJournal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** What is misspelt in a meaning is counted as never happening, and a leader reads a nought. */
class PlanFlowTest {
    @Test
    void every_name_of_the_meaning_is_one_of_the_procedure_and_it_is_found() {
        assertThat(PlanFlow.MEANING.unknownTo(PlanProcedure.in(Region.PACK))).isEmpty();
        assertThat(ServiceLoader.load(FlowProvider.class).stream()
                        .map(one -> one.get().meaning()))
                .contains(PlanFlow.MEANING);
    }

    /** Agreed on the day after it was handed in. */
    @Test
    void a_plan_that_was_agreed_kept_its_term() {
        Course course = new Course();
        List<Entry<Plan>> entries = new ArrayList<>();
        entries.add(course.drafted("2026-01-05T09:00").entry());
        entries.add(course.does("2026-01-06T09:00", PlanRole.EMPLOYEE, new PlanCommand.Submit())
                .entry());
        entries.add(course.does("2026-01-07T09:00", PlanRole.ASSESSOR, new PlanCommand.Agree())
                .entry());
        assertThat(reading(entries, "time.AGREEMENT.median").value()).hasValue(8L * 60);
        assertThat(reading(entries, "onTime.AGREEMENT").value()).hasValue(10_000L);
        assertThat(reading(entries, "rate.RETURN").value()).hasValue(0L);
    }

    private static KpiReading reading(List<Entry<Plan>> entries, String code) {
        return Tally.in(Region.PACK.region().code(), WorkingTime.of(Region.PACK), List.of(PlanFlow.MEANING))
                .plus(CaseJournal.of(Region.WORKFLOW, entries).entries().stream()
                        .map(StageChange::of)
                        .toList())
                .readings(
                        PlanPolicy.PROCEDURE,
                        Slice.ALL,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2027, 1, 1),
                        Instant.parse("2026-12-01T00:00:00Z"))
                .stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
