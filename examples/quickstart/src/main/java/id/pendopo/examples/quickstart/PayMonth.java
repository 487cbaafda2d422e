package id.pendopo.examples.quickstart;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.performance.attendance.AttendanceInput;
import id.pendopo.performance.batch.AssembledMonth;
import id.pendopo.performance.batch.MonthAssembly;
import id.pendopo.performance.batch.PayRun;
import id.pendopo.performance.batch.RunSummary;
import id.pendopo.performance.employee.Employee;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.PayComputation;
import id.pendopo.performance.pay.PayOutcome;
import id.pendopo.performance.pay.PaySlip;
import id.pendopo.performance.pay.SalaryRun;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A unit's month, put together from its records and computed (<i>bulan TPP satu unit</i>).
 *
 * @param records what it was made of
 * @param months what was put together, by employee, in the order of the registry
 * @param slips what came of it, in the same order
 * @param summary what the run leaves behind for the case
 */
record PayMonth(PayRecords records, Map<EmployeeId, AssembledMonth> months, List<PaySlip> slips, RunSummary summary) {
    static PayMonth of(RegionPack pack, PayRecords records) {
        YearMonth month = records.kept().month();
        PayComputation pay = PayComputation.of(pack, month);
        Map<EmployeeId, AssembledMonth> months = new LinkedHashMap<>();
        MonthAssembly assembly = MonthAssembly.in(
                pack, month, records.people().registry(), records.people().organisation());
        for (Employee employee : records.people().employees()) {
            months.put(employee.id(), assembled(assembly, records, employee.id()));
        }
        List<MonthInput> inputs = new ArrayList<>();
        months.forEach((employee, one) -> inputs.add(one.input().orElseThrow(() -> stopped(employee, one.findings()))));
        PayRun run = PayRun.of(pay::slip, pay.stamp());
        List<PaySlip> slips = new ArrayList<>();
        run.results(inputs.iterator())
                .forEachRemaining(result ->
                        slips.add(result.slip().orElseThrow(() -> stopped(result.employee(), result.findings()))));
        RunSummary summary =
                run.unit(month, records.kept().unit(), inputs.iterator()).orElseThrow();
        return new PayMonth(records, months, slips, summary);
    }

    /** The slip of one employee by these records, however they are known now. */
    static PaySlip again(RegionPack pack, PayRecords records, EmployeeId employee) {
        YearMonth month = records.kept().month();
        MonthAssembly assembly = MonthAssembly.in(
                pack, month, records.people().registry(), records.people().organisation());
        AssembledMonth one = assembled(assembly, records, employee);
        MonthInput input = one.input().orElseThrow(() -> stopped(employee, one.findings()));
        PayOutcome outcome = PayComputation.of(pack, month).slip(input);
        return outcome.slip().orElseThrow(() -> stopped(employee, outcome.findings()));
    }

    private static AssembledMonth assembled(MonthAssembly assembly, PayRecords records, EmployeeId employee) {
        PayRecords.Kept kept = records.kept();
        return assembly.assemble(
                AttendanceInput.of(
                                employee,
                                kept.month(),
                                kept.asOf(),
                                assembly.stays(employee, kept.month()),
                                PayRecords.of(records.punches(), employee))
                        .withLeaves(PayRecords.of(kept.leaves(), employee))
                        .withDuties(records.duties(employee))
                        .withJustifications(PayRecords.of(kept.justifications(), employee)),
                draft -> draft.activities(PayRecords.of(records.activities(), employee))
                        .sanctions(PayRecords.of(kept.sanctions(), employee))
                        .corrections(PayRecords.of(kept.corrections(), employee))
                        .salary(Optional.ofNullable(kept.salaries().get(employee.value()))
                                .orElse(SalaryRun.NONE)));
    }

    private static StoryStopped stopped(EmployeeId employee, List<Finding> findings) {
        List<String> lines = new ArrayList<>(List.of("Tidak dapat dihitung / cannot be computed: " + employee));
        findings.forEach(finding -> lines.add(finding.toString()));
        return new StoryStopped(lines.toArray(String[]::new));
    }

    /** The slip of this employee. */
    PaySlip slip(EmployeeId employee) {
        return slips.stream()
                .filter(one -> one.input().employee().equals(employee))
                .findFirst()
                .orElseThrow();
    }
}
