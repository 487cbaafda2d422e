package id.pendopo.performance.pay;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.discipline.SanctionInForce;
import id.pendopo.performance.discipline.SanctionKind;
import id.pendopo.performance.employee.EmploymentKind;
import id.pendopo.performance.employee.Golongan;
import id.pendopo.performance.leave.AbsenceClass;
import id.pendopo.performance.organisation.AssignmentKind;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.performance.organisation.UnitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The worked computations of the default policy, each to the rupiah. */
class WorkedComputationsTest {
    private static final PayComputation STANDARD = Payroll.standard();

    private static void paid(
            PaySlip slip, long productivity, long discipline, long gross, long health, long tax, long net) {
        List<PayLine> earned = slip.lines().stream()
                .filter(line -> line.code() == PayLineCode.EARNED_COMPONENT)
                .toList();
        assertThat(earned.get(0).amount().value()).as("P").isEqualTo(productivity);
        assertThat(earned.get(1).amount().value()
                        - slip.total(PayLineCode.DISCIPLINE).value())
                .as("D")
                .isEqualTo(discipline);
        assertThat(slip.gross().value()).as("gross").isEqualTo(gross);
        assertThat(slip.total(PayLineCode.HEALTH_EMPLOYEE).value()).as("health").isEqualTo(health);
        assertThat(slip.total(PayLineCode.TAX).value()).as("tax").isEqualTo(tax);
        assertThat(slip.net().value()).as("net").isEqualTo(net);
        assertThat(slip.lines().stream()
                        .mapToLong(line -> line.effect().value())
                        .sum())
                .isEqualTo(net);
    }

    @Test
    void w1_everything_reached_and_capped() {
        PaySlip slip = Payroll.slip(STANDARD, Payroll.month(7, draft -> draft.activities(Payroll.minutes(6_930))));
        paid(slip, 2_352_578, 1_568_386, 3_920_964, 39_210, 196_048, 3_685_706);
        assertThat(slip.total(PayLineCode.HEALTH_EMPLOYER).value()).isEqualTo(156_839);
    }

    @Test
    void w2_eighty_percent_and_five_and_three_quarters_of_deductions() {
        List<AttendanceDay> days = new ArrayList<>(Payroll.late(30, 1, 90));
        days.add(Payroll.early(3, 30));
        days.add(Payroll.absent(4));
        PaySlip slip = Payroll.slip(
                STANDARD,
                Payroll.month(
                        7, draft -> draft.activities(Payroll.minutes(5_280)).attendance(days)));
        paid(slip, 1_882_062, 1_342_931, 3_224_993, 32_250, 161_249, 3_031_494);
        assertThat(slip.total(PayLineCode.DISCIPLINE).value()).isEqualTo(225_455);
    }

    @Test
    void w4_a_cut_that_the_region_switched_on() {
        PaySlip slip = Payroll.slip(
                Payroll.with(Map.of("sanctionTable", "\"PP94_25\"")),
                Payroll.month(
                        9,
                        draft -> draft.salary(Payroll.salary(5_200_000))
                                .attendance(Payroll.late(45))
                                .sanctions(List.of(new SanctionInForce(
                                        "SK-1",
                                        SanctionKind.PAY_CUT_SIX_MONTHS,
                                        Payroll.MONTH.minusMonths(2).atDay(10),
                                        Optional.empty())))));
        paid(slip, 3_319_785, 2_157_860, 4_108_234, 41_082, 205_411, 3_861_741);
        assertThat(slip.total(PayLineCode.EARNED).value()).isEqualTo(5_477_645);
        assertThat(slip.total(PayLineCode.SANCTION).value()).isEqualTo(1_369_411);
    }

    @Test
    void w6_acting_one_level_up_gives_the_difference() {
        PaySlip slip = Payroll.slip(
                STANDARD,
                Payroll.month(
                        9,
                        draft -> draft.salary(Payroll.salary(5_200_000))
                                .acting(List.of(new ActingPost(
                                        "SP-1",
                                        AssignmentKind.PLT,
                                        UnitCode.of("DINAS_CONTOH"),
                                        PositionCode.of("HEAD"),
                                        PositionClass.of(12),
                                        ActingLevel.UPWARD,
                                        Payroll.MONTH.atDay(1),
                                        Optional.empty())))));
        paid(slip, 5_674_846, 3_783_230, 9_458_076, 68_000, 472_903, 8_917_173);
        assertThat(slip.total(PayLineCode.ACTING).value()).isEqualTo(3_925_101);
        assertThat(slip.total(PayLineCode.HEALTH_EMPLOYER).value()).isEqualTo(272_000);
    }

    @Test
    void w7_five_days_sick_with_a_letter() {
        PaySlip slip = Payroll.slip(
                STANDARD,
                Payroll.month(
                        5,
                        draft -> draft.employed(EmploymentKind.PNS, Golongan.II_C)
                                .tenures(List.of(Payroll.tenure(
                                        5, Payroll.MONTH.atDay(1), Payroll.MONTH.atEndOfMonth(), 22, 17)))
                                .activities(Payroll.minutes(5_100))
                                .leave(List.of(new LeaveSpell(
                                        "SKD-1",
                                        AbsenceClass.SICK,
                                        Payroll.days().get(0),
                                        0,
                                        5,
                                        5)))
                                .salary(Payroll.salary(3_600_000))));
        paid(slip, 1_704_937, 1_079_793, 2_784_730, 27_847, 0, 2_756_883);
    }

    @Test
    void w9_a_candidate_from_the_eleventh_of_twenty_two_days() {
        PaySlip slip = Payroll.slip(
                STANDARD,
                Payroll.month(
                        6,
                        draft -> draft.employed(EmploymentKind.CPNS, Golongan.III_A)
                                .tenures(List.of(Payroll.tenure(
                                        6, Payroll.days().get(10), Payroll.MONTH.atEndOfMonth(), 12, 12)))
                                .activities(Payroll.minutes(6_600).subList(10, 22))
                                .salary(Payroll.salary(2_228_640))));
        paid(slip, 892_086, 594_724, 1_486_810, 14_868, 74_340, 1_397_602);
        assertThat(slip.total(PayLineCode.CANDIDATE).value()).isEqualTo(2_725_818);
        assertThat(slip.total(PayLineCode.PART_MONTH).value()).isEqualTo(1_486_810);
    }

    @Test
    void w10_below_half_of_the_target_the_component_gives_nothing_or_nothing_is_paid_at_all() {
        MonthInput input = Payroll.month(7, draft -> draft.activities(Payroll.minutes(2_940)));
        Map<String, String> bandung = Map.of(
                "target", "{\"kind\": \"FIXED_MONTHLY\", \"minutes\": 6000}",
                "floor", "{\"below\": \"50\", \"scope\": \"COMPONENT\"}");
        paid(Payroll.slip(Payroll.with(bandung), input), 0, 1_568_386, 1_568_386, 15_684, 78_419, 1_474_283);
        PaySlip nothing = Payroll.slip(
                Payroll.with(
                        Map.of("target", bandung.get("target"), "floor", "{\"below\": \"50\", \"scope\": \"ALL\"}")),
                input);
        assertThat(nothing.net().value()).isZero();
        assertThat(nothing.total(PayLineCode.BELOW_FLOOR).value()).isEqualTo(1_568_386);
        PaySlip half = Payroll.slip(
                Payroll.with(bandung), Payroll.month(7, draft -> draft.activities(Payroll.minutes(3_000))));
        assertThat(half.total(PayLineCode.EARNED).value()).isEqualTo(1_176_289 + 1_568_386);
    }

    @Test
    void w11_the_ceiling_of_health_insurance_is_shared_with_the_salary() {
        PaySlip left = Payroll.slip(
                STANDARD,
                Payroll.month(
                        15,
                        draft -> draft.employed(EmploymentKind.PNS, Golongan.IV_B)
                                .salary(Payroll.salary(6_800_000))));
        paid(left, 10_387_096, 6_924_731, 17_311_827, 52_000, 2_596_774, 14_663_053);
        assertThat(left.total(PayLineCode.HEALTH_EMPLOYER).value()).isEqualTo(208_000);
        PaySlip none = Payroll.slip(
                STANDARD,
                Payroll.month(
                        15,
                        draft -> draft.employed(EmploymentKind.PNS, Golongan.IV_B)
                                .salary(Payroll.salary(12_500_000))));
        paid(none, 10_387_096, 6_924_731, 17_311_827, 0, 2_596_774, 14_715_053);
    }

    @Test
    void w13_absent_all_month_by_both_readings() {
        MonthInput input = Payroll.month(
                7,
                draft -> draft.activities(List.of())
                        .attendance(
                                IntStream.range(0, 22).mapToObj(Payroll::absent).toList()));
        paid(Payroll.slip(STANDARD, input), 0, 0, 0, 0, 0, 0);
        PayComputation component = Payroll.with(Map.of("deductionBase", "\"COMPONENT\""));
        paid(Payroll.slip(component, input), 0, 533_251, 533_251, 5_333, 26_662, 501_256);
    }

    @Test
    void w16_a_report_of_wealth_not_handed_in() {
        PayComputation computation =
                Payroll.with(Map.of("otherCuts", "[{\"kind\": \"WEALTH_REPORT\", \"share\": \"5\"}]"));
        PaySlip slip = Payroll.slip(
                computation,
                Payroll.month(
                        7,
                        draft -> draft.otherCuts(
                                List.of(new OtherCut("LHKPN-1", OtherCutKind.WEALTH_REPORT, 1, Optional.empty())))));
        paid(slip, 2_352_578, 1_568_386, 3_724_916, 37_249, 186_245, 3_501_422);
    }

    @Test
    void r2_basic_amounts_of_a_decree() {
        assertThat(base(12, "POSITION")).isEqualTo(9_458_076);
        assertThat(base(15, "POSITION")).isEqualTo(17_311_827);
        assertThat(base(7, "POSITION")).isEqualTo(3_920_964);
        assertThat(base(1, "POSITION")).isEqualTo(910_340);
        // The decree prints 1,391,519: the index that it printed is rounded to eight decimals.
        assertThat(base(3, "POSITION")).isEqualTo(1_391_520);
        assertThat(base(12, "LOADED")).isEqualTo(2_364_519);
        assertThat(base(3, "LOADED")).isEqualTo(556_608);
        assertThat(base(1, "LOADED")).isEqualTo(455_170);
        PayComputation within = Payroll.with(Map.of("indices", "{\"composite\": \"0.5911297750\"}"));
        assertThat(base(within, 3, "POSITION")).isEqualTo(1_391_519);
        assertThat(base(within, 12, "POSITION")).isEqualTo(9_458_076);
    }

    private static long base(int positionClass, String position) {
        return base(STANDARD, positionClass, position);
    }

    private static long base(PayComputation computation, int positionClass, String position) {
        Tenure tenure = new Tenure(
                UnitCode.of("DINAS_CONTOH"),
                PositionCode.of(position),
                PositionClass.of(positionClass),
                Payroll.MONTH.atDay(1),
                Payroll.MONTH.atEndOfMonth(),
                22,
                22,
                0);
        return Payroll.slip(computation, Payroll.month(7, draft -> draft.tenures(List.of(tenure))))
                .total(PayLineCode.BASE)
                .value();
    }

    @Test
    void r3_what_the_salary_left_of_the_ceiling() {
        PaySlip slip = Payroll.slip(STANDARD, Payroll.month(15, draft -> draft.salary(Payroll.salary(5_000_000))));
        assertThat(slip.total(PayLineCode.HEALTH_EMPLOYEE).value()).isEqualTo(70_000);
        assertThat(slip.total(PayLineCode.HEALTH_EMPLOYER).value()).isEqualTo(280_000);
    }

    private static final Map<String, String> WHOLE = Map.of(
            "baseStrategy", "\"TARIFF_TABLE\"",
            "tariff", "\"OWN\"",
            "components", """
                    [{"code": "ALL", "label": {"id": "Seluruhnya", "en": "All of it"}, "weight": "100", "measures": ["FULL"]}]
                    """,
            "deductionLimit", "\"WHOLE\"",
            "ownTables", """
                    {"tariffs": [{"code": "OWN", "name": {"id": "Tarif", "en": "Tariff"},
                       "source": {"regulation": "Contoh", "standing": "OWN_DECISION"},
                       "amounts": [{"positionClass": 7, "amount": 4800000}, {"positionClass": 12, "amount": 30000000}]}],
                     "ratings": [], "reports": [], "sanctions": [], "leaves": [],
                     "deductions": [{"code": "OWN", "name": {"id": "Contoh", "en": "Example"},
                       "source": {"regulation": "Contoh", "standing": "OWN_DECISION"}, "base": "ALLOWANCE", "others": [],
                       "early": [], "late": [{"level": 1, "fromMinutes": 1, "untilMinutes": 100, "percent": "0"},
                         {"level": 2, "fromMinutes": 100, "untilMinutes": 101, "percent": "30"}]}]}
                    """);

    private static PayComputation whole(String deductions) {
        return Payroll.with(
                Stream.concat(WHOLE.entrySet().stream(), Map.of("deductionTable", deductions).entrySet().stream())
                        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void r4_five_percent_for_one_day_of_a_ministry() {
        PaySlip slip = Payroll.slip(
                whole("\"MINISTRY_2013\""), Payroll.month(7, draft -> draft.attendance(List.of(Payroll.absent(0)))));
        assertThat(slip.total(PayLineCode.DISCIPLINE).value()).isEqualTo(240_000);
        PaySlip late =
                Payroll.slip(whole("\"MINISTRY_2013\""), Payroll.month(7, draft -> draft.attendance(Payroll.late(10))));
        assertThat(late.total(PayLineCode.DISCIPLINE).value()).isEqualTo(24_000);
    }

    @Test
    void r5_a_slip_shows_the_operands_that_a_newspaper_got_wrong() {
        PaySlip slip = Payroll.slip(whole("\"OWN\""), Payroll.month(12, draft -> draft.attendance(Payroll.late(100))));
        assertThat(slip.total(PayLineCode.DISCIPLINE).value()).isEqualTo(9_000_000);
        PayLine line = slip.lines().stream()
                .filter(one -> one.code() == PayLineCode.DISCIPLINE)
                .findFirst()
                .orElseThrow();
        assertThat(line.operands().stream().map(operand -> operand.term() + "=" + operand.value()))
                .containsExactly("AMOUNT=30000000", "COUNT=1", "SHARE=30", "DEDUCTION=30");
        assertThat(line.formula()).isEqualTo("AMOUNT × DEDUCTION");
        assertThat(line.exact()).isEqualTo("9000000");
        assertThat(line.sources()).containsExactly("2026-06-01");
    }

    @Test
    void r7_the_table_of_the_ministry_of_agriculture_with_a_written_reprimand() {
        List<AttendanceDay> days = new ArrayList<>(Payroll.late(10, 20, 30, 91));
        days.add(Payroll.absent(4));
        PayComputation computation = Payroll.with(Map.of(
                "deductionTable", "\"PERMENTAN_68_2012\"",
                "sanctionTable", "\"PERMENTAN\"",
                "sanctionBase", "\"NOMINAL\""));
        MonthInput input = Payroll.month(7, draft -> draft.attendance(days));
        PaySlip without = Payroll.slip(computation, input);
        assertThat(without.total(PayLineCode.DISCIPLINE).value()).isEqualTo(294_072);
        assertThat(without.gross().value()).isEqualTo(3_626_892);
        PaySlip with = Payroll.slip(
                computation,
                input.with(draft -> draft.sanctions(List.of(new SanctionInForce(
                        "SK-2",
                        SanctionKind.WRITTEN_REPRIMAND,
                        Payroll.MONTH.minusMonths(1).atDay(20),
                        Optional.empty())))));
        assertThat(with.total(PayLineCode.SANCTION).value()).isEqualTo(1_176_289);
        assertThat(with.gross().value()).isEqualTo(2_450_603);
    }

    @Test
    void r8_the_split_of_a_regency_into_three() {
        PayComputation computation = Payroll.with(Map.of("components", """
                [{"code": "LOAD", "label": {"id": "Beban kerja", "en": "Workload"}, "weight": "70", "measures": ["FULL"]},
                 {"code": "DISCIPLINE", "label": {"id": "Disiplin", "en": "Discipline"}, "weight": "12", "measures": ["DISCIPLINE"]},
                 {"code": "PRODUCTIVITY", "label": {"id": "Produktivitas", "en": "Productivity"}, "weight": "18", "measures": ["MINUTES"]}]
                """));
        List<Long> split = Payroll.slip(computation, Payroll.month(7, draft -> {})).lines().stream()
                .filter(line -> line.code() == PayLineCode.COMPONENT)
                .map(line -> line.amount().value())
                .toList();
        assertThat(split).containsExactly(2_744_675L, 470_516L, 705_773L);
    }
}
