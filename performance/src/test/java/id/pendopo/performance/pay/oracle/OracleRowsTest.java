package id.pendopo.performance.pay.oracle;

import static id.pendopo.performance.pay.oracle.Months.APRIL;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.discipline.SanctionCut;
import id.pendopo.performance.discipline.SanctionInForce;
import id.pendopo.performance.discipline.SanctionKind;
import id.pendopo.performance.employee.EmploymentKind;
import id.pendopo.performance.employee.Golongan;
import id.pendopo.performance.leave.AbsenceClass;
import id.pendopo.performance.organisation.AssignmentKind;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.pay.ActingLevel;
import id.pendopo.performance.pay.ActingPost;
import id.pendopo.performance.pay.CutBase;
import id.pendopo.performance.pay.LeaveSpell;
import id.pendopo.performance.pay.Measure;
import id.pendopo.performance.pay.MinuteTarget;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.OtherCut;
import id.pendopo.performance.pay.OtherCutKind;
import id.pendopo.performance.pay.OtherCutRule;
import id.pendopo.performance.pay.PayLineCode;
import id.pendopo.performance.pay.ProductivityFloor;
import id.pendopo.performance.pay.SalaryRun;
import id.pendopo.performance.pay.SanctionBase;
import id.pendopo.performance.pay.Tenure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The second reading stands on its own feet: every row that was printed or worked out by hand, to the rupiah. */
class OracleRowsTest {
    private static final Rupiah NOTHING = Rupiah.ZERO;

    private static SalaryRun salary(long healthBase) {
        return new SalaryRun(Rupiah.of(healthBase), NOTHING, NOTHING);
    }

    private static long total(List<OracleLine> lines, PayLineCode code) {
        return lines.stream()
                .filter(line -> line.code() == code)
                .mapToLong(OracleLine::amount)
                .sum();
    }

    private static List<Long> amounts(List<OracleLine> lines, PayLineCode code) {
        return lines.stream()
                .filter(line -> line.code() == code)
                .map(OracleLine::amount)
                .toList();
    }

    /** The row of a table: productivity, discipline after cuts, gross, health insurance, tax, net. */
    private static void row(
            PolicySketch sketch, MonthInput input, long p, long d, long gross, long health, long tax, long net) {
        List<OracleLine> lines = Oracle.lines(sketch.policy(), input);
        List<Long> earned = amounts(lines, PayLineCode.EARNED_COMPONENT);
        assertThat(earned.get(0)).isEqualTo(p);
        assertThat(earned.get(1) - total(lines, PayLineCode.DISCIPLINE)).isEqualTo(d);
        assertThat(total(lines, PayLineCode.GROSS)).isEqualTo(gross);
        assertThat(total(lines, PayLineCode.HEALTH_EMPLOYEE)).isEqualTo(health);
        assertThat(total(lines, PayLineCode.TAX)).isEqualTo(tax);
        assertThat(total(lines, PayLineCode.NET)).isEqualTo(net);
    }

    private static MonthInput full(int positionClass, long healthBase) {
        return Months.of(
                positionClass,
                22,
                draft -> draft.activities(Months.minutes(22, 315)).salary(salary(healthBase)));
    }

    @Test
    void r2_the_decree_of_lubuklinggau() {
        for (long[] row : new long[][] {
            {12, 9_458_076},
            {15, 17_311_827},
            {7, 3_920_964},
            {1, 910_340},
            {3, 1_391_520},
            {9, 5_532_975},
            {5, 2_841_561}
        }) {
            List<OracleLine> lines = Oracle.lines(new PolicySketch().policy(), full((int) row[0], 0));
            assertThat(amounts(lines, PayLineCode.BASE)).containsExactly(row[1]);
        }
        PolicySketch criteria = new PolicySketch();
        for (Object[] row : new Object[][] {{12, "25", 2_364_519L}, {3, "40", 556_608L}, {1, "50", 455_170L}}) {
            criteria.criteria = List.of(PolicySketch.criterion("WORKLOAD", (String) row[1]));
            assertThat(amounts(Oracle.lines(criteria.policy(), full((Integer) row[0], 0)), PayLineCode.BASE))
                    .containsExactly((Long) row[2]);
        }
    }

    @Test
    void r3_what_the_salary_used_of_the_ceiling_is_not_charged_again() {
        List<OracleLine> lines = Oracle.lines(new PolicySketch().policy(), full(15, 5_000_000));
        assertThat(total(lines, PayLineCode.HEALTH_EMPLOYEE)).isEqualTo(70_000);
        assertThat(total(lines, PayLineCode.HEALTH_EMPLOYER)).isEqualTo(280_000);
    }

    @Test
    void r4_five_percent_of_four_million_eight_hundred_thousand() {
        assertThat(Frac.of(4_800_000).times(Frac.of(Percentage.of(5))).toString())
                .startsWith("24000000");
        assertThat(Frac.of(4_800_000).times(Frac.of(Percentage.parse("0.5"))).same(Frac.of(24_000)))
                .isTrue();
    }

    @Test
    void r7_the_table_of_the_ministry_of_agriculture() {
        PolicySketch sketch = new PolicySketch();
        sketch.deductions = PolicySketch.agricultureDeductions();
        sketch.sanctions = List.of(new SanctionCut(SanctionKind.WRITTEN_REPRIMAND, Percentage.of(30), Optional.of(2)));
        sketch.sanctionBase = SanctionBase.NOMINAL;
        MonthInput input = Months.of(
                7,
                22,
                draft -> draft.activities(Months.minutes(22, 315))
                        .attendance(Stream.concat(
                                        Months.absent(1).stream(),
                                        Stream.of(
                                                Months.day(1, one -> one.late(1)),
                                                Months.day(2, one -> one.late(30)),
                                                Months.day(3, one -> one.late(15)),
                                                Months.day(4, one -> one.late(91))))
                                .toList()));
        List<OracleLine> plain = Oracle.lines(sketch.policy(), input);
        assertThat(total(plain, PayLineCode.DISCIPLINE)).isEqualTo(294_072);
        assertThat(total(plain, PayLineCode.GROSS)).isEqualTo(3_626_892);
        List<OracleLine> cut = Oracle.lines(
                sketch.policy(),
                input.with(draft -> draft.sanctions(List.of(new SanctionInForce(
                        "d-1",
                        SanctionKind.WRITTEN_REPRIMAND,
                        APRIL.minusMonths(1).atDay(9),
                        Optional.of(2))))));
        assertThat(total(cut, PayLineCode.SANCTION)).isEqualTo(1_176_289);
        assertThat(total(cut, PayLineCode.GROSS)).isEqualTo(2_450_603);
    }

    @Test
    void r8_the_split_of_brebes() {
        PolicySketch sketch = new PolicySketch();
        sketch.components = List.of(
                PolicySketch.component("WORKLOAD", "70", Measure.FULL),
                PolicySketch.component("DISCIPLINE", "12", Measure.DISCIPLINE),
                PolicySketch.component("PRODUCTIVITY", "18", Measure.MINUTES));
        assertThat(amounts(Oracle.lines(sketch.policy(), full(7, 0)), PayLineCode.COMPONENT))
                .containsExactly(2_744_675L, 470_516L, 705_773L);
    }

    @Test
    void w1_a_full_month() {
        row(new PolicySketch(), full(7, 4_500_000), 2_352_578, 1_568_386, 3_920_964, 39_210, 196_048, 3_685_706);
        assertThat(total(Oracle.lines(new PolicySketch().policy(), full(7, 4_500_000)), PayLineCode.HEALTH_EMPLOYER))
                .isEqualTo(156_839);
    }

    @Test
    void w2_four_fifths_of_the_minutes_and_five_and_three_quarter_points() {
        MonthInput input = Months.of(
                7,
                22,
                draft -> draft.activities(Months.minutes(22, 240))
                        .salary(salary(4_500_000))
                        .attendance(Stream.concat(
                                        Months.absent(1).stream(),
                                        Stream.of(
                                                Months.day(1, one -> one.late(30)),
                                                Months.day(2, one -> one.late(1)),
                                                Months.day(3, one -> one.late(61)),
                                                Months.day(4, one -> one.early(30))))
                                .toList()));
        row(new PolicySketch(), input, 1_882_062, 1_342_931, 3_224_993, 32_250, 161_249, 3_031_494);
    }

    @Test
    void w4_a_quarter_for_a_sanction() {
        MonthInput input = full(9, 5_200_000)
                .with(draft -> draft.attendance(List.of(Months.day(1, one -> one.late(31))))
                        .sanctions(List.of(new SanctionInForce(
                                "d-1",
                                SanctionKind.PAY_CUT_SIX_MONTHS,
                                APRIL.minusMonths(2).atDay(5),
                                Optional.empty()))));
        row(new PolicySketch(), input, 3_319_785, 2_157_860, 4_108_234, 41_082, 205_411, 3_861_741);
        assertThat(total(Oracle.lines(new PolicySketch().policy(), input), PayLineCode.SANCTION))
                .isEqualTo(1_369_411);
    }

    @Test
    void w6_acting_one_level_higher() {
        MonthInput input = full(9, 5_200_000)
                .with(draft -> draft.acting(List.of(new ActingPost(
                        "p-1",
                        AssignmentKind.PLT,
                        Months.UNIT,
                        Months.ANALYST,
                        PositionClass.of(12),
                        ActingLevel.UPWARD,
                        APRIL.minusMonths(1).atDay(20),
                        Optional.empty()))));
        row(new PolicySketch(), input, 5_674_846, 3_783_230, 9_458_076, 68_000, 472_903, 8_917_173);
        assertThat(total(Oracle.lines(new PolicySketch().policy(), input), PayLineCode.HEALTH_EMPLOYER))
                .isEqualTo(272_000);
    }

    @Test
    void w7_five_days_sick_with_a_letter() {
        MonthInput input = Months.of(
                5,
                17,
                draft -> draft.activities(Months.minutes(17, 300))
                        .employed(EmploymentKind.PNS, Golongan.II_A)
                        .salary(salary(3_600_000))
                        .leave(List.of(new LeaveSpell("s-1", AbsenceClass.SICK, APRIL.atDay(6), 0, 5, 5))));
        row(new PolicySketch(), input, 1_704_937, 1_079_793, 2_784_730, 27_847, 0, 2_756_883);
    }

    @Test
    void w9_a_candidate_from_the_eleventh_day() {
        MonthInput input = MonthInput.of(
                id.pendopo.performance.employee.EmployeeId.of("e-1"),
                APRIL,
                draft -> draft.employed(EmploymentKind.CPNS, Golongan.III_A)
                        .workdays(22)
                        .salary(salary(2_228_640))
                        .tenures(List.of(new Tenure(
                                Months.UNIT,
                                Months.ANALYST,
                                PositionClass.of(6),
                                Months.workdays().get(10),
                                APRIL.atEndOfMonth(),
                                12,
                                12,
                                0)))
                        .activities(Months.minutes(22, 300).subList(10, 22)));
        row(new PolicySketch(), input, 892_086, 594_724, 1_486_810, 14_868, 74_340, 1_397_602);
        List<OracleLine> lines = Oracle.lines(new PolicySketch().policy(), input);
        assertThat(amounts(lines, PayLineCode.CANDIDATE)).containsExactly(2_725_818L);
        assertThat(amounts(lines, PayLineCode.PART_MONTH)).containsExactly(1_486_810L);
    }

    @Test
    void w10_less_than_half_of_six_thousand_minutes() {
        PolicySketch sketch = new PolicySketch();
        sketch.target = new MinuteTarget(MinuteTarget.Kind.FIXED_MONTHLY, 6_000);
        sketch.floor = new ProductivityFloor(Percentage.of(50), ProductivityFloor.Scope.COMPONENT);
        MonthInput input = Months.of(
                7, 22, draft -> draft.activities(Months.minutes(21, 140)).salary(salary(4_500_000)));
        row(sketch, input, 0, 1_568_386, 1_568_386, 15_684, 78_419, 1_474_283);
        sketch.floor = new ProductivityFloor(Percentage.of(50), ProductivityFloor.Scope.ALL);
        assertThat(total(Oracle.lines(sketch.policy(), input), PayLineCode.NET)).isZero();
    }

    @Test
    void w11_the_ceiling_that_salary_and_allowance_share() {
        MonthInput part = full(15, 6_800_000).with(draft -> draft.employed(EmploymentKind.PNS, Golongan.IV_C));
        row(new PolicySketch(), part, 10_387_096, 6_924_731, 17_311_827, 52_000, 2_596_774, 14_663_053);
        row(
                new PolicySketch(),
                part.with(draft -> draft.salary(salary(12_500_000))),
                10_387_096,
                6_924_731,
                17_311_827,
                0,
                2_596_774,
                14_715_053);
        assertThat(total(Oracle.lines(new PolicySketch().policy(), part), PayLineCode.HEALTH_EMPLOYER))
                .isEqualTo(208_000);
    }

    @Test
    void w13_absent_all_month() {
        MonthInput input =
                Months.of(7, 22, draft -> draft.attendance(Months.absent(22)).salary(salary(4_500_000)));
        row(new PolicySketch(), input, 0, 0, 0, 0, 0, 0);
        PolicySketch component = new PolicySketch();
        component.deductionBase = CutBase.COMPONENT;
        row(component, input, 0, 533_251, 533_251, 5_333, 26_662, 501_256);
    }

    @Test
    void w16_the_report_of_wealth_is_late() {
        PolicySketch sketch = new PolicySketch();
        sketch.otherCuts = List.of(new OtherCutRule(OtherCutKind.WEALTH_REPORT, Optional.of(Percentage.of(5))));
        MonthInput input = full(7, 4_500_000)
                .with(draft ->
                        draft.otherCuts(List.of(new OtherCut("l-1", OtherCutKind.WEALTH_REPORT, 1, Optional.empty()))));
        row(sketch, input, 2_352_578, 1_568_386, 3_724_916, 37_249, 186_245, 3_501_422);
    }

    /** In Ramadan 300 minutes are 260, and 450 are 390. */
    @Test
    void ramadan_asks_for_less_and_counts_less() {
        MonthInput input = MonthInput.of(
                id.pendopo.performance.employee.EmployeeId.of("e-1"),
                APRIL,
                draft -> draft.workdays(22)
                        .ramadan(new id.pendopo.performance.pay.DateSpan(APRIL.atDay(1), APRIL.atEndOfMonth()))
                        .tenures(List.of(new Tenure(
                                Months.UNIT,
                                Months.ANALYST,
                                PositionClass.of(7),
                                APRIL.atDay(1),
                                APRIL.atEndOfMonth(),
                                22,
                                22,
                                22)))
                        .activities(Months.minutes(10, 460)));
        OracleMonth month = new OracleMonth(new PolicySketch().policy(), input);
        assertThat(month.target().same(Frac.of(5_720))).isTrue();
        assertThat(month.minutes()).isEqualTo(3_900);
    }
}
