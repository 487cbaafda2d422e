package id.pendopo.performance.activity;

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
class ActivityFlowTest {
    @Test
    void every_name_of_the_meaning_is_one_of_the_procedure_and_it_is_found() {
        assertThat(ActivityFlow.MEANING.unknownTo(ActivityProcedure.in(Region.PACK)))
                .isEmpty();
        assertThat(ServiceLoader.load(FlowProvider.class).stream()
                        .map(one -> one.get().meaning()))
                .contains(ActivityFlow.MEANING);
    }

    /** Given back and mended: the superior answered twice, each time within his days. */
    @Test
    void an_entry_that_was_given_back_was_verified_all_the_same() {
        Course course = new Course();
        List<Entry<Activity>> entries = new ArrayList<>();
        course.opened("2026-04-09T08:00", Course.OWNER, Course.entering(Course.letters("08:00", "09:00")));
        entries.add(course.entry());
        course.does("2026-04-09T09:00", Course.OWNER, Course.submitting());
        entries.add(course.entry());
        course.does("2026-04-09T10:00", Course.FIRST, Course.returning());
        entries.add(course.entry());
        assertThat(reading(entries, "time.VERIFICATION.median").value()).hasValue(60L);
        assertThat(reading(entries, "rate.RETURN").value()).hasValue(10_000L);
        assertThat(reading(entries, "onTime.VERIFYING").value()).hasValue(10_000L);
        assertThat(reading(entries, "opened").value()).hasValue(1L);
    }

    private static KpiReading reading(List<Entry<Activity>> entries, String code) {
        return Tally.in(Region.PACK.region().code(), WorkingTime.of(Region.PACK), List.of(ActivityFlow.MEANING))
                .plus(CaseJournal.of(Region.WORKFLOW, entries).entries().stream()
                        .map(StageChange::of)
                        .toList())
                .readings(
                        ActivityPolicy.PROCEDURE,
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
