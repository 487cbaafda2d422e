package id.pendopo.cli;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.journal.PersonalVault;
import id.pendopo.core.journal.Recomputation;
import id.pendopo.core.journal.Verification;
import id.pendopo.core.journal.VerificationReport;
import id.pendopo.core.law.Text;
import id.pendopo.core.office.BookLine;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads what an office has written: journal, personal records, books, and the packs that it decided by. */
final class AuditFiles {
    private AuditFiles() {}

    /** A pack with the procedures opened in it. */
    record Opened(RegionPack pack, List<Procedure<?>> procedures) {}

    static CaseId caseId(String text) {
        try {
            return CaseId.of(text);
        } catch (IllegalArgumentException none) {
            throw new Trouble(
                    Text.of("ini bukan nomor perkara", "this is no id of a case"),
                    text,
                    Text.of(
                            "tulis nomor berkas seperti 'caseId' di dalam jurnal",
                            "write the id as 'caseId' in the journal has it"));
        }
    }

    /** The entries that this asks for, in the order of the journal. */
    static List<JournalEntry> journal(Path file, Predicate<JournalEntry> wanted) throws IOException {
        List<JournalEntry> entries = new ArrayList<>();
        try (JsonLines lines = JsonLines.of(file)) {
            while (lines.hasNext()) {
                String line = lines.next();
                try {
                    Optional.of(JournalEntry.parse(line)).filter(wanted).ifPresent(entries::add);
                } catch (IllegalArgumentException none) {
                    throw lines.strange("catatan jurnal", "journal entry");
                }
            }
        }
        return entries;
    }

    /** The intact entries of one case. */
    static List<JournalEntry> journal(Path file, CaseId id) throws IOException {
        List<JournalEntry> entries = journal(file, entry -> entry.caseId().equals(id));
        if (entries.isEmpty()) {
            throw new Trouble(
                    Text.of("perkara ini tidak ada dalam jurnal", "there is no such case in the journal"),
                    id.value(),
                    Text.of(
                            "periksa nomornya, atau sebutkan jurnal yang lain",
                            "check the id, or name another journal"));
        }
        VerificationReport report =
                Verification.verify(entries.stream().map(JournalEntry::toLine).iterator(), List.of());
        if (!report.isIntact()) {
            throw new Trouble(
                    Text.of("jurnal perkara ini rusak", "the journal of this case is broken"),
                    reader -> report.breaks().get(0).text().in(reader),
                    Text.of(
                            "jalankan 'journal verify' untuk melihat semuanya",
                            "run 'journal verify' to see everything"));
        }
        return entries;
    }

    static PersonalVault personal(Optional<Path> file, Predicate<CaseId> wanted) throws IOException {
        List<PersonalRecord> records = new ArrayList<>();
        if (file.isPresent()) {
            try (JsonLines lines = JsonLines.of(file.get())) {
                while (lines.hasNext()) {
                    String line = lines.next();
                    try {
                        Optional.of(PersonalRecord.parse(line))
                                .filter(record -> wanted.test(record.forCase()))
                                .ifPresent(records::add);
                    } catch (IllegalArgumentException none) {
                        throw lines.strange("catatan data pribadi", "personal record");
                    }
                }
            }
        }
        return PersonalVault.of(records);
    }

    static List<BookLine> books(Optional<Path> file, Predicate<BookLine> wanted) throws IOException {
        List<BookLine> books = new ArrayList<>();
        if (file.isPresent()) {
            try (JsonLines lines = JsonLines.of(file.get())) {
                while (lines.hasNext()) {
                    String line = lines.next();
                    try {
                        Optional.of(BookLine.parse(line)).filter(wanted).ifPresent(books::add);
                    } catch (IllegalArgumentException none) {
                        throw lines.strange("baris buku", "line of a book");
                    }
                }
            }
        }
        return books;
    }

    /**
     * Each pack as an office may have opened it: as one in force, and as history. An audit looks at the past and at examples alike;
     * what was invented says so in the name of its version.
     */
    static List<Opened> packs(Collection<Path> folders) {
        List<Opened> opened = new ArrayList<>();
        for (Path folder : folders) {
            Path pack = Troubles.pack(folder);
            Opening lenient = Opening.strict().allowingIllustration();
            opened.add(opened(pack, lenient.asHistory()));
            try {
                opened.add(opened(pack, lenient));
            } catch (PackRefused onlyHistory) {
                // Then no office can have opened it otherwise than as history.
            }
        }
        return opened;
    }

    private static Opened opened(Path folder, Opening opening) {
        RegionPack pack = RegionPack.open(folder, opening);
        List<Procedure<?>> procedures = new ArrayList<>();
        Procedures.in(pack).forEach(provider -> procedures.add(provider.open(pack)));
        return new Opened(pack, procedures);
    }

    static Recomputation recomputation(List<Opened> packs) {
        Recomputation again =
                Recomputation.under(packs.get(0).pack(), packs.get(0).procedures());
        for (Opened more : packs.subList(1, packs.size())) {
            again = again.orUnder(more.pack(), more.procedures());
        }
        return again;
    }

    static FindingCatalogue words() {
        FindingCatalogue words = FindingCatalogue.core();
        for (ProcedureProvider provider : Procedures.all().values()) {
            words = words.and(provider.findings());
        }
        return words;
    }
}
