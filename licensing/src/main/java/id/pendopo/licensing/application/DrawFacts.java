package id.pendopo.licensing.application;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.office.CasePage;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.FactProvider;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Store;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Answers what a draw needs from the office's own journals (<i>dasar undian dari jurnal sendiri</i>): the hash of the submission, and who
 * inspected the same holder the last time. Found through {@code ServiceLoader}. Thread-safe.
 */
public final class DrawFacts implements FactProvider {
    private static final String SUBMIT = Command.nameOf(FilingCommand.Submit.class);
    private static final String INSPECT = Command.nameOf(ReviewCommand.RecordInspection.class);

    /** For {@code ServiceLoader}. */
    public DrawFacts() {}

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(DrawBasis.FACT);
    }

    @Override
    public FactSource over(RegionPack pack, Store store, byte[] secret) {
        return new Journals(store, pack.region().code());
    }

    private record Journals(Store store, RegionCode region) implements FactSource {
        /** The last inspection of one file: when, and by whom. */
        private record Inspected(Instant at, Set<PersonRef> inspectors) {}

        @Override
        public Set<Fact<?>> facts() {
            return Set.of(DrawBasis.FACT);
        }

        @Override
        public Reading<?> read(FactRequest request, Instant at) {
            Optional<CaseId> id = DrawBasis.fileOf(request.subject());
            List<JournalEntry> file = id.map(this::journal).orElse(List.of());
            Optional<JournalEntry> submitted =
                    file.stream().filter(entry -> entry.act().equals(SUBMIT)).findFirst();
            if (id.isEmpty() || submitted.isEmpty()) {
                return new Reading.NotFound<DrawBasis>(at, "JOURNAL", "");
            }
            Set<PersonRef> parties = new TreeSet<>();
            file.forEach(entry -> parties.addAll(entry.newParties()));
            return new Reading.Found<>(
                    new DrawBasis(submitted.get().hash(), lastInspectors(id.get(), parties)),
                    at,
                    "JOURNAL",
                    String.valueOf(file.size()));
        }

        /** Of all other files of these parties, the inspection that was the last. */
        private Set<PersonRef> lastInspectors(CaseId self, Set<PersonRef> parties) {
            Optional<Inspected> last = Optional.empty();
            if (parties.isEmpty()) {
                return Set.of();
            }
            CaseQuery query = CaseQuery.all(CaseQuery.LIMIT)
                    .ofRegion(region)
                    .ofProcedure(ApplicationPolicy.PROCEDURE)
                    .ofParties(parties);
            Optional<CaseQuery.Cursor> next;
            do {
                CasePage page = store.find(query);
                for (CaseRow row : page.rows()) {
                    Optional<Inspected> one = row.id().equals(self) ? Optional.empty() : inspected(row.id());
                    if (one.isPresent()
                            && (last.isEmpty()
                                    || one.get().at().isAfter(last.get().at()))) {
                        last = one;
                    }
                }
                next = page.next();
                if (next.isPresent()) {
                    query = query.after(next.get());
                }
            } while (next.isPresent());
            return last.map(Inspected::inspectors).orElse(Set.of());
        }

        private Optional<Inspected> inspected(CaseId id) {
            Optional<Instant> at = Optional.empty();
            Set<PersonRef> inspectors = new TreeSet<>();
            for (JournalEntry entry : journal(id)) {
                if (entry.act().equals(INSPECT)) {
                    at = Optional.of(entry.at());
                    inspectors.add(entry.actor().person());
                    entry.actor().onBehalfOf().ifPresent(inspectors::add);
                }
            }
            return at.map(when -> new Inspected(when, inspectors));
        }

        private List<JournalEntry> journal(CaseId id) {
            return store.read(StreamId.of(StreamId.Kind.CASE, id.value()), 0).stream()
                    .map(line -> JournalEntry.parse(line.text()))
                    .toList();
        }
    }
}
