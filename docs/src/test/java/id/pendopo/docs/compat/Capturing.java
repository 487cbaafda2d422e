package id.pendopo.docs.compat;

import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.office.Commit;
import id.pendopo.core.office.CommitResult;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.office.StreamLine;
import id.pendopo.testkit.ForwardingStore;
import id.pendopo.testkit.InMemoryStore;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A store that can tell afterwards what was written into it. */
final class Capturing extends ForwardingStore {
    private final TreeSet<String> cases = new TreeSet<>();
    private final Map<String, PersonalRecord> personal = new TreeMap<>();

    Capturing() {
        super(new InMemoryStore());
    }

    @Override
    public CommitResult commit(Commit commit) {
        CommitResult result = super.commit(commit);
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
        return read(StreamId.of(StreamId.Kind.CASE, id), 0).stream()
                .map(StreamLine::text)
                .toList();
    }

    /** Every personal value, by its reference. */
    Map<String, PersonalRecord> personal() {
        return personal;
    }
}
