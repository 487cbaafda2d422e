package id.pendopo.performance.pay;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.attendance.DayStatus;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.employee.EmploymentKind;
import id.pendopo.performance.employee.Golongan;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.performance.organisation.UnitCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A region whose values are those of the worked computations, and months of fictitious employees in it. */
final class Payroll {
    static final YearMonth MONTH = YearMonth.of(2026, 6);
    static final int WORKDAYS = 22;

    private static final String REGION = """
            {"code": "16.73", "name": "Kota Lubuklinggau", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
             "legalBasis": {"number": "1", "year": 2025, "date": "2025-01-02", "title": "Contoh", "standing": "ILLUSTRATION"}}
            """;
    private static final Map<String, String> VALUES = Map.of(
            "baseStrategy", "\"BASIC_TPP\"",
            "indices", "{\"composite\": \"0.59112978\"}",
            "criteria", """
                    [{"code": "WORKLOAD", "label": {"id": "Beban kerja", "en": "Workload"}, "shares": [
                      {"fromClass": 3, "toClass": 4, "position": "LOADED", "percent": "40"},
                      {"fromClass": 1, "toClass": 2, "position": "LOADED", "percent": "50"},
                      {"fromClass": 1, "toClass": 17, "position": "LOADED", "percent": "25"},
                      {"fromClass": 1, "toClass": 17, "percent": "100"}]}]
                    """,
            "taxStrategy", "\"FINAL_BY_GOLONGAN\"",
            "deductionBase", "\"TOTAL\"",
            "sanctionBase", "\"EARNED\"");

    private Payroll() {}

    static PayComputation standard() {
        return with(Map.of());
    }

    /** The policy of the worked computations with other values; an empty text leaves a value out. */
    static PayComputation with(Map<String, String> changes) {
        return PayComputation.of(pack(changes), MONTH);
    }

    static RegionPack pack(Map<String, String> changes) {
        Map<String, String> values = new TreeMap<>(VALUES);
        values.putAll(changes);
        List<String> written = new ArrayList<>();
        values.forEach((key, value) -> {
            if (!value.isEmpty()) {
                written.add("\"" + key + "\": {\"2023-04-12\": {\"value\": " + value
                        + ", \"source\": \"Keputusan contoh\", \"standing\": \"ILLUSTRATION\","
                        + " \"deed\": \"Keputusan 1 Tahun 2023\", \"reason\": \"Contoh\"}}");
            }
        });
        String pay = "{\"pay\": {" + String.join(",\n", written) + "}}";
        return RegionPack.fromFiles(
                Map.of("region.json", REGION, "performance.json", pay),
                Opening.strict().allowingIllustration());
    }

    static Tenure tenure(int positionClass, LocalDate from, LocalDate to, int workdays, int obligated) {
        return new Tenure(
                UnitCode.of("DINAS_CONTOH"),
                PositionCode.of("POSITION"),
                PositionClass.of(positionClass),
                from,
                to,
                workdays,
                obligated,
                0);
    }

    /** A whole month in one position, every minute of the target reached, nothing amiss. */
    static MonthInput month(int positionClass, Consumer<MonthInputDraft> changes) {
        return MonthInput.of(EmployeeId.of("p-1"), MONTH, draft -> {
            draft.employed(EmploymentKind.PNS, Golongan.III_C)
                    .workdays(WORKDAYS)
                    .tenures(List.of(tenure(positionClass, MONTH.atDay(1), MONTH.atEndOfMonth(), WORKDAYS, WORKDAYS)))
                    .activities(minutes(6_600))
                    .salary(salary(4_500_000));
            changes.accept(draft);
        });
    }

    static SalaryRun salary(long healthBase) {
        return new SalaryRun(Rupiah.of(healthBase), Rupiah.of(healthBase), Rupiah.ZERO);
    }

    /** So many minutes over the working days of the month, none of them above the cap of a day. */
    static List<ApprovedActivity> minutes(int together) {
        List<LocalDate> days = days();
        List<ApprovedActivity> all = new ArrayList<>();
        int each = together / days.size();
        int rest = together - each * days.size();
        for (int i = 0; i < days.size(); i++) {
            all.add(new ApprovedActivity("a-" + i, days.get(i), each + (i < rest ? 1 : 0)));
        }
        return all;
    }

    static List<LocalDate> days() {
        return MONTH.atDay(1)
                .datesUntil(MONTH.plusMonths(1).atDay(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .limit(WORKDAYS)
                .toList();
    }

    static List<AttendanceDay> late(int... minutes) {
        List<AttendanceDay> all = new ArrayList<>();
        for (int i = 0; i < minutes.length; i++) {
            int late = minutes[i];
            all.add(AttendanceDay.of(
                    days().get(i),
                    DayStatus.PRESENT,
                    draft -> draft.scheduled(450).late(late)));
        }
        return all;
    }

    static AttendanceDay early(int day, int minutes) {
        return AttendanceDay.of(
                days().get(day),
                DayStatus.PRESENT,
                draft -> draft.scheduled(450).early(minutes));
    }

    static AttendanceDay absent(int day) {
        return AttendanceDay.of(days().get(day), DayStatus.ABSENT_NO_REASON, 450);
    }

    static PaySlip slip(PayComputation computation, MonthInput input) {
        PayOutcome outcome = computation.slip(input);
        return outcome.slip()
                .orElseThrow(() -> new AssertionError(outcome.findings().toString()));
    }

    static List<String> refused(PayComputation computation, MonthInput input) {
        return computation.slip(input).findings().stream().map(Finding::code).toList();
    }
}
