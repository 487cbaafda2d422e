package id.pendopo.performance.pay;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.performance.employee.EmploymentKind;
import id.pendopo.performance.employee.Golongan;
import id.pendopo.performance.employee.PtkpStatus;
import id.pendopo.performance.leave.AbsenceClass;
import id.pendopo.performance.organisation.AssignmentKind;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.rating.Predikat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Each named reading and strategy: what it gives, and what it refuses. */
class PayStrategiesTest {
    private static final String TER = """
            [{"category": "A", "statuses": ["TK_0", "TK_1", "K_0"], "steps": [
               {"upTo": 5400000, "rate": "0"}, {"upTo": 5650000, "rate": "0.25"}, {"upTo": 9650000, "rate": "1.75"},
               {"rate": "6"}]}]
            """;

    private static long total(PaySlip slip, PayLineCode code) {
        return slip.total(code).value();
    }

    private static MonthInput seven(Consumer<MonthInputDraft> changes) {
        return Payroll.month(7, changes);
    }

    @Test
    void nothing_is_computed_until_each_open_question_is_chosen() {
        PayComputation open = Payroll.with(Map.of("taxStrategy", "", "deductionBase", "", "sanctionBase", ""));
        assertThat(open.missing()).extracting(Finding::code).containsOnly("performance.PAY_NOT_CHOSEN");
        assertThat(open.missing())
                .extracting(finding -> finding.where().orElseThrow())
                .containsExactly("taxStrategy", "deductionBase", "sanctionBase");
        assertThat(open.slip(seven(draft -> {})).findings()).isEqualTo(open.missing());
        assertThat(Payroll.standard().missing()).isEmpty();
    }

    @Test
    void what_a_strategy_needs_is_asked_for() {
        assertThat(Payroll.with(Map.of("indices", "", "criteria", "")).missing())
                .extracting(finding -> finding.where().orElseThrow())
                .containsExactly("indices", "criteria");
        assertThat(Payroll.with(Map.of("baseStrategy", "\"POINTS\"")).missing())
                .extracting(finding -> finding.where().orElseThrow())
                .containsExactly("points");
        assertThat(Payroll.with(Map.of("taxStrategy", "\"REGULAR_TER\"")).missing())
                .extracting(finding -> finding.where().orElseThrow())
                .containsExactly("terTables");
        assertThat(Payroll.with(Map.of("sanctionTable", "\"NOBODYS\"")).missing())
                .extracting(Finding::code)
                .containsExactly("performance.PAY_TABLE_UNKNOWN");
    }

    @Test
    void a_printed_tariff_is_chosen_by_its_name() {
        PaySlip slip = Payroll.slip(
                Payroll.with(Map.of("baseStrategy", "\"TARIFF_TABLE\"", "tariff", "\"JAWA_TIMUR\"")),
                seven(draft -> {}));
        assertThat(total(slip, PayLineCode.BASE)).isEqualTo(9_720_000);
        assertThat(Payroll.refused(
                        Payroll.with(Map.of("baseStrategy", "\"TARIFF_TABLE\"", "tariff", "\"JAWA_TIMUR\"")),
                        Payroll.month(17, draft -> {})))
                .containsExactly("performance.PAY_NO_AMOUNT");
    }

    @Test
    void points_times_rupiah_with_a_position_of_its_own() {
        PayComputation points = Payroll.with(Map.of("baseStrategy", "\"POINTS\"", "points", """
                {"perPoint": 18000, "values": [{"fromClass": 7, "toClass": 7, "position": "DOCTOR", "points": 900},
                  {"fromClass": 7, "toClass": 8, "points": 500}]}
                """));
        assertThat(total(Payroll.slip(points, seven(draft -> {})), PayLineCode.BASE))
                .isEqualTo(9_000_000);
        Tenure doctor = new Tenure(
                UnitCode.of("RSUD"),
                PositionCode.of("DOCTOR"),
                PositionClass.of(7),
                Payroll.MONTH.atDay(1),
                Payroll.MONTH.atEndOfMonth(),
                22,
                22,
                0);
        assertThat(total(Payroll.slip(points, seven(draft -> draft.tenures(List.of(doctor)))), PayLineCode.BASE))
                .isEqualTo(16_200_000);
    }

    @Test
    void the_chain_of_a_public_application_rounds_up_and_pays_minutes_all_or_nothing() {
        PayComputation chain = Payroll.with(Map.of(
                "ceilingRounding", "\"CEILING\"",
                "minuteMode", "\"THRESHOLD\"",
                "target", "{\"kind\": \"FIXED_MONTHLY\", \"minutes\": 6750}"));
        PaySlip reached = Payroll.slip(chain, seven(draft -> draft.activities(Payroll.minutes(6_750))));
        assertThat(total(reached, PayLineCode.BASE)).isEqualTo(3_920_964);
        assertThat(total(reached, PayLineCode.EARNED)).isEqualTo(3_920_964);
        PaySlip missed = Payroll.slip(chain, seven(draft -> draft.activities(Payroll.minutes(6_749))));
        assertThat(total(missed, PayLineCode.EARNED)).isEqualTo(1_568_386);
        assertThat(total(Payroll.slip(chain, Payroll.month(12, draft -> {})), PayLineCode.BASE))
                .isEqualTo(9_458_077);
    }

    @Test
    void a_day_counts_up_to_its_cap_and_in_ramadan_up_to_a_smaller_one() {
        LocalDate day = Payroll.days().get(0);
        MonthInput input = seven(draft ->
                draft.activities(List.of(new ApprovedActivity("a", day, 400), new ApprovedActivity("b", day, 51))));
        assertThat(minutes(Payroll.slip(Payroll.standard(), input))).isEqualTo("450");
        MonthInput fasting = input.with(draft -> draft.ramadan(new DateSpan(day, day)));
        assertThat(minutes(Payroll.slip(Payroll.standard(), fasting))).isEqualTo("390");
    }

    private static String minutes(PaySlip slip) {
        return operand(slip, PayTerm.MINUTES);
    }

    private static String operand(PaySlip slip, PayTerm term) {
        return slip.lines().stream()
                .flatMap(line -> line.operands().stream())
                .filter(operand -> operand.term() == term)
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void the_target_of_a_day_in_ramadan_is_exactly_260() {
        Tenure tenure = new Tenure(
                UnitCode.of("DINAS_CONTOH"),
                PositionCode.of("POSITION"),
                PositionClass.of(7),
                Payroll.MONTH.atDay(1),
                Payroll.MONTH.atEndOfMonth(),
                22,
                22,
                22);
        MonthInput input = seven(draft -> draft.tenures(List.of(tenure))
                .ramadan(new DateSpan(Payroll.MONTH.atDay(1), Payroll.MONTH.atEndOfMonth()))
                .activities(Payroll.minutes(22 * 260)));
        PaySlip slip = Payroll.slip(Payroll.standard(), input);
        assertThat(operand(slip, PayTerm.TARGET)).isEqualTo("5720");
        assertThat(operand(slip, PayTerm.ACHIEVED)).isEqualTo("1");
    }

    @Test
    void ratings_reports_and_scores_pay_their_components() {
        PayComputation mixed = Payroll.with(Map.of(
                "components",
                """
                [{"code": "ACTIVITY", "label": {"id": "Aktivitas", "en": "Activity"}, "weight": "70", "measures": ["MINUTES", "RATING"]},
                 {"code": "REPORT", "label": {"id": "Laporan", "en": "Reports"}, "weight": "10", "measures": ["REPORTS"]},
                 {"code": "BUDGET", "label": {"id": "Serapan", "en": "Budget"}, "weight": "20", "measures": ["SCORE"]}]
                """,
                "deductionLimit",
                "\"WHOLE\"",
                "ratingTable",
                "\"LHK_6_2024\"",
                "reportTable",
                "\"KLH_6_2025\""));
        assertThat(Payroll.refused(mixed, seven(draft -> {})))
                .containsExactly(
                        "performance.PAY_MEASURE_MISSING",
                        "performance.PAY_MEASURE_MISSING",
                        "performance.PAY_MEASURE_MISSING");
        PaySlip slip = Payroll.slip(
                mixed,
                seven(draft -> draft.rating(Predikat.BUTUH_PERBAIKAN)
                        .reports(new WorkReports(20, 6))
                        .scores(List.of(new ComponentScore(Code.of("BUDGET"), Percentage.parse("87.5"))))));
        assertThat(slip.lines().stream()
                        .filter(line -> line.code() == PayLineCode.EARNED_COMPONENT)
                        .map(line -> line.amount().value()))
                .containsExactly(2_470_208L, 333_282L, 686_169L);
        assertThat(total(
                        Payroll.slip(
                                mixed,
                                seven(draft -> draft.rating(Predikat.BAIK)
                                        .reports(new WorkReports(0, 0))
                                        .scores(List.of(new ComponentScore(Code.of("BUDGET"), Percentage.of(130)))))),
                        PayLineCode.EARNED))
                .isEqualTo(2_744_675 + 254_862 + 784_193);
    }

    @Test
    void regular_tax_adds_the_allowance_to_the_salary() {
        PayComputation regular = Payroll.with(Map.of("taxStrategy", "\"REGULAR_TER\"", "terTables", TER));
        MonthInput input = seven(
                draft -> draft.salary(new SalaryRun(Rupiah.of(5_000_000), Rupiah.of(5_600_000), Rupiah.of(14_000))));
        PaySlip slip = Payroll.slip(regular, input);
        assertThat(total(slip, PayLineCode.TAX)).isEqualTo(9_520_964 * 175 / 10_000 - 14_000);
        assertThat(total(slip, PayLineCode.TAX_SURCHARGE)).isZero();
        PaySlip without = Payroll.slip(regular, input.with(draft -> draft.taxed(PtkpStatus.K_0, false)));
        assertThat(total(without, PayLineCode.TAX_SURCHARGE)).isEqualTo(152_616 / 5);
        assertThat(Payroll.refused(regular, input.with(draft -> draft.taxed(PtkpStatus.K_3, true))))
                .containsExactly("performance.PAY_NO_RATE");
        PayComputation borne = Payroll.with(Map.of("taxStrategy", "\"BORNE_BY_GOVERNMENT\"", "terTables", TER));
        PaySlip carried = Payroll.slip(borne, input);
        assertThat(total(carried, PayLineCode.TAX)).isZero();
        assertThat(total(carried, PayLineCode.TAX_BORNE)).isEqualTo(152_616);
        assertThat(carried.net().value())
                .isEqualTo(carried.gross().value() - total(carried, PayLineCode.HEALTH_EMPLOYEE));
    }

    @Test
    void december_is_refused_where_a_year_would_have_to_be_reckoned() {
        YearMonth december = YearMonth.of(2026, 12);
        MonthInput input = MonthInput.of(
                seven(draft -> {}).employee(),
                december,
                draft -> draft.workdays(22)
                        .tenures(List.of(Payroll.tenure(7, december.atDay(1), december.atEndOfMonth(), 22, 22))));
        assertThat(Payroll.refused(Payroll.with(Map.of("taxStrategy", "\"REGULAR_TER\"", "terTables", TER)), input))
                .containsExactly("performance.PAY_TAX_DECEMBER");
        assertThat(Payroll.standard().slip(input).slip()).isPresent();
    }

    @Test
    void a_contract_employee_needs_rates_that_the_region_decided() {
        MonthInput input = seven(draft -> draft.employed(EmploymentKind.PPPK, Golongan.PPPK_IX));
        assertThat(Payroll.refused(Payroll.standard(), input)).containsExactly("performance.PAY_NO_RATE");
        PaySlip slip = Payroll.slip(Payroll.with(Map.of("contractFinalRates", """
                        [{"fromGroup": 1, "toGroup": 8, "rate": "0"}, {"fromGroup": 9, "toGroup": 17, "rate": "5"}]
                        """)), input);
        assertThat(total(slip, PayLineCode.TAX)).isEqualTo(196_048);
    }

    @Test
    void acting_adds_one_share_for_a_completed_month_and_the_greatest_only() {
        ActingPost same = acting(
                "SP-1",
                AssignmentKind.PLT,
                12,
                ActingLevel.SAME,
                Payroll.MONTH.minusMonths(1).atDay(10));
        ActingPost smaller = acting("SP-2", AssignmentKind.PLT, 8, ActingLevel.SAME, Payroll.MONTH.atDay(1));
        ActingPost daily = acting("SP-3", AssignmentKind.PLH, 15, ActingLevel.SAME, Payroll.MONTH.atDay(1));
        MonthInput input = Payroll.month(12, draft -> draft.acting(List.of(smaller, same, daily)));
        PaySlip slip = Payroll.slip(Payroll.standard(), input);
        assertThat(total(slip, PayLineCode.ACTING)).isEqualTo(1_891_615);
        assertThat(slip.lines().stream()
                        .filter(line -> line.code() == PayLineCode.ACTING)
                        .flatMap(line -> line.sources().stream()))
                .containsExactly("SP-1");
        PayComputation generous = Payroll.with(
                Map.of("acting", "{\"share\": \"20\", \"upward\": \"DIFFERENCE_AND_SHARE\", \"daily\": true}"));
        assertThat(total(Payroll.slip(generous, input), PayLineCode.ACTING)).isEqualTo(3_462_365);
        MonthInput upward = Payroll.month(
                9,
                draft -> draft.acting(
                        List.of(acting("SP-4", AssignmentKind.PLT, 12, ActingLevel.UPWARD, Payroll.MONTH.atDay(1)))));
        assertThat(total(Payroll.slip(generous, upward), PayLineCode.ACTING)).isEqualTo(3_925_101 + 1_106_595);
    }

    private static ActingPost acting(
            String id, AssignmentKind kind, int positionClass, ActingLevel level, LocalDate from) {
        return new ActingPost(
                id,
                kind,
                UnitCode.of("DINAS_CONTOH"),
                PositionCode.of("HEAD"),
                PositionClass.of(positionClass),
                level,
                from,
                Optional.empty());
    }

    @Test
    void acting_that_ends_a_day_before_its_month_is_full_adds_nothing() {
        ActingPost full = acting("SP-1", AssignmentKind.PLT, 12, ActingLevel.SAME, LocalDate.of(2026, 5, 10));
        ActingPost ending = new ActingPost(
                full.id(),
                full.kind(),
                full.unit(),
                full.position(),
                full.positionClass(),
                full.level(),
                full.from(),
                Optional.of(LocalDate.of(2026, 6, 9)));
        ActingPost short1 = new ActingPost(
                full.id(),
                full.kind(),
                full.unit(),
                full.position(),
                full.positionClass(),
                full.level(),
                full.from(),
                Optional.of(LocalDate.of(2026, 6, 8)));
        PaySlip last = Payroll.slip(Payroll.standard(), Payroll.month(12, draft -> draft.acting(List.of(ending))));
        assertThat(total(last, PayLineCode.ACTING)).isEqualTo(1_891_615);
        PaySlip none = Payroll.slip(Payroll.standard(), Payroll.month(12, draft -> draft.acting(List.of(short1))));
        assertThat(total(none, PayLineCode.ACTING)).isZero();
    }

    @Test
    void long_leave_is_paid_by_its_month_and_leave_without_pay_not_at_all() {
        LeaveSpell second = new LeaveSpell(
                "SC-1", AbsenceClass.LONG, Payroll.MONTH.minusMonths(1).atDay(1), 31, 30, 61);
        PaySlip slip = Payroll.slip(
                Payroll.standard(),
                seven(draft -> draft.leave(List.of(second))
                        .tenures(
                                List.of(Payroll.tenure(7, Payroll.MONTH.atDay(1), Payroll.MONTH.atEndOfMonth(), 22, 0)))
                        .activities(List.of())));
        assertThat(total(slip, PayLineCode.LEAVE)).isEqualTo(980_241);
        assertThat(total(slip, PayLineCode.EARNED)).isEqualTo(980_241);
        LeaveSpell unpaid = new LeaveSpell("SC-2", AbsenceClass.UNPAID, Payroll.MONTH.atDay(16), 0, 15, 200);
        PaySlip half = Payroll.slip(Payroll.standard(), seven(draft -> draft.leave(List.of(unpaid))));
        assertThat(total(half, PayLineCode.LEAVE)).isEqualTo(1_960_482);
    }

    @Test
    void values_that_do_not_go_together_refuse_the_pack() {
        Map<String, String> changes = new HashMap<>();
        changes.put("components", """
                [{"code": "A", "label": {"id": "A", "en": "A"}, "weight": "60", "measures": ["RATING"]},
                 {"code": "A", "label": {"id": "A", "en": "A"}, "weight": "39", "measures": ["FULL"]}]
                """);
        changes.put("ceilingRounding", "\"FLOOR\"");
        changes.put("tariff", "\"NOBODYS\"");
        changes.put("upperRates", "[{\"positionClass\": 15, \"amount\": 1}]");
        Assertions.assertThatThrownBy(() -> Payroll.with(changes))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("99%")
                .hasMessageContaining("stands twice")
                .hasMessageContaining("bear the deductions")
                .hasMessageContaining("RATING has no table")
                .hasMessageContaining("FLOOR is not known here")
                .hasMessageContaining("no table NOBODYS")
                .hasMessageContaining("class 15 has a rate already");
    }
}
