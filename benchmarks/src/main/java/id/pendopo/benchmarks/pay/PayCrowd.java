package id.pendopo.benchmarks.pay;

import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.DayStatus;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.employee.EmploymentKind;
import id.pendopo.performance.employee.Golongan;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.ApprovedActivity;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.SalaryRun;
import id.pendopo.performance.pay.Tenure;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Invented employees with a whole month each: 22 days of attendance and 60 activities, some of them late, some absent. */
final class PayCrowd {
    static final YearMonth MONTH = YearMonth.of(2026, 4);
    static final int DAYS = 22;
    static final int ACTIVITIES = 60;
    static final UnitCode UNIT = UnitCode.of("DISKOMINFO");

    private static final PositionCode POSITION = PositionCode.of("ANALYST");
    private static final List<LocalDate> WORKDAYS = MONTH.atDay(1)
            .datesUntil(MONTH.atEndOfMonth().plusDays(1))
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
            .toList();
    private static final Golongan[] RANKS = {Golongan.II_C, Golongan.III_A, Golongan.III_D, Golongan.IV_B};

    private PayCrowd() {}

    /** The n-th employee, the same in every run. */
    static MonthInput employee(int number) {
        return employee(number, UNIT);
    }

    /** The n-th employee, in this unit. */
    static MonthInput employee(int number, UnitCode unit) {
        SplittableRandom random = new SplittableRandom(number);
        List<AttendanceDay> attendance = new ArrayList<>(DAYS);
        List<ApprovedActivity> activities = new ArrayList<>(ACTIVITIES);
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = WORKDAYS.get(i);
            if (random.nextInt(100) == 0) {
                attendance.add(AttendanceDay.of(day, DayStatus.ABSENT_NO_REASON, 450));
            } else {
                int late = random.nextInt(8) == 0 ? random.nextInt(120) : 0;
                int early = random.nextInt(12) == 0 ? random.nextInt(120) : 0;
                attendance.add(AttendanceDay.of(
                        day,
                        DayStatus.PRESENT,
                        draft -> draft.scheduled(450).late(late).early(early)));
            }
        }
        for (int i = 0; i < ACTIVITIES; i++) {
            activities.add(new ApprovedActivity("a-" + i, WORKDAYS.get(i % DAYS), 60 + random.nextInt(100)));
        }
        return MonthInput.of(
                EmployeeId.of("e-" + number),
                MONTH,
                draft -> draft.employed(EmploymentKind.PNS, RANKS[random.nextInt(RANKS.length)])
                        .workdays(DAYS)
                        .tenures(List.of(new Tenure(
                                unit,
                                POSITION,
                                PositionClass.of(3 + random.nextInt(10)),
                                MONTH.atDay(1),
                                MONTH.atEndOfMonth(),
                                DAYS,
                                DAYS,
                                0)))
                        .attendance(attendance)
                        .activities(activities)
                        .salary(new SalaryRun(
                                Rupiah.of(3_000_000 + random.nextInt(5_000_000)), Rupiah.ZERO, Rupiah.ZERO)));
    }
}
