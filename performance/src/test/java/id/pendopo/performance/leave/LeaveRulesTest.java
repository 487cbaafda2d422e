package id.pendopo.performance.leave;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.finding.Finding;
import id.pendopo.performance.law.PerformanceLaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each entitlement on its last day and the first beyond. */
class LeaveRulesTest {
    private static final LocalDate SINCE = LocalDate.of(2025, 3, 1);
    private static final LeaveRules RULES = LeaveRules.of(LeaveEntitlements.of(List.of(
            entitlement(LeaveKind.ANNUAL, "12m", "12wd", "12d"),
            entitlement(LeaveKind.LONG, "60m", "3m", ""),
            entitlement(LeaveKind.MATERNITY, "", "3m", ""),
            entitlement(LeaveKind.IMPORTANT_REASON, "", "1m", ""),
            entitlement(LeaveKind.SICK, "", "12m", "6m"),
            entitlement(LeaveKind.UNPAID, "", "36m", "12m"))));

    private static LeaveEntitlement entitlement(LeaveKind kind, String after, String longest, String extension) {
        return new LeaveEntitlement(kind, term(after), Term.parse(longest), term(extension), PerformanceLaw.LEAVE);
    }

    private static Optional<Term> term(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Term.parse(text));
    }

    private static LeaveGrant leave(AbsenceClass absence, String first, String last) {
        return new LeaveGrant("CT", absence, LocalDate.parse(first), LocalDate.parse(last));
    }

    private static LeaveFacts facts(LeaveGrant... granted) {
        return LeaveFacts.of(SINCE, List.of(granted), WorkingCalendar.national());
    }

    private static List<String> codes(LeaveGrant leave, LeaveFacts facts) {
        return RULES.check(leave, facts).stream().map(Finding::code).toList();
    }

    @Test
    void annual_leave_begins_after_a_year_of_service() {
        assertThat(codes(leave(AbsenceClass.ANNUAL, "2026-03-01", "2026-03-02"), facts()))
                .isEmpty();
        assertThat(codes(leave(AbsenceClass.ANNUAL, "2026-02-28", "2026-03-02"), facts()))
                .containsExactly("performance.LEAVE_TOO_EARLY");
    }

    /** 6 to 21 July 2026 are twelve working days. */
    @Test
    void annual_leave_is_twelve_working_days_of_a_year_and_what_was_left() {
        assertThat(codes(leave(AbsenceClass.ANNUAL, "2026-07-06", "2026-07-21"), facts()))
                .isEmpty();
        assertThat(codes(leave(AbsenceClass.ANNUAL, "2026-07-06", "2026-07-22"), facts()))
                .containsExactly("performance.LEAVE_TOO_LONG");
        LeaveGrant earlier = leave(AbsenceClass.ANNUAL, "2026-05-04", "2026-05-04");
        assertThat(codes(leave(AbsenceClass.ANNUAL, "2026-07-06", "2026-07-21"), facts(earlier)))
                .containsExactly("performance.LEAVE_TOO_LONG");
        LeaveFacts carried = new LeaveFacts(SINCE, List.of(earlier), false, 1, false, WorkingCalendar.national());
        assertThat(codes(leave(AbsenceClass.ANNUAL, "2026-07-06", "2026-07-21"), carried))
                .isEmpty();
        LeaveFacts remote = new LeaveFacts(SINCE, List.of(), true, 0, false, WorkingCalendar.national());
        assertThat(codes(leave(AbsenceClass.ANNUAL, "2026-07-06", "2026-07-22"), remote))
                .isEmpty();
    }

    @Test
    void long_leave_and_annual_leave_exclude_each_other_in_one_year() {
        LeaveFacts old = LeaveFacts.of(
                LocalDate.of(2015, 1, 1),
                List.of(leave(AbsenceClass.ANNUAL, "2026-05-04", "2026-05-05")),
                WorkingCalendar.national());
        assertThat(codes(leave(AbsenceClass.LONG, "2026-06-01", "2026-08-31"), old))
                .containsExactly("performance.LEAVE_LONG_AND_ANNUAL");
        assertThat(codes(leave(AbsenceClass.LONG, "2027-01-01", "2027-03-31"), old))
                .isEmpty();
        assertThat(codes(leave(AbsenceClass.LONG, "2027-01-01", "2027-04-01"), old))
                .containsExactly("performance.LEAVE_TOO_LONG");
        LeaveFacts gone = LeaveFacts.of(
                LocalDate.of(2015, 1, 1),
                List.of(leave(AbsenceClass.LONG, "2026-01-01", "2026-02-28")),
                WorkingCalendar.national());
        assertThat(codes(leave(AbsenceClass.ANNUAL, "2026-07-06", "2026-07-06"), gone))
                .containsExactly("performance.LEAVE_LONG_AND_ANNUAL");
    }

    @Test
    void each_kind_ends_with_its_longest_day() {
        assertThat(codes(leave(AbsenceClass.MATERNITY, "2026-01-15", "2026-04-14"), facts()))
                .isEmpty();
        assertThat(codes(leave(AbsenceClass.MATERNITY_THIRD, "2026-01-15", "2026-04-15"), facts()))
                .containsExactly("performance.LEAVE_TOO_LONG");
        assertThat(codes(leave(AbsenceClass.IMPORTANT_REASON, "2026-01-15", "2026-02-14"), facts()))
                .isEmpty();
        assertThat(codes(leave(AbsenceClass.IMPORTANT_REASON, "2026-01-15", "2026-02-15"), facts()))
                .containsExactly("performance.LEAVE_TOO_LONG");
    }

    /** Sunday 15 February and the days off around it do not begin a new leave. */
    @Test
    void two_letters_without_a_day_of_work_between_them_are_one_leave() {
        LeaveGrant month = leave(AbsenceClass.IMPORTANT_REASON, "2026-01-15", "2026-02-13");
        assertThat(codes(leave(AbsenceClass.IMPORTANT_REASON, "2026-02-14", "2026-02-14"), facts(month)))
                .isEmpty();
        assertThat(codes(leave(AbsenceClass.IMPORTANT_REASON, "2026-02-16", "2026-02-20"), facts(month)))
                .containsExactly("performance.LEAVE_TOO_LONG");
        assertThat(codes(leave(AbsenceClass.IMPORTANT_REASON, "2026-03-03", "2026-03-06"), facts(month)))
                .isEmpty();
        assertThat(codes(leave(AbsenceClass.MATERNITY, "2026-02-16", "2026-05-15"), facts(month)))
                .isEmpty();
    }

    @Test
    void sickness_may_become_half_a_year_longer_once_that_was_granted() {
        LeaveGrant longer = leave(AbsenceClass.SICK_INPATIENT, "2025-01-01", "2026-01-01");
        assertThat(codes(leave(AbsenceClass.SICK, "2025-01-01", "2025-12-31"), facts()))
                .isEmpty();
        assertThat(codes(longer, facts())).containsExactly("performance.LEAVE_TOO_LONG");
        LeaveFacts extended = new LeaveFacts(SINCE, List.of(), false, 0, true, WorkingCalendar.national());
        assertThat(codes(leave(AbsenceClass.SICK, "2025-01-01", "2026-06-30"), extended))
                .isEmpty();
        assertThat(codes(leave(AbsenceClass.SICK, "2025-01-01", "2026-07-01"), extended))
                .containsExactly("performance.LEAVE_TOO_LONG");
        assertThat(codes(leave(AbsenceClass.UNPAID, "2025-01-01", "2028-12-31"), extended))
                .isEmpty();
        assertThat(codes(leave(AbsenceClass.UNPAID, "2025-01-01", "2029-01-01"), extended))
                .containsExactly("performance.LEAVE_TOO_LONG");
    }

    @Test
    void two_absences_on_one_day_and_an_end_before_its_start_are_found() {
        LeaveGrant first = leave(AbsenceClass.SICK, "2026-05-04", "2026-05-06");
        assertThat(codes(leave(AbsenceClass.SICK_INPATIENT, "2026-05-06", "2026-05-07"), facts(first)))
                .containsExactly("performance.LEAVE_OVERLAP");
        assertThat(codes(leave(AbsenceClass.SICK_INPATIENT, "2026-05-07", "2026-05-07"), facts(first)))
                .isEmpty();
        assertThat(codes(leave(AbsenceClass.PERMISSION, "2026-05-08", "2026-05-07"), facts()))
                .containsExactly("performance.ABSENCE_REVERSED");
        OfficialDuty duty = new OfficialDuty(
                "SPT", DutyKind.TRAINING, LocalDate.parse("2026-05-06"), LocalDate.parse("2026-05-06"));
        assertThat(LeaveRules.periods(List.of(first), List.of(duty)))
                .extracting(Finding::code)
                .containsExactly("performance.DUTY_ON_LEAVE");
    }

    @Test
    void a_year_that_the_calendar_lacks_is_told() {
        assertThat(codes(leave(AbsenceClass.ANNUAL, "2040-05-04", "2040-05-05"), facts()))
                .containsExactly("performance.CALENDAR_MISSING");
    }
}
