package id.pendopo.benchmarks;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A store that writes down what each thread asks of it, so that the same can be asked of an empty store without deciding. */
final class ReplayedStore implements Store {
    private final Store store;
    private final ThreadLocal<List<Consumer<Store>>> asked = ThreadLocal.withInitial(ArrayList::new);

    ReplayedStore(Store store) {
        this.store = store;
    }

    /** What this thread has asked, in order; it begins anew after that. */
    List<Consumer<Store>> taken() {
        List<Consumer<Store>> mine = asked.get();
        asked.remove();
        return mine;
    }

    @Override
    public CommitResult commit(Commit commit) {
        asked.get().add(other -> other.commit(commit));
        return store.commit(commit);
    }

    @Override
    public List<StreamLine> read(StreamId stream, long afterVersion, int limit) {
        asked.get().add(other -> other.read(stream, afterVersion, limit));
        return store.read(stream, afterVersion, limit);
    }

    @Override
    public Optional<StreamLine> last(StreamId stream) {
        asked.get().add(other -> other.last(stream));
        return store.last(stream);
    }

    @Override
    public Optional<StoredAnswer> answer(CaseId forCase, CommandId commandId) {
        asked.get().add(other -> other.answer(forCase, commandId));
        return store.answer(forCase, commandId);
    }

    @Override
    public Optional<PersonalRecord> find(String ref) {
        asked.get().add(other -> other.find(ref));
        return store.find(ref);
    }

    @Override
    public CasePage find(CaseQuery query) {
        asked.get().add(other -> other.find(query));
        return store.find(query);
    }

    @Override
    public List<CaseCount> count(CaseQuery query) {
        asked.get().add(other -> other.count(query));
        return store.count(query);
    }
}
