package id.pendopo.performance.sanction;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.Store;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.performance.discipline.SanctionInForce;
import id.pendopo.performance.employee.EmployeeId;
import java.util.List;

/** The sanctions that an office keeps (<i>hukuman disiplin tersimpan</i>), as pay reads them. As thread-safe as its store. */
public final class StoredSanctions {
    /** Under this name a case keeps against whom it is. */
    static final String EMPLOYEE = "EMPLOYEE";

    private static final int FEW = 100;

    private final RegionCode region;
    private final Store store;
    private final Replay<Sanction> replay;

    private StoredSanctions(RegionCode region, Store store) {
        this.region = region;
        this.store = store;
        this.replay = Replay.of(SanctionProcedure.types(), Sanction.class);
    }

    /** Those of this region in this store. */
    public static StoredSanctions in(RegionCode region, Store store) {
        return new StoredSanctions(region, store);
    }

    /** The decrees against somebody that count for pay, at most a hundred. */
    public List<SanctionInForce> against(EmployeeId employee) {
        return store
                .find(CaseQuery.all(FEW)
                        .ofRegion(region)
                        .ofProcedure(SanctionPolicy.PROCEDURE)
                        .external(EMPLOYEE, employee.value()))
                .rows()
                .stream()
                .map(CaseRow::id)
                .map(this::file)
                .flatMap(file -> SanctionReading.of(file).stream())
                .toList();
    }

    private CaseFile<Sanction> file(CaseId id) {
        List<JournalEntry> journal = store.read(StreamId.of(StreamId.Kind.CASE, id.value()), 0).stream()
                .map(line -> JournalEntry.parse(line.text()))
                .toList();
        return replay.file(journal, store);
    }
}
