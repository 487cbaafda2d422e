package id.pendopo.performance.activity;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.PayloadTypes;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.performance.attendance.AttendancePolicy;
import id.pendopo.performance.law.PerformanceFindings;
import java.util.List;

/**
 * Offers the procedure of daily entries (<i>prosedur aktivitas harian</i>) in a region: one workflow for each version of its policy. Found
 * through {@code ServiceLoader}; {@link #in} is the way in plain Java. Thread-safe.
 */
public final class ActivityProcedure implements ProcedureProvider {
    /** For {@code ServiceLoader}. */
    public ActivityProcedure() {}

    /**
     * The procedure in this region.
     *
     * @throws id.pendopo.core.policy.PackRefused if the region's values are outside what the law leaves it
     */
    public static Procedure<Activity> in(RegionPack pack) {
        return Procedure.of(
                ActivityPolicy.PROCEDURE,
                Activity.class,
                pack.book(ActivityPolicy.schema()),
                (policy, version) -> ActivityWorkflow.of(policy, version.toStamp()));
    }

    /** The names of its commands and events in the journal, without opening it in a region. */
    public static PayloadTypes types() {
        return PayloadTypes.of(List.of(ActivityCommand.class, CaseCommand.class), List.of(ActivityEvent.class));
    }

    /** {@code performance/activity}. */
    @Override
    public String name() {
        return ActivityPolicy.PROCEDURE;
    }

    @Override
    public Procedure<Activity> open(RegionPack pack) {
        return in(pack);
    }

    @Override
    public List<PolicySchema<?>> policies() {
        return List.of(ActivityPolicy.schema(), AttendancePolicy.schema());
    }

    /** The words of the findings of performance. */
    @Override
    public FindingCatalogue findings() {
        return PerformanceFindings.all();
    }
}
