package id.pendopo.testkit.office;

import static id.pendopo.testkit.office.LetterOffice.CITIZEN;
import static id.pendopo.testkit.office.LetterOffice.CLERK;
import static id.pendopo.testkit.office.LetterOffice.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Commit;
import id.pendopo.core.office.CommitResult;
import id.pendopo.core.office.Page;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.testkit.ForwardingStore;
import id.pendopo.testkit.InMemoryStore;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where others write first every time, the office gives up, says so, and has written nothing. */
class BusyStoreTest {
    private static final String MONDAY = "2026-03-02T09:00:00";
    private static final String LATE = "2026-03-20T09:00:00";

    private final Crowded store = new Crowded();
    private final LetterOffice letters = new LetterOffice(store);

    /** A store in which somebody else was faster so many times. */
    private static final class Crowded extends ForwardingStore {
        private int faster;
        private int commits;

        Crowded() {
            super(new InMemoryStore());
        }

        @Override
        public CommitResult commit(Commit commit) {
            commits++;
            if (faster > 0) {
                faster--;
                return new CommitResult.Stale(commit.appends().get(0).stream());
            }
            return super.commit(commit);
        }
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private Answer checked() {
        return letters.ask("s-1", new Letter.Check(), CLERK, "2026-03-03T09:00:00");
    }

    @Test
    void an_act_is_tried_again_as_often_as_the_office_was_told_and_then_it_is_busy() {
        letters.sent("s-1", MONDAY);
        store.faster = 199;
        assertThat(checked().accepted())
                .as("the two hundredth time nobody was faster")
                .isTrue();
        letters.sent("s-2", MONDAY);
        store.faster = Integer.MAX_VALUE;
        store.commits = 0;
        Answer busy = letters.ask("s-2", new Letter.Check(), CLERK, "2026-03-03T09:00:00");
        assertThat(busy.codes()).containsExactly("core.BUSY");
        assertThat(store.commits).isEqualTo(200);
        assertThat(letters.office().journal(CaseId.of("s-2"))).hasSize(1);
    }

    @Test
    void what_time_demands_waits_where_others_are_faster_and_nothing_is_lost() {
        letters.sent("s-1", MONDAY).does("s-1", new Letter.Check(), CLERK, "2026-03-03T09:00:00");
        store.faster = Integer.MAX_VALUE;
        assertThat(letters.office().settle(Letter.PROCEDURE, CaseId.of("s-1"), at(LATE)))
                .isEmpty();
        assertThat(letters.office().settleAll(at(LATE), Page.first(10)).rows())
                .singleElement()
                .satisfies(settled -> assertThat(codes(settled.stopped())).containsExactly("core.BUSY"));
        assertThat(letters.ask("s-1", new Letter.Withdraw(), CITIZEN, LATE).codes())
                .containsExactly("core.BUSY");
        store.faster = 0;
        assertThat(letters.office().settle(Letter.PROCEDURE, CaseId.of("s-1"), at(LATE)))
                .extracting(entry -> entry.act())
                .containsExactly("lapse");
    }

    @Test
    void a_day_a_number_and_a_book_are_busy_too() {
        letters.sent("s-1", MONDAY);
        String receipt = letters.office()
                .numbers(Letter.Series.RECEIPT, 2026, 0, 10)
                .lines()
                .get(0)
                .number();
        store.faster = Integer.MAX_VALUE;
        assertThat(codes(letters.office().closeDay(at("2026-03-02T17:00:00")).findings()))
                .containsExactly("core.BUSY");
        assertThat(codes(letters.office()
                        .voidNumber(Letter.Series.RECEIPT, 2026, receipt, Code.of("MISPRINT"), CLERK, at(MONDAY))))
                .containsExactly("core.BUSY");
        assertThat(codes(letters.office()
                        .post(
                                List.of(LedgerPosting.ceiling(Voucher.PAGE, Rupiah.of(1))),
                                "Perda contoh",
                                CLERK,
                                at(MONDAY),
                                CommandId.of("ceiling"))
                        .findings()))
                .containsExactly("core.BUSY");
        store.faster = 0;
        assertThat(letters.office().closeDay(at("2026-03-02T17:00:00")).roll()).isPresent();
    }
}
