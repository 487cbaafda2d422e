package id.pendopo.testkit.office;

import static id.pendopo.testkit.office.LetterOffice.CITIZEN;
import static id.pendopo.testkit.office.LetterOffice.CLERK;
import static id.pendopo.testkit.office.LetterOffice.HEAD;
import static id.pendopo.testkit.office.LetterOffice.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Commit;
import id.pendopo.core.office.CommitResult;
import id.pendopo.core.office.Page;
import id.pendopo.core.office.SettledCase;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.testkit.ForwardingStore;
import id.pendopo.testkit.InMemoryStore;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What time takes is told with the answer to whoever came first, and notices are made of it. Who may not act is told nothing, so he must
 * not be the one who sets it off: otherwise a stranger's attempt would swallow the notice that a term has passed.
 */
class StrangersSetNothingOffTest {
    private static final String MONDAY = "2026-03-02T09:00:00";
    private static final String TUESDAY = "2026-03-03T09:00:00";
    /** The signing is five working days from Tuesday. */
    private static final String PASSED = "2026-03-20T09:00:00";

    private static final Actor STRANGER = Actor.of("w9", Letter.As.CITIZEN);

    private final Watched store = new Watched();
    private final LetterOffice letters = new LetterOffice(store);

    private static final class Watched extends ForwardingStore {
        private int commits;

        Watched() {
            super(new InMemoryStore());
        }

        @Override
        public CommitResult commit(Commit commit) {
            commits++;
            return super.commit(commit);
        }
    }

    private void checked() {
        letters.sent("a", MONDAY).does("a", new Letter.Check(), CLERK, TUESDAY);
    }

    private List<String> acts() {
        return letters.office().journal(CaseId.of("a")).stream()
                .map(JournalEntry::act)
                .toList();
    }

    @Test
    void an_attempt_of_a_stranger_leaves_what_is_due_to_whoever_is_told() {
        checked();
        List<String> before = acts();
        Answer stranger = letters.ask("a", new Letter.Withdraw(), STRANGER, PASSED);
        assertThat(stranger.accepted()).isFalse();
        assertThat(stranger.settled()).isEmpty();
        assertThat(acts()).isEqualTo(before);
        List<SettledCase> settled =
                letters.office().settleAll(at(PASSED), Page.first(9)).rows();
        assertThat(settled)
                .singleElement()
                .satisfies(one ->
                        assertThat(one.entries()).extracting(JournalEntry::act).containsExactly("lapse"));
    }

    /** He is answered as if it had been taken, asked or tried, and whenever he comes. */
    @Test
    void he_is_answered_the_same_before_and_after_it_was_taken() {
        checked();
        Answer before = letters.ask("a", new Letter.Sign(), STRANGER, PASSED);
        Answer asked =
                letters.office().whatIf(Letter.PROCEDURE, CaseId.of("a"), new Letter.Sign(), STRANGER, at(PASSED));
        letters.office().settle(Letter.PROCEDURE, CaseId.of("a"), at(PASSED));
        Answer after = letters.ask("a", new Letter.Sign(), STRANGER, PASSED);
        assertThat(before).isEqualTo(asked).isEqualTo(after);
    }

    /** Whoever may act is told what time took, when he comes too late as well. */
    @Test
    void who_comes_too_late_is_told_what_time_took() {
        checked();
        Answer late = letters.ask("a", new Letter.Sign(), HEAD, PASSED);
        assertThat(late.accepted()).isFalse();
        assertThat(late.settled()).extracting(JournalEntry::act).containsExactly("lapse");
        assertThat(acts()).endsWith("lapse");
    }

    /** Nothing but the line in the log of attempts. */
    @Test
    void a_stranger_writes_nothing_into_the_case() {
        checked();
        int before = store.commits;
        letters.ask("a", new Letter.Sign(), CITIZEN, PASSED);
        assertThat(store.commits - before).isEqualTo(1);
        assertThat(acts()).doesNotContain("lapse");
    }
}
