package id.pendopo.performance.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.money.Ratio;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
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

    /** Copies what it is given. */
    public PlanRow {
        indicators = List.copyOf(indicators);
    }
}
