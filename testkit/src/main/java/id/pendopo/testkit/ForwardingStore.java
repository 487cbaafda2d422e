package id.pendopo.testkit;

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
import java.util.List;
import java.util.Optional;

/**
 * A store before another one (<i>penyimpanan perantara</i>): everything goes through to the one below, until a test overrides what it
 * wants to watch, to delay or to fail. As thread-safe as the store below.
 */
public abstract class ForwardingStore implements Store {
    private final Store below;

    /** Stands before this store. */
    protected ForwardingStore(Store below) {
        this.below = below;
    }

    @Override
    public CommitResult commit(Commit commit) {
        return below.commit(commit);
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
