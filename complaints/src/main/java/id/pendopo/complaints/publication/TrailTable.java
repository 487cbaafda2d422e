package id.pendopo.complaints.publication;

import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintRole;
import id.pendopo.complaints.complaint.Shields;
import id.pendopo.complaints.visibility.Exposure;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.complaints.visibility.Sight;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.complaints.visibility.VisibilityTable;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Text;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.core.workflow.CaseFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who did what in a case and when (<i>jejak audit</i>), as a table for whoever may read it: acts and hashes, no content. Who reported stands
 * in it for nobody who may not know the account; that identity was read or unmasked always stands in it.
 */
public final class TrailTable {
    private TrailTable() {}

    /** The trail for this person; empty if he may not read it. */
    public static Optional<OpenTable> of(CaseFile<Complaint> file, List<JournalEntry> journal, Actor reader) {
        return of(file, journal, reader, VisibilityTable.declared());
    }

    /** Who supports a report is told nobody. */
    private static boolean supports(JournalEntry entry) {
        return entry.actor().role().equals(ComplaintRole.SUPPORTER.code());
    }

    /** Whether he acted as the reporter: whoever wants to be known to nobody is no party of the case, and stands behind it all the same. */
    private static boolean reports(JournalEntry entry) {
        return entry.actor().role().equals(ComplaintRole.REPORTER.code());
    }

    static Optional<OpenTable> of(
            CaseFile<Complaint> file, List<JournalEntry> journal, Actor reader, VisibilityTable table) {
        Viewer viewer = Shields.viewer(file, reader);
        Exposure exposure = Shields.exposure(file, reader);
        Sight sight = table.sight(Field.TRAIL, viewer, exposure);
        if (sight != Sight.FULL && sight != Sight.CLEANED) {
            return Optional.empty();
        }
        boolean seesAccount = table.sight(Field.ACCOUNT, viewer, exposure) == Sight.FULL;
        List<List<Object>> rows = new ArrayList<>();
        for (JournalEntry entry : journal) {
            boolean isParty = reports(entry)
                    || file.participation().isParty(entry.actor().person())
                    || entry.actor()
                            .onBehalfOf()
                            .filter(file.participation()::isParty)
                            .isPresent();
            rows.add(List.of(
                    entry.seq(),
                    entry.at().toString(),
                    entry.act(),
                    entry.actor().role(),
                    isParty && !seesAccount || supports(entry)
                            ? ""
                            : entry.actor().person().value(),
                    entry.from(),
                    entry.to(),
                    entry.hash()));
        }
        return Optional.of(new OpenTable(
                "jejak-audit",
                Text.of("Jejak audit satu laporan", "Audit trail of a report"),
                List.of(
                        OpenTable.Column.of("seq", "Urutan", "Number"),
                        OpenTable.Column.of("at", "Waktu", "At"),
                        OpenTable.Column.of("act", "Tindakan", "Act"),
                        OpenTable.Column.of("role", "Peran", "Role"),
                        OpenTable.Column.of("actor", "Pelaku", "Actor"),
                        OpenTable.Column.of("from", "Dari", "From"),
                        OpenTable.Column.of("to", "Ke", "To"),
                        OpenTable.Column.of("hash", "Hash", "Hash")),
                rows));
    }
}
