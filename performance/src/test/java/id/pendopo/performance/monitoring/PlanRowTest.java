package id.pendopo.performance.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Ratio;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.plan.Execution;
import id.pendopo.performance.plan.Indicator;
import id.pendopo.performance.plan.Plan;
import id.pendopo.performance.plan.PlanContent;
import id.pendopo.performance.plan.PlanKey;
import id.pendopo.performance.plan.PlanPlace;
import id.pendopo.performance.plan.PlanStage;
import id.pendopo.performance.plan.PlanVersion;
import id.pendopo.performance.plan.ResultPlan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A plan as monitoring reads it: where it stands and how far its indicators are. */
class PlanRowTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final EmployeeId WHO = EmployeeId.of("b1");
    private static final UnitCode UNIT = UnitCode.of("BARAT");

    private static Indicator indicator(String code, Indicator.Aspect aspect) {
        return Indicator.of(Code.of(code), "Jumlah layanan", aspect, Ratio.of(12), "layanan");
    }

    private static Execution.Report report(int period, int reached) {
        return new Execution.Report(
                period,
                DAY.plusMonths(3L * period),
                List.of(new Execution.Achieved(
                        Code.of("RHK_1"),
                        Code.of("IKI_1"),
                        Optional.of(Ratio.of(reached)),
                        new DocumentRef("d-1", Code.of("REPORT"), "application/pdf", 1, "ab".repeat(32)))));
    }

    private static Plan plan(Execution.Report... reports) {
        PlanPlace place = new PlanPlace(
                UNIT,
                PositionCode.of("STAF_B"),
                false,
                true,
                DAY,
                Optional.empty(),
                EmployeeId.of("kabid-b"),
                Optional.empty(),
                List.of(Code.of("TUGAS_1")),
                List.of());
        ResultPlan result = new ResultPlan(
                Code.of("RHK_1"),
                "Layanan tersedia",
                ResultPlan.Kind.MAIN,
                ResultPlan.Approach.QUANTITATIVE,
                List.of(Code.of("TUGAS_1")),
                Optional.empty(),
                List.of(
                        indicator("IKI_1", Indicator.Aspect.QUANTITY),
                        indicator("IKI_2", Indicator.Aspect.QUALITY),
                        indicator("IKI_3", Indicator.Aspect.TIME)));
        PlanVersion version = new PlanVersion(
                new PlanContent(List.of(result), List.of()), Optional.empty(), Optional.of(DAY), Optional.of(DAY));
        return new Plan(
                new PlanKey(WHO, PositionCode.of("STAF_B"), DAY, 2026),
                Optional.of(place),
                DAY,
                LocalDate.of(2026, 12, 31),
                List.of(version),
                false,
                new Execution(List.of(reports), List.of(), List.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void an_amount_says_how_far_it_is_and_time_does_not() {
        PlanRow row = PlanRow.from(plan(report(1, 3), report(2, 6)), PlanStage.IN_EXECUTION, PlanRow.Reports.CUMULATIVE)
                .orElseThrow();
        assertThat(row)
                .isEqualTo(new PlanRow(
                        WHO,
                        UNIT,
                        PlanState.RUNNING,
                        List.of(
                                new PlanRow.Progress(Optional.of(Ratio.of(1, 2))),
                                new PlanRow.Progress(Optional.empty()))));
    }

    @Test
    void reports_of_a_period_each_add_up() {
        PlanRow row = PlanRow.from(plan(report(1, 3), report(2, 6)), PlanStage.ADJUSTED, PlanRow.Reports.PER_PERIOD)
                .orElseThrow();
        assertThat(row.indicators().get(0).reached()).contains(Ratio.of(3, 4));
    }

    @Test
    void every_stage_has_its_place_except_what_was_given_up_or_is_history() {
        assertThat(Arrays.stream(PlanStage.values())
                        .filter(stage -> PlanState.from(stage).isEmpty()))
                .containsExactly(PlanStage.DISCARDED, PlanStage.ARCHIVED);
        assertThat(PlanState.from(PlanStage.SUBMITTED)).contains(PlanState.NOT_AGREED);
        assertThat(PlanState.from(PlanStage.AGREED)).contains(PlanState.RUNNING);
        assertThat(PlanState.from(PlanStage.OBJECTION)).contains(PlanState.EVALUATED);
        assertThat(PlanRow.from(plan(), PlanStage.ARCHIVED, PlanRow.Reports.CUMULATIVE))
                .isEmpty();
    }
}
