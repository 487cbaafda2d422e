package id.pendopo.performance.attendance;

import id.pendopo.core.finding.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The justifications of one person: those that count, those that were filed too late or by himself, and those that were used. */
final class Justified {
    private final AttendanceInput input;
    private final int lastDay;
    private final List<Finding> findings;
    private final List<AttendanceCorrection> corrections;
    private final Set<Justification> seen = new HashSet<>();

    Justified(AttendanceInput input, int lastDay, List<Finding> findings, List<AttendanceCorrection> corrections) {
        this.input = input;
        this.lastDay = lastDay;
        this.findings = findings;
        this.corrections = corrections;
    }

    /** The justification of this matter on this day that counts. */
    Optional<Justification> find(PlannedDay day, Corrected what) {
        for (Justification one : input.justifications()) {
            if (one.what() == what && one.day().equals(day.date()) && counts(one, day)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    void apply(Justification used) {
        seen.add(used);
        corrections.add(new AttendanceCorrection(used.day(), used.what(), used.document(), used.by()));
    }

    /** Tells of those of this month that mended nothing. */
    void idle() {
        for (Justification one : input.justifications()) {
            if (YearMonth.from(one.day()).equals(input.month()) && seen.add(one)) {
                findings.add(AttendanceFindings.nothingToJustify(one));
            }
        }
    }

    private boolean counts(Justification one, PlannedDay day) {
        if (one.by().equals(input.employee())) {
            tell(one, AttendanceFindings.ownJustification(one));
            return false;
        }
        LocalDate last = YearMonth.from(one.day()).plusMonths(1).atDay(lastDay);
        Instant end = last.plusDays(1).atStartOfDay().toInstant(day.offset());
        if (!one.filedAt().isBefore(end)) {
            tell(one, AttendanceFindings.justificationLate(one, last));
            return false;
        }
        return true;
    }

    private void tell(Justification one, Finding finding) {
        if (seen.add(one)) {
            findings.add(finding);
        }
    }
}
