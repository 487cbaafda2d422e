package id.pendopo.performance.pay;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Percentage;
import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.DayStatus;
import id.pendopo.performance.discipline.SanctionInForce;
import id.pendopo.performance.discipline.SanctionKind;
import id.pendopo.performance.employee.PtkpStatus;
import id.pendopo.performance.leave.AbsenceClass;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an auditor asks, and what somebody who is paid too little asks. */
class PayHardCasesTest {
    private static PaySlip onLeave(LocalDate first, int daysBefore, int days, int obligated) {
        LeaveSpell leave = new LeaveSpell("SC-1", AbsenceClass.LONG, first, daysBefore, days, daysBefore + days);
        return Payroll.slip(
                Payroll.standard(),
                Payroll.month(
                        7,
                        draft -> draft.leave(List.of(leave))
                                .tenures(List.of(Payroll.tenure(
                                        7, Payroll.MONTH.atDay(1), Payroll.MONTH.atEndOfMonth(), 22, obligated)))
                                .activities(List.of())));
    }

    /** Of 3,920,964: nineteen days of the third month at 10 per cent, eleven days of work in full. */
    @Test
    void three_months_granted_in_the_middle_of_a_month_end_in_the_third_and_are_paid_to_their_last_day() {
        assertThat(onLeave(LocalDate.of(2026, 3, 20), 73, 19, 0)
                        .total(PayLineCode.LEAVE)
                        .value())
                .isEqualTo(1_686_015);
    }

    /** Nineteen days of the first month at 50 per cent, eleven of the second at 25. */
    @Test
    void a_month_in_which_the_second_month_of_leave_begins_is_paid_by_both() {
        assertThat(onLeave(LocalDate.of(2026, 5, 20), 12, 30, 0)
                        .total(PayLineCode.LEAVE)
                        .value())
                .isEqualTo(1_601_060);
    }

    @Test
    void the_first_day_after_three_months_is_not_decided() {
        LeaveSpell leave = new LeaveSpell("SC-1", AbsenceClass.LONG, LocalDate.of(2026, 3, 20), 73, 20, 93);
        assertThat(Payroll.refused(Payroll.standard(), Payroll.month(7, draft -> draft.leave(List.of(leave)))))
                .containsExactly("performance.PAY_TABLE_SILENT");
    }

    @Test
    void minutes_of_attendance_below_zero_or_above_a_day_are_refused() {
        for (int minutes : new int[] {-1, 1_441}) {
            AttendanceDay late = AttendanceDay.of(
                    Payroll.days().get(0),
                    DayStatus.PRESENT,
                    draft -> draft.scheduled(450).late(minutes));
            assertThat(Payroll.refused(Payroll.standard(), Payroll.month(7, draft -> draft.attendance(List.of(late)))))
                    .containsExactly("performance.PAY_MINUTES_IMPOSSIBLE");
        }
        AttendanceDay most = AttendanceDay.of(
                Payroll.days().get(0),
                DayStatus.PRESENT,
                draft -> draft.scheduled(450).late(1_440));
        assertThat(Payroll.refused(Payroll.standard(), Payroll.month(7, draft -> draft.attendance(List.of(most)))))
                .isEmpty();
    }

    /** Six per cent of an attendance score, taken of all, would be two and a half times as much. */
    @Test
    void a_table_of_percentages_of_the_attendance_score_is_not_taken_of_the_whole() {
        Map<String, String> table = Map.of("deductionTable", "\"PROBOLINGGO_157_2019\"");
        MonthInput absent = Payroll.month(7, draft -> draft.attendance(List.of(Payroll.absent(0))));
        assertThat(Payroll.refused(Payroll.with(table), absent)).containsExactly("performance.PAY_POLICY_FLAWED");
        PayComputation ofScore =
                Payroll.with(Map.of("deductionTable", "\"PROBOLINGGO_157_2019\"", "deductionBase", "\"COMPONENT\""));
        assertThat(Payroll.slip(ofScore, absent).total(PayLineCode.DISCIPLINE).value())
                .isEqualTo(94_103);
    }

    @Test
    void a_component_of_less_than_half_a_rupiah_is_rounded_and_not_called_capped() {
        PayComputation tiny = Payroll.with(Map.of(
                "baseStrategy", "\"POINTS\"",
                "indices", "",
                "criteria", "",
                "points", "{\"perPoint\": 1, \"values\": [{\"fromClass\": 1, \"toClass\": 17, \"points\": 1}]}",
                "components", """
                        [{"code": "A", "label": {"id": "A", "en": "A"}, "weight": "60", "measures": ["DISCIPLINE"]},
                         {"code": "B", "label": {"id": "B", "en": "B"}, "weight": "20", "measures": ["FULL"]},
                         {"code": "C", "label": {"id": "C", "en": "C"}, "weight": "20", "measures": ["FULL"]}]
                        """));
        assertThat(Payroll.slip(tiny, Payroll.month(7, draft -> {})).lines().stream()
                        .filter(line -> line.code() == PayLineCode.COMPONENT)
                        .map(line -> line.exact() + " -> " + line.amount().value()))
                .containsExactly("0.6 -> 1", "0.2 -> 0", "0 -> 0");
    }

    @Test
    void a_sanction_that_the_table_does_not_name_is_refused_from_its_first_month_to_its_last() {
        SanctionInForce april =
                new SanctionInForce("SK-1", SanctionKind.DISMISSAL, LocalDate.of(2026, 4, 30), Optional.of(2));
        SanctionInForce ended =
                new SanctionInForce("SK-1", SanctionKind.DISMISSAL, LocalDate.of(2026, 3, 31), Optional.of(2));
        SanctionInForce toCome =
                new SanctionInForce("SK-1", SanctionKind.DISMISSAL, LocalDate.of(2026, 6, 1), Optional.of(2));
        assertThat(sanctioned(april)).containsExactly("performance.PAY_TABLE_SILENT");
        assertThat(sanctioned(ended)).isEmpty();
        assertThat(sanctioned(toCome)).isEmpty();
    }

    private static List<String> sanctioned(SanctionInForce sanction) {
        return Payroll.refused(Payroll.standard(), Payroll.month(7, draft -> draft.sanctions(List.of(sanction))));
    }

    @Test
    void the_statuses_of_a_table_of_tax_always_stand_in_their_order() {
        TerTable table = new TerTable(
                Code.of("A"),
                EnumSet.allOf(PtkpStatus.class),
                List.of(new TerTable.Step(Optional.empty(), Percentage.of(5))));
        assertThat(table.statuses()).containsExactly(PtkpStatus.values());
    }
}
