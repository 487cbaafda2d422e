package id.pendopo.performance.compute;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Severity;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.core.region.IndonesianTime;
import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.AttendanceInput;
import id.pendopo.performance.attendance.AttendanceMonth;
import id.pendopo.performance.attendance.AttendancePolicy;
import id.pendopo.performance.attendance.AttendanceReader;
import id.pendopo.performance.attendance.AttendanceTerms;
import id.pendopo.performance.attendance.Corrected;
import id.pendopo.performance.attendance.Grace;
import id.pendopo.performance.attendance.Justification;
import id.pendopo.performance.attendance.Punch;
import id.pendopo.performance.attendance.PunchDirection;
import id.pendopo.performance.attendance.PunchSource;
import id.pendopo.performance.attendance.WorkStay;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.leave.DutyKind;
import id.pendopo.performance.leave.OfficialDuty;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.schedule.ShiftPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a day was: {@code given: {day, unit, punches: [{at, source, direction, document, enteredBy}], shift, leaves: [{document, absence,
 * first, last}], duties: [{document, kind, first, last}], justifications: [{what, document, by, filedAt}], asOf, flexMinutes,
 * graceMinutes}}, by the hours of the region; the person is {@code P-1}, and a justification was filed at once where no instant is given. Results: {@code status, absence, scheduledMinutes, lateMinutes,
 * earlyMinutes, noScanIn, noScanOut, obligated, corrections, refused, warnings}; of a day that is not over only the last two.
 */
public final class AttendanceComputation implements Computation {
    private static final EmployeeId PERSON = EmployeeId.of("P-1");
    private static final int MONTHS_TO_KNOW = 2;

    /** For {@code ServiceLoader}. */
    public AttendanceComputation() {}

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        LocalDate day = given.date("day");
        AttendancePolicy policy = RegionTerms.attendance(given, day);
        IndonesianTime zone = RegionTerms.pack(given).region().time();
        AttendanceTerms terms = new AttendanceTerms(
                given.numberIfAny("graceMinutes")
                        .map(minutes -> new Grace(Math.toIntExact(minutes), Grace.Reading.SHIFTS_START))
                        .orElse(policy.grace().value()),
                given.numberIfAny("flexMinutes")
                        .map(Math::toIntExact)
                        .orElse(policy.flexMinutes().value()),
                policy.punchWindow().value(),
                policy.justificationDay().value());
        AttendanceMonth month = AttendanceReader.of(terms, policy.schedules(given.calendar(), zone))
                .read(input(given, day, zone));
        Map<String, Object> results = new LinkedHashMap<>();
        month.days().stream().filter(one -> one.date().equals(day)).findFirst().ifPresent(made -> told(made, results));
        results.put(
                "corrections",
                month.corrections().stream().map(one -> one.what().name()).toList());
        results.put("refused", codes(month, Severity.BLOCK));
        results.put("warnings", codes(month, Severity.WARN));
        return results;
    }

    private static AttendanceInput input(ComputationInput given, LocalDate day, IndonesianTime zone) {
        YearMonth month = YearMonth.from(day);
        Instant known = given.instantIfAny("asOf")
                .orElseGet(() ->
                        month.plusMonths(MONTHS_TO_KNOW).atDay(1).atStartOfDay().toInstant(zone.offset()));
        List<Punch> punches = new ArrayList<>();
        given.list("punches").forEach(one -> punches.add(punch(one)));
        List<OfficialDuty> duties = new ArrayList<>();
        given.list("duties")
                .forEach(one -> duties.add(new OfficialDuty(
                        one.text("document"),
                        RatingParts.constant(one, "kind", DutyKind.class),
                        one.date("first"),
                        one.date("last"))));
        List<Justification> justifications = new ArrayList<>();
        given.list("justifications").forEach(one -> justifications.add(justification(one, day, zone)));
        Optional<ShiftPlan> plan = given.textIfAny("shift").map(code -> new ShiftPlan(Map.of(day, Code.of(code))));
        WorkStay stay = new WorkStay(
                UnitCode.of(given.textIfAny("unit").orElse("UNIT")), day.minusYears(1), Optional.empty(), plan);
        return AttendanceInput.of(PERSON, month, known, List.of(stay), punches)
                .withLeaves(RegionTerms.leaves(given, "leaves"))
                .withDuties(duties)
                .withJustifications(justifications);
    }

    private static Justification justification(ComputationInput one, LocalDate day, IndonesianTime zone) {
        return new Justification(
                one.dateIfAny("day").orElse(day),
                RatingParts.constant(one, "what", Corrected.class),
                one.text("document"),
                EmployeeId.of(one.text("by")),
                one.instantIfAny("filedAt")
                        .orElseGet(() -> day.plusDays(1).atStartOfDay().toInstant(zone.offset())));
    }

    private static Punch punch(ComputationInput one) {
        return new Punch(
                one.instantIfAny("at")
                        .orElseThrow(() -> new IllegalArgumentException("given.punches.at: is not given; give it")),
                RatingParts.constantIfAny(one, "source", PunchSource.class).orElse(PunchSource.FINGER),
                RatingParts.constantIfAny(one, "direction", PunchDirection.class),
                one.textIfAny("document"),
                one.textIfAny("enteredBy").map(EmployeeId::of));
    }

    private static void told(AttendanceDay day, Map<String, Object> results) {
        results.put("status", day.status().name());
        day.absence().ifPresent(absence -> results.put("absence", absence.name()));
        results.put("scheduledMinutes", day.scheduledMinutes());
        results.put("lateMinutes", day.lateMinutes());
        results.put("earlyMinutes", day.earlyMinutes());
        results.put("noScanIn", day.noScanIn());
        results.put("noScanOut", day.noScanOut());
        results.put("obligated", day.isObligated());
    }

    private static List<String> codes(AttendanceMonth month, Severity severity) {
        return month.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .map(Finding::code)
                .toList();
    }
}
