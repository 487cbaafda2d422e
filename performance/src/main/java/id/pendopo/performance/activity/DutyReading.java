package id.pendopo.performance.activity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.workflow.Fact;
import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.employee.EmployeeId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What attendance knows of one person's day (<i>keterangan kehadiran</i>). The last scan is missing while he is still at work.
 *
 * @param status what he did
 * @param firstScan when he came
 * @param lastScan when he left
 * @param scheduledMinutes net minutes of his schedule, 0 on a day off
 * @param overtimeMinutes minutes of overtime that were ordered
 * @param ramadan whether the hours of Ramadan hold
 */
public record DutyReading(
        DutyStatus status,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalTime> firstScan,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalTime> lastScan,
        int scheduledMinutes,
        int overtimeMinutes,
        boolean ramadan) {
    /** The fact, asked about {@link #subject}. */
    public static final Fact<DutyReading> FACT = Fact.of("DUTY_DAY", DutyReading.class);

    /** A day of this person, as the source of the fact is asked about it: {@code person/2026-04-08}. */
    public static String subject(EmployeeId employee, LocalDate day) {
        return employee.value() + "/" + day;
    }

    /**
     * The reading of a day of attendance. A shift that begins or ends on another day binds only what lies on this one.
     *
     * @param day as attendance has it
     * @param atHome whether work at home was ordered
     * @param overtimeMinutes minutes of overtime that were ordered
     * @param ramadan whether the hours of Ramadan hold
     */
    public static DutyReading from(AttendanceDay day, boolean atHome, int overtimeMinutes, boolean ramadan) {
        return new DutyReading(
                DutyStatus.from(day.status(), atHome),
                day.firstScan()
                        .filter(scan -> scan.toLocalDate().equals(day.date()))
                        .map(LocalDateTime::toLocalTime),
                day.lastScan()
                        .filter(scan -> scan.toLocalDate().equals(day.date()))
                        .map(LocalDateTime::toLocalTime),
                day.scheduledMinutes(),
                overtimeMinutes,
                ramadan);
    }

    /** Whether the scanners bind an entry: not on duty elsewhere, at home, or in ordered overtime. */
    @JsonIgnore
    public boolean isBoundToScans() {
        return status == DutyStatus.PRESENT && overtimeMinutes == 0;
    }
}
