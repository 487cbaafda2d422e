package id.pendopo.performance.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Ratio;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.plan.Execution;
import id.pendopo.performance.plan.Indicator;
import id.pendopo.performance.plan.Plan;
import id.pendopo.performance.plan.PlanStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plan of one person (<i>SKP seorang pegawai</i>).
 *
 * @param employee who
 * @param unit where
 * @param state where it stands
 * @param indicators how far each of its indicators is
 */
public record PlanRow(EmployeeId employee, UnitCode unit, PlanState state, List<Progress> indicators) {
    static final MonitoringScope.Row<PlanRow> ROW = new MonitoringScope.Row<>() {
        @Override
        public EmployeeId employee(PlanRow row) {
            return row.employee();
        }

        @Override
        public UnitCode unit(PlanRow row) {
            return row.unit();
        }
    };

    /**
     * How far an indicator is (<i>capaian IKI</i>).
     *
     * @param reached what was reached of its target; empty while nothing was told
     */
    public record Progress(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Ratio> reached) {}

    /** What the reports of a plan tell (<i>cara melapor</i>): the plan leaves it to the office. */
    public enum Reports {
        /** Each report what was reached since the year began. */
        CUMULATIVE,
        /** Each report what was reached in its period. */
        PER_PERIOD
    }

    /** Copies what it is given. */
    public PlanRow {
        indicators = List.copyOf(indicators);
    }

    /**
     * From a plan and its stage; empty for one that was given up or is history. Only indicators of quantity and quality with a target say how
     * far they are: time and cost are met once, at the end.
     */
    public static Optional<PlanRow> from(Plan plan, PlanStage stage, Reports reports) {
        return PlanState.from(stage)
                .flatMap(state -> plan.place()
                        .map(place ->
                                new PlanRow(plan.key().employee(), place.unit(), state, indicators(plan, reports))));
    }

    private static List<Progress> indicators(Plan plan, Reports reports) {
        List<Progress> indicators = new ArrayList<>();
        plan.inForce()
                .ifPresent(version -> version.content()
                        .results()
                        .forEach(result -> result.indicators().forEach(indicator -> {
                            boolean amount = indicator.aspect() == Indicator.Aspect.QUANTITY
                                    || indicator.aspect() == Indicator.Aspect.QUALITY;
                            indicator
                                    .target()
                                    .filter(target -> amount && !target.isZero() && !target.isNegative())
                                    .ifPresent(target -> indicators.add(
                                            new Progress(reached(plan, result.code(), indicator.code(), reports)
                                                    .map(reached -> reached.dividedBy(target)))));
                        })));
        return indicators;
    }

    private static Optional<Ratio> reached(Plan plan, Code result, Code indicator, Reports reports) {
        Optional<Ratio> reached = Optional.empty();
        for (Execution.Report report : plan.execution().reports()) {
            for (Execution.Achieved one : report.achieved()) {
                if (one.result().equals(result)
                        && one.indicator().equals(indicator)
                        && one.reached().isPresent()) {
                    Ratio told = one.reached().get();
                    reached = Optional.of(
                            reports == Reports.PER_PERIOD
                                    ? reached.map(told::plus).orElse(told)
                                    : told);
                }
            }
        }
        return reached;
    }
}
