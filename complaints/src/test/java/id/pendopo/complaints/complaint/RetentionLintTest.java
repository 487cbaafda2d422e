package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintStage.ARCHIVED;
import static id.pendopo.complaints.complaint.ComplaintStage.CLOSED;
import static id.pendopo.complaints.complaint.Sample.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.guard.SubmissionCounts;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.policy.PackFault;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.Value;
import id.pendopo.testkit.workflow.Journey;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A region that keeps its files shorter than somebody may come to them would cut what it promises; such a pack is not opened. */
class RetentionLintTest {
    private static List<PackFault> refused(Map<String, String> values) {
        PackRefused refused = catchThrowableOfType(PackRefused.class, () -> ComplaintProcedure.in(Region.with(values)));
        return refused.faults().stream().filter(fault -> !fault.warning()).toList();
    }

    private static void opens(Map<String, String> values) {
        assertThatCode(() -> ComplaintProcedure.in(Region.with(values))).doesNotThrowAnyException();
    }

    /** A month may have 28 days only. */
    @Test
    void a_window_of_reopening_is_no_longer_than_the_shortest_month() {
        opens(Map.of(
                "retention", "\"1m\"", "reopenWindow", "\"28d\"", "mergeWindow", "\"28d\"", "objecting", "\"7wd\""));
        List<PackFault> faults = refused(Map.of(
                "retention", "\"1m\"", "reopenWindow", "\"29d\"", "mergeWindow", "\"28d\"", "objecting", "\"7wd\""));
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).toString())
                .contains("complaints.json", "/complaint/retention", "28", "reopenWindow", "29");
    }

    @Test
    void a_window_of_merging_and_one_of_objecting_are_looked_at_too() {
        assertThat(refused(Map.of(
                        "retention",
                        "\"1m\"",
                        "reopenWindow",
                        "\"1d\"",
                        "mergeWindow",
                        "\"29d\"",
                        "objecting",
                        "\"8wd\"")))
                .hasSize(2);
        opens(Map.of("retention", "\"12m\"", "reopenWindow", "\"365d\"", "mergeWindow", "\"365d\""));
        assertThat(refused(Map.of("retention", "\"11m\"", "reopenWindow", "\"365d\"", "mergeWindow", "\"335d\"")))
                .hasSize(2);
    }

    @Test
    void both_languages_say_what_was_found_what_is_expected_and_how_to_mend_it() {
        PackFault fault = refused(Map.of("retention", "\"1m\"", "objecting", "\"1wd\"", "mergeWindow", "\"1d\""))
                .get(0);
        assertThat(fault.what().id()).contains("1 bulan", "28 hari", "reopenWindow", "30 hari");
        assertThat(fault.what().en()).contains("1 month", "28 days", "reopenWindow", "30 days");
        assertThat(fault.mend().id()).contains("retention", "30");
        assertThat(fault.mend().en()).contains("30 days", "reopenWindow");
    }

    /** Were such a policy made by hand all the same, time would still not put away what the reporter may have opened again. */
    @Test
    void time_puts_nothing_away_that_is_still_open_to_its_reporter() {
        PolicyBook<ComplaintPolicy> book = Region.PACK.book(ComplaintPolicy.schema());
        ComplaintPolicy cutting =
                with("retention", Term.months(1), with("reopenWindow", Term.calendarDays(60), Region.POLICY));
        Journey<Complaint> complaint = Work.answered(
                        Journey.of(
                                        ComplaintWorkflow.of(cutting, book.at(Region.DAY), Region.PACK),
                                        "aduan-1",
                                        Region.PACK.calendar())
                                .knowing(SubmissionCounts.FACT, SubmissionCounts.NONE)
                                .knowing(AgencyStanding.FACT, Work.standing(AgencyKind.AGENCY))
                                .open("2025-06-02T09:00", REPORTER, Sample.submit(Sample.plain()))
                                .take("2025-06-03T09:00", Sample.ADMIN, Sample.verify())
                                .take("2025-06-03T10:00", Sample.ADMIN, Work.to(Work.DPU)),
                        "2025-06-04")
                .take("2025-06-04T11:00", REPORTER, new AnsweringCommand.Confirm(Optional.empty()));
        assertThat(complaint.settle("2025-08-03T23:59:59")).isEmpty();
        assertThat(complaint.isAt(CLOSED)).isTrue();
        assertThat(complaint.settle("2025-08-04T00:00")).containsExactly("endReopening", "expireRetention");
        assertThat(complaint.isAt(ARCHIVED)).isTrue();
    }

    /** The policy with another value in one place, as no pack could give it. */
    private static ComplaintPolicy with(String key, Term term, ComplaintPolicy policy) {
        RecordComponent[] components = ComplaintPolicy.class.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getName().equals(key)
                        ? Value.of(term, LegalSource.ownDecision("Contoh untuk pengujian"), Region.DAY)
                        : components[i].getAccessor().invoke(policy);
            }
            return ComplaintPolicy.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
