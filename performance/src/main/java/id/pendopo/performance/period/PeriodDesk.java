package id.pendopo.performance.period;

import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import java.time.Instant;
import java.util.Set;

/** Answers which months of a unit are open already (<i>meja keterangan bulan TPP</i>), from the office's own cases. As thread-safe as its store. */
public final class PeriodDesk implements FactSource {
    /** Under this name a case keeps its unit and month, so that a second one is found. */
    static final String MONTH = "PAY_MONTH";

    private static final String SOURCE = "store";
    private static final int FEW = 20;

    private final RegionPack pack;
    private final Store store;

    private PeriodDesk(RegionPack pack, Store store) {
        this.pack = pack;
        this.store = store;
    }

    /** Over the cases of this region in this store. */
    public static PeriodDesk over(RegionPack pack, Store store) {
        return new PeriodDesk(pack, store);
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(OtherPeriods.FACT);
    }

    @Override
    public Reading<?> read(FactRequest request, Instant at) {
        OtherPeriods known = new OtherPeriods(store
                .find(CaseQuery.all(FEW)
                        .ofRegion(pack.region().code())
                        .ofProcedure(PeriodPolicy.PROCEDURE)
                        .external(MONTH, request.subject()))
                .rows()
                .stream()
                .map(CaseRow::id)
                .toList());
        return new Reading.Found<>(
                known, at, SOURCE, String.valueOf(known.cases().size()));
    }
}
