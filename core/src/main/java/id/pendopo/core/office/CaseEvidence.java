package id.pendopo.core.office;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.journal.PersonalVault;
import id.pendopo.core.workflow.CaseId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything that was written of one case (<i>bukti perkara</i>): its sealed entries, the personal records they speak of, and the
 * lines that they caused in other books. It holds personal data: {@link CaseDossier} makes of it what a reader may have. Immutable.
 *
 * @param entries from the first on
 * @param personal those that are there, erased or not, in the order of the entries
 * @param books lines of books by book, page and number
 */
public record CaseEvidence(List<JournalEntry> entries, List<PersonalRecord> personal, List<BookLine> books) {
    /** @throws IllegalArgumentException if there is no entry, or entries are of several cases */
    public CaseEvidence {
        entries = List.copyOf(entries);
        personal = List.copyOf(personal);
        books = List.copyOf(books);
        if (entries.isEmpty()
                || entries.stream().map(JournalEntry::caseId).distinct().count() > 1) {
            throw new IllegalArgumentException("evidence: give the entries of one case, at least its first");
        }
    }

    /** What a store holds of this case; empty when it holds no such case. */
    public static Optional<CaseEvidence> in(Store store, CaseId id) {
        List<JournalEntry> entries = store.read(StreamId.of(StreamId.Kind.CASE, id.value()), 0).stream()
                .map(line -> JournalEntry.parse(line.text()))
                .toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Set<List<String>> pages = new LinkedHashSet<>();
        entries.forEach(entry -> entry.postings().forEach(one -> pages.add(List.of(one.book(), one.page()))));
        List<BookLine> books = new ArrayList<>();
        pages.forEach(page -> books.addAll(BookLine.read(store, page.get(0), page.get(1))));
        return Optional.of(of(entries, store, books));
    }

    /**
     * What these hold of the case of these entries; of others nothing is taken.
     *
     * @throws IllegalArgumentException if there is no entry, or entries are of several cases
     */
    public static CaseEvidence of(List<JournalEntry> entries, PersonalVault vault, Collection<BookLine> books) {
        List<PersonalRecord> personal = new ArrayList<>();
        TreeMap<String, BookLine> caused = new TreeMap<>();
        for (JournalEntry entry : entries) {
            entry.commitments().keySet().forEach(ref -> vault.find(ref).ifPresent(personal::add));
        }
        if (!entries.isEmpty()) {
            String mark = entries.get(0).caseId() + "#";
            books.stream()
                    .filter(line -> line.isCausedBy(mark))
                    .forEach(line ->
                            caused.put("%s/%s %019d".formatted(line.book(), line.page(), line.version()), line));
        }
        return new CaseEvidence(entries, personal, List.copyOf(caused.values()));
    }

    /** Whose it is. */
    public CaseId caseId() {
        return entries.get(0).caseId();
    }

    /** The lines of the journal. */
    public List<String> journalLines() {
        return entries.stream().map(JournalEntry::toLine).toList();
    }

    /** The lines of a file of personal records: personal data. */
    public List<String> personalLines() {
        return personal.stream().map(PersonalRecord::toLine).toList();
    }

    /** The lines of a file of books. */
    public List<String> bookLines() {
        return books.stream().map(BookLine::toLine).toList();
    }
}
