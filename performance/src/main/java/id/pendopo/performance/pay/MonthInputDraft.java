package id.pendopo.performance.pay;

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

/** A month of an employee being written (<i>bahan perhitungan yang sedang disusun</i>). Not thread-safe: it lives within one call. */
public final class MonthInputDraft {
    private final EmployeeId employee;
    private final YearMonth month;
    private EmploymentKind kind = EmploymentKind.PNS;
    private Golongan golongan = Golongan.III_A;
    private PtkpStatus ptkp = PtkpStatus.TK_0;
    private boolean taxNumber = true;
    private int workdays;
    private Optional<DateSpan> ramadan = Optional.empty();
    private List<Tenure> tenures = List.of();
    private List<AttendanceDay> attendance = List.of();
    private List<ApprovedActivity> activities = List.of();
    private List<ActingPost> acting = List.of();
    private List<LeaveSpell> leave = List.of();
    private List<SanctionInForce> sanctions = List.of();
    private List<OtherCut> otherCuts = List.of();
    private SalaryRun salary = SalaryRun.NONE;
    private List<CarriedCorrection> corrections = List.of();
    private Optional<Predikat> rating = Optional.empty();
    private Optional<WorkReports> reports = Optional.empty();
    private List<ComponentScore> scores = List.of();

    MonthInputDraft(EmployeeId employee, YearMonth month) {
        this.employee = employee;
        this.month = month;
    }

    MonthInputDraft(MonthInput before) {
        this(before.employee(), before.month());
        kind = before.kind();
        golongan = before.golongan();
        ptkp = before.ptkp();
        taxNumber = before.taxNumber();
        workdays = before.workdays();
        ramadan = before.ramadan();
        tenures = before.tenures();
        attendance = before.attendance();
        activities = before.activities();
        acting = before.acting();
        leave = before.leave();
        sanctions = before.sanctions();
        otherCuts = before.otherCuts();
        salary = before.salary();
        corrections = before.corrections();
        rating = before.rating();
        reports = before.reports();
        scores = before.scores();
    }

    /** How he is employed, and his rank. */
    public MonthInputDraft employed(EmploymentKind as, Golongan rank) {
        this.kind = as;
        this.golongan = rank;
        return this;
    }

    /** What tax asks for. */
    public MonthInputDraft taxed(PtkpStatus status, boolean hasNumber) {
        this.ptkp = status;
        this.taxNumber = hasNumber;
        return this;
    }

    /** How many working days the whole month has. */
    public MonthInputDraft workdays(int days) {
        this.workdays = days;
        return this;
    }

    /** The days in Ramadan. */
    public MonthInputDraft ramadan(DateSpan days) {
        this.ramadan = Optional.of(days);
        return this;
    }

    /** The parts of the month by position. */
    public MonthInputDraft tenures(List<Tenure> all) {
        this.tenures = all;
        return this;
    }

    /** Days of attendance. */
    public MonthInputDraft attendance(List<AttendanceDay> days) {
        this.attendance = days;
        return this;
    }

    /** Approved activities. */
    public MonthInputDraft activities(List<ApprovedActivity> all) {
        this.activities = all;
        return this;
    }

    /** Positions acted in. */
    public MonthInputDraft acting(List<ActingPost> posts) {
        this.acting = posts;
        return this;
    }

    /** Absences with leave. */
    public MonthInputDraft leave(List<LeaveSpell> spells) {
        this.leave = spells;
        return this;
    }

    /** Sanctions by decree. */
    public MonthInputDraft sanctions(List<SanctionInForce> decrees) {
        this.sanctions = decrees;
        return this;
    }

    /** What else is to be taken. */
    public MonthInputDraft otherCuts(List<OtherCut> cuts) {
        this.otherCuts = cuts;
        return this;
    }

    /** What the salary has used. */
    public MonthInputDraft salary(SalaryRun run) {
        this.salary = run;
        return this;
    }

    /** Differences of earlier months. */
    public MonthInputDraft corrections(List<CarriedCorrection> differences) {
        this.corrections = differences;
        return this;
    }

    /** The rating that holds. */
    public MonthInputDraft rating(Predikat predikat) {
        this.rating = Optional.of(predikat);
        return this;
    }

    /** Daily reports. */
    public MonthInputDraft reports(WorkReports made) {
        this.reports = Optional.of(made);
        return this;
    }

    /** Results measured elsewhere. */
    public MonthInputDraft scores(List<ComponentScore> results) {
        this.scores = results;
        return this;
    }

    MonthInput input() {
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
                attendance,
                activities,
                acting,
                leave,
                sanctions,
                otherCuts,
                salary,
                corrections,
                rating,
                reports,
                scores);
    }
}
