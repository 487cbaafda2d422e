package id.pendopo.grants.budgetfile;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Posted;
import id.pendopo.core.office.Store;
import id.pendopo.core.workflow.CommandId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Takes budget files into an office (<i>penerapan berkas anggaran</i>): ceilings by {@link Office#post}, recipients' lines as commands to
 * their cases, and only what differs from what stands. The same file again changes nothing. Every condition of the procedure is asked
 * before anything is written; a file with anything against it is not applied, unless the order takes the good rows alone. Thread-safe, if
 * the office is.
 */
public final class BudgetImport {
    /** The most accounts whose ceilings one file changes: they stand in one posting, which is written whole or not at all. */
    public static final int MAX_CEILINGS = 2_000;

    private static final int ATTEMPT_LIMIT = 80;

    private final Office office;
    private final Store store;

    private BudgetImport(Office office, Store store) {
        this.office = office;
        this.store = store;
    }

    /** Into this office; the store is the office's own, from which the ledger is read. */
    public static BudgetImport into(Office office, Store store) {
        return new BudgetImport(office, store);
    }

    /**
     * What the file would change, and what stands against it; nothing is written. Reads every open proposal of the year once.
     *
     * @param actor who would apply it; the host vouches for the role
     */
    public BudgetDifference compare(BudgetFile file, BudgetOrder order, Actor actor, Instant at) {
        return new BudgetComparison(office, new LedgerView(office, store, order.year()), file, order, actor, at)
                .compare();
    }

    /**
     * Applies the file: first the lines that fall, then the ceilings in one posting, then the lines that rise. Whatever is refused
     * because somebody acted meanwhile is told; the same file, handed in again as a new attempt, does the rest.
     *
     * @param attempt which attempt this is, at most 80 characters; give each run its own
     * @throws IllegalArgumentException if the id of the attempt is too long
     */
    public BudgetOutcome apply(BudgetFile file, BudgetOrder order, Actor actor, Instant at, CommandId attempt) {
        if (attempt.value().length() > ATTEMPT_LIMIT) {
            throw new IllegalArgumentException(
                    "budget import: the attempt's id is over %d characters; give a shorter one"
                            .formatted(ATTEMPT_LIMIT));
        }
        BudgetDifference difference = compare(file, order, actor, at);
        if (!difference.applicable()) {
            return new BudgetOutcome(difference, List.of(), List.of(), List.of());
        }
        Run run = new Run(difference, order, actor, at, attempt);
        run.lines(line -> line.difference().isNegative());
        run.ceilings();
        run.lines(line -> !line.difference().isNegative());
        return new BudgetOutcome(difference, run.ceilings, run.lines, run.refused);
    }

    /** One application of a file, being done. */
    private final class Run {
        private final BudgetDifference difference;
        private final BudgetOrder order;
        private final Actor actor;
        private final Instant at;
        private final CommandId attempt;
        private final List<LineChange> lines = new ArrayList<>();
        private final List<BudgetOutcome.Refused> refused = new ArrayList<>();
        private List<CeilingChange> ceilings = List.of();

        Run(BudgetDifference difference, BudgetOrder order, Actor actor, Instant at, CommandId attempt) {
            this.difference = difference;
            this.order = order;
            this.actor = actor;
            this.at = at;
            this.attempt = attempt;
        }

        void ceilings() {
            if (difference.ceilings().isEmpty()) {
                return;
            }
            Posted posted = office.post(
                    difference.ceilings().stream().map(CeilingChange::posting).toList(),
                    order.regulation(),
                    actor,
                    at,
                    CommandId.of(attempt + ".ceilings"));
            if (posted.accepted()) {
                ceilings = difference.ceilings();
            } else {
                refused.add(new BudgetOutcome.Refused("ceilings", posted.findings()));
            }
        }

        void lines(Predicate<LineChange> which) {
            for (LineChange line : difference.lines()) {
                if (which.test(line)) {
                    Answer answer = office.handle(
                            CaseIndex.PROCEDURE,
                            line.forCase(),
                            line.command(),
                            actor,
                            at,
                            CommandId.of(attempt + "." + line.row()));
                    if (answer.accepted()) {
                        lines.add(line);
                    } else {
                        refused.add(new BudgetOutcome.Refused(line.forCase().value(), answer.findings()));
                    }
                }
            }
        }
    }
}
