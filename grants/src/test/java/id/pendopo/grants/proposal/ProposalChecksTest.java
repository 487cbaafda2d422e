package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.budget.BudgetLedger;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Posting;
import id.pendopo.core.workflow.Reading;
import id.pendopo.testkit.workflow.Outside;
import id.pendopo.testkit.workflow.Turn;
import id.pendopo.testkit.workflow.WalkReport;
import id.pendopo.testkit.workflow.WorkflowChecks;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Proposals that wander at random must keep every promise of the options, and replay to the equal case. */
class ProposalChecksTest {
    /** A ledger that books what a walk posts. */
    private static final class Ledger implements Outside {
        private LedgerReading now = LedgerReading.EMPTY.after(
                LedgerPosting.ceiling(new BudgetPage(Bandung.CODE, 2026, Walk.ACCOUNT), Rupiah.of(1_000_000_000)));

        @Override
        public Reading<?> read(FactRequest request, Instant at) {
            assertThat(request.fact()).isEqualTo(BudgetLedger.CEILING);
            return new Reading.Found<>(now, at, "ledger", "1");
        }

        @Override
        public boolean post(List<Posting> postings) {
            LedgerReading next = now;
            for (Posting posting : postings) {
                if (!next.against((LedgerPosting) posting).isEmpty()) {
                    return false;
                }
                next = next.after((LedgerPosting) posting);
            }
            now = next;
            return true;
        }
    }

    /** A small team, so that a random walk finds its way past the sheet that all must sign. */
    private static final String TEAM = """
            {"seats": [{"offices": ["CHAIR"], "role": "CONSIDERATION_TEAM", "witness": false},
                {"offices": ["CAMAT"], "role": "FIELD_WITNESS", "witness": true}]}
            """;

    private static WorkflowChecks<Proposal> checks() {
        WorkflowChecks<Proposal> checks = WorkflowChecks.of(Bandung.workflow(Bandung.with("teamComposition", TEAM)))
                .beginning(Instant.parse("2025-06-02T02:00:00Z"), ZoneOffset.ofHours(7), Bandung.CALENDAR)
                .personsPerRole(2)
                .outside(Ledger::new)
                .opening("applicant", ProposalRole.APPLICANT, turn -> new ReviewCommand.Draft(Sample.application()));
        checks.rarely(
                ReviewCommand.Withdraw.class,
                ReviewCommand.RecordMeeting.class,
                ReviewCommand.SendBack.class,
                ReviewCommand.NotRecommend.class,
                ReviewCommand.Refuse.class,
                ReviewCommand.Decline.class,
                ReviewCommand.MayNotConsider.class,
                ReviewCommand.Hold.class,
                BudgetCommand.RegisterDispute.class);
        for (ProposalCommand command : Commands.all()) {
            giving(checks, command);
        }
        return checks;
    }

    @SuppressWarnings("unchecked") // a command is of its own class
    private static <C extends Command> void giving(WorkflowChecks<Proposal> checks, C example) {
        checks.giving((Class<C>) example.getClass(), turn -> (C) command(example, turn));
    }

    /** The example, with what must fit the day and the case. */
    private static Command command(Command example, Turn<Proposal> turn) {
        if (example instanceof ReviewCommand.Evaluate) {
            return new ReviewCommand.Evaluate(
                    Rupiah.of(50_000_000),
                    Sample.items(),
                    turn.occasion().today(),
                    Sample.codes("CAMAT"),
                    Sample.lines(50_000_000));
        }
        if (example instanceof ReviewCommand.RecordMeeting) {
            return new ReviewCommand.RecordMeeting(turn.occasion().today());
        }
        return example;
    }

    @Tag("walk")
    @Test
    void proposals_that_wander_keep_what_the_options_promise() {
        WalkReport report = checks().walks(12, 40);
        assertThat(report.taken()).containsKeys("submit", "accept", "dispose");
    }
}
