package id.pendopo.cli;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.journal.Break;
import id.pendopo.core.journal.BreakKind;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.journal.PersonalVault;
import id.pendopo.core.journal.Recomputation;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.journal.Verification;
import id.pendopo.core.journal.VerificationReport;
import id.pendopo.core.law.Text;
import id.pendopo.core.office.BookLine;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads what an office has written: journal, personal records, books, and the packs that it decided by. */
final class AuditFiles {
    private static final Text BROKEN = Text.of("jurnal perkara ini rusak", "the journal of this case is broken");

    /** For who reads a case without its personal values. */
    static final PersonalVault NOTHING_PERSONAL = PersonalVault.of(List.of());

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

    /** The entries that this asks for, in the order of the journal, whether or not they are intact. */
    static List<JournalEntry> journal(Path file, Predicate<JournalEntry> wanted) throws IOException {
        List<JournalEntry> entries = new ArrayList<>();
        try (JsonLines lines = JsonLines.of(file)) {
            while (lines.hasNext()) {
                Optional.of(entry(lines, lines.next())).filter(wanted).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private static JournalEntry entry(JsonLines lines, String line) {
        try {
            return JournalEntry.parse(line);
        } catch (IllegalArgumentException none) {
            throw lines.strange("catatan jurnal", "journal entry");
        }
    }

    /**
     * The same, but only if they are intact and what is personal, as far as it is at hand, is what was sealed.
     *
     * @param broken what to say otherwise
     * @param checked the entries of whole cases that must be intact
     * @param wanted which of these are given
     */
    static List<JournalEntry> intact(
            Path file,
            PersonalVault vault,
            Text broken,
            Predicate<JournalEntry> checked,
            Predicate<JournalEntry> wanted)
            throws IOException {
        List<JournalEntry> entries = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        try (JsonLines lines = JsonLines.of(file)) {
            Iterator<String> texts = lines.texts()
                    .filter(text -> {
                        JournalEntry entry = entry(lines, text);
                        boolean read = checked.test(entry);
                        if (read) {
                            numbers.add(lines.number());
                            Optional.of(entry).filter(wanted).ifPresent(entries::add);
                        }
                        return read;
                    })
                    .iterator();
            VerificationReport report = Verification.verify(texts, List.of(), asFarAsAtHand(vault));
            if (!report.isIntact()) {
                throw broken(report.breaks().get(0), numbers, broken);
            }
        }
        return entries;
    }

    /** A value that is not there is not compared; what cannot be the reference of one is missing. */
    private static PersonalVault asFarAsAtHand(PersonalVault vault) {
        PersonalVault withheld = vault.orWithheld();
        return ref -> {
            try {
                return withheld.find(ref);
            } catch (IllegalArgumentException noReference) {
                return Optional.empty();
            }
        };
    }

    /** The first break, at its line in the file. */
    private static Trouble broken(Break first, List<Long> numbers, Text journal) {
        long line = first.line() == 0 ? 0 : numbers.get((int) first.line() - 1);
        Text place = new Break(first.kind(), line, first.caseId(), first.seq(), first.detail()).text();
        return first.kind() == BreakKind.PERSONAL_CHANGED
                ? new Trouble(
                        Text.of(
                                "catatan data pribadi bukan yang disegel",
                                "a personal record is not the one that was sealed"),
                        place::in,
                        Text.of(
                                "sebutkan catatan data pribadi seperti yang ditulis Pendopo, tanpa diubah",
                                "name the personal records as Pendopo wrote them"))
                : new Trouble(
                        journal,
                        place::in,
                        Text.of(
                                "jalankan 'journal verify' untuk melihat semuanya",
                                "run 'journal verify' to see everything"));
    }

    /** The intact entries of one case. */
    static List<JournalEntry> journal(Path file, CaseId id, PersonalVault vault) throws IOException {
        List<JournalEntry> entries =
                intact(file, vault, BROKEN, entry -> entry.caseId().equals(id), entry -> true);
        if (entries.isEmpty()) {
            throw new Trouble(
                    Text.of("perkara ini tidak ada dalam jurnal", "there is no such case in the journal"),
                    id.value(),
                    Text.of(
                            "periksa nomornya, atau sebutkan jurnal yang lain",
                            "check the id, or name another journal"));
        }
        return entries;
    }

    /** The case as these entries leave it; what is personal in them must be at hand, or erased by a deed. */
    static <D> CaseFile<D> file(Replay<D> replay, List<JournalEntry> entries, PersonalVault vault) {
        try {
            return replay.file(entries, vault);
        } catch (IllegalStateException missing) {
            throw new Trouble(
                    Text.of("data pribadi perkara ini tidak lengkap", "personal records of this case are missing"),
                    entries.get(0).caseId().value(),
                    Text.of(
                            "lengkapi catatan data pribadinya; yang sudah dihapus pun meninggalkan satu baris",
                            "complete the personal records; one that was erased leaves a line too"));
        }
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
