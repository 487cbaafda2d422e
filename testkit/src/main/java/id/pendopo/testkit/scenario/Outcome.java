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
    private final Office office;
    private final PublicViews views;
    private final Store store;
    private final String procedure;
    private final CaseId caseId;
    private final Instant at;
    private final Actor by;
    private final Optional<Answer> answer;
    private final List<JournalEntry> settled;
    private final List<Finding> told = new ArrayList<>();

    Outcome(
            Office office,
            PublicViews views,
            Store store,
            String procedure,
            CaseId caseId,
            Instant at,
            Actor by,
            Optional<Answer> answer,
            List<JournalEntry> settled) {
        this.office = office;
        this.views = views;
        this.store = store;
        this.procedure = procedure;
        this.caseId = caseId;
        this.at = at;
        this.by = by;
        this.answer = answer;
        this.settled = settled;
    }

    Optional<Answer> answer() {
        return answer;
    }

    List<JournalEntry> settled() {
        return settled;
    }

    Optional<CaseFile<?>> file() {
        return office.file(procedure, caseId);
    }

    /** What the step itself wrote last: its own entry, or the last one that time demanded. */
    Optional<JournalEntry> entry() {
        Optional<JournalEntry> own = answer.flatMap(Answer::entry);
        return own.isPresent() || settled.isEmpty() ? own : Optional.of(settled.get(settled.size() - 1));
    }

    List<Due> due() {
        return office.due(procedure, caseId, at);
    }

    List<Option> options() {
        return office.options(procedure, caseId, by, at);
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
        return views.view(procedure, caseId).map(PlainJson::tree);
    }

    LedgerReading ledger(String page) {
        return store.last(StreamId.of(StreamId.Kind.BOOK, BudgetLedger.NAME + "/" + page))
                .map(line -> BudgetLedger.parse(line.text()).position())
                .orElse(LedgerReading.EMPTY);
    }
}
