package id.pendopo.performance.batch;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.performance.attendance.AttendanceInput;
import id.pendopo.performance.attendance.AttendanceMonth;
import id.pendopo.performance.attendance.AttendancePolicy;
import id.pendopo.performance.attendance.AttendanceReader;
import id.pendopo.performance.attendance.WorkStay;
import id.pendopo.performance.employee.Employee;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.employee.Employees;
import id.pendopo.performance.leave.LeavePayTable;
import id.pendopo.performance.organisation.Organisation;
import id.pendopo.performance.organisation.Position;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.MonthInputDraft;
import id.pendopo.performance.pay.PayPolicy;
import id.pendopo.performance.pay.Tenure;
import id.pendopo.performance.schedule.Schedules;
import id.pendopo.performance.schedule.ShiftPlan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Puts together what pay depends on (<i>penyusunan bahan perhitungan</i>): from the registry of employees, the organisation, the hours and the
 * records of attendance it makes the {@link MonthInput} of one employee and month. It computes no money and decides nothing; what is
 * missing or contradicts itself is told. Pure, immutable and thread-safe.
 *
 * <p>Which days count in which position follows from assignments in one's own right, or of a <i>penjabat</i> where there is none [D]; acting
 * (<i>Plt, Plh</i>) is told beside them, with its level, for the policy to decide on.
 */
public final class MonthAssembly {
    private final Employees employees;
    private final Organisation organisation;
    private final Schedules schedules;
    private final AttendanceReader attendance;
    private final Spells spells;

    private MonthAssembly(
            Employees employees,
            Organisation organisation,
            Schedules schedules,
            AttendanceReader attendance,
            LeavePayTable leave) {
        this.employees = employees;
        this.organisation = organisation;
        this.schedules = schedules;
        this.attendance = attendance;
        this.spells = new Spells(schedules, leave);
    }

    /**
     * From these records.
     *
     * @param leave by whose ways of counting days an absence is told; the one that the policy of pay names
     */
    public static MonthAssembly of(
            Employees employees,
            Organisation organisation,
            Schedules schedules,
            AttendanceReader attendance,
            LeavePayTable leave) {
        return new MonthAssembly(employees, organisation, schedules, attendance, leave);
    }

    /**
     * By the hours, and the table of pay in leave, that hold in a region on the first day of the month.
     *
     * @throws id.pendopo.core.policy.PolicyNotInForce if no version of its policies of attendance or pay holds yet
     * @throws IllegalArgumentException if the policy of pay names a table of leave that is not there
     */
    public static MonthAssembly in(RegionPack pack, YearMonth month, Employees employees, Organisation organisation) {
        LocalDate day = month.atDay(1);
        AttendancePolicy attendance = pack.book(AttendancePolicy.schema()).policy(day);
        PayPolicy pay = pack.book(PayPolicy.schema()).policy(day);
        Code code = pay.leaveTable().value();
        LeavePayTable leave = pay.ownTables()
                .flatMap(own -> own.value().leave(code))
                .or(() -> attendance.leavePay(code))
                .orElseThrow(() -> new IllegalArgumentException(
                        "leave table: %s is not there; name one of the tables of attendance or of the region"
                                .formatted(code)));
        return new MonthAssembly(
                employees,
                organisation,
                attendance.schedules(pack.calendar(), pack.region().time()),
                attendance.reader(pack),
                leave);
    }

    /** Where somebody works in this month and on the days around it, by his positions; without shifts. */
    public List<WorkStay> stays(EmployeeId employee, YearMonth month) {
        return stays(employee, month, Optional.empty());
    }

    /** The same for somebody who works by shifts. */
    public List<WorkStay> stays(EmployeeId employee, YearMonth month, Optional<ShiftPlan> shifts) {
        List<WorkStay> stays = new ArrayList<>();
        LocalDate last = month.atEndOfMonth().plusDays(1);
        for (LocalDate day = month.atDay(1).minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            Optional<UnitCode> unit = Held.on(organisation, employee, day).map(Position::unit);
            if (unit.isPresent()) {
                int end = stays.size() - 1;
                boolean goesOn = end >= 0
                        && stays.get(end).unit().equals(unit.get())
                        && stays.get(end).last().equals(Optional.of(day.minusDays(1)));
                LocalDate first = goesOn ? stays.remove(end).first() : day;
                stays.add(new WorkStay(unit.get(), first, Optional.of(day), shifts));
            }
        }
        return stays;
    }

    /**
     * The month of one employee.
     *
     * @param records his scans, absences and duties
     * @param parts what is known elsewhere and goes in as it is: approved activities, decrees, the salary, corrections
     */
    public AssembledMonth assemble(AttendanceInput records, Consumer<MonthInputDraft> parts) {
        YearMonth month = records.month();
        AttendanceMonth days = attendance.read(records);
        List<Finding> findings = new ArrayList<>(days.findings());
        Optional<Employee> registered = employees.find(records.employee());
        List<Tenure> tenures = schedules.covers(month.getYear())
                ? new Tenures(organisation, schedules, records, days.days()).all()
                : List.of();
        if (registered.isEmpty()) {
            findings.add(AssemblyFindings.unknown(month));
        } else if (tenures.isEmpty()) {
            findings.add(AssemblyFindings.noPosition(month));
        }
        if (registered.isEmpty() || tenures.isEmpty()) {
            return new AssembledMonth(Optional.empty(), days, findings);
        }
        LocalDate reference = tenures.get(tenures.size() - 1).to();
        Optional<Registered> status = Registered.on(registered.get(), reference);
        if (status.isEmpty()) {
            findings.add(AssemblyFindings.notEmployed(reference));
            return new AssembledMonth(Optional.empty(), days, findings);
        }
        MonthInput input = MonthInput.of(records.employee(), month, draft -> {
            draft.employed(status.get().kind(), status.get().rank())
                    .workdays(Tenures.workdays(schedules, records, month, tenures))
                    .tenures(tenures)
                    .attendance(days.days())
                    .acting(ActingPosts.of(organisation, records.employee(), month))
                    .leave(spells.of(records, days.days()));
            RamadanSpan.of(schedules.ramadan(), month).ifPresent(draft::ramadan);
            parts.accept(draft.taxed(status.get().ptkp(), true));
        });
        findings.addAll(AssemblyFindings.workedElsewhere(input));
        return new AssembledMonth(Optional.of(input), days, findings);
    }
}
