package id.pendopo.performance.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Finding;
import id.pendopo.performance.leave.AbsenceClass;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Days that another system made may be impossible: they are found, and nothing is thrown. */
class AttendanceRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private static List<String> codes(AttendanceDay... days) {
        return AttendanceRules.check(List.of(days)).stream().map(Finding::code).toList();
    }

    private static AttendanceDay present(Consumer<AttendanceDayDraft> parts) {
        return AttendanceDay.of(DAY, DayStatus.PRESENT, draft -> parts.accept(draft.scheduled(450)));
    }

    @Test
    void a_day_has_no_more_than_1440_minutes_and_none_below_zero() {
        assertThat(codes(present(draft -> draft.late(1_440)))).isEmpty();
        assertThat(codes(present(draft -> draft.late(1_441)))).containsExactly("performance.MINUTES_IMPOSSIBLE");
        assertThat(codes(present(draft -> draft.early(-1)))).containsExactly("performance.MINUTES_IMPOSSIBLE");
    }

    @Test
    void one_day_stands_once() {
        AttendanceDay day = AttendanceDay.of(DAY, DayStatus.PRESENT, 450);
        assertThat(codes(day)).isEmpty();
        assertThat(codes(day, day)).containsExactly("performance.DAY_TWICE");
    }

    @Test
    void parts_and_status_agree() {
        assertThat(codes(AttendanceDay.of(
                        DAY, DayStatus.SICK, draft -> draft.scheduled(450).absence(AbsenceClass.SICK))))
                .isEmpty();
        assertThat(codes(AttendanceDay.of(DAY, DayStatus.SICK, 450))).containsExactly("performance.DAY_CONTRADICTS");
        assertThat(codes(AttendanceDay.of(DAY, DayStatus.HOLIDAY, draft -> draft.late(5))))
                .containsExactly("performance.DAY_CONTRADICTS");
        assertThat(codes(present(draft -> draft.withoutScanIn().late(5))))
                .containsExactly("performance.DAY_CONTRADICTS");
        assertThat(codes(present(draft -> draft.withoutScanIn().withoutScanOut())))
                .containsExactly("performance.DAY_CONTRADICTS");
        assertThat(codes(AttendanceDay.of(DAY, DayStatus.ABSENT_NO_REASON, 0)))
                .containsExactly("performance.DAY_CONTRADICTS");
        assertThat(codes(AttendanceDay.of(DAY, DayStatus.OFFICIAL_DUTY, 0))).isEmpty();
    }
}
