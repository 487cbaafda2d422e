package id.pendopo.performance.period;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.policy.PolicyNotInForce;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.PayloadTypes;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.performance.abuse.AbusePolicy;
import id.pendopo.performance.law.PerformanceFindings;
import id.pendopo.performance.organisation.PersonnelPolicy;
import id.pendopo.performance.pay.PayComputation;
import id.pendopo.performance.pay.PayPolicy;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Offers the procedure of a pay month (<i>prosedur bulan TPP</i>) in a region: one workflow for each version of its
 * policy. Found through {@code ServiceLoader}; {@link #in} is the way in plain Java. Thread-safe.
 */
public final class PeriodProcedure implements ProcedureProvider {
    /** For {@code ServiceLoader}. */
    public PeriodProcedure() {}

    /**
     * The procedure in this region.
     *
     * @throws id.pendopo.core.policy.PackRefused if the region's values are outside what the law leaves it
     */
    public static Procedure<Period> in(RegionPack pack) {
        // A pack whose values of pay are outside the law is refused now, and not when the first month is opened.
        pack.book(PayPolicy.schema());
        return Procedure.of(
                PeriodPolicy.PROCEDURE,
                Period.class,
                pack.book(PeriodPolicy.schema()),
                (policy, version) -> PeriodWorkflow.of(policy, version.toStamp(), month -> pay(pack, month)));
    }

    private static Optional<PayComputation> pay(RegionPack pack, YearMonth month) {
        try {
            return Optional.of(PayComputation.of(pack, month));
        } catch (PolicyNotInForce none) {
            return Optional.empty();
        }
    }

    /** The names of its commands and events in the journal, without opening it in a region. */
    public static PayloadTypes types() {
        return PayloadTypes.of(List.of(PeriodCommand.class, CaseCommand.class), List.of(PeriodEvent.class));
    }

    /** {@code performance/period}. */
    @Override
    public String name() {
        return PeriodPolicy.PROCEDURE;
    }

    @Override
    public Procedure<Period> open(RegionPack pack) {
        return in(pack);
    }

    /** What decides months, how pay is computed, and what is found strange about civil servants and their offices. */
    @Override
    public List<PolicySchema<?>> policies() {
        return List.of(PeriodPolicy.schema(), PayPolicy.schema(), PersonnelPolicy.schema(), AbusePolicy.schema());
    }

    /** The words of the findings of performance. */
    @Override
    public FindingCatalogue findings() {
        return PerformanceFindings.all();
    }
}
