package id.pendopo.testkit.scenario;

import id.pendopo.core.journal.Break;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Recomputation;
import id.pendopo.core.journal.RecomputeKind;
import id.pendopo.core.journal.Recomputed;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.journal.Verification;
import id.pendopo.core.journal.VerificationReport;
import id.pendopo.core.law.Text;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Store;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.office.StreamLine;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Procedure;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What every run ends with: of each case, that its journal is intact, gives the case as it stands, and comes out the same once more. */
final class RunProof {
    /** Takes down what was not as it should be. */
    interface Failing {
        void fail(String what, String expected, String came, List<Text> findings);
    }

    private final Office office;
    private final Store store;
    private final Failing failing;
    private final Recomputation again;

    RunProof(Office office, RegionPack pack, Store store, Failing failing) {
        this.office = office;
        this.store = store;
        this.failing = failing;
        this.again = Recomputation.under(
                pack, office.procedures().stream().map(office::procedure).toList());
    }

    /** Proves these cases, each of its procedure. */
    void prove(Map<CaseId, String> cases) {
        cases.forEach((id, procedure) -> intact(id, office.procedure(procedure)));
        again(cases.keySet());
    }

    /** The journal is intact, and out of it alone comes the case as it stands. */
    private <D> void intact(CaseId id, Procedure<D> procedure) {
        List<String> lines = lines(id);
        VerificationReport report = Verification.verify(lines.iterator(), List.of(), store);
        if (!report.isIntact()) {
            List<Text> breaks = report.breaks().stream().map(Break::text).toList();
            failing.fail("journal of " + id, "intact", "broken", breaks);
            return;
        }
        List<JournalEntry> entries = lines.stream().map(JournalEntry::parse).toList();
        Optional<CaseFile<?>> stands = office.file(procedure.name(), id);
        CaseFile<D> replayed = Replay.of(
                        procedure.workflows().values().iterator().next().types(), procedure.dataType())
                .file(entries, store);
        if (stands.isEmpty() || !stands.get().equals(replayed)) {
            failing.fail("replay of " + id, "the case as it stands", "another case file", List.of());
        }
        // The row was written from the file that was decided, not from one that was replayed.
        Optional<CaseRow> row = store.find(CaseQuery.all(CaseQuery.LIMIT)).rows().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        if (!row.equals(Optional.of(CaseRow.of(replayed)))) {
            failing.fail("row of " + id, "the envelope of the replayed case", "another one", List.of());
        }
    }

    /** Every decision and what it led to come out the same once more: so rules are pure, and an auditor can do what the office did. */
    private void again(Set<CaseId> cases) {
        Iterator<String> lines =
                cases.stream().flatMap(id -> lines(id).stream()).iterator();
        for (Recomputed one : again.recompute(lines, store).others()) {
            List<Text> places = one.deviations().stream()
                    .map(place -> place.pointer() + ": " + place.was().orElse("-") + " -> "
                            + place.now().orElse("-"))
                    .map(place -> Text.of(place, place))
                    .toList();
            failing.fail(
                    "entry %d of %s, %s, decided again".formatted(one.seq(), one.caseId(), one.act()),
                    RecomputeKind.SAME.label().en(),
                    one.kind().label().en() + (one.detail().isEmpty() ? "" : " " + one.detail()),
                    places.isEmpty() ? ScriptRun.words(office, one.findings()) : places);
        }
    }

    private List<String> lines(CaseId id) {
        return store.read(StreamId.of(StreamId.Kind.CASE, id.value()), 0).stream()
                .map(StreamLine::text)
                .toList();
    }
}
