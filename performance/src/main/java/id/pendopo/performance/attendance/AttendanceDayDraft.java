package id.pendopo.performance.attendance;

import id.pendopo.performance.leave.AbsenceClass;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A day of attendance being written. Not thread-safe: it lives within one call. */
public final class AttendanceDayDraft {
    private final LocalDate date;
    private final DayStatus status;
    private Optional<AbsenceClass> absence = Optional.empty();
    private int scheduledMinutes;
    private int lateMinutes;
    private int earlyMinutes;
    private boolean noScanIn;
    private boolean noScanOut;
    private Optional<LocalDateTime> firstScan = Optional.empty();
    private Optional<LocalDateTime> lastScan = Optional.empty();
    private final List<String> documents = new ArrayList<>(2);

    AttendanceDayDraft(LocalDate date, DayStatus status) {
        this.date = date;
        this.status = status;
    }

    /** The class of a granted absence. */
    public AttendanceDayDraft absence(AbsenceClass granted) {
        this.absence = Optional.of(granted);
        return this;
    }

    /** Net minutes of the schedule. */
    public AttendanceDayDraft scheduled(int minutes) {
        this.scheduledMinutes = minutes;
        return this;
    }

    /** Minutes late. */
    public AttendanceDayDraft late(int minutes) {
        this.lateMinutes = minutes;
        return this;
    }

    /** Minutes gone early. */
    public AttendanceDayDraft early(int minutes) {
        this.earlyMinutes = minutes;
        return this;
    }

    /** The scan in is missing. */
    public AttendanceDayDraft withoutScanIn() {
        this.noScanIn = true;
        return this;
    }

    /** The scan out is missing. */
    public AttendanceDayDraft withoutScanOut() {
        this.noScanOut = true;
        return this;
    }

    /** The first scan that counts. */
    public AttendanceDayDraft firstScan(LocalDateTime at) {
        this.firstScan = Optional.of(at);
        return this;
    }

    /** The last scan that counts. */
    public AttendanceDayDraft lastScan(LocalDateTime at) {
        this.lastScan = Optional.of(at);
        return this;
    }

    /** A document it rests on. */
    public AttendanceDayDraft document(String id) {
        documents.add(id);
        return this;
    }

    AttendanceDay day() {
        return new AttendanceDay(
                date,
                status,
                absence,
                scheduledMinutes,
                lateMinutes,
                earlyMinutes,
                noScanIn,
                noScanOut,
                firstScan,
                lastScan,
                documents);
    }
}
