package id.pendopo.performance.attendance;

import static id.pendopo.performance.attendance.Hours.OFFICER;
import static id.pendopo.performance.attendance.Hours.PERSON;
import static id.pendopo.performance.attendance.Hours.UNIT;
import static id.pendopo.performance.attendance.Hours.at;
import static id.pendopo.performance.attendance.Hours.finger;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.calendar.DayOff;
import id.pendopo.core.calendar.DayType;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.region.IndonesianTime;
import id.pendopo.performance.leave.AbsenceClass;
import id.pendopo.performance.leave.DutyKind;
import id.pendopo.performance.leave.LeaveGrant;
import id.pendopo.performance.leave.OfficialDuty;
import id.pendopo.performance.schedule.RamadanDays;
import id.pendopo.performance.schedule.Schedules;
import id.pendopo.performance.schedule.ShiftPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a day was, from scans, leave, duty and what the officer filed; each edge on its last minute and the first beyond. */
class AttendanceReaderTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
    private static final Instant LATER = at("2026-06-02T12:00");

    private static AttendanceInput may(Punch... punches) {
        return AttendanceInput.of(
                PERSON, MAY, LATER, List.of(WorkStay.of(UNIT, LocalDate.of(2020, 1, 1))), List.of(punches));
    }

    private static AttendanceDay day(AttendanceMonth month, LocalDate date) {
        return month.days().stream()
                .filter(one -> one.date().equals(date))
                .findFirst()
                .orElseThrow();
    }

    private static AttendanceDay monday(AttendanceTerms terms, Punch... punches) {
        return day(AttendanceReader.of(terms, Hours.schedules()).read(may(punches)), MONDAY);
    }

    private static AttendanceDay monday(Punch... punches) {
        return monday(Hours.TERMS, punches);
    }

    private static List<String> codes(AttendanceMonth month) {
        return month.findings().stream().map(Finding::code).toList();
    }

    @Test
    void seconds_are_cut_off_in_the_morning_and_in_the_evening() {
        assertThat(monday(finger("2026-05-04T07:30:59"), finger("2026-05-04T16:00:00"))
                        .lateMinutes())
                .isZero();
        assertThat(monday(finger("2026-05-04T07:31:00"), finger("2026-05-04T16:00:00"))
                        .lateMinutes())
                .isEqualTo(1);
        assertThat(monday(finger("2026-05-04T07:30:00"), finger("2026-05-04T15:59:01"))
                        .earlyMinutes())
                .isZero();
        assertThat(monday(finger("2026-05-04T07:30:00"), finger("2026-05-04T15:59:00"))
                        .earlyMinutes())
                .isEqualTo(1);
    }

    @Test
    void a_day_has_450_net_minutes_and_one_in_ramadan_390() {
        AttendanceMonth may = Hours.reader().read(may());
        assertThat(day(may, MONDAY).scheduledMinutes()).isEqualTo(450);
        assertThat(day(may, LocalDate.of(2026, 5, 8)).scheduledMinutes()).isEqualTo(450);
        AttendanceMonth march = Hours.reader()
                .read(AttendanceInput.of(
                        PERSON,
                        YearMonth.of(2026, 3),
                        at("2026-04-03T12:00"),
                        List.of(WorkStay.of(UNIT, LocalDate.of(2020, 1, 1))),
                        List.of(finger("2026-03-02T08:00"), finger("2026-03-02T15:00"))));
        assertThat(day(march, LocalDate.of(2026, 3, 2)))
                .isEqualTo(AttendanceDay.of(
                        LocalDate.of(2026, 3, 2),
                        DayStatus.PRESENT,
                        draft -> draft.scheduled(390)
                                .firstScan(LocalDate.of(2026, 3, 2).atTime(8, 0))
                                .lastScan(LocalDate.of(2026, 3, 2).atTime(15, 0))));
        assertThat(day(march, LocalDate.of(2026, 3, 6)).scheduledMinutes()).isEqualTo(390);
    }

    @Test
    void without_a_scan_in_or_out_that_scan_is_missing_and_without_both_he_was_absent() {
        AttendanceDay onlyIn = monday(finger("2026-05-04T07:20"));
        assertThat(onlyIn.noScanIn()).isFalse();
        assertThat(onlyIn.noScanOut()).isTrue();
        AttendanceDay onlyOut = monday(finger("2026-05-04T16:20"));
        assertThat(onlyOut.noScanIn()).isTrue();
        assertThat(onlyOut.noScanOut()).isFalse();
        assertThat(monday().status()).isEqualTo(DayStatus.ABSENT_NO_REASON);
        assertThat(monday().isObligated()).isTrue();
    }

    /** The middle of 07:30 to 16:00 is 11:45: there a single scan stops being an arrival. */
    @Test
    void a_single_scan_is_what_it_is_nearer_to() {
        assertThat(monday(finger("2026-05-04T11:44:59")).lateMinutes()).isEqualTo(254);
        assertThat(monday(finger("2026-05-04T11:45:00")).noScanIn()).isTrue();
        Punch told = Punch.of(at("2026-05-04T13:00"), PunchSource.FACE, PunchDirection.IN);
        assertThat(monday(told).lateMinutes()).isEqualTo(330);
    }

    @Test
    void scans_five_minutes_apart_are_one_and_six_are_two() {
        AttendanceMonth one = Hours.reader().read(may(finger("2026-05-04T07:20:00"), finger("2026-05-04T07:25:00")));
        assertThat(day(one, MONDAY).noScanOut()).isTrue();
        assertThat(codes(one)).contains("performance.PUNCH_DOUBLE");
        AttendanceDay two = monday(finger("2026-05-04T07:26:00"), finger("2026-05-04T07:31:01"));
        assertThat(two.noScanOut()).isFalse();
        assertThat(two.earlyMinutes()).isEqualTo(508);
    }

    /** Or else two scans in the evening would cost half of what absence costs, and never count towards a sanction. */
    @Test
    void who_scanned_twice_but_in_no_minute_of_the_hours_was_absent() {
        AttendanceMonth evening = Hours.reader().read(may(finger("2026-05-04T16:00"), finger("2026-05-04T20:00")));
        assertThat(day(evening, MONDAY).status()).isEqualTo(DayStatus.ABSENT_NO_REASON);
        assertThat(codes(evening)).contains("performance.PUNCH_OUTSIDE");
        assertThat(monday(finger("2026-05-04T15:59:59"), finger("2026-05-04T20:00"))
                        .status())
                .isEqualTo(DayStatus.PRESENT);
        assertThat(monday(finger("2026-05-04T06:00"), finger("2026-05-04T07:30"))
                        .status())
                .isEqualTo(DayStatus.ABSENT_NO_REASON);
        assertThat(monday(finger("2026-05-04T06:00"), finger("2026-05-04T07:30:01"))
                        .status())
                .isEqualTo(DayStatus.PRESENT);
    }

    @Test
    void flexible_hours_and_a_justified_lateness_keep_who_came_after_the_end_present() {
        AttendanceTerms flexible = new AttendanceTerms(Grace.NONE, 90, new PunchWindow(180, 360, 5), 3);
        assertThat(monday(flexible, finger("2026-05-04T17:29"), finger("2026-05-04T20:00"))
                        .status())
                .isEqualTo(DayStatus.PRESENT);
        assertThat(monday(flexible, finger("2026-05-04T17:30"), finger("2026-05-04T20:00"))
                        .status())
                .isEqualTo(DayStatus.ABSENT_NO_REASON);
        Justification late = new Justification(MONDAY, Corrected.LATE, "ket-1", Hours.OFFICER, at("2026-05-05T08:00"));
        AttendanceMonth justified = Hours.reader()
                .read(may(finger("2026-05-04T16:30"), finger("2026-05-04T20:00"))
                        .withJustifications(List.of(late)));
        assertThat(day(justified, MONDAY).status()).isEqualTo(DayStatus.PRESENT);
        assertThat(day(justified, MONDAY).lateMinutes()).isZero();
    }

    @Test
    void a_device_that_says_which_way_is_believed() {
        AttendanceDay left = monday(
                Punch.of(at("2026-05-04T07:25"), PunchSource.FACE, PunchDirection.IN),
                Punch.of(at("2026-05-04T12:10"), PunchSource.FACE, PunchDirection.OUT),
                Punch.of(at("2026-05-04T12:50"), PunchSource.FACE, PunchDirection.IN));
        assertThat(left.earlyMinutes()).isEqualTo(230);
        AttendanceMonth reversed = Hours.reader()
                .read(may(
                        Punch.of(at("2026-05-04T07:25"), PunchSource.FACE, PunchDirection.OUT),
                        Punch.of(at("2026-05-04T16:05"), PunchSource.FACE, PunchDirection.IN)));
        assertThat(codes(reversed)).containsOnlyOnce("performance.PUNCH_ORDER");
        assertThat(day(reversed, MONDAY).lateMinutes() + day(reversed, MONDAY).earlyMinutes())
                .isZero();
    }

    @Test
    void a_flexible_start_is_made_up_for_on_the_same_day() {
        AttendanceTerms flexible = new AttendanceTerms(Grace.NONE, 90, Hours.TERMS.window(), 3);
        AttendanceDay full = monday(flexible, finger("2026-05-04T09:00"), finger("2026-05-04T17:30"));
        assertThat(full.lateMinutes() + full.earlyMinutes()).isZero();
        AttendanceDay late = monday(flexible, finger("2026-05-04T09:01"), finger("2026-05-04T17:30"));
        assertThat(late.lateMinutes()).isEqualTo(1);
        assertThat(late.earlyMinutes()).isZero();
        assertThat(monday(flexible, finger("2026-05-04T08:00"), finger("2026-05-04T16:00"))
                        .earlyMinutes())
                .isEqualTo(30);
        assertThat(monday(flexible, finger("2026-05-04T07:00"), finger("2026-05-04T15:30"))
                        .earlyMinutes())
                .isZero();
        assertThat(monday(flexible, finger("2026-05-04T05:30"), finger("2026-05-04T14:29"))
                        .earlyMinutes())
                .isEqualTo(1);
    }

    @Test
    void grace_moves_the_start_or_forgives_what_is_within_it() {
        AttendanceTerms shifts =
                new AttendanceTerms(new Grace(15, Grace.Reading.SHIFTS_START), 0, Hours.TERMS.window(), 3);
        AttendanceTerms forgives =
                new AttendanceTerms(new Grace(15, Grace.Reading.FORGIVES_WITHIN), 0, Hours.TERMS.window(), 3);
        Punch[] within = {finger("2026-05-04T07:45"), finger("2026-05-04T16:00")};
        Punch[] beyond = {finger("2026-05-04T07:46"), finger("2026-05-04T16:00")};
        assertThat(monday(shifts, within).lateMinutes()).isZero();
        assertThat(monday(shifts, beyond).lateMinutes()).isEqualTo(1);
        assertThat(monday(forgives, within).lateMinutes()).isZero();
        assertThat(monday(forgives, beyond).lateMinutes()).isEqualTo(16);
    }

    @Test
    void leave_sickness_and_duty_need_no_scan() {
        AttendanceMonth month = Hours.reader()
                .read(may(finger("2026-05-05T07:20"))
                        .withLeaves(List.of(
                                new LeaveGrant("CT-1", AbsenceClass.ANNUAL, MONDAY, MONDAY),
                                new LeaveGrant(
                                        "SK-2", AbsenceClass.SICK_INPATIENT, MONDAY.plusDays(1), MONDAY.plusDays(1))))
                        .withDuties(List.of(new OfficialDuty(
                                "SPT-3", DutyKind.OFFICIAL_DUTY, MONDAY.plusDays(2), MONDAY.plusDays(6)))));
        assertThat(day(month, MONDAY).status()).isEqualTo(DayStatus.LEAVE);
        assertThat(day(month, MONDAY).absence()).contains(AbsenceClass.ANNUAL);
        assertThat(day(month, MONDAY.plusDays(1)).status()).isEqualTo(DayStatus.SICK);
        assertThat(codes(month)).contains("performance.PUNCH_ON_LEAVE");
        assertThat(day(month, MONDAY.plusDays(2)).status()).isEqualTo(DayStatus.OFFICIAL_DUTY);
        assertThat(day(month, MONDAY.plusDays(2)).documents()).containsExactly("SPT-3");
        // On Sunday he was on duty too, though nothing was scheduled.
        assertThat(day(month, MONDAY.plusDays(6)).status()).isEqualTo(DayStatus.OFFICIAL_DUTY);
        assertThat(day(month, MONDAY.plusDays(6)).isObligated()).isFalse();
    }

    @Test
    void holidays_weekends_and_closed_offices_are_told_apart() {
        AttendanceMonth month = Hours.reader().read(may());
        assertThat(day(month, LocalDate.of(2026, 5, 1)).status()).isEqualTo(DayStatus.HOLIDAY);
        assertThat(day(month, LocalDate.of(2026, 5, 2)).status()).isEqualTo(DayStatus.OFF_SHIFT);
        WorkingCalendar flooded = WorkingCalendar.national()
                .with(
                        List.of(new DayOff(
                                MONDAY,
                                DayType.FORCE_MAJEURE,
                                Text.of("banjir", "flood"),
                                LegalSource.ownDecision("rekaan"))),
                        "uji");
        AttendanceMonth closed = AttendanceReader.of(
                        Hours.TERMS, Schedules.of(Hours.book(), Hours.RAMADAN, flooded, IndonesianTime.WIB))
                .read(may());
        assertThat(day(closed, MONDAY).status()).isEqualTo(DayStatus.FORCE_MAJEURE);
    }

    /** A night from 21:00 to 07:00 is the day on which it began; the morning of the first belongs to the month before. */
    @Test
    void a_shift_over_midnight_is_one_day() {
        ShiftPlan plan = new ShiftPlan(Map.of(
                LocalDate.of(2026, 4, 30), Hours.NIGHT_SHIFT,
                LocalDate.of(2026, 5, 1), Hours.NIGHT_SHIFT,
                LocalDate.of(2026, 5, 31), Hours.NIGHT_SHIFT));
        WorkStay stay = new WorkStay(UNIT, LocalDate.of(2020, 1, 1), Optional.empty(), Optional.of(plan));
        AttendanceMonth month = Hours.reader()
                .read(AttendanceInput.of(
                        PERSON,
                        MAY,
                        LATER,
                        List.of(stay),
                        List.of(
                                finger("2026-04-30T20:55"), finger("2026-05-01T07:05"),
                                finger("2026-05-01T21:10"), finger("2026-05-02T06:50"),
                                finger("2026-05-31T20:59"), finger("2026-06-01T07:00"))));
        assertThat(month.findings()).isEmpty();
        AttendanceDay holiday = day(month, LocalDate.of(2026, 5, 1));
        assertThat(holiday.status()).isEqualTo(DayStatus.PRESENT);
        assertThat(holiday.lateMinutes()).isEqualTo(10);
        assertThat(holiday.earlyMinutes()).isEqualTo(10);
        assertThat(holiday.scheduledMinutes()).isEqualTo(540);
        assertThat(day(month, LocalDate.of(2026, 5, 2)).status()).isEqualTo(DayStatus.OFF_SHIFT);
        assertThat(day(month, LocalDate.of(2026, 5, 31)).lateMinutes()).isZero();
    }

    @Test
    void a_scan_between_two_shifts_belongs_to_the_nearer_one() {
        ShiftPlan plan = new ShiftPlan(Map.of(MONDAY, Hours.NIGHT_SHIFT, MONDAY.plusDays(1), Hours.LONG_SHIFT));
        WorkStay stay = new WorkStay(UNIT, LocalDate.of(2020, 1, 1), Optional.empty(), Optional.of(plan));
        AttendanceMonth month = Hours.reader()
                .read(AttendanceInput.of(
                        PERSON,
                        MAY,
                        LATER,
                        List.of(stay),
                        List.of(
                                finger("2026-05-04T21:00"), finger("2026-05-05T07:29:59"),
                                finger("2026-05-05T07:30:00"), finger("2026-05-06T08:00"))));
        assertThat(day(month, MONDAY).noScanOut()).isFalse();
        assertThat(day(month, MONDAY.plusDays(1)).noScanIn()).isFalse();
    }

    @Test
    void two_shifts_that_overlap_are_told_and_one_that_only_touches_is_not() {
        Map<LocalDate, Code> touching = Map.of(MONDAY, Hours.LONG_SHIFT, MONDAY.plusDays(1), Hours.LONG_SHIFT);
        Map<LocalDate, Code> overlapping = Map.of(MONDAY, Hours.LONG_SHIFT, MONDAY.plusDays(1), Hours.DAY_SHIFT);
        for (Map<LocalDate, Code> shifts : List.of(touching, overlapping)) {
            WorkStay stay =
                    new WorkStay(UNIT, LocalDate.of(2020, 1, 1), Optional.empty(), Optional.of(new ShiftPlan(shifts)));
            AttendanceMonth month =
                    Hours.reader().read(AttendanceInput.of(PERSON, MAY, LATER, List.of(stay), List.of()));
            assertThat(codes(month))
                    .isEqualTo(shifts == overlapping ? List.of("performance.SHIFTS_OVERLAP") : List.of());
        }
    }

    @Test
    void each_unit_has_its_own_zone_and_a_transfer_takes_it_along() {
        List<WorkStay> stays = List.of(
                new WorkStay(UNIT, LocalDate.of(2020, 1, 1), Optional.of(MONDAY), Optional.empty()),
                WorkStay.of(Hours.UNIT_WIT, MONDAY.plusDays(1)));
        AttendanceMonth month = Hours.reader()
                .read(AttendanceInput.of(
                        PERSON,
                        MAY,
                        LATER,
                        stays,
                        List.of(
                                finger("2026-05-04T07:30"), finger("2026-05-04T16:00"),
                                finger("2026-05-05T05:31"), finger("2026-05-05T14:00"))));
        assertThat(day(month, MONDAY).lateMinutes()).isZero();
        assertThat(day(month, MONDAY.plusDays(1)).lateMinutes()).isEqualTo(1);
        assertThat(day(month, MONDAY.plusDays(1)).lastScan())
                .contains(MONDAY.plusDays(1).atTime(16, 0));
    }

    @Test
    void the_officer_mends_with_a_document_until_the_third_of_the_next_month() {
        Justification inTime =
                new Justification(MONDAY, Corrected.SCAN_IN, "KET-1", OFFICER, at("2026-06-03T23:59:59"));
        Justification tooLate = new Justification(MONDAY, Corrected.SCAN_IN, "KET-1", OFFICER, at("2026-06-04T00:00"));
        Punch out = finger("2026-05-04T16:00");
        AttendanceMonth mended = Hours.reader().read(may(out).withJustifications(List.of(inTime)));
        assertThat(day(mended, MONDAY).noScanIn()).isFalse();
        assertThat(mended.corrections())
                .containsExactly(new AttendanceCorrection(MONDAY, Corrected.SCAN_IN, "KET-1", OFFICER));
        AttendanceMonth late = Hours.reader().read(may(out).withJustifications(List.of(tooLate)));
        assertThat(day(late, MONDAY).noScanIn()).isTrue();
        assertThat(codes(late)).containsOnlyOnce("performance.JUSTIFICATION_LATE");
        assertThat(late.corrections()).isEmpty();
    }

    @Test
    void a_justified_absence_is_permission_and_lateness_and_leaving_early_are_forgiven() {
        AttendanceMonth month = Hours.reader()
                .read(may(finger("2026-05-05T08:00"), finger("2026-05-05T15:00"))
                        .withJustifications(List.of(
                                new Justification(MONDAY, Corrected.ABSENCE, "KET-1", OFFICER, LATER),
                                new Justification(MONDAY.plusDays(1), Corrected.LATE, "KET-2", OFFICER, LATER),
                                new Justification(MONDAY.plusDays(1), Corrected.EARLY, "KET-3", OFFICER, LATER))));
        assertThat(day(month, MONDAY).status()).isEqualTo(DayStatus.PERMISSION);
        assertThat(day(month, MONDAY.plusDays(1)).documents()).containsExactly("KET-2", "KET-3");
        assertThat(day(month, MONDAY.plusDays(1)).lateMinutes()
                        + day(month, MONDAY.plusDays(1)).earlyMinutes())
                .isZero();
        assertThat(month.corrections()).hasSize(3);
    }

    @Test
    void nobody_corrects_his_own_scans() {
        AttendanceMonth month = Hours.reader()
                .read(may(
                                Punch.manual(at("2026-05-04T07:30"), PunchDirection.IN, "KET-1", PERSON),
                                Punch.manual(at("2026-05-04T16:00"), PunchDirection.OUT, "KET-2", OFFICER))
                        .withJustifications(
                                List.of(new Justification(MONDAY, Corrected.SCAN_IN, "KET-3", PERSON, LATER))));
        assertThat(codes(month))
                .filteredOn("performance.OWN_ATTENDANCE"::equals)
                .hasSize(2);
        assertThat(day(month, MONDAY).noScanIn()).isTrue();
        assertThat(month.corrections())
                .containsExactly(new AttendanceCorrection(MONDAY, Corrected.PUNCH, "KET-2", OFFICER));
    }

    @Test
    void what_is_odd_is_found_and_never_thrown() {
        ShiftPlan plan = new ShiftPlan(Map.of(MONDAY, Code.of("HILANG")));
        List<WorkStay> stays = List.of(
                new WorkStay(UNIT, LocalDate.of(2020, 1, 1), Optional.of(MONDAY), Optional.of(plan)),
                WorkStay.of(UNIT, MONDAY));
        AttendanceInput input = AttendanceInput.of(
                        PERSON,
                        MAY,
                        LATER,
                        stays,
                        List.of(
                                finger("2026-05-03T03:00"),
                                finger("2027-01-01T07:00"),
                                new Punch(
                                        at("2026-05-05T07:00"),
                                        PunchSource.MANUAL,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())))
                .withLeaves(List.of(
                        new LeaveGrant("CT-1", AbsenceClass.ANNUAL, MONDAY.plusDays(9), MONDAY.plusDays(8)),
                        new LeaveGrant("CT-2", AbsenceClass.ANNUAL, MONDAY.plusDays(1), MONDAY.plusDays(2)),
                        new LeaveGrant("CT-3", AbsenceClass.SICK, MONDAY.plusDays(2), MONDAY.plusDays(3))))
                .withJustifications(
                        List.of(new Justification(MONDAY.plusDays(9), Corrected.LATE, "KET-1", OFFICER, LATER)));
        AttendanceMonth month = Hours.reader().read(input);
        assertThat(codes(month))
                .contains(
                        "performance.SHIFT_UNKNOWN",
                        "performance.TWO_PLACES_OF_WORK",
                        "performance.PUNCH_OUTSIDE",
                        "performance.PUNCH_IN_FUTURE",
                        "performance.PUNCH_WITHOUT_DOCUMENT",
                        "performance.ABSENCE_REVERSED",
                        "performance.LEAVE_OVERLAP",
                        "performance.NOTHING_TO_JUSTIFY");
    }

    @Test
    void a_year_without_calendar_gives_no_day_and_one_without_ramadan_a_warning() {
        AttendanceMonth far = Hours.reader()
                .read(AttendanceInput.of(
                        PERSON,
                        YearMonth.of(2040, 1),
                        at("2040-03-01T00:00"),
                        List.of(WorkStay.of(UNIT, MONDAY)),
                        List.of()));
        assertThat(codes(far)).containsExactly("performance.CALENDAR_MISSING");
        assertThat(far.days()).isEmpty();
        AttendanceMonth untold = AttendanceReader.of(
                        Hours.TERMS,
                        Schedules.of(Hours.book(), RamadanDays.NONE, WorkingCalendar.national(), IndonesianTime.WIB))
                .read(may());
        assertThat(codes(untold)).containsExactly("performance.RAMADAN_UNKNOWN");
    }

    /** Who is still at work is not absent: the day of 16:00 is judged at 22:00. */
    @Test
    void a_day_that_is_not_over_is_left_out() {
        AttendanceInput now = AttendanceInput.of(
                PERSON, MAY, at("2026-05-04T21:59:59"), List.of(WorkStay.of(UNIT, MONDAY.minusDays(3))), List.of());
        assertThat(Hours.reader().read(now).days())
                .extracting(AttendanceDay::date)
                .doesNotContain(MONDAY);
        AttendanceInput then = AttendanceInput.of(
                PERSON, MAY, at("2026-05-04T22:00:00"), List.of(WorkStay.of(UNIT, MONDAY.minusDays(3))), List.of());
        assertThat(Hours.reader().read(then).days())
                .extracting(AttendanceDay::date)
                .contains(MONDAY);
    }

    /** Entries of work are written while the day is under way: who has come is present, who has not is not absent yet. */
    @Test
    void a_day_under_way_is_read_as_far_as_it_is_known() {
        List<WorkStay> stays = List.of(WorkStay.of(UNIT, MONDAY.minusDays(3)));
        AttendanceInput empty = AttendanceInput.of(PERSON, MAY, at("2026-05-04T15:30"), stays, List.of());
        assertThat(Hours.reader().soFar(empty, MONDAY)).isEmpty();
        AttendanceInput come = AttendanceInput.of(
                PERSON,
                MAY,
                at("2026-05-04T15:30"),
                stays,
                List.of(finger("2026-05-04T07:40"), finger("2026-05-04T12:00")));
        AttendanceDay present = Hours.reader().soFar(come, MONDAY).orElseThrow();
        assertThat(present.status()).isEqualTo(DayStatus.PRESENT);
        assertThat(present.lateMinutes()).isEqualTo(10);
        assertThat(present.earlyMinutes()).isZero();
        AttendanceInput left = AttendanceInput.of(
                PERSON,
                MAY,
                at("2026-05-04T16:00"),
                stays,
                List.of(finger("2026-05-04T07:30"), finger("2026-05-04T15:00")));
        assertThat(Hours.reader().soFar(left, MONDAY).orElseThrow().earlyMinutes())
                .isEqualTo(60);
        AttendanceInput still =
                AttendanceInput.of(PERSON, MAY, at("2026-05-04T16:00"), stays, List.of(finger("2026-05-04T07:30")));
        assertThat(Hours.reader().soFar(still, MONDAY).orElseThrow().noScanOut())
                .isFalse();
        AttendanceInput over =
                AttendanceInput.of(PERSON, MAY, at("2026-05-04T22:00"), stays, List.of(finger("2026-05-04T07:30")));
        assertThat(Hours.reader().soFar(over, MONDAY).orElseThrow().noScanOut()).isTrue();
        AttendanceInput sick = empty.withLeaves(List.of(new LeaveGrant("SK-1", AbsenceClass.SICK, MONDAY, MONDAY)));
        assertThat(Hours.reader().soFar(sick, MONDAY).orElseThrow().status()).isEqualTo(DayStatus.SICK);
        assertThat(Hours.reader()
                        .soFar(empty, MONDAY.minusDays(1))
                        .orElseThrow()
                        .status())
                .isEqualTo(DayStatus.OFF_SHIFT);
        assertThat(Hours.reader().soFar(empty, MONDAY.plusMonths(1))).isEmpty();
    }
}
