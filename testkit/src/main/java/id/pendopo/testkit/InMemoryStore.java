package id.pendopo.testkit;

import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.Append;
import id.pendopo.core.office.CaseCount;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A store that lives in memory (<i>penyimpanan sementara</i>): for tests and demonstrations, and the shortest reading of what
 * {@link Store} asks. It keeps nothing when the program ends, and looks through every row when it searches. Thread-safe:
 * one caller at a time.
 */
public final class InMemoryStore implements Store {
    private final Map<StreamId, List<StreamLine>> streams = new HashMap<>();
    private final Map<CaseId, CaseRow> rows = new HashMap<>();
    private final Map<String, PersonalRecord> personal = new HashMap<>();
    private final Map<Attempt, StoredAnswer> answers = new HashMap<>();

    private record Attempt(CaseId forCase, CommandId commandId) {}

    @Override
    public synchronized CommitResult commit(Commit commit) {
        Optional<StoredAnswer> before = commit.answer().flatMap(one -> answer(one.forCase(), one.commandId()));
        if (before.isPresent()) {
            return new CommitResult.Repeated(before.get());
        }
        // Everything that can fail happens before the first write, so that nothing has to be taken back.
        Map<StreamId, List<StreamLine>> added = new HashMap<>();
        for (Append append : commit.appends()) {
            long version = lines(append.stream()).size();
            if (append.expectedVersion() != Append.ANY && append.expectedVersion() != version) {
                return new CommitResult.Stale(append.stream());
            }
            List<StreamLine> lines = new ArrayList<>();
            append.lines().forEach(text -> lines.add(new StreamLine(version + lines.size() + 1, text)));
            added.put(append.stream(), lines);
        }
        added.forEach((stream, lines) ->
                streams.computeIfAbsent(stream, key -> new ArrayList<>()).addAll(lines));
        commit.rows().forEach(row -> rows.put(row.id(), row));
        commit.personal().forEach(one -> personal.put(one.ref(), one));
        commit.answer().ifPresent(one -> answers.put(new Attempt(one.forCase(), one.commandId()), one));
        return new CommitResult.Done();
    }

    @Override
    public synchronized List<StreamLine> read(StreamId stream, long afterVersion, int limit) {
        return lines(stream).stream().skip(afterVersion).limit(limit).toList();
    }

    @Override
    public synchronized Optional<StreamLine> last(StreamId stream) {
        List<StreamLine> lines = lines(stream);
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
    }

    private List<StreamLine> lines(StreamId stream) {
        return streams.getOrDefault(stream, List.of());
    }

    @Override
    public synchronized Optional<StoredAnswer> answer(CaseId forCase, CommandId commandId) {
        return Optional.ofNullable(answers.get(new Attempt(forCase, commandId)));
    }

    @Override
    public synchronized Optional<PersonalRecord> find(String ref) {
        return Optional.ofNullable(personal.get(ref));
    }

    @Override
    public synchronized CasePage find(CaseQuery query) {
        Comparator<CaseQuery.Cursor> order = query.order();
        List<CaseRow> found = rows.values().stream()
                .filter(row -> isWanted(row, query))
                .filter(row -> query.after()
                        .map(last -> order.compare(CaseQuery.Cursor.of(row), last) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(CaseQuery.Cursor::of, order))
                .limit(query.limit() + 1L)
                .toList();
        if (found.size() <= query.limit()) {
            return new CasePage(found, Optional.empty());
        }
        CaseRow last = found.get(query.limit() - 1);
        return new CasePage(found.subList(0, query.limit()), Optional.of(CaseQuery.Cursor.of(last)));
    }

    @Override
    public synchronized List<CaseCount> count(CaseQuery query) {
        Map<String, Map<Code, Long>> found = rows.values().stream()
                .filter(row -> isWanted(row, query))
                .collect(Collectors.groupingBy(
                        CaseRow::procedure,
                        TreeMap::new,
                        Collectors.groupingBy(CaseRow::stage, TreeMap::new, Collectors.counting())));
        List<CaseCount> counts = new ArrayList<>();
        found.forEach((procedure, stages) ->
                stages.forEach((stage, cases) -> counts.add(new CaseCount(procedure, stage, cases))));
        return counts;
    }

    private static boolean isWanted(CaseRow row, CaseQuery query) {
        return isSame(query.region(), Optional.of(row.region()))
                && isSame(query.procedure(), Optional.of(row.procedure()))
                && (query.stages().isEmpty() || query.stages().contains(row.stage()))
                && isSame(query.status(), Optional.of(row.status()))
                && isSame(query.unit(), row.unit())
                && isSame(query.assignee(), row.assignee())
                && isSame(query.receiptNumber(), row.receiptNumber())
                && query.hands().map(hands -> isInHands(row, hands)).orElse(true)
                && (query.parties().isEmpty() || query.parties().stream().anyMatch(row.parties()::contains))
                && query.within()
                        .map(where -> row.place()
                                .filter(place -> place.isWithin(where))
                                .isPresent())
                        .orElse(true)
                && query.dueBefore()
                        .map(end ->
                                row.nextDue().filter(due -> !due.isAfter(end)).isPresent())
                        .orElse(true)
                && query.external()
                        .map(one -> one.number().equals(row.external().get(one.system())))
                        .orElse(true);
    }

    private static boolean isInHands(CaseRow row, CaseQuery.Hands hands) {
        return row.assignee().map(hands.officers()::contains).orElse(true)
                && (hands.units().isEmpty()
                        || row.unit().map(hands.units()::contains).orElse(true));
    }

    private static boolean isSame(Optional<?> wanted, Optional<?> found) {
        return wanted.isEmpty() || wanted.equals(found);
    }
}
