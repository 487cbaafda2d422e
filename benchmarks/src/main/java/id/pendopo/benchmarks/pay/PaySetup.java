package id.pendopo.benchmarks.pay;

import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.performance.discipline.DeductionTable;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.PayComputation;
import id.pendopo.performance.pay.PayLineCode;
import id.pendopo.performance.pay.PayPolicy;
import id.pendopo.performance.pay.PayTables;
import id.pendopo.performance.pay.Tenure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The policy that all compute under: that of the pack, whose components, target, table and tax are the default ones. */
final class PaySetup {
    /** Names the folder of the pack, if the benchmarks are not run from the project's root. */
    static final String PROPERTY = "pendopo.pay.pack";

    final PayPolicy policy;
    final PayComputation computation;
    final DeductionTable table;
    /** The allowance of each class, from 1. */
    final long[] bases = new long[PositionClass.HIGHEST + 1];

    PaySetup() {
        Path folder = Path.of(System.getProperty(
                PROPERTY,
                Path.of("performance", "src", "test", "resources", "packs", "32.73")
                        .toString()));
        if (!Files.isRegularFile(folder.resolve("performance.json"))) {
            throw new IllegalStateException(
                    "pay: there is no pack in %s; run from the project's root or give -D%s=folder"
                            .formatted(folder, PROPERTY));
        }
        RegionPack pack = RegionPack.open(folder, Opening.strict().allowingIllustration());
        PolicyBook<PayPolicy> book = pack.book(PayPolicy.schema());
        computation = PayComputation.of(book, PayCrowd.MONTH);
        policy = computation.policy();
        PayTables tables = policy.tables().value();
        table = tables.deduction(policy.deductionTable().value()).orElseThrow();
        for (int i = 3; i <= 12; i++) {
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
        return computation
                .slip(whole)
                .slip()
                .orElseThrow(() -> new IllegalStateException("pay: the pack computes no slip: "
                        + computation.slip(whole).findings()))
                .total(PayLineCode.BASE)
                .value();
    }
}
