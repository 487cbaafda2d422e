package id.pendopo.benchmarks.pay;

import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.performance.discipline.DeductionTable;
import id.pendopo.performance.discipline.DisciplinePolicy;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.PayComputation;
import id.pendopo.performance.pay.PayLineCode;
import id.pendopo.performance.pay.PayOutcome;
import id.pendopo.performance.pay.PayPolicy;
import id.pendopo.performance.pay.Tenure;
import java.util.List;
import java.util.Map;

/** The policy that all compute under: the default one, with the choices that a region must make. */
final class PaySetup {
    private static final String REGION = """
            {"code": "16.73", "name": "Kota Lubuklinggau", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
             "legalBasis": {"number": "1", "year": 2025, "date": "2025-01-02", "title": "Contoh", "standing": "ILLUSTRATION"}}
            """;
    private static final String PAY = """
            {"pay": {
              "baseStrategy": %s"BASIC_TPP"%s,
              "indices": %s{"composite": "0.59112978"}%s,
              "criteria": %s[{"code": "WORKLOAD", "label": {"id": "Beban kerja", "en": "Workload"},
                "shares": [{"fromClass": 1, "toClass": 17, "percent": "100"}]}]%s,
              "taxStrategy": %s"FINAL_BY_GOLONGAN"%s,
              "deductionBase": %s"TOTAL"%s,
              "sanctionBase": %s"EARNED"%s}}
            """;
    private static final String BEFORE = "{\"2023-04-12\": {\"value\": ";
    private static final String AFTER = ", \"source\": \"Contoh\", \"standing\": \"ILLUSTRATION\"}}";

    final PayPolicy policy;
    final PayComputation computation;
    final DeductionTable table;
    /** The allowance of each class, from 1. */
    final long[] bases = new long[PositionClass.HIGHEST + 1];

    PaySetup() {
        String pay =
                PAY.formatted(BEFORE, AFTER, BEFORE, AFTER, BEFORE, AFTER, BEFORE, AFTER, BEFORE, AFTER, BEFORE, AFTER);
        RegionPack pack = RegionPack.fromFiles(
                Map.of("region.json", REGION, "performance.json", pay),
                Opening.strict().allowingIllustration());
        computation = PayComputation.of(pack, PayCrowd.MONTH);
        policy = computation.policy();
        table = pack.book(DisciplinePolicy.schema()).policy(PayCrowd.MONTH.atDay(1)).deductionTables().value().stream()
                .filter(one -> one.code().equals(policy.deductionTable().value()))
                .findFirst()
                .orElseThrow();
        for (int i = 1; i <= 15; i++) {
            bases[i] = base(i);
        }
    }

    private long base(int positionClass) {
        MonthInput whole = MonthInput.of(
                EmployeeId.of("e-0"),
                PayCrowd.MONTH,
                draft -> draft.workdays(PayCrowd.DAYS)
                        .tenures(List.of(new Tenure(
                                PayCrowd.UNIT,
                                PositionCode.of("ANALYST"),
                                PositionClass.of(positionClass),
                                PayCrowd.MONTH.atDay(1),
                                PayCrowd.MONTH.atEndOfMonth(),
                                PayCrowd.DAYS,
                                PayCrowd.DAYS,
                                0))));
        PayOutcome outcome = computation.slip(whole);
        return outcome.slip()
                .orElseThrow(() -> new IllegalStateException("pay: no slip: " + outcome.findings()))
                .total(PayLineCode.BASE)
                .value();
    }
}
