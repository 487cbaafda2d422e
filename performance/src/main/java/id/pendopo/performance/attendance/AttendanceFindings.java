package id.pendopo.performance.attendance;

import static id.pendopo.core.finding.Finding.block;
import static id.pendopo.core.finding.Finding.warn;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.performance.law.PerformanceLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** What may be odd about scans and days; a day or an instant is named, a person never. */
final class AttendanceFindings {
    private static final LegalSource RECORD =
            LegalSource.ownDecision("Rekaman presensi yang tidak wajar ditunjukkan, tidak dihitung diam-diam");
    private static final LegalSource SEPARATION = LegalSource.ownDecision(
            "Tidak seorang pun mengoreksi presensinya sendiri, dan setiap koreksi punya dokumen");
    private static final LegalSource DEADLINE = LegalSource.ownDecision(
            "Batas keterangan presensi; aplikasi daerah memilikinya, tanggalnya keputusan Pendopo");

    private AttendanceFindings() {}

    static Finding calendarMissing(YearMonth month) {
        return block("performance.CALENDAR_MISSING")
                .at("calendar")
                .found(month)
                .expected(Relation.PRESENT, month.getYear())
                .source(PerformanceLaw.WORKING_HOURS);
    }

    static Finding ramadanUnknown(int year) {
        return warn("performance.RAMADAN_UNKNOWN")
                .at("ramadan")
                .expected(Relation.PRESENT, year)
                .source(PerformanceLaw.WORKING_HOURS);
    }

    static Finding shiftUnknown(LocalDate day, Code shift) {
        return block("performance.SHIFT_UNKNOWN")
                .at("shifts." + day)
                .found(shift)
                .source(RECORD);
    }

    static Finding shiftsOverlap(LocalDate day) {
        return block("performance.SHIFTS_OVERLAP")
                .at("shifts." + day)
                .found(day)
                .source(RECORD);
    }

    static Finding twoPlaces(LocalDate day) {
        return block("performance.TWO_PLACES_OF_WORK").at("stays").found(day).source(RECORD);
    }

    static Finding punchInFuture(Instant at, Instant asOf) {
        return warn("performance.PUNCH_IN_FUTURE")
                .at("punches")
                .found(at)
                .expected(Relation.AT_MOST, asOf)
                .source(RECORD);
    }

    static Finding punchOutside(String at) {
        return warn("performance.PUNCH_OUTSIDE").at("punches").found(at).source(RECORD);
    }

    static Finding punchDouble(String at) {
        return warn("performance.PUNCH_DOUBLE").at("punches").found(at).source(RECORD);
    }

    static Finding punchOrder(String at) {
        return warn("performance.PUNCH_ORDER").at("punches").found(at).source(RECORD);
    }

    static Finding punchOnLeave(LocalDate day) {
        return warn("performance.PUNCH_ON_LEAVE").at("punches").found(day).source(RECORD);
    }

    static Finding manualWithoutDocument(Instant at) {
        return warn("performance.PUNCH_WITHOUT_DOCUMENT")
                .at("punches")
                .found(at)
                .expected(Relation.PRESENT, "document, enteredBy")
                .source(SEPARATION);
    }

    static Finding ownPunch(Instant at) {
        return warn("performance.OWN_ATTENDANCE").at("punches").found(at).source(SEPARATION);
    }

    static Finding ownJustification(Justification one) {
        return warn("performance.OWN_ATTENDANCE")
                .at("justifications")
                .found(one.day())
                .source(SEPARATION);
    }

    static Finding justificationLate(Justification one, LocalDate last) {
        return warn("performance.JUSTIFICATION_LATE")
                .at("justifications")
                .found(one.filedAt())
                .expected(Relation.AT_MOST, last)
                .mend(one.day())
                .source(DEADLINE);
    }

    static Finding nothingToJustify(Justification one) {
        return warn("performance.NOTHING_TO_JUSTIFY")
                .at("justifications")
                .found(one.day() + " " + one.what())
                .source(RECORD);
    }

    static Finding minutesImpossible(LocalDate day, int minutes, int most) {
        return block("performance.MINUTES_IMPOSSIBLE")
                .at("days." + day)
                .found(minutes)
                .expected(Relation.AT_MOST, most)
                .source(RECORD);
    }

    static Finding dayTwice(LocalDate day) {
        return block("performance.DAY_TWICE").at("days." + day).found(day).source(RECORD);
    }

    static Finding dayContradicts(LocalDate day, DayStatus status) {
        return block("performance.DAY_CONTRADICTS")
                .at("days." + day)
                .found(status)
                .source(RECORD);
    }
}
