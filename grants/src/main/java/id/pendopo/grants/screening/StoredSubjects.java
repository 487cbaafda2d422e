package id.pendopo.grants.screening;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.office.CasePage;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.Store;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalPolicy;
import id.pendopo.grants.proposal.ProposalProcedure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cases of a store as they are compared (<i>berkas tersimpan yang ditapis</i>). Each is read once and kept as keys; only what
 * has further entries is read again. A region with very many cases keeps {@link ScreeningSubject} in a table of its own instead.
 * Thread-safe.
 */
public final class StoredSubjects {
    private final Store store;
    private final RegionPack pack;
    private final PolicyBook<ProposalPolicy> policies;
    private final Replay<Proposal> replay;
    private final SubjectMaker maker;
    private final Map<CaseId, ScreeningSubject> read = new HashMap<>();

    private StoredSubjects(RegionPack pack, Store store, OpaqueKeys keys) {
        this.store = store;
        this.pack = pack;
        this.policies = pack.book(ProposalPolicy.schema());
        this.replay = Replay.of(ProposalProcedure.types(), Proposal.class);
        this.maker = SubjectMaker.of(keys, pack.region().time().offset());
    }

    /** Those of this store, under the law of this pack. */
    public static StoredSubjects in(RegionPack pack, Store store, OpaqueKeys keys) {
        return new StoredSubjects(pack, store, keys);
    }

    /** This case as it stands now; empty where the store holds no such proposal. */
    public Optional<ScreeningSubject> find(CaseId id) {
        List<JournalEntry> journal = store.read(StreamId.of(StreamId.Kind.CASE, id.value()), 0).stream()
                .map(line -> JournalEntry.parse(line.text()))
                .toList();
        if (journal.isEmpty() || !journal.get(0).procedure().equals(ProposalPolicy.PROCEDURE)) {
            return Optional.empty();
        }
        CaseFile<Proposal> file = replay.file(journal, store);
        return Optional.of(maker.of(file, journal, policy(file.policy())));
    }

    /** Every proposal of the region as it stands now, in the order of the ids. */
    public synchronized List<ScreeningSubject> all() {
        List<ScreeningSubject> all = new ArrayList<>();
        Set<CaseId> seen = new HashSet<>();
        CaseQuery query =
                CaseQuery.all(CaseQuery.LIMIT).ofRegion(pack.region().code()).ofProcedure(ProposalPolicy.PROCEDURE);
        Optional<CaseQuery.Cursor> next;
        do {
            CasePage page = store.find(query);
            for (CaseRow row : page.rows()) {
                if (seen.add(row.id())) {
                    current(row).ifPresent(all::add);
                }
            }
            next = page.next();
            if (next.isPresent()) {
                query = query.after(next.get());
            }
        } while (next.isPresent());
        read.keySet().retainAll(seen);
        return all;
    }

    private Optional<ScreeningSubject> current(CaseRow row) {
        ScreeningSubject known = read.get(row.id());
        if (known != null && known.version() == row.version()) {
            return Optional.of(known);
        }
        Optional<ScreeningSubject> now = find(row.id());
        now.ifPresent(subject -> read.put(row.id(), subject));
        return now;
    }

    /**
     * The policy that this stamp names.
     *
     * @throws IllegalArgumentException if the pack does not hold it
     */
    public ProposalPolicy policy(PolicyStamp stamp) {
        return policies.find(stamp.id())
                .map(policies::policy)
                .orElseThrow(() -> new IllegalArgumentException(
                        "screening: the pack holds no policy %s; open the pack that has it".formatted(stamp.id())));
    }
}
