package id.pendopo.performance.attendance;

import id.pendopo.core.finding.Finding;
import id.pendopo.performance.leave.AbsenceClass;
import id.pendopo.performance.leave.DutyKind;
import id.pendopo.performance.leave.LeaveGrant;
import id.pendopo.performance.leave.LeaveKind;
import id.pendopo.performance.leave.OfficialDuty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes one day after the other of one person; lives within one reading. */
final class DayMaker {
    private final AttendanceTerms terms;
    private final AttendanceInput input;
    private final Punches punches;
    private final List<Finding> findings;
    private final List<AttendanceCorrection> corrections;
    private final Justified justified;
    private final long known;

    DayMaker(
            AttendanceTerms terms,
            AttendanceInput input,
            Punches punches,
            List<Finding> findings,
            List<AttendanceCorrection> corrections) {
        this.terms = terms;
        this.input = input;
        this.punches = punches;
        this.findings = findings;
        this.corrections = corrections;
        this.justified = new Justified(input, terms.justificationDay(), findings, corrections);
        this.known = input.asOf().getEpochSecond();
    }

    /** The day, if it is over. */
    Optional<AttendanceDay> make(PlannedDay day) {
        return day.over() > known ? Optional.empty() : Optional.of(made(day));
    }

    /** The day as far as it is known. */
    Optional<AttendanceDay> soFar(PlannedDay day) {
        if (day.over() <= known || !day.isWorked()) {
            return Optional.of(made(day));
        }
        boolean excused = duty(day.date()).isPresent() || leave(day.date()).isPresent();
        if (!excused && day.firstPunch() == day.afterPunch()) {
            return Optional.empty();
        }
        AttendanceDay made = made(day);
        // Before the end of the work nobody has left early or forgotten to scan.
        boolean underWay = known < day.end() && made.status() == DayStatus.PRESENT;
        return Optional.of(underWay || made.noScanOut() ? made.withoutEnd() : made);
    }

    /** Tells of justifications that had nothing to justify. */
    void idle() {
        justified.idle();
    }

    private AttendanceDay made(PlannedDay day) {
        Optional<OfficialDuty> duty = duty(day.date());
        if (duty.isPresent()) {
            DayStatus status = duty.get().kind() == DutyKind.TRAINING ? DayStatus.TRAINING : DayStatus.OFFICIAL_DUTY;
            return AttendanceDay.of(day.date(), status, draft -> {
                draft.scheduled(day.netMinutes()).document(duty.get().document());
                scans(day, draft, ScanPair.of(day, punches, terms.window().doubleMinutes(), findings));
            });
        }
        if (!day.isWorked()) {
            return AttendanceDay.of(day.date(), free(day), 0);
        }
        Optional<LeaveGrant> leave = leave(day.date());
        if (leave.isPresent()) {
            if (day.firstPunch() < day.afterPunch()) {
                findings.add(AttendanceFindings.punchOnLeave(day.date()));
            }
            AbsenceClass absence = leave.get().absence();
            return AttendanceDay.of(
                    day.date(),
                    statusOf(absence),
                    draft -> draft.absence(absence)
                            .scheduled(day.netMinutes())
                            .document(leave.get().document()));
        }
        return scanned(day);
    }

    private AttendanceDay scanned(PlannedDay day) {
        ScanPair pair = ScanPair.of(day, punches, terms.window().doubleMinutes(), findings);
        boolean in = pair.in() != ScanPair.NONE;
        boolean out = pair.out() != ScanPair.NONE;
        Optional<Justification> inMended = in ? Optional.empty() : justified.find(day, Corrected.SCAN_IN);
        Optional<Justification> outMended = out ? Optional.empty() : justified.find(day, Corrected.SCAN_OUT);
        if (!in && !out && (inMended.isEmpty() || outMended.isEmpty())) {
            return absent(day);
        }
        int raw = in ? wholeMinutes(punches.second(pair.in()) - day.start()) : 0;
        int flex = terms.flexMinutes();
        int moved = Math.max(-flex, Math.min(flex, raw));
        int late = cap(terms.grace().of(Math.max(0, raw - flex)), day);
        int early = out ? cap(Math.max(0, wholeMinutes(day.end() + 60L * moved - punches.second(pair.out()))), day) : 0;
        Optional<Justification> lateMended = late > 0 ? justified.find(day, Corrected.LATE) : Optional.empty();
        Optional<Justification> earlyMended = early > 0 ? justified.find(day, Corrected.EARLY) : Optional.empty();
        if (in && out && isOutside(day, pair) && lateMended.isEmpty() && earlyMended.isEmpty()) {
            findings.add(AttendanceFindings.punchOutside(
                    day.local(punches.second(pair.in())).toString()));
            return absent(day);
        }
        return AttendanceDay.of(day.date(), DayStatus.PRESENT, draft -> {
            draft.scheduled(day.netMinutes())
                    .late(lateMended.isPresent() ? 0 : late)
                    .early(earlyMended.isPresent() ? 0 : early);
            scans(day, draft, pair);
            if (!in && inMended.isEmpty()) {
                draft.withoutScanIn();
            }
            if (!out && outMended.isEmpty()) {
                draft.withoutScanOut();
            }
            apply(draft, inMended, outMended, lateMended, earlyMended);
        });
    }

    /** Who came after the end, or left before the start, was not there in any minute of the hours [D]: two scans do not make him present. */
    private boolean isOutside(PlannedDay day, ScanPair pair) {
        long flex = 60L * terms.flexMinutes();
        return punches.second(pair.in()) >= day.end() + flex || punches.second(pair.out()) <= day.start() - flex;
    }

    /** Neither scan and no reason is absence [D]; a justified absence is permission. */
    private AttendanceDay absent(PlannedDay day) {
        Optional<Justification> reason = justified.find(day, Corrected.ABSENCE);
        return reason.map(found -> {
                    justified.apply(found);
                    return AttendanceDay.of(
                            day.date(),
                            DayStatus.PERMISSION,
                            draft -> draft.absence(AbsenceClass.PERMISSION)
                                    .scheduled(day.netMinutes())
                                    .document(found.document()));
                })
                .orElseGet(() -> AttendanceDay.of(day.date(), DayStatus.ABSENT_NO_REASON, day.netMinutes()));
    }

    @SafeVarargs
    private void apply(AttendanceDayDraft draft, Optional<Justification>... mended) {
        for (Optional<Justification> one : mended) {
            one.ifPresent(found -> {
                justified.apply(found);
                draft.document(found.document());
            });
        }
    }

    private void scans(PlannedDay day, AttendanceDayDraft draft, ScanPair pair) {
        if (pair.in() != ScanPair.NONE) {
            draft.firstScan(day.local(punches.second(pair.in())));
            manual(day, draft, punches.get(pair.in()));
        }
        if (pair.out() != ScanPair.NONE) {
            draft.lastScan(day.local(punches.second(pair.out())));
            manual(day, draft, punches.get(pair.out()));
        }
    }

    private void manual(PlannedDay day, AttendanceDayDraft draft, Punch punch) {
        if (punch.source() == PunchSource.MANUAL) {
            String document = punch.document().orElseThrow();
            draft.document(document);
            corrections.add(new AttendanceCorrection(
                    day.date(), Corrected.PUNCH, document, punch.enteredBy().orElseThrow()));
        }
    }

    private Optional<OfficialDuty> duty(LocalDate day) {
        for (OfficialDuty duty : input.duties()) {
            if (duty.covers(day)) {
                return Optional.of(duty);
            }
        }
        return Optional.empty();
    }

    private Optional<LeaveGrant> leave(LocalDate day) {
        for (LeaveGrant leave : input.leaves()) {
            if (leave.covers(day)) {
                return Optional.of(leave);
            }
        }
        return Optional.empty();
    }

    private static DayStatus free(PlannedDay day) {
        return switch (day.work()) {
            case HOLIDAY -> DayStatus.HOLIDAY;
            case FORCE_MAJEURE -> DayStatus.FORCE_MAJEURE;
            default -> DayStatus.OFF_SHIFT;
        };
    }

    private static DayStatus statusOf(AbsenceClass absence) {
        if (absence == AbsenceClass.PERMISSION) {
            return DayStatus.PERMISSION;
        }
        boolean sick = absence.kind().filter(kind -> kind == LeaveKind.SICK).isPresent();
        return sick ? DayStatus.SICK : DayStatus.LEAVE;
    }

    /** Whole minutes that passed, towards zero: half a minute early is no minute, nor is half a minute late. */
    private static int wholeMinutes(long seconds) {
        return (int) (seconds / 60);
    }

    private static int cap(int minutes, PlannedDay day) {
        return (int) Math.min(minutes, (day.end() - day.start()) / 60);
    }
}
