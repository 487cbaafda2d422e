package id.pendopo.complaints.complaint;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.office.Store;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The complaints that an office keeps (<i>laporan tersimpan</i>), as they stand now. As thread-safe as its store. */
final class StoredComplaints {
    private final RegionCode region;
    private final ZoneOffset offset;
    private final Store store;
    private final Replay<Complaint> replay;

    private StoredComplaints(RegionCode region, ZoneOffset offset, Store store) {
        this.region = region;
        this.offset = offset;
        this.store = store;
        this.replay = Replay.of(ComplaintProcedure.types(), Complaint.class);
    }

    /** Those of this region in this store. */
    static StoredComplaints in(RegionCode region, ZoneOffset offset, Store store) {
        return new StoredComplaints(region, offset, store);
    }

    /**
     * What must be known of the complaint into which another is to be merged; empty where the store holds no such complaint, or none of
     * which whoever asks may know.
     */
    Optional<FamilyReading> read(CaseId id, Actor asker) {
        List<JournalEntry> journal = store.read(StreamId.of(StreamId.Kind.CASE, id.value()), 0).stream()
                .map(line -> JournalEntry.parse(line.text()))
                .toList();
        boolean ours = !journal.isEmpty()
                && journal.get(0).procedure().equals(ComplaintPolicy.PROCEDURE)
                && journal.get(0).region().equals(region);
        if (!ours) {
            return Optional.empty();
        }
        CaseFile<Complaint> file = replay.file(journal, store);
        return asker.isSystem() || !Shields.isHiddenFrom(file, asker)
                ? Optional.of(FamilyReading.of(file, closedOn(file, journal)))
                : Optional.empty();
    }

    private Optional<LocalDate> closedOn(CaseFile<Complaint> file, List<JournalEntry> journal) {
        return file.isAt(ComplaintStage.CLOSED)
                ? journal.stream()
                        .filter(StoredComplaints::closes)
                        .reduce((before, last) -> last)
                        .map(entry -> entry.legalAt().atOffset(offset).toLocalDate())
                : Optional.empty();
    }

    private static boolean closes(JournalEntry entry) {
        return entry.to().equals(ComplaintStage.CLOSED.code())
                && entry.from().filter(entry.to()::equals).isEmpty();
    }
}
