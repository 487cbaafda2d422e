package id.pendopo.performance.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.policy.ValueFlaw;
import id.pendopo.core.region.IndonesianTime;
import id.pendopo.performance.leave.LeaveKind;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.schedule.ScheduleBook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the library brings about hours, and what a region may put in its place. */
class AttendancePolicyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final String REGION = """
            {"code": "32.73", "name": "Kota Bandung", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
             "legalBasis": {"number": "1", "year": 2025, "date": "2025-01-02", "title": "Contoh", "standing": "ILLUSTRATION"}}
            """;

    private static RegionPack pack(String attendance) {
        Map<String, String> files = new HashMap<>(Map.of("region.json", REGION));
        files.put("performance.json", "{\"attendance\": " + attendance + "}");
        return RegionPack.fromFiles(files, Opening.strict().allowingIllustration());
    }

    private static AttendancePolicy policy(String attendance) {
        return pack(attendance).book(AttendancePolicy.schema()).policy(DAY);
    }

    @Test
    void the_library_brings_the_week_of_the_presidents_regulation() {
        AttendancePolicy policy = policy("{}");
        ScheduleBook book = policy.schedules().value();
        assertThat(book.pattern(Code.of("FIVE_DAYS")).orElseThrow()).isEqualTo(Hours.fiveDays());
        assertThat(policy.weekMinutes().value()).isEqualTo(2_250);
        assertThat(policy.ramadanWeekMinutes().value()).isEqualTo(1_950);
        assertThat(policy.flaws().get("schedules")).isEmpty();
        assertThat(policy.flaws().get("ramadan")).hasSize(1);
        assertThat(policy.entitlements()
                        .value()
                        .find(LeaveKind.ANNUAL)
                        .orElseThrow()
                        .longest()
                        .toText())
                .isEqualTo("12wd");
    }

    @Test
    void a_region_tells_ramadan_and_sets_its_own_terms() {
        AttendancePolicy policy = policy("""
                {"ramadan": {"2026-01-01": {"value": [{"first": "2026-02-19", "last": "2026-03-19",
                   "source": {"regulation": "Keputusan Menteri Agama (contoh)", "standing": "OWN_DECISION"}}],
                   "source": "Contoh", "standing": "ILLUSTRATION"}},
                 "flexMinutes": {"2026-01-01": {"value": 60, "source": "Contoh", "standing": "ILLUSTRATION",
                   "deed": "Contoh", "reason": "Contoh"}}}
                """);
        assertThat(policy.flexMinutes().value()).isEqualTo(60);
        assertThat(policy.schedules(WorkingCalendar.national(), IndonesianTime.WIB)
                        .on(LocalDate.of(2026, 3, 2), UnitCode.of("DINAS"), Optional.empty())
                        .hours()
                        .orElseThrow()
                        .netMinutes())
                .isEqualTo(390);
    }

    @Test
    void hours_that_do_not_go_together_are_told_at_their_place() {
        ScheduleBook book =
                new ScheduleBook(Code.of("NONE"), List.of(Hours.fiveDays(), Hours.fiveDays()), List.of(), List.of());
        assertThat(book.lint(2_250, 1_950)).extracting(ValueFlaw::at).containsExactly("/patterns/1", "/standard");
        assertThat(book.lint(2_251, 1_950))
                .filteredOn(ValueFlaw::warning)
                .extracting(ValueFlaw::at)
                .containsExactly("/patterns/0/days", "/patterns/1/days");
    }

    @Test
    void what_the_law_fixes_is_refused_in_a_pack() {
        assertThatThrownBy(
                        () -> policy(
                                "{\"weekMinutes\": {\"2026-01-01\": {\"value\": 2400, \"source\": \"Contoh\", \"standing\": \"ILLUSTRATION\"}}}"))
                .isInstanceOf(PackRefused.class);
    }
}
