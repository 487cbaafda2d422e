package id.pendopo.performance.batch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.region.IndonesianTime;
import id.pendopo.performance.attendance.AttendanceInput;
import id.pendopo.performance.attendance.AttendanceReader;
import id.pendopo.performance.attendance.AttendanceTerms;
import id.pendopo.performance.attendance.Corrected;
import id.pendopo.performance.attendance.Grace;
import id.pendopo.performance.attendance.Justification;
import id.pendopo.performance.attendance.Punch;
import id.pendopo.performance.attendance.PunchSource;
import id.pendopo.performance.attendance.PunchWindow;
import id.pendopo.performance.employee.Employee;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.employee.Employees;
import id.pendopo.performance.employee.EmploymentKind;
import id.pendopo.performance.employee.Golongan;
import id.pendopo.performance.employee.PtkpStatus;
import id.pendopo.performance.employee.Validity;
import id.pendopo.performance.leave.AbsenceClass;
import id.pendopo.performance.leave.DutyKind;
import id.pendopo.performance.leave.LeaveGrant;
import id.pendopo.performance.leave.LeavePayRule;
import id.pendopo.performance.leave.LeavePayTable;
import id.pendopo.performance.leave.LeavePayTier;
import id.pendopo.performance.leave.OfficialDuty;
import id.pendopo.performance.organisation.Assignment;
import id.pendopo.performance.organisation.AssignmentKind;
import id.pendopo.performance.organisation.Organisation;
import id.pendopo.performance.organisation.Position;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.performance.organisation.PositionFamily;
import id.pendopo.performance.organisation.Unit;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.ActingLevel;
import id.pendopo.performance.pay.ActingPost;
import id.pendopo.performance.pay.ApprovedActivity;
import id.pendopo.performance.pay.DateSpan;
import id.pendopo.performance.pay.LeaveSpell;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.Tenure;
import id.pendopo.performance.schedule.DaySchedule;
import id.pendopo.performance.schedule.RamadanDays;
import id.pendopo.performance.schedule.RamadanPeriod;
import id.pendopo.performance.schedule.ScheduleBook;
import id.pendopo.performance.schedule.Schedules;
import id.pendopo.performance.schedule.WeekPattern;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** September 2026 has 22 working days and no holiday; the persons, offices and scans are invented. */
class MonthAssemblyTest {
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final EmployeeId ANI = EmployeeId.of("ani");
    private static final UnitCode OFFICE = UnitCode.of("DINAS");
    private static final UnitCode OTHER = UnitCode.of("BADAN");
    private static final Instant LATER = Instant.parse("2026-10-05T02:00:00Z");
    private static final RamadanDays RAMADAN = new RamadanDays(List.of(new RamadanPeriod(
            LocalDate.of(2026, 2, 19), LocalDate.of(2026, 3, 19), LegalSource.ownDecision("rekaan"))));

    private final Organisation.Draft house = Organisation.draft()
            .with(unit(OFFICE))
            .with(unit(OTHER))
            .with(position("KADIS", OFFICE, PositionFamily.JPT_PRATAMA, 14))
            .with(position("KABID", OFFICE, PositionFamily.ADMINISTRATOR, 11))
            .with(position("KABID_LAIN", OTHER, PositionFamily.ADMINISTRATOR, 11))
            .with(position("AHLI", OFFICE, PositionFamily.AHLI_MADYA, 12))
            .with(position("ANALIS", OFFICE, PositionFamily.PELAKSANA, 7));

    private static Unit unit(UnitCode code) {
        return new Unit(code, Text.of(code.value(), code.value()), Optional.empty(), Validity.from(START));
    }

    private static Position position(String code, UnitCode unit, PositionFamily family, int level) {
        return new Position(
                PositionCode.of(code),
                unit,
                Text.of(code, code),
                family,
                PositionClass.of(level),
                Validity.from(START));
    }

    private static Schedules schedules() {
        DaySchedule day = DaySchedule.of(LocalTime.of(7, 30), LocalTime.of(16, 0), LocalTime.of(12, 0), 60);
        Map<DayOfWeek, DaySchedule> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek one : DayOfWeek.values()) {
            if (one.getValue() < 6) {
                week.put(one, day);
            }
        }
        Code code = Code.of("FIVE_DAYS");
        return Schedules.of(
                new ScheduleBook(
                        code,
                        List.of(new WeekPattern(code, Text.of("lima", "five"), week, week)),
                        List.of(),
                        List.of()),
                RAMADAN,
                WorkingCalendar.national(),
                IndonesianTime.WIB);
    }

    private static LeavePayTable table() {
        return new LeavePayTable(
                Code.of("REKAAN"),
                Text.of("rekaan", "invented"),
                LegalSource.ownDecision("rekaan"),
                List.of(
                        rule(AbsenceClass.SICK, LeavePayRule.DayCounting.WORKING_DAYS),
                        rule(AbsenceClass.LONG, LeavePayRule.DayCounting.CALENDAR_DAYS)),
                Optional.empty());
    }

    private static LeavePayRule rule(AbsenceClass absence, LeavePayRule.DayCounting counting) {
        return new LeavePayRule(
                absence,
                LeavePayRule.Reckoning.BY_PLACE,
                counting,
                List.of(new LeavePayTier(
                        LeavePayTier.Unit.DAY, 1, Optional.empty(), LeavePayTier.Effect.PAID, Percentage.of(100))));
    }

    private MonthAssembly assembly(Employee... employees) {
        return MonthAssembly.of(
                Employees.of(List.of(employees)),
                house.build(),
                schedules(),
                AttendanceReader.of(new AttendanceTerms(Grace.NONE, 0, new PunchWindow(180, 360, 5), 3), schedules()),
                table());
    }

    private static Employee ani() {
        return Employee.of(
                ANI,
                draft -> draft.employed(START, EmploymentKind.PNS)
                        .ranked(START, Golongan.III_C)
                        .taxed(START, PtkpStatus.K_1));
    }

    private MonthAssemblyTest holds(String position, String first, String last) {
        return holds(position, AssignmentKind.DEFINITIVE, first, last);
    }

    private MonthAssemblyTest holds(String position, AssignmentKind kind, String first, String last) {
        house.with(new Assignment(
                ANI, PositionCode.of(position), kind, Validity.of(LocalDate.parse(first), LocalDate.parse(last))));
        return this;
    }

    /** In at seven and out at five on each of these days. */
    private static List<Punch> present(YearMonth month, int first, int last) {
        List<Punch> punches = new ArrayList<>();
        for (int day = first; day <= last; day++) {
            LocalDate date = month.atDay(day);
            if (date.getDayOfWeek().getValue() < 6) {
                for (int hour : new int[] {7, 17}) {
                    punches.add(
                            Punch.of(date.atTime(hour, 0).toInstant(ZoneOffset.ofHours(7)), PunchSource.values()[0]));
                }
            }
        }
        return punches;
    }

    private AssembledMonth month(YearMonth month, List<LeaveGrant> leaves, List<Punch> punches) {
        MonthAssembly assembly = assembly(ani());
        return assembly.assemble(
                AttendanceInput.of(ANI, month, LATER, assembly.stays(ANI, month), punches)
                        .withLeaves(leaves),
                parts -> {});
    }

    private MonthInput september(List<LeaveGrant> leaves, List<Punch> punches) {
        AssembledMonth month = month(SEPTEMBER, leaves, punches);
        assertThat(month.isReady()).as("%s", month.findings()).isTrue();
        return month.input().orElseThrow();
    }

    @Test
    void a_whole_month_in_one_position_is_one_part() {
        MonthInput input = holds("ANALIS", "2026-01-01", "2026-12-31").september(List.of(), present(SEPTEMBER, 1, 30));
        assertThat(input.workdays()).isEqualTo(22);
        assertThat(input.tenures())
                .containsExactly(new Tenure(
                        OFFICE,
                        PositionCode.of("ANALIS"),
                        PositionClass.of(7),
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 9, 30),
                        22,
                        22,
                        0));
        assertThat(input.golongan()).isEqualTo(Golongan.III_C);
        assertThat(input.ptkp()).isEqualTo(PtkpStatus.K_1);
        assertThat(input.attendance()).hasSize(30);
    }

    @Test
    void a_transfer_in_the_month_makes_two_parts_whose_days_add_up() {
        MonthInput input = holds("ANALIS", "2026-01-01", "2026-09-14")
                .holds("KABID_LAIN", "2026-09-15", "2026-12-31")
                .september(List.of(), present(SEPTEMBER, 1, 30));
        assertThat(input.tenures()).extracting(Tenure::unit).containsExactly(OFFICE, OTHER);
        assertThat(input.tenures()).extracting(Tenure::workdays).containsExactly(10, 12);
        assertThat(input.tenures().stream().mapToInt(Tenure::workdays).sum()).isEqualTo(input.workdays());
    }

    @Test
    void who_came_in_the_month_has_fewer_days_than_the_month() {
        MonthInput input = holds("ANALIS", "2026-09-10", "2026-12-31").september(List.of(), present(SEPTEMBER, 10, 30));
        assertThat(input.workdays()).isEqualTo(22);
        assertThat(input.tenures()).extracting(Tenure::workdays).containsExactly(15);
        assertThat(input.attendance()).allSatisfy(day -> assertThat(day.date()).isAfter(LocalDate.of(2026, 9, 9)));
    }

    @Test
    void days_of_sickness_are_not_owed_but_stay_working_days() {
        LeaveGrant sick =
                new LeaveGrant("surat-1", AbsenceClass.SICK, LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 11));
        List<Punch> punches = present(SEPTEMBER, 1, 4);
        punches.addAll(present(SEPTEMBER, 14, 30));
        MonthInput input = holds("ANALIS", "2026-01-01", "2026-12-31").september(List.of(sick), punches);
        assertThat(input.tenures()).extracting(Tenure::workdays).containsExactly(22);
        assertThat(input.tenures()).extracting(Tenure::obligatedDays).containsExactly(17);
        assertThat(input.leave())
                .containsExactly(new LeaveSpell("surat-1", AbsenceClass.SICK, LocalDate.of(2026, 9, 7), 0, 5, 5));
    }

    @Test
    void an_absence_over_months_says_what_lay_before_and_how_long_it_is() {
        LeaveGrant sick =
                new LeaveGrant("surat-2", AbsenceClass.SICK, LocalDate.of(2026, 8, 31), LocalDate.of(2026, 10, 2));
        LeaveGrant leave =
                new LeaveGrant("sk-1", AbsenceClass.LONG, LocalDate.of(2026, 8, 31), LocalDate.of(2026, 10, 2));
        holds("ANALIS", "2026-01-01", "2026-12-31");
        assertThat(september(List.of(sick), List.of()).leave())
                .containsExactly(new LeaveSpell("surat-2", AbsenceClass.SICK, LocalDate.of(2026, 8, 31), 1, 22, 25));
        assertThat(september(List.of(leave), List.of()).leave())
                .containsExactly(new LeaveSpell("sk-1", AbsenceClass.LONG, LocalDate.of(2026, 8, 31), 1, 30, 33));
    }

    /** Or else the free days of sickness would begin anew with each letter. */
    @Test
    void letters_that_follow_each_other_are_one_absence_and_a_day_of_work_ends_it() {
        List<LeaveGrant> letters =
                List.of(sick("surat-1", 2, 4), sick("surat-2", 7, 8), sick("surat-3", 9, 9), sick("surat-4", 11, 11));
        assertThat(holds("ANALIS", "2026-01-01", "2026-12-31")
                        .september(letters, List.of())
                        .leave())
                .containsExactly(
                        new LeaveSpell("surat-1", AbsenceClass.SICK, LocalDate.of(2026, 9, 2), 0, 3, 6),
                        new LeaveSpell("surat-2", AbsenceClass.SICK, LocalDate.of(2026, 9, 2), 3, 2, 6),
                        new LeaveSpell("surat-3", AbsenceClass.SICK, LocalDate.of(2026, 9, 2), 5, 1, 6),
                        new LeaveSpell("surat-4", AbsenceClass.SICK, LocalDate.of(2026, 9, 11), 0, 1, 1));
    }

    private static LeaveGrant sick(String letter, int first, int last) {
        return new LeaveGrant(letter, AbsenceClass.SICK, LocalDate.of(2026, 9, first), LocalDate.of(2026, 9, last));
    }

    @Test
    void leave_of_who_left_in_the_month_ends_with_his_last_day() {
        LeaveGrant leave =
                new LeaveGrant("sk-1", AbsenceClass.LONG, LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 30));
        MonthInput input = holds("ANALIS", "2026-01-01", "2026-09-15").september(List.of(leave), List.of());
        assertThat(input.leave())
                .containsExactly(new LeaveSpell("sk-1", AbsenceClass.LONG, LocalDate.of(2026, 8, 31), 1, 15, 16));
    }

    @Test
    void a_day_of_duty_within_a_leave_is_worked_and_not_taken_for_leave() {
        holds("ANALIS", "2026-01-01", "2026-12-31");
        AttendanceInput records = AttendanceInput.of(
                        ANI, SEPTEMBER, LATER, assembly().stays(ANI, SEPTEMBER), present(SEPTEMBER, 1, 30))
                .withLeaves(List.of(sick("surat-1", 7, 11)))
                .withDuties(List.of(new OfficialDuty(
                        "spt-1", DutyKind.OFFICIAL_DUTY, LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 10))));
        MonthInput input =
                assembly(ani()).assemble(records, parts -> {}).input().orElseThrow();
        assertThat(input.leave()).extracting(LeaveSpell::days).containsExactly(4);
        assertThat(input.tenures()).extracting(Tenure::obligatedDays).containsExactly(18);
    }

    /** The day of leave lowers the target already; its minutes would be counted on top. */
    @Test
    void approved_minutes_of_a_day_of_leave_or_absence_are_to_be_settled_first() {
        holds("ANALIS", "2026-01-01", "2026-12-31");
        AttendanceInput records = AttendanceInput.of(
                        ANI, SEPTEMBER, LATER, assembly().stays(ANI, SEPTEMBER), present(SEPTEMBER, 9, 30))
                .withLeaves(List.of(sick("surat-1", 7, 7)));
        assertThat(settled(records, 9)).isEmpty();
        assertThat(settled(records, 7)).containsExactly("activities.2026-09-07");
        assertThat(settled(records, 8)).containsExactly("activities.2026-09-08");
    }

    private List<String> settled(AttendanceInput records, int day) {
        AssembledMonth month = assembly(ani())
                .assemble(
                        records,
                        parts ->
                                parts.activities(List.of(new ApprovedActivity("a-1", LocalDate.of(2026, 9, day), 60))));
        return month.findings().stream()
                .filter(Finding::isBlock)
                .map(finding -> finding.where().orElse(""))
                .toList();
    }

    @Test
    void an_absence_that_was_justified_is_told_as_the_permission_that_attendance_made_of_it() {
        holds("ANALIS", "2026-01-01", "2026-12-31");
        Instant filed = Instant.parse("2026-09-20T02:00:00Z");
        EmployeeId officer = EmployeeId.of("petugas");
        AttendanceInput records = AttendanceInput.of(
                        ANI, SEPTEMBER, LATER, assembly().stays(ANI, SEPTEMBER), present(SEPTEMBER, 9, 30))
                .withJustifications(List.of(
                        new Justification(LocalDate.of(2026, 9, 7), Corrected.ABSENCE, "ket-1", officer, filed),
                        new Justification(LocalDate.of(2026, 9, 8), Corrected.ABSENCE, "ket-1", officer, filed)));
        MonthInput input =
                assembly(ani()).assemble(records, parts -> {}).input().orElseThrow();
        assertThat(input.leave())
                .containsExactly(new LeaveSpell("ket-1", AbsenceClass.PERMISSION, LocalDate.of(2026, 9, 7), 0, 2, 2));
    }

    @Test
    void acting_one_level_up_at_the_same_level_and_as_an_expert_are_told_apart() {
        assertThat(acting("KABID", "KADIS")).isEqualTo(ActingLevel.UPWARD);
        assertThat(acting("KABID", "KABID_LAIN")).isEqualTo(ActingLevel.SAME);
        assertThat(acting("KADIS", "KABID")).isEqualTo(ActingLevel.SAME);
        assertThat(acting("AHLI", "KADIS")).isEqualTo(ActingLevel.FUNCTIONAL);
        assertThat(acting("ANALIS", "AHLI")).isEqualTo(ActingLevel.UPWARD);
    }

    private static ActingLevel acting(String own, String acted) {
        MonthAssemblyTest test = new MonthAssemblyTest();
        MonthInput input = test.holds(own, "2026-01-01", "2026-12-31")
                .holds(acted, AssignmentKind.PLT, "2026-07-01", "2026-12-31")
                .september(List.of(), present(SEPTEMBER, 1, 30));
        assertThat(input.acting()).singleElement().satisfies(post -> {
            assertThat(post.from()).isEqualTo(LocalDate.of(2026, 7, 1));
            assertThat(post.position()).isEqualTo(PositionCode.of(acted));
        });
        return input.acting().stream().map(ActingPost::level).findFirst().orElseThrow();
    }

    @Test
    void acting_that_a_second_letter_goes_on_with_counts_from_the_first() {
        MonthInput input = holds("ANALIS", "2026-01-01", "2026-12-31")
                .holds("KABID", AssignmentKind.PLT, "2026-08-16", "2026-09-10")
                .holds("KABID", AssignmentKind.PLT, "2026-09-11", "2026-10-20")
                .september(List.of(), present(SEPTEMBER, 1, 30));
        assertThat(input.acting()).extracting(ActingPost::from).containsOnly(LocalDate.of(2026, 8, 16));
        assertThat(input.acting())
                .extracting(ActingPost::id)
                .doesNotHaveDuplicates()
                .hasSize(2);
        MonthInput broken = new MonthAssemblyTest()
                .holds("ANALIS", "2026-01-01", "2026-12-31")
                .holds("KABID", AssignmentKind.PLT, "2026-08-16", "2026-09-10")
                .holds("KABID", AssignmentKind.PLT, "2026-09-12", "2026-10-20")
                .september(List.of(), present(SEPTEMBER, 1, 30));
        assertThat(broken.acting())
                .extracting(ActingPost::from)
                .containsExactly(LocalDate.of(2026, 8, 16), LocalDate.of(2026, 9, 12));
    }

    @Test
    void acting_that_ended_before_the_month_is_not_told() {
        assertThat(holds("ANALIS", "2026-01-01", "2026-12-31")
                        .holds("KABID", AssignmentKind.PLT, "2026-07-01", "2026-08-31")
                        .september(List.of(), present(SEPTEMBER, 1, 30))
                        .acting())
                .isEmpty();
    }

    @Test
    void a_penjabat_without_a_position_of_his_own_is_paid_for_it_once() {
        MonthInput input = holds("KADIS", AssignmentKind.PJ, "2026-01-01", "2026-12-31")
                .september(List.of(), present(SEPTEMBER, 1, 30));
        assertThat(input.tenures()).extracting(Tenure::position).containsExactly(PositionCode.of("KADIS"));
        assertThat(input.acting()).isEmpty();
    }

    @Test
    void days_of_ramadan_are_told_where_they_were_owed() {
        YearMonth march = YearMonth.of(2026, 3);
        AssembledMonth month =
                holds("ANALIS", "2026-01-01", "2026-12-31").month(march, List.of(), present(march, 1, 31));
        MonthInput input = month.input().orElseThrow();
        assertThat(input.ramadan()).contains(new DateSpan(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 19)));
        int fasting = input.tenures().get(0).ramadanDays();
        assertThat(fasting).isPositive().isLessThan(input.tenures().get(0).obligatedDays());
    }

    @Test
    void who_holds_nothing_who_is_unknown_and_who_is_not_employed_are_named_apart() {
        assertThat(codes(month(SEPTEMBER, List.of(), List.of()))).contains("performance.MONTH_NO_POSITION");
        holds("ANALIS", "2026-01-01", "2026-12-31");
        AttendanceInput records =
                AttendanceInput.of(ANI, SEPTEMBER, LATER, assembly().stays(ANI, SEPTEMBER), present(SEPTEMBER, 1, 30));
        assertThat(codes(assembly().assemble(records, parts -> {})))
                .containsExactly("performance.MONTH_EMPLOYEE_UNKNOWN");
        Employee later = Employee.of(
                ANI,
                draft -> draft.employed(START, EmploymentKind.PNS)
                        .ranked(LocalDate.of(2026, 10, 1), Golongan.III_C)
                        .taxed(START, PtkpStatus.K_1));
        assertThat(codes(assembly(later).assemble(records, parts -> {})))
                .containsExactly("performance.MONTH_NOT_EMPLOYED");
    }

    private static List<String> codes(AssembledMonth month) {
        assertThat(month.isReady()).isFalse();
        return month.findings().stream()
                .filter(Finding::isBlock)
                .map(Finding::code)
                .toList();
    }
}
