package id.pendopo.performance.period;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Store;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.performance.batch.RunSummary;
import id.pendopo.performance.organisation.UnitCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers which months of a unit are open already, and what the signed lists of a month hold of a correction (<i>meja keterangan bulan
 * TPP</i>), from the office's own cases. As thread-safe as its store.
 */
public final class PeriodDesk implements FactSource {
    /** Under this name a case keeps its unit and month, so that a second one is found. */
    static final String MONTH = "PAY_MONTH";

    /** What it answers. */
    static final Set<Fact<?>> FACTS = Set.of(OtherPeriods.FACT, CarriedLines.FACT);

    private static final String SOURCE = "store";
    private static final int FEW = 20;

    private final RegionPack pack;
    private final Store store;
    private final Replay<Period> replay = Replay.of(PeriodProcedure.types(), Period.class);

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
        return FACTS;
    }

    @Override
    public Reading<?> read(FactRequest request, Instant at) {
        if (request.fact().equals(CarriedLines.FACT)) {
            CarriedLines.Asked asked = CarriedLines.Asked.parse(request.subject());
            return new Reading.Found<>(held(asked), at, SOURCE, asked.into().toString());
        }
        OtherPeriods known = new OtherPeriods(cases(request.subject()));
        return new Reading.Found<>(
                known, at, SOURCE, String.valueOf(known.cases().size()));
    }

    /** The lists of a month that hold a correction; one that is not signed may still lose its lines. */
    private CarriedLines held(CarriedLines.Asked asked) {
        Rupiah sum = Rupiah.ZERO;
        List<UnitCode> unsigned = new ArrayList<>();
        for (UnitCode unit : asked.units()) {
            Optional<RunSummary> list = signed(MonthState.subject(unit, asked.into()));
            if (list.isPresent()) {
                sum = sum.plus(list.get().carried(asked.id()));
            } else {
                unsigned.add(unit);
            }
        }
        return new CarriedLines(sum, unsigned);
    }

    private Optional<RunSummary> signed(String month) {
        return cases(month).stream()
                .map(this::file)
                .filter(file -> SigningFacts.FINAL.contains(file.stage()))
                .findFirst()
                .flatMap(file -> file.data().run());
    }

    private List<CaseId> cases(String month) {
        return store
                .find(CaseQuery.all(FEW)
                        .ofRegion(pack.region().code())
                        .ofProcedure(PeriodPolicy.PROCEDURE)
                        .external(MONTH, month))
                .rows()
                .stream()
                .map(CaseRow::id)
                .toList();
    }

    private CaseFile<Period> file(CaseId id) {
        List<JournalEntry> journal = store.read(StreamId.of(StreamId.Kind.CASE, id.value()), 0).stream()
                .map(line -> JournalEntry.parse(line.text()))
                .toList();
        return replay.file(journal, store);
    }
}
