package id.pendopo.performance.pay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.performance.attendance.AttendanceDay;
import id.pendopo.performance.discipline.SanctionInForce;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.employee.EmploymentKind;
import id.pendopo.performance.employee.Golongan;
import id.pendopo.performance.employee.PtkpStatus;
import id.pendopo.performance.rating.Predikat;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Everything of one employee and one month that pay depends on (<i>bahan perhitungan satu pegawai satu bulan</i>), already assembled and
 * without names or numbers of persons. It takes what it is given: what cannot be true is found by {@link PayComputation}, which says
 * where, and not by an exception here. Immutable and thread-safe when its lists are not changed by whoever gave them: they are copied.
 *
 * @param employee whose month it is, opaque
 * @param month the month paid for
 * @param kind how he is employed; a candidate is paid from the day on which he took up his duties
 * @param golongan his rank, by which a final tax goes
 * @param ptkp by which income is free of tax
 * @param taxNumber whether he has a tax number
 * @param workdays how many working days his schedule has in the whole month, served or not
 * @param ramadan the days of the month that are in Ramadan; empty where none is
 * @param tenures the parts of the month by position, in the order of dates, without overlap
 * @param attendance the days of the month that there is something to say of; in any order, each day once
 * @param activities approved activities, in any order
 * @param acting positions acted in
 * @param leave absences with leave
 * @param sanctions sanctions by decree
 * @param otherCuts what else is to be taken
 * @param salary what the salary of the month has used
 * @param corrections differences of earlier months that fall due in this one
 * @param rating the rating that holds for this month, where the policy pays by it
 * @param reports daily reports, where the policy pays by them
 * @param scores results measured elsewhere, one a component at most
 */
@JsonPropertyOrder({
    "employee",
    "month",
    "kind",
    "golongan",
    "ptkp",
    "taxNumber",
    "workdays",
    "ramadan",
    "tenures",
    "attendance",
    "activities",
    "acting",
    "leave",
    "sanctions",
    "otherCuts",
    "salary",
    "corrections",
    "rating",
    "reports",
    "scores"
})
public record MonthInput(
        EmployeeId employee,
        YearMonth month,
        EmploymentKind kind,
        Golongan golongan,
        PtkpStatus ptkp,
        boolean taxNumber,
        int workdays,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<DateSpan> ramadan,
        List<Tenure> tenures,
        List<AttendanceDay> attendance,
        List<ApprovedActivity> activities,
        List<ActingPost> acting,
        List<LeaveSpell> leave,
        List<SanctionInForce> sanctions,
        List<OtherCut> otherCuts,
        SalaryRun salary,
        List<CarriedCorrection> corrections,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Predikat> rating,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<WorkReports> reports,
        List<ComponentScore> scores) {
    /** Lists are copied. */
    public MonthInput {
        tenures = List.copyOf(tenures);
        attendance = List.copyOf(attendance);
        activities = List.copyOf(activities);
        acting = List.copyOf(acting);
        leave = List.copyOf(leave);
        sanctions = List.copyOf(sanctions);
        otherCuts = List.copyOf(otherCuts);
        corrections = List.copyOf(corrections);
        scores = List.copyOf(scores);
    }

    /** The month as its JSON has it: a list that is not there is empty, and so is the salary. */
    @JsonCreator
    static MonthInput read(
            @JsonProperty("employee") EmployeeId employee,
            @JsonProperty("month") YearMonth month,
            @JsonProperty("kind") EmploymentKind kind,
            @JsonProperty("golongan") Golongan golongan,
            @JsonProperty("ptkp") PtkpStatus ptkp,
            @JsonProperty("taxNumber") boolean taxNumber,
            @JsonProperty("workdays") int workdays,
            @JsonProperty("ramadan") Optional<DateSpan> ramadan,
            @JsonProperty("tenures") List<Tenure> tenures,
            @JsonProperty("attendance") Optional<List<AttendanceDay>> attendance,
            @JsonProperty("activities") Optional<List<ApprovedActivity>> activities,
            @JsonProperty("acting") Optional<List<ActingPost>> acting,
            @JsonProperty("leave") Optional<List<LeaveSpell>> leave,
            @JsonProperty("sanctions") Optional<List<SanctionInForce>> sanctions,
            @JsonProperty("otherCuts") Optional<List<OtherCut>> otherCuts,
            @JsonProperty("salary") Optional<SalaryRun> salary,
            @JsonProperty("corrections") Optional<List<CarriedCorrection>> corrections,
            @JsonProperty("rating") Optional<Predikat> rating,
            @JsonProperty("reports") Optional<WorkReports> reports,
            @JsonProperty("scores") Optional<List<ComponentScore>> scores) {
        return new MonthInput(
                employee,
                month,
                kind,
                golongan,
                ptkp,
                taxNumber,
                workdays,
                ramadan,
                tenures,
                attendance.orElse(List.of()),
                activities.orElse(List.of()),
                acting.orElse(List.of()),
                leave.orElse(List.of()),
                sanctions.orElse(List.of()),
                otherCuts.orElse(List.of()),
                salary.orElse(SalaryRun.NONE),
                corrections.orElse(List.of()),
                rating,
                reports,
                scores.orElse(List.of()));
    }

    /** The month of an employee, part by part; what is not given is nothing, a PNS of rank III/a and TK/0 with a tax number. */
    public static MonthInput of(EmployeeId employee, YearMonth month, Consumer<MonthInputDraft> parts) {
        MonthInputDraft draft = new MonthInputDraft(employee, month);
        parts.accept(draft);
        return draft.input();
    }

    /** The same month with other parts. */
    public MonthInput with(Consumer<MonthInputDraft> changes) {
        MonthInputDraft draft = new MonthInputDraft(this);
        changes.accept(draft);
        return draft.input();
    }

    /** SHA-256 of its canonical JSON by RFC 8785: 64 lower-case hexadecimal digits. */
    public String toHash() {
        return Sha.hex(CanonicalWriter.toBytes(this));
    }

    @Override
    public String toString() {
        return "MonthInput[" + employee + ", " + month + "]";
    }
}
