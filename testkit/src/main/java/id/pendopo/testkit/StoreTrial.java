package id.pendopo.testkit;

import static id.pendopo.testkit.SampleCases.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.pendopo.core.office.Append;
import id.pendopo.core.office.CasePage;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.Commit;
import id.pendopo.core.office.CommitResult;
import id.pendopo.core.office.Store;
import id.pendopo.core.office.StoredAnswer;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.office.StreamLine;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/**
 * What the tests of a store begin with and say often (<i>dasar uji penyimpanan</i>). Extend {@link StoreContract}, which has them all.
 */
public abstract class StoreTrial {
    static final CaseId CASE = CaseId.of("case-A");
    static final StreamId JOURNAL = StreamId.of(StreamId.Kind.CASE, "case-A");
    static final StreamId REGISTER = StreamId.of(StreamId.Kind.NUMBERS, "32.73/RECEIPT/2026");
    static final StreamId LOG = StreamId.of(StreamId.Kind.ATTEMPTS, "32.73/2026");
    static final CommitResult DONE = new CommitResult.Done();

    Store store = new InMemoryStore();

    StoreTrial() {}

    /** A fresh and empty store. */
    protected abstract Store openStore();

    /**
     * The same store as a restarted program finds it. Unless overridden this is the same object, and nothing is proven
     * about a restart.
     */
    protected Store reopen(Store open) {
        return open;
    }

    /** Every test begins with nothing. */
    @BeforeEach
    public final void openFresh() {
        store = openStore();
    }

    static Append append(StreamId stream, long expectedVersion, String... lines) {
        return new Append(stream, expectedVersion, List.of(lines));
    }

    static StoredAnswer answer(String commandId, long version) {
        return new StoredAnswer(CASE, CommandId.of(commandId), version);
    }

    static Commit attempt(String commandId, Append append) {
        StoredAnswer answer = answer(commandId, append.expectedVersion() + 1);
        return new Commit(List.of(append), List.of(), List.of(), Optional.of(answer));
    }

    void commit(Append... appends) {
        assertEquals(DONE, store.commit(Commit.of(appends)));
    }

    /** Rows stand beside a line, as every commit of an office has one. */
    void write(List<CaseRow> rows) {
        assertEquals(
                DONE,
                store.commit(new Commit(List.of(append(LOG, Append.ANY, "rows")), rows, List.of(), Optional.empty())));
    }

    void assertStale(StreamId stream, Commit commit) {
        assertEquals(new CommitResult.Stale(stream), store.commit(commit));
    }

    /** Whether it was written; otherwise one of these streams must be the reason. */
    boolean isDone(Commit commit, StreamId... contested) {
        CommitResult result = store.commit(commit);
        if (result instanceof CommitResult.Stale stale && List.of(contested).contains(stale.stream())) {
            return false;
        }
        assertEquals(DONE, result);
        return true;
    }

    long version(StreamId stream) {
        return store.last(stream).map(StreamLine::version).orElse(0L);
    }

    List<CaseRow> rows(CaseQuery query) {
        List<CaseRow> all = new ArrayList<>();
        Optional<CaseQuery.Cursor> next = Optional.empty();
        do {
            CasePage page = store.find(next.map(query::after).orElse(query));
            all.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        return all;
    }

    static List<String> texts(List<StreamLine> lines) {
        return lines.stream().map(StreamLine::text).toList();
    }

    static Comparator<CaseRow> byId() {
        return Comparator.comparing(row -> row.id().value());
    }

    static Comparator<CaseRow> byDue() {
        return Comparator.comparing((CaseRow row) -> row.nextDue().orElse(Instant.MAX))
                .thenComparing(CaseRow::openedAt)
                .thenComparing(byId());
    }
}
