package id.pendopo.examples.quickstart;

import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.performance.period.BudgetLine;
import id.pendopo.performance.period.MonthState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The books that an office of pay asks (<i>buku kerja dan anggaran</i>): nothing of this month is open, and there is money. Thread-safe. */
final class PayBooks implements FactSource {
    private static final Map<Fact<?>, Object> KNOWN = Map.of(
            MonthState.FACT, new MonthState(0, 0, 0, List.of()),
            BudgetLine.FACT, new BudgetLine(Rupiah.of(250_000_000)));

    @Override
    public Set<Fact<?>> facts() {
        return KNOWN.keySet();
    }

    @Override
    public Reading<?> read(FactRequest request, Instant at) {
        Object known = KNOWN.get(request.fact());
        return known == null ? new Reading.NotFound<>(at, "buku", "1") : new Reading.Found<>(known, at, "buku", "1");
    }
}
