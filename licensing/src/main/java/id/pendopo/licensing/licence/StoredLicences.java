package id.pendopo.licensing.licence;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.Store;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import java.util.List;
import java.util.Optional;

/** The licences that an office keeps (<i>izin tersimpan</i>), as they stand now. As thread-safe as its store. */
public final class StoredLicences {
    private static final int FEW = 2;

    private final RegionCode region;
    private final Store store;
    private final Replay<Licence> replay;

    private StoredLicences(RegionCode region, Store store) {
        this.region = region;
        this.store = store;
        this.replay = Replay.of(LicenceProcedure.types(), Licence.class);
    }

    /** Those of this region in this store. */
    public static StoredLicences in(RegionCode region, Store store) {
        return new StoredLicences(region, store);
    }

    /** The licence of this case; empty where the store holds no such licence. */
    public Optional<CaseFile<Licence>> find(CaseId id) {
        List<JournalEntry> journal = store.read(StreamId.of(StreamId.Kind.CASE, id.value()), 0).stream()
                .map(line -> JournalEntry.parse(line.text()))
                .toList();
        boolean ours = !journal.isEmpty()
                && journal.get(0).procedure().equals(LicencePolicy.PROCEDURE)
                && journal.get(0).region().equals(region);
        return ours ? Optional.of(replay.file(journal, store)) : Optional.empty();
    }

    /** The licence of this number; empty where there is none, or more than one. */
    public Optional<CaseFile<Licence>> find(String number) {
        List<CaseRow> rows = store.find(CaseQuery.all(FEW)
                        .ofRegion(region)
                        .ofProcedure(LicencePolicy.PROCEDURE)
                        .external(LicenceReading.NUMBER, number))
                .rows();
        return rows.size() == 1 ? find(rows.get(0).id()) : Optional.empty();
    }
}
