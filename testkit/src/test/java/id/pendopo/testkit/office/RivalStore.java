package id.pendopo.testkit.office;

import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.office.Append;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A store in which somebody writes just before a commit of several cases, so many times. */
final class RivalStore implements Store {
    final InMemoryStore below = new InMemoryStore();
    private final List<Runnable> rivals = new ArrayList<>();
    final List<CommitResult> results = new ArrayList<>();

    /** Does this before the next commit that writes to more than one case. */
    void before(Runnable rival) {
        rivals.add(rival);
    }

    @Override
    public CommitResult commit(Commit commit) {
        long cases = commit.appends().stream()
                .map(Append::stream)
                .filter(stream -> stream.kind() == StreamId.Kind.CASE)
                .count();
        if (cases < 2) {
            return below.commit(commit);
        }
        if (!rivals.isEmpty()) {
            rivals.remove(0).run();
        }
        results.add(below.commit(commit));
        return results.get(results.size() - 1);
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
    public CasePage find(CaseQuery query) {
        return below.find(query);
    }

    @Override
    public List<CaseCount> count(CaseQuery query) {
        return below.count(query);
    }

    @Override
    public Optional<PersonalRecord> find(String ref) {
        return below.find(ref);
    }
}
