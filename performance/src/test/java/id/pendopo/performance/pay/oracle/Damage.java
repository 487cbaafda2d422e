package id.pendopo.performance.pay.oracle;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.employee.EmploymentKind;
import id.pendopo.performance.employee.Golongan;
import id.pendopo.performance.leave.AbsenceClass;
import id.pendopo.performance.organisation.AssignmentKind;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.pay.ActingLevel;
import id.pendopo.performance.pay.ActingPost;
import id.pendopo.performance.pay.ApprovedActivity;
import id.pendopo.performance.pay.CarriedCorrection;
import id.pendopo.performance.pay.LeaveSpell;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.OtherCut;
import id.pendopo.performance.pay.OtherCutKind;
import id.pendopo.performance.pay.SalaryRun;
import id.pendopo.performance.pay.Tenure;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What may be wrong with a month that was right. */
enum Damage {
    NO_TENURE(input -> input.with(draft ->
            draft.tenures(List.of()).attendance(List.of()).activities(List.of()).leave(List.of()))),
    TENURE_TWICE(input -> input.with(draft -> draft.tenures(twice(input.tenures())))),
    MORE_OWED_THAN_WORKED(input -> input.with(draft -> draft.tenures(replaced(
            input.tenures(),
            one -> new Tenure(
                    one.unit(),
                    one.position(),
                    one.positionClass(),
                    one.from(),
                    one.to(),
                    one.workdays(),
                    one.workdays() + 1,
                    0))))),
    ENTRY_TWICE(input -> input.with(draft -> draft.activities(twice(input.activities())))),
    ENTRY_WITHOUT_ID(input -> input.with(draft -> draft.activities(
            replaced(input.activities(), one -> new ApprovedActivity("", one.date(), one.minutes()))))),
    MINUTES_BELOW_ZERO(input -> input.with(draft ->
            draft.activities(replaced(input.activities(), one -> new ApprovedActivity(one.id(), one.date(), -1))))),
    MINUTES_OF_MORE_THAN_A_DAY(input -> input.with(draft ->
            draft.activities(replaced(input.activities(), one -> new ApprovedActivity(one.id(), one.date(), 1_441))))),
    ENTRY_OF_ANOTHER_MONTH(input -> input.with(draft -> draft.activities(replaced(
            input.activities(),
            one -> new ApprovedActivity(one.id(), input.month().plusMonths(1).atDay(1), 1))))),
    DAY_TWICE(input -> input.with(draft -> draft.attendance(twiceDays(input.attendance())))),
    SALARY_BELOW_ZERO(
            input -> input.with(draft -> draft.salary(new SalaryRun(Rupiah.of(-1), Rupiah.ZERO, Rupiah.ZERO)))),
    CUT_OF_NO_COUNT(input -> input.with(
            draft -> draft.otherCuts(List.of(new OtherCut("x-1", OtherCutKind.WEALTH_REPORT, 0, Optional.empty()))))),
    CORRECTION_OF_NOTHING(input -> input.with(draft -> draft.corrections(
            List.of(new CarriedCorrection("x-1", input.month().minusMonths(1), Rupiah.ZERO, Code.of("AUDIT")))))),
    CORRECTION_OF_THIS_MONTH(input -> input.with(draft ->
            draft.corrections(List.of(new CarriedCorrection("x-1", input.month(), Rupiah.of(1), Code.of("AUDIT")))))),
    ACTING_IN_ONES_OWN_RIGHT(input -> input.with(draft -> draft.acting(List.of(acting(input.month()))))),
    LEAVE_SHORTER_THAN_ITS_DAYS(input -> input.with(draft -> draft.leave(with(
            input.leave(),
            new LeaveSpell("x-1", AbsenceClass.ANNUAL, input.month().atDay(1), 0, 1, 0))))),
    RANK_OF_ANOTHER_KIND(input -> input.with(
            draft -> draft.employed(input.kind(), input.kind().isContract() ? Golongan.III_A : Golongan.PPPK_IX))),
    CANDIDATE_WITH_A_RANK_OF_CONTRACT(
            input -> input.with(draft -> draft.employed(EmploymentKind.CPNS, Golongan.PPPK_V)));

    private final UnaryOperator<MonthInput> done;

    Damage(UnaryOperator<MonthInput> done) {
        this.done = done;
    }

    MonthInput to(MonthInput input) {
        return done.apply(input);
    }

    private static ActingPost acting(YearMonth month) {
        return new ActingPost(
                "x-1",
                AssignmentKind.DEFINITIVE,
                Months.UNIT,
                Months.ANALYST,
                PositionClass.of(5),
                ActingLevel.SAME,
                month.atDay(1),
                Optional.empty());
    }

    private static <T> List<T> with(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }

    private static <T> List<T> twice(List<T> list) {
        return list.isEmpty() ? list : with(list, list.get(list.size() - 1));
    }

    private static List<AttendanceDay> twiceDays(List<AttendanceDay> days) {
        return twice(days);
    }

    private static <T> List<T> replaced(List<T> list, UnaryOperator<T> first) {
        if (list.isEmpty()) {
            return list;
        }
        List<T> changed = new ArrayList<>(list);
        changed.set(0, first.apply(list.get(0)));
        return changed;
    }
}
