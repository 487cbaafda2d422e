package id.pendopo.performance.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.DayStatus;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.employee.Validity;
import id.pendopo.performance.organisation.Assignment;
import id.pendopo.performance.organisation.Organisation;
import id.pendopo.performance.organisation.Position;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.performance.organisation.PositionFamily;
import id.pendopo.performance.organisation.Supervision;
import id.pendopo.performance.organisation.Unit;
import id.pendopo.performance.organisation.UnitCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What entries read of attendance and of the roster. */
class ReadingsTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private static Position position(String code, PositionFamily family, int level) {
        return new Position(
                PositionCode.of(code),
                UnitCode.of("DINAS"),
                Text.of(code, code),
                family,
                PositionClass.of(level),
                Validity.from(START));
    }

    private static Assignment held(String who, String position) {
        return Assignment.definitive(EmployeeId.of(who), PositionCode.of(position), START);
    }

    private static Organisation house() {
        return Organisation.draft()
                .with(new Unit(
                        UnitCode.of("DINAS"),
                        Text.of("Dinas Contoh", "Example office"),
                        Optional.empty(),
                        Validity.from(START)))
                .with(position("SEKDA", PositionFamily.JPT_PRATAMA, 15))
                .with(position("KABID", PositionFamily.ADMINISTRATOR, 11))
                .with(position("KASI", PositionFamily.PENGAWAS, 9))
                .with(position("ANALIS", PositionFamily.PELAKSANA, 7))
                .top(PositionCode.of("SEKDA"))
                .with(Supervision.from(START, PositionCode.of("KABID"), PositionCode.of("SEKDA")))
                .with(Supervision.from(START, PositionCode.of("KASI"), PositionCode.of("KABID")))
                .with(Supervision.from(START, PositionCode.of("ANALIS"), PositionCode.of("KASI")))
                .with(held("sekda", "SEKDA"))
                .with(held("kabid", "KABID"))
                .with(held("ani", "ANALIS"))
                .build();
    }

    private static Optional<PlacementReading> placed(String who) {
        return PlacementReading.from(
                house().on(Course.DAY),
                EmployeeId.of(who),
                Set.of(Code.of("MAIL")),
                Set.of(Code.of("RHK_1")),
                Optional.of(PersonRef.of("mayor")));
    }

    /** The vacant section is passed over; the head of the region comes last for everybody and alone for the top official. */
    @Test
    void a_roster_tells_where_somebody_works_and_who_is_asked() {
        PlacementReading ani = placed("ani").orElseThrow();
        assertThat(ani.positionClass()).isEqualTo(PositionClass.of(7));
        assertThat(ani.family()).isEqualTo(PositionFamily.PELAKSANA);
        assertThat(ani.askable(EmployeeId.of("ani"))).startsWith(PersonRef.of("kabid"), PersonRef.of("sekda"));
        assertThat(placed("sekda").orElseThrow().askable(EmployeeId.of("sekda")))
                .containsExactly(PersonRef.of("mayor"));
        assertThat(placed("nobody")).isEmpty();
    }

    @Test
    void a_day_of_attendance_tells_whether_work_may_be_entered() {
        AttendanceDay day = AttendanceDay.of(
                Course.DAY,
                DayStatus.PRESENT,
                draft -> draft.scheduled(450)
                        .firstScan(Course.DAY.atTime(7, 25))
                        .lastScan(Course.DAY.plusDays(1).atTime(0, 5)));
        DutyReading reading = DutyReading.from(day, false, 0, false);
        assertThat(reading.status()).isEqualTo(DutyStatus.PRESENT);
        assertThat(reading.firstScan()).contains(LocalTime.of(7, 25));
        // Who leaves after midnight is bound by no last scan on the day before.
        assertThat(reading.lastScan()).isEmpty();
        assertThat(reading.scheduledMinutes()).isEqualTo(450);
    }

    @Test
    void every_status_of_attendance_has_its_own_here() {
        for (DayStatus status : DayStatus.values()) {
            boolean works =
                    status == DayStatus.PRESENT || status == DayStatus.OFFICIAL_DUTY || status == DayStatus.TRAINING;
            assertThat(DutyStatus.from(status, false).isWorking())
                    .as(status.name())
                    .isEqualTo(works);
        }
        assertThat(DutyStatus.from(DayStatus.PRESENT, true)).isEqualTo(DutyStatus.WORK_FROM_HOME);
        assertThat(DutyStatus.from(DayStatus.ABSENT_NO_REASON, true)).isEqualTo(DutyStatus.WORK_FROM_HOME);
        assertThat(DutyStatus.from(DayStatus.LEAVE, true)).isEqualTo(DutyStatus.LEAVE);
    }
}
