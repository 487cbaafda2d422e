package id.pendopo.testkit;

import static id.pendopo.testkit.SampleCases.BEGIN;
import static id.pendopo.testkit.SampleCases.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.budget.BudgetLedger;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Append;
import id.pendopo.core.office.Book;
import id.pendopo.core.office.Commit;
import id.pendopo.core.office.CommitResult;
import id.pendopo.core.office.StoredAnswer;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.office.StreamLine;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a store must keep when many write at once (<i>uji penulisan serentak</i>). Extend {@link StoreContract}, which has them all.
 */
public abstract class StoreRacing extends StoreSearching {
    private static final int WRITERS = 16;
    private static final BudgetLedger LEDGER = new BudgetLedger();

    StoreRacing() {}

    @Test
    @Tag("slow")
    public void no_number_is_given_twice_and_none_is_skipped() throws Exception {
        int each = 8;
        List<List<Long>> given = Writers.atOnce(WRITERS, writer -> {
            List<Long> mine = new ArrayList<>();
            while (mine.size() < each) {
                long version = store.last(REGISTER).map(StreamLine::version).orElse(0L);
                StreamId journal = StreamId.of(StreamId.Kind.CASE, "case-%d-%d".formatted(writer, mine.size()));
                Commit commit = Commit.of(append(journal, 0, "born"), append(REGISTER, version, "R-" + (version + 1)));
                if (isDone(commit, REGISTER)) {
                    mine.add(version + 1);
                }
            }
            return mine;
        });
        List<Long> expected =
                LongStream.rangeClosed(1, (long) WRITERS * each).boxed().toList();
        assertEquals(expected, given.stream().flatMap(List::stream).sorted().toList());
        assertEquals(expected.stream().map(n -> "R-" + n).toList(), texts(store.read(REGISTER, 0)));
    }

    /** Each takes its share again and again until the ledger refuses; what is left over is less than one share. */
    @Test
    @Tag("slow")
    public void a_budget_ceiling_is_never_passed_and_filled_to_the_last_share_that_fits() throws Exception {
        BudgetPage page = new BudgetPage(RegionCode.of("3273"), 2026, AccountCode.of("5.1.05.05.02.0001"));
        StreamId stream = StreamId.of(StreamId.Kind.BOOK, BudgetLedger.NAME + "/" + page.text());
        Rupiah share = Rupiah.of(7_000_000);
        int fit = 40;
        Rupiah ceiling = Rupiah.of(fit * share.value() + share.value() - 1);
        commit(new Append(
                stream, 0, post(stream, LedgerPosting.ceiling(page, ceiling)).lines()));

        List<Integer> taken = Writers.atOnce(WRITERS, writer -> {
            int mine = 0;
            while (true) {
                CaseId forCase = CaseId.of("case-%d-%d".formatted(writer, mine));
                Optional<StreamLine> last = store.last(stream);
                Book.Written written = LEDGER.write(
                        page.text(),
                        last,
                        List.of(LedgerPosting.of(page, forCase, LedgerPosting.Kind.RESERVE, share)),
                        forCase + "#1",
                        BEGIN);
                if (!written.findings().isEmpty()) {
                    return mine;
                }
                Commit commit = Commit.of(
                        append(StreamId.of(StreamId.Kind.CASE, forCase.value()), 0, "reserved"),
                        new Append(stream, last.orElseThrow().version(), written.lines()));
                mine += isDone(commit, stream) ? 1 : 0;
            }
        });
        assertEquals(fit, taken.stream().mapToInt(Integer::intValue).sum());
        List<StreamLine> lines = store.read(stream, 0);
        assertEquals(1 + fit, lines.size());
        for (StreamLine line : lines) {
            LedgerReading position = BudgetLedger.parse(line.text()).position();
            assertEquals((line.version() - 1) * share.value(), position.used().value());
            assertFalse(position.used().isMoreThan(ceiling));
        }
    }

    private Book.Written post(StreamId stream, LedgerPosting posting) {
        return LEDGER.write(posting.page(), store.last(stream), List.of(posting), "Perda APBD 2026", BEGIN);
    }

    /** A nervous applicant and a nervous network: sixteen times the same attempt, one entry. */
    @Test
    @Tag("slow")
    public void the_same_attempt_sent_many_times_at_once_writes_one_entry() throws Exception {
        for (int round = 0; round < 10; round++) {
            CommandId attempt = CommandId.of("c-" + round);
            long version = round;
            List<CommitResult> results = Writers.atOnce(
                    WRITERS,
                    writer -> store.commit(new Commit(
                            List.of(append(JOURNAL, version, "by writer " + writer)),
                            List.of(row("case-A", (int) version)),
                            List.of(),
                            Optional.of(new StoredAnswer(CASE, attempt, version + 1)))));
            StoredAnswer first = new StoredAnswer(CASE, attempt, version + 1);
            assertEquals(1, results.stream().filter(DONE::equals).count());
            assertEquals(
                    WRITERS - 1,
                    results.stream()
                            .filter(new CommitResult.Repeated(first)::equals)
                            .count());
            assertEquals(version + 1, store.last(JOURNAL).orElseThrow().version());
        }
    }

    /** A log asks for no version, so nobody is ever told to try again. */
    @Test
    @Tag("slow")
    public void many_who_add_to_a_log_at_once_all_succeed_and_no_line_is_lost() throws Exception {
        int each = 8;
        Writers.atOnce(WRITERS, writer -> {
            for (int i = 0; i < each; i++) {
                assertEquals(DONE, store.commit(Commit.of(append(LOG, Append.ANY, writer + "/" + i))));
            }
            return writer;
        });
        List<StreamLine> lines = store.read(LOG, 0);
        assertEquals(WRITERS * each, new HashSet<>(texts(lines)).size());
        assertEquals(
                LongStream.rangeClosed(1, (long) WRITERS * each).boxed().toList(),
                lines.stream().map(StreamLine::version).toList());
    }

    /** Where locks are taken in the order of the commit, two of these wait for each other. */
    @Test
    @Tag("slow")
    public void those_who_name_the_same_streams_in_another_order_do_not_block_each_other() throws Exception {
        int each = 5;
        Writers.atOnce(WRITERS, writer -> {
            int done = 0;
            while (done < each) {
                Append one = append(JOURNAL, version(JOURNAL), "j");
                Append two = append(REGISTER, version(REGISTER), "r");
                done += isDone(writer % 2 == 0 ? Commit.of(one, two) : Commit.of(two, one), JOURNAL, REGISTER) ? 1 : 0;
            }
            return done;
        });
        assertEquals((long) WRITERS * each, version(JOURNAL));
        assertEquals((long) WRITERS * each, version(REGISTER));
    }

    /** Others see a commit whole or not at all: here the number's line is never there without the case's. */
    @Test
    @Tag("slow")
    public void a_half_written_commit_is_never_seen() throws Exception {
        int rounds = 100;
        Writers.atOnce(4, reader -> {
            for (int i = 0; i < rounds; i++) {
                if (reader == 0) {
                    commit(append(REGISTER, i, "r"), append(JOURNAL, i, "j"));
                }
                long first = version(REGISTER);
                assertTrue(version(JOURNAL) >= first, "the register is ahead of the journal");
            }
            return reader;
        });
    }
}
