package id.pendopo.performance.pay.oracle;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.DayStatus;
import id.pendopo.performance.discipline.SanctionInForce;
import id.pendopo.performance.discipline.SanctionKind;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.employee.EmploymentKind;
import id.pendopo.performance.employee.Golongan;
import id.pendopo.performance.employee.PtkpStatus;
import id.pendopo.performance.leave.AbsenceClass;
import id.pendopo.performance.organisation.AssignmentKind;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.ActingLevel;
import id.pendopo.performance.pay.ActingPost;
import id.pendopo.performance.pay.ApprovedActivity;
import id.pendopo.performance.pay.CarriedCorrection;
import id.pendopo.performance.pay.ComponentScore;
import id.pendopo.performance.pay.DateSpan;
import id.pendopo.performance.pay.LeaveSpell;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.OtherCut;
import id.pendopo.performance.pay.OtherCutKind;
import id.pendopo.performance.pay.PayComponent;
import id.pendopo.performance.pay.SalaryRun;
import id.pendopo.performance.pay.Tenure;
import id.pendopo.performance.pay.WorkReports;
import id.pendopo.performance.rating.Predikat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Any month that could be: parts, leave, lateness, acting, sanctions, cuts, corrections, each of it now and then. */
final class RandomMonth {
    private static final List<UnitCode> UNITS = List.of(Months.UNIT, UnitCode.of("DINKES"), UnitCode.of("SETDA"));

    private final Random random;
    private final List<PayComponent> components;
    private final YearMonth month;
    private final List<LocalDate> days = new ArrayList<>();
    private final List<AttendanceDay> attendance = new ArrayList<>();
    private final List<ApprovedActivity> activities = new ArrayList<>();
    private final List<LeaveSpell> leave = new ArrayList<>();
    private final List<LocalDate> obligated = new ArrayList<>();
    private Optional<DateSpan> ramadan = Optional.empty();

    private RandomMonth(Random which, Random random, List<PayComponent> components) {
        this.random = random;
        this.components = components;
        this.month = YearMonth.of(2020 + which.nextInt(7), 1 + which.nextInt(12));
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                days.add(day);
            }
        }
    }

    static MonthInput of(Random random, String employee, List<PayComponent> components) {
        return of(random, random, employee, components);
    }

    /** The month by one chance, what is in it by another. */
    static MonthInput of(Random which, Random random, String employee, List<PayComponent> components) {
        return new RandomMonth(which, random, components).input(employee);
    }

    private MonthInput input(String employee) {
        if (chance(4)) {
            int first = 1 + random.nextInt(15);
            ramadan = Optional.of(new DateSpan(month.atDay(first), month.atDay(first + random.nextInt(13))));
        }
        int from = chance(6) ? random.nextInt(days.size()) : 0;
        int to = chance(8) ? from + random.nextInt(days.size() - from) : days.size() - 1;
        attendance(from, to);
        EmploymentKind kind = any(EmploymentKind.values());
        List<Golongan> ranks = new ArrayList<>(List.of(Golongan.values()));
        ranks.removeIf(rank -> rank.isContract() != kind.isContract());
        return MonthInput.of(EmployeeId.of(employee), month, draft -> {
            draft.employed(kind, ranks.get(random.nextInt(ranks.size())))
                    .taxed(any(PtkpStatus.values()), !chance(4))
                    .workdays(days.size())
                    .tenures(tenures(from, to))
                    .attendance(attendance)
                    .activities(activities)
                    .leave(leave)
                    .salary(new SalaryRun(rupiah(15_000_000), rupiah(12_000_000), rupiah(500_000)))
                    .rating(any(Predikat.values()))
                    .reports(reports());
            ramadan.ifPresent(draft::ramadan);
            List<ComponentScore> scores = new ArrayList<>();
            for (PayComponent one : components) {
                if (one.measures().contains(id.pendopo.performance.pay.Measure.SCORE)) {
                    scores.add(new ComponentScore(one.code(), Percentage.of(random.nextInt(15_000), 2)));
                }
            }
            draft.scores(scores);
            others(draft);
        });
    }

    private void others(id.pendopo.performance.pay.MonthInputDraft draft) {
        List<ActingPost> acting = new ArrayList<>();
        for (int i = 0; chance(3) && i < 3; i++) {
            LocalDate from = month.atDay(1).minusDays(random.nextInt(70)).plusDays(random.nextInt(30));
            acting.add(new ActingPost(
                    "p-" + i,
                    any(List.of(AssignmentKind.PLT, AssignmentKind.PLH, AssignmentKind.PJ)),
                    UNITS.get(random.nextInt(UNITS.size())),
                    RandomPolicy.POSITIONS.get(random.nextInt(3)),
                    PositionClass.of(1 + random.nextInt(15)),
                    any(ActingLevel.values()),
                    from,
                    chance(2) ? Optional.empty() : Optional.of(from.plusDays(random.nextInt(90)))));
        }
        List<SanctionInForce> sanctions = new ArrayList<>();
        for (int i = 0; chance(4) && i < 3; i++) {
            sanctions.add(new SanctionInForce(
                    "d-" + i,
                    any(SanctionKind.values()),
                    month.atDay(1 + random.nextInt(28)).minusMonths(random.nextInt(14)),
                    chance(2) ? Optional.empty() : Optional.of(1 + random.nextInt(12))));
        }
        List<OtherCut> cuts = new ArrayList<>();
        for (int i = 0; chance(3) && i < 3; i++) {
            boolean amount = chance(2);
            cuts.add(new OtherCut(
                    "c-" + i,
                    any(OtherCutKind.values()),
                    amount ? 1 : 1 + random.nextInt(3),
                    amount ? Optional.of(Rupiah.of(1 + random.nextInt(3_000_000))) : Optional.empty()));
        }
        List<CarriedCorrection> corrections = new ArrayList<>();
        for (int i = 0; chance(4) && i < 3; i++) {
            long amount = random.nextInt(4_000_000) - 2_500_000;
            corrections.add(new CarriedCorrection(
                    "k-" + i,
                    month.minusMonths(1 + random.nextInt(20)),
                    Rupiah.of(amount == 0 ? 1 : amount),
                    Code.of("AUDIT")));
        }
        draft.acting(acting).sanctions(sanctions).otherCuts(cuts).corrections(corrections);
    }

    /** Each day is something; absences with leave go on for a while. */
    private void attendance(int from, int to) {
        int at = from;
        while (at <= to) {
            int kind = random.nextInt(30);
            if (kind == 0) {
                at = spell(at, to);
            } else if (kind == 1) {
                obligated.add(days.get(at));
                attendance.add(AttendanceDay.of(days.get(at), DayStatus.ABSENT_NO_REASON, 450));
                at++;
            } else {
                present(days.get(at), kind);
                at++;
            }
        }
    }

    private void present(LocalDate day, int kind) {
        obligated.add(day);
        DayStatus status = kind == 2 ? DayStatus.OFFICIAL_DUTY : DayStatus.PRESENT;
        boolean late = chance(4) && status == DayStatus.PRESENT;
        boolean early = chance(6) && status == DayStatus.PRESENT;
        if (late || early || chance(2)) {
            attendance.add(AttendanceDay.of(day, status, draft -> {
                draft.scheduled(450);
                if (late && chance(5)) {
                    draft.withoutScanIn();
                } else if (late) {
                    draft.late(random.nextInt(130));
                }
                if (early && chance(5)) {
                    draft.withoutScanOut();
                } else if (early) {
                    draft.early(random.nextInt(130));
                }
            }));
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            activities.add(new ApprovedActivity("a-" + day.getDayOfMonth() + "-" + i, day, random.nextInt(241)));
        }
    }

    private int spell(int from, int to) {
        AbsenceClass absence = any(AbsenceClass.values());
        int until = Math.min(to, from + random.nextInt(8));
        DayStatus status = switch (absence) {
            case SICK, SICK_INPATIENT, SICK_DUTY_ACCIDENT -> DayStatus.SICK;
            case PERMISSION -> DayStatus.PERMISSION;
            default -> DayStatus.LEAVE;
        };
        for (int i = from; i <= until; i++) {
            attendance.add(AttendanceDay.of(
                    days.get(i), status, draft -> draft.scheduled(450).absence(absence)));
        }
        int before = from == 0 && chance(2) ? 1 + random.nextInt(40) : 0;
        LocalDate first = before == 0 ? days.get(from) : days.get(from).minusDays(before + 2L);
        if (before > 0 && YearMonth.from(first).equals(month)) {
            first = month.atDay(1).minusDays(before);
        }
        int count = until - from + 1;
        leave.add(new LeaveSpell(
                "l-" + from, absence, first, before, count, before + count + (until == to && chance(2) ? 7 : 0)));
        return until + 1;
    }

    private List<Tenure> tenures(int from, int to) {
        List<Tenure> tenures = new ArrayList<>();
        LocalDate first = from == 0 ? month.atDay(1) : days.get(from);
        LocalDate end = to == days.size() - 1 ? month.atEndOfMonth() : days.get(to);
        while (!first.isAfter(end)) {
            LocalDate last = end;
            if (chance(4)) {
                last = first.plusDays(random.nextInt(12));
                last = last.isAfter(end) ? end : last;
            }
            DateSpan span = new DateSpan(first, last);
            int workdays = (int) days.stream().filter(span::contains).count();
            int owed = (int) obligated.stream().filter(span::contains).count();
            int fasting = (int) obligated.stream()
                    .filter(span::contains)
                    .filter(day -> ramadan.filter(one -> one.contains(day)).isPresent())
                    .count();
            tenures.add(new Tenure(
                    UNITS.get(random.nextInt(UNITS.size())),
                    RandomPolicy.POSITIONS.get(random.nextInt(3)),
                    PositionClass.of(1 + random.nextInt(15)),
                    first,
                    last,
                    workdays,
                    owed,
                    fasting));
            first = last.plusDays(1);
        }
        return tenures;
    }

    private WorkReports reports() {
        int made = random.nextInt(23);
        return new WorkReports(made, made == 0 ? 0 : random.nextInt(made + 1));
    }

    private Rupiah rupiah(int most) {
        return chance(4) ? Rupiah.ZERO : Rupiah.of(random.nextInt(most));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
