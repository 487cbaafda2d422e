package id.pendopo.performance.attendance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.performance.leave.AbsenceClass;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One day of one person as it counts (<i>rekaman kehadiran harian</i>): the result of schedule, punches, leave, duty and justification. It
 * does not say whose day it is. Minutes are whole, seconds were cut off. Immutable and thread-safe.
 *
 * @param date the day on which the work began, in the place's own zone
 * @param status what it was
 * @param absence the class of a granted absence; present for sickness, leave and permission
 * @param scheduledMinutes net minutes of the schedule, without breaks; none where nothing was scheduled
 * @param lateMinutes whole minutes late, after grace and compensation; none where the scan in is missing
 * @param earlyMinutes whole minutes gone early, after grace and compensation; none where the scan out is missing
 * @param noScanIn whether the scan in is missing on a day that needed it
 * @param noScanOut whether the scan out is missing on a day that needed it
 * @param firstScan the first scan that counts, local time
 * @param lastScan the last scan that counts, local time
 * @param documents the ids of the letters, orders and justifications it rests on
 */
public record AttendanceDay(
        LocalDate date,
        DayStatus status,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<AbsenceClass> absence,
        int scheduledMinutes,
        int lateMinutes,
        int earlyMinutes,
        boolean noScanIn,
        boolean noScanOut,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDateTime> firstScan,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDateTime> lastScan,
        List<String> documents) {
    /** Copies what it is given; whether it makes sense, {@link AttendanceRules} says. */
    public AttendanceDay {
        documents = List.copyOf(documents);
    }

    /** A day without anything to say about it. */
    public static AttendanceDay of(LocalDate date, DayStatus status, int scheduledMinutes) {
        return of(date, status, draft -> draft.scheduled(scheduledMinutes));
    }

    /** A day, part by part. */
    public static AttendanceDay of(LocalDate date, DayStatus status, Consumer<AttendanceDayDraft> parts) {
        AttendanceDayDraft draft = new AttendanceDayDraft(date, status);
        parts.accept(draft);
        return draft.day();
    }

    /** The same without a judgement on its end. */
    AttendanceDay withoutEnd() {
        return new AttendanceDay(
                date,
                status,
                absence,
                scheduledMinutes,
                lateMinutes,
                0,
                noScanIn,
                false,
                firstScan,
                lastScan,
                documents);
    }

    /** Whether it counts into what the person had to work. */
    @JsonIgnore
    public boolean isObligated() {
        return scheduledMinutes > 0 && status.isObligated();
    }
}
