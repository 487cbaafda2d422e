package id.pendopo.docs.compat;

import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.office.CaseCount;
import id.pendopo.core.office.CasePage;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.Commit;
import id.pendopo.core.office.CommitResult;
import id.pendopo.core.office.Store;
import id.pendopo.core.office.StoredAnswer;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.office.StreamLine;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.testkit.InMemoryStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** A store that can tell afterwards what was written into it. */
final class Capturing implements Store {
    private final InMemoryStore below = new InMemoryStore();
    private final TreeSet<String> cases = new TreeSet<>();
    private final Map<String, PersonalRecord> personal = new TreeMap<>();

    @Override
    public CommitResult commit(Commit commit) {
        CommitResult result = below.commit(commit);
        if (result instanceof CommitResult.Done) {
            commit.appends().stream()
                    .map(one -> one.stream())
                    .filter(stream -> stream.kind() == StreamId.Kind.CASE)
                    .forEach(stream -> cases.add(stream.key()));
            commit.personal().forEach(one -> personal.put(one.ref(), one));
        }
        return result;
    }

    /** The cases, in the order of their ids. */
    List<String> cases() {
        return List.copyOf(cases);
    }

    List<String> journal(String id) {
        return below.read(StreamId.of(StreamId.Kind.CASE, id), 0).stream()
                .map(StreamLine::text)
                .toList();
    }

    /** Every personal value, by its reference. */
    Map<String, PersonalRecord> personal() {
        return personal;
    }

    @Override
    public List<StreamLine> read(StreamId stream, long afterVersion, int limit) {
        return below.read(stream, afterVersion, limit);
    }

    @Override
    public Optional<StreamLine> last(StreamId stream) {
        return below.last(stream);
    }

    @Override
    public Optional<StoredAnswer> answer(CaseId forCase, CommandId commandId) {
        return below.answer(forCase, commandId);
    }

    @Override
    public Optional<PersonalRecord> find(String ref) {
        return below.find(ref);
    }

    @Override
    public CasePage find(CaseQuery query) {
        return below.find(query);
    }

    @Override
    public List<CaseCount> count(CaseQuery query) {
        return below.count(query);
    }
}
