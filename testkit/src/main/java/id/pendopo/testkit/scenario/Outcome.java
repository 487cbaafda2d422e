package id.pendopo.testkit.scenario;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.budget.BudgetLedger;
import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Store;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.publication.PublicViews;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Due;
import id.pendopo.core.workflow.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How things stand after a step, for expectations to look at; asked only for what they look at. */
final class Outcome {
    private final Scene scene;
    private final String procedure;
    private final CaseId caseId;
    private final Optional<Answer> answer;
    private final List<JournalEntry> settled;
    private final List<Finding> told;

    /**
     * Where all looks at a step take place, whichever case they are at.
     *
     * @param at when
     * @param by who acted
     * @param cases which case a name means
     * @param written what the step wrote to any case, in order
     */
    record Scene(
            Office office,
            PublicViews views,
            Store store,
            Instant at,
            Actor by,
            CaseNames cases,
            List<JournalEntry> written) {}

    Outcome(Scene scene, String procedure, CaseId caseId, Optional<Answer> answer, List<JournalEntry> settled) {
        this(scene, procedure, caseId, answer, settled, new ArrayList<>());
    }

    private Outcome(
            Scene scene,
            String procedure,
            CaseId caseId,
            Optional<Answer> answer,
            List<JournalEntry> settled,
            List<Finding> told) {
        this.scene = scene;
        this.procedure = procedure;
        this.caseId = caseId;
        this.answer = answer;
        this.settled = settled;
        this.told = told;
    }

    /**
     * The same step looked at from another case, with what was written there.
     *
     * @throws IllegalArgumentException if the name might be one of several
     */
    Outcome of(CaseId name, Optional<String> said) {
        CaseNames.Named other = scene.cases().of(name, said);
        List<JournalEntry> there = scene.written().stream()
                .filter(entry -> entry.caseId().equals(other.id()))
                .toList();
        return new Outcome(scene, other.procedure().orElse(procedure), other.id(), Optional.empty(), there, told);
    }

    /** What the step led to in other cases. */
    List<JournalEntry> followed() {
        return scene.written().stream()
                .filter(entry -> entry.cause().isPresent())
                .toList();
    }

    Optional<Answer> answer() {
        return answer;
    }

    List<JournalEntry> settled() {
        return settled;
    }

    Optional<CaseFile<?>> file() {
        return scene.office().file(procedure, caseId);
    }

    /** What the step itself wrote last: its own entry, or the last one that time demanded. */
    Optional<JournalEntry> entry() {
        Optional<JournalEntry> own = answer.flatMap(Answer::entry);
        return own.isPresent() || settled.isEmpty() ? own : Optional.of(settled.get(settled.size() - 1));
    }

    List<Due> due() {
        return scene.office().due(procedure, caseId, scene.at());
    }

    List<Option> options() {
        return scene.office().options(procedure, caseId, scene.by(), scene.at());
    }

    /** Keeps why something may not be done now, where an expectation asked for just that. */
    void tell(List<Finding> whyNot) {
        told.addAll(whyNot);
    }

    /** Reasons that expectations asked for and were given. */
    List<Finding> told() {
        return told;
    }

    Optional<Map<String, @Nullable Object>> publicView() {
        return scene.views().view(procedure, caseId).map(PlainJson::tree);
    }

    LedgerReading ledger(String page) {
        return scene.store()
                .last(StreamId.of(StreamId.Kind.BOOK, BudgetLedger.NAME + "/" + page))
                .map(line -> BudgetLedger.parse(line.text()).position())
                .orElse(LedgerReading.EMPTY);
    }
}
