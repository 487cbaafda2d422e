package id.pendopo.core.office;

import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tracing paper over a store: what is written stays on the paper, and what is read shows through. So an office that asks what
 * would happen goes the very way of one that does it. Answers to earlier attempts do not show through, because what is only
 * asked has no attempt; searches show the store alone. For one thread and one question.
 */
final class PaperStore implements Store {
    private final Store below;
    private final Map<StreamId, List<StreamLine>> added = new TreeMap<>();
    private final Map<StreamId, Long> expected = new HashMap<>();
    private final Map<CaseId, CaseRow> rows = new LinkedHashMap<>();
    private final Map<String, PersonalRecord> personal = new LinkedHashMap<>();

    PaperStore(Store below) {
        this.below = below;
    }

    @Override
    public CommitResult commit(Commit commit) {
        for (Append append : commit.appends()) {
            long version = version(append.stream());
            if (append.expectedVersion() != Append.ANY && append.expectedVersion() != version) {
                return new CommitResult.Stale(append.stream());
            }
        }
        for (Append append : commit.appends()) {
            long version = version(append.stream());
            expected.putIfAbsent(append.stream(), append.expectedVersion());
            List<StreamLine> lines = added.computeIfAbsent(append.stream(), key -> new ArrayList<>());
            for (String text : append.lines()) {
                lines.add(new StreamLine(++version, text));
            }
        }
        commit.rows().forEach(row -> rows.put(row.id(), row));
        commit.personal().forEach(one -> personal.put(one.ref(), one));
        return new CommitResult.Done();
    }

    /** All that is on the paper as one commit to the store below, which must still be what showed through. */
    Commit whole(Optional<StoredAnswer> answer) {
        List<Append> appends = new ArrayList<>();
        added.forEach((stream, lines) -> appends.add(new Append(
                stream,
                Objects.requireNonNull(expected.get(stream)),
                lines.stream().map(StreamLine::text).toList())));
        return new Commit(appends, List.copyOf(rows.values()), List.copyOf(personal.values()), answer);
    }

    private long version(StreamId stream) {
        return last(stream).map(StreamLine::version).orElse(0L);
    }

    @Override
    public List<StreamLine> read(StreamId stream, long afterVersion, int limit) {
        List<StreamLine> onPaper = added.getOrDefault(stream, List.of());
        List<StreamLine> lines = new ArrayList<>();
        // What others write below meanwhile has no place any more once the paper goes on from there.
        long end = onPaper.isEmpty() ? Long.MAX_VALUE : onPaper.get(0).version();
        below.read(stream, afterVersion, limit).stream()
                .filter(line -> line.version() < end)
                .forEach(lines::add);
        onPaper.stream().filter(line -> line.version() > afterVersion).forEach(lines::add);
        return lines.size() > limit ? lines.subList(0, limit) : lines;
    }

    @Override
    public Optional<StreamLine> last(StreamId stream) {
        List<StreamLine> onPaper = added.getOrDefault(stream, List.of());
        return onPaper.isEmpty() ? below.last(stream) : Optional.of(onPaper.get(onPaper.size() - 1));
    }

    @Override
    public Optional<StoredAnswer> answer(CaseId forCase, CommandId commandId) {
        return Optional.empty();
    }

    @Override
    public Optional<PersonalRecord> find(String ref) {
        return Optional.ofNullable(personal.get(ref)).or(() -> below.find(ref));
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
