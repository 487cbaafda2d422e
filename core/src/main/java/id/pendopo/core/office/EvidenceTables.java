package id.pendopo.core.office;

import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.journal.PersonalVault;
import id.pendopo.core.law.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes the tables of a case's evidence. */
final class EvidenceTables {
    private EvidenceTables() {}

    static EvidenceTable entries(List<JournalEntry> entries) {
        List<List<Object>> rows = new ArrayList<>();
        for (JournalEntry entry : entries) {
            rows.add(List.of(
                    entry.seq(),
                    entry.at().toString(),
                    entry.legalAt().toString(),
                    entry.act(),
                    entry.from().map(Code::value).orElse(""),
                    entry.to().value(),
                    entry.status().name(),
                    entry.actor().role().value(),
                    entry.manner().name(),
                    entry.reason().map(Code::value).orElse(""),
                    joined(entry.amounts()),
                    joined(entry.numbers()),
                    entry.policy().id(),
                    entry.policy().contentHash(),
                    entry.calendar().version(),
                    entry.calendar().contentHash(),
                    entry.hash()));
        }
        return new EvidenceTable(
                "entries",
                List.of(
                        "entry",
                        "at",
                        "legalAt",
                        "act",
                        "from",
                        "to",
                        "status",
                        "role",
                        "manner",
                        "reason",
                        "amounts",
                        "numbers",
                        "policy",
                        "policyHash",
                        "calendar",
                        "calendarHash",
                        "hash"),
                rows);
    }

    private static String joined(Map<?, ?> values) {
        return String.join(
                "; ",
                values.entrySet().stream()
                        .map(one -> one.getKey() + "=" + plain(one.getValue()))
                        .toList());
    }

    private static Object plain(Object value) {
        return value instanceof id.pendopo.core.money.Rupiah amount ? amount.value() : value;
    }

    static EvidenceTable facts(List<JournalEntry> entries) {
        List<List<Object>> rows = new ArrayList<>();
        for (JournalEntry entry : entries) {
            for (JournalEntry.FactAnswer fact : entry.facts()) {
                rows.add(List.of(
                        entry.seq(),
                        entry.act(),
                        fact.fact(),
                        fact.outcome().name(),
                        String.join(", ", fact.fields()),
                        fact.source(),
                        fact.version(),
                        fact.asOf().toString(),
                        fact.value().map(value -> value.json()).orElse("")));
            }
        }
        return new EvidenceTable(
                "facts",
                List.of("entry", "act", "fact", "outcome", "fields", "source", "version", "asOf", "value"),
                rows);
    }

    static EvidenceTable documents(List<JournalEntry> entries) {
        List<List<Object>> rows = new ArrayList<>();
        for (JournalEntry entry : entries) {
            for (DocumentRef document : entry.documents()) {
                rows.add(List.of(
                        entry.seq(),
                        entry.act(),
                        document.kind().value(),
                        document.id(),
                        document.mediaType(),
                        document.size(),
                        document.sha256()));
            }
        }
        return new EvidenceTable(
                "documents", List.of("entry", "act", "kind", "id", "mediaType", "size", "sha256"), rows);
    }

    /** A column for each plain part that any posting has: amount, kind, case. */
    static EvidenceTable postings(List<JournalEntry> entries) {
        Set<String> parts = new TreeSet<>();
        entries.forEach(entry -> entry.postings()
                .forEach(one -> partsOf(one).forEach((name, value) -> {
                    if (isPlain(value)) {
                        parts.add((String) name);
                    }
                })));
        List<String> columns = new ArrayList<>(List.of("entry", "act", "book", "page"));
        parts.removeAll(columns);
        columns.addAll(parts);
        List<List<Object>> rows = new ArrayList<>();
        for (JournalEntry entry : entries) {
            for (JournalEntry.BookPosting posting : entry.postings()) {
                List<Object> row = new ArrayList<>(List.of(entry.seq(), entry.act(), posting.book(), posting.page()));
                Map<?, ?> its = partsOf(posting);
                parts.forEach(name -> row.add(Optional.<Object>ofNullable(its.get(name))
                        .filter(EvidenceTables::isPlain)
                        .orElse("")));
                rows.add(row);
            }
        }
        return new EvidenceTable("postings", columns, rows);
    }

    private static Map<?, ?> partsOf(JournalEntry.BookPosting posting) {
        return posting.posting().value() instanceof Map<?, ?> parts ? parts : Map.of();
    }

    private static boolean isPlain(Object value) {
        return value instanceof String || value instanceof Long || value instanceof Boolean;
    }

    /** How much of what the entries say of persons a reader is given. */
    enum PersonalState {
        /** Value and key are in the file of personal records. */
        GIVEN,
        /** There, and not for a purpose of this reader. */
        WITHHELD,
        /** Destroyed by the deed that stands in the file of personal records. */
        ERASED,
        /** Not among the records at hand. */
        ABSENT
    }

    static PersonalState stateOf(Optional<PersonalRecord> record, Set<Purpose> purposes) {
        if (record.isEmpty()) {
            return PersonalState.ABSENT;
        }
        if (record.get().isErased()) {
            return PersonalState.ERASED;
        }
        return purposes.contains(record.get().purpose()) ? PersonalState.GIVEN : PersonalState.WITHHELD;
    }

    static EvidenceTable personal(List<JournalEntry> entries, PersonalVault vault, Set<Purpose> purposes) {
        List<List<Object>> rows = new ArrayList<>();
        for (JournalEntry entry : entries) {
            entry.commitments().forEach((ref, commitment) -> {
                Optional<PersonalRecord> record = vault.find(ref);
                rows.add(List.of(
                        entry.seq(),
                        entry.act(),
                        ref,
                        commitment,
                        record.map(one -> one.purpose().name()).orElse(""),
                        record.map(PersonalRecord::retention).orElse(""),
                        stateOf(record, purposes).name()));
            });
        }
        return new EvidenceTable(
                "personal", List.of("entry", "act", "ref", "commitment", "purpose", "retention", "state"), rows);
    }
}
