package id.pendopo.testkit.scenario;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that acts on cases.
 *
 * @param setting where it plays
 * @param procedure of which procedure
 * @param ledger budget pages to write before the first step
 * @param facts what the outside will answer
 * @param steps in order
 */
record Script(Setting setting, String procedure, List<Page> ledger, List<Told> facts, List<Act> steps)
        implements Scenario.Content {
    /** A page of the budget ledger before the first step: its ceiling, and what another case has set aside. */
    record Page(BudgetPage page, Rupiah ceiling, Rupiah reserved) {}

    /**
     * What the outside answers from a step on.
     *
     * @param fact its name
     * @param about its subject; empty for every one
     * @param outcome how it answers
     * @param value where one is found
     * @param fields names of what is not as claimed
     * @param from number of the step
     */
    record Told(
            String fact,
            Optional<String> about,
            Outcome outcome,
            @Nullable Object value,
            List<String> fields,
            int from,
            int line) {
        enum Outcome {
            FOUND,
            NOT_FOUND,
            MISMATCH,
            UNAVAILABLE,
            NOT_ENTITLED
        }
    }

    /**
     * One step.
     *
     * @param number from 1
     * @param line where it stands
     * @param at when
     * @param by who; the clock of the law where nobody is named
     * @param command name of the command, where there is one
     * @param with its fields
     * @param caseId which case
     * @param procedure another procedure than the scenario's
     * @param settles whether only what time demands is taken
     * @param expected what must come of it
     */
    record Act(
            int number,
            int line,
            Instant at,
            Optional<Actor> by,
            Optional<String> command,
            Map<String, @Nullable Object> with,
            CaseId caseId,
            Optional<String> procedure,
            boolean settles,
            Optional<Expectation> expected) {}
}
