package id.pendopo.performance.pay.oracle;

import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.AttendanceDayDraft;
import id.pendopo.performance.attendance.DayStatus;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.ApprovedActivity;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.MonthInputDraft;
import id.pendopo.performance.pay.Tenure;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Months for tests: April 2026, which has 22 working days if no holiday is counted. */
public final class Months {
    public static final YearMonth APRIL = YearMonth.of(2026, 4);
    public static final UnitCode UNIT = UnitCode.of("DISKOMINFO");
    public static final PositionCode ANALYST = PositionCode.of("ANALYST");

    private Months() {}

    /** The 22 working days. */
    public static List<LocalDate> workdays() {
        return APRIL.atDay(1)
                .datesUntil(APRIL.atEndOfMonth().plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .toList();
    }

    /** A whole month of somebody in one position, with this many obligated days. */
    public static MonthInput of(int positionClass, int obligated, Consumer<MonthInputDraft> more) {
        return MonthInput.of(EmployeeId.of("e-1"), APRIL, draft -> {
            draft.workdays(22)
                    .tenures(List.of(new Tenure(
                            UNIT,
                            ANALYST,
                            PositionClass.of(positionClass),
                            APRIL.atDay(1),
                            APRIL.atEndOfMonth(),
                            22,
                            obligated,
                            0)));
            more.accept(draft);
        });
    }

    /** So many minutes, one entry a day, over the first days. */
    public static List<ApprovedActivity> minutes(int days, int each) {
        List<ApprovedActivity> all = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            all.add(new ApprovedActivity("a-" + i, workdays().get(i), each));
        }
        return all;
    }

    /** The n-th working day. */
    public static AttendanceDay day(int number, Consumer<AttendanceDayDraft> parts) {
        return AttendanceDay.of(workdays().get(number), DayStatus.PRESENT, draft -> parts.accept(draft.scheduled(450)));
    }

    /** The first days absent without a reason. */
    public static List<AttendanceDay> absent(int days) {
        List<AttendanceDay> all = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            all.add(AttendanceDay.of(workdays().get(i), DayStatus.ABSENT_NO_REASON, 450));
        }
        return all;
    }
}
