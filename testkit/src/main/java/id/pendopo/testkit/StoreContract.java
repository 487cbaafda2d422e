package id.pendopo.testkit;

import static id.pendopo.testkit.SampleCases.BEGIN;
import static id.pendopo.testkit.SampleCases.due;
import static id.pendopo.testkit.SampleCases.person;
import static id.pendopo.testkit.SampleCases.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.budget.BudgetLedger;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Append;
import id.pendopo.core.office.Book;
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
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Store} must keep (<i>uji kesesuaian penyimpanan</i>). Extend it, say how a fresh and empty store is
 * opened, and run it against the very database and version that will hold the cases:
 *
 * <pre>{@code
 * class OurStoreTest extends StoreContract {
 *     protected Store openStore() {
 *         return new OurStore(emptyDatabase());
 *     }
 * }
 * }</pre>
 *
 * <p>Those that write from many threads or write much carry the tag {@code slow}.
 */
public abstract class StoreContract {
    private static final int WRITERS = 16;
    private static final CaseId CASE = CaseId.of("case-A");
    private static final StreamId JOURNAL = StreamId.of(StreamId.Kind.CASE, "case-A");
    private static final StreamId REGISTER = StreamId.of(StreamId.Kind.NUMBERS, "32.73/RECEIPT/2026");
    private static final StreamId LOG = StreamId.of(StreamId.Kind.ATTEMPTS, "32.73/2026");
    private static final BudgetLedger LEDGER = new BudgetLedger();
    private static final CommitResult DONE = new CommitResult.Done();

    private Store store = new InMemoryStore();

    /** For an adopter's own class to extend. */
    protected StoreContract() {}

    /** A fresh and empty store. */
    protected abstract Store openStore();

    /**
     * The same store as a restarted program finds it. Unless overridden this is the same object, and nothing is proven
     * about a restart.
     */
    protected Store reopen(Store open) {
        return open;
    }

    /** Every test begins with nothing. */
    @BeforeEach
    public final void openFresh() {
        store = openStore();
    }

    // Streams.

    @Test
    public void a_stream_that_was_never_written_is_empty() {
        assertEquals(List.of(), store.read(JOURNAL, 0));
        assertEquals(Optional.empty(), store.last(JOURNAL));
    }

    @Test
    public void lines_are_numbered_from_one_and_read_in_order_after_a_version() {
        commit(append(JOURNAL, 0, "one", "two"));
        commit(append(JOURNAL, 2, "three"));
        assertEquals(
                List.of(new StreamLine(1, "one"), new StreamLine(2, "two"), new StreamLine(3, "three")),
                store.read(JOURNAL, 0));
        assertEquals(List.of(new StreamLine(3, "three")), store.read(JOURNAL, 2));
        assertEquals(List.of(new StreamLine(2, "two")), store.read(JOURNAL, 1, 1));
        assertEquals(List.of(new StreamLine(2, "two"), new StreamLine(3, "three")), store.read(JOURNAL, 1, 2));
        assertEquals(List.of(), store.read(JOURNAL, 3));
        assertEquals(List.of(), store.read(JOURNAL, 99));
        assertEquals(Optional.of(new StreamLine(3, "three")), store.last(JOURNAL));
    }

    @Test
    public void a_long_stream_keeps_its_order_past_version_nine_and_ninety_nine() {
        List<String> lines =
                IntStream.rangeClosed(1, 1_000).mapToObj(Integer::toString).toList();
        commit(new Append(JOURNAL, 0, lines));
        assertEquals(lines, texts(store.read(JOURNAL, 0)));
        assertEquals(Optional.of(new StreamLine(1_000, "1000")), store.last(JOURNAL));
    }

    @Test
    public void the_expected_version_must_be_exact() {
        assertStale(JOURNAL, Commit.of(append(JOURNAL, 1, "too early")));
        commit(append(JOURNAL, 0, "one", "two"));
        for (long wrong : new long[] {0, 1, 3}) {
            assertStale(JOURNAL, Commit.of(append(JOURNAL, wrong, "wrong")));
        }
        assertEquals(List.of("one", "two"), texts(store.read(JOURNAL, 0)));
        commit(append(JOURNAL, 2, "three"));
    }

    @Test
    public void any_version_adds_at_the_end_of_a_new_stream_and_of_an_old_one() {
        commit(append(LOG, Append.ANY, "one"));
        commit(append(LOG, Append.ANY, "two", "three"));
        assertEquals(List.of("one", "two", "three"), texts(store.read(LOG, 0)));
        assertEquals(3, store.last(LOG).orElseThrow().version());
    }

    /** A database that compares text like a dictionary takes some of these for the same. */
    @Test
    public void streams_of_like_names_are_apart() {
        List<StreamId> streams = new ArrayList<>();
        for (StreamId.Kind kind : StreamId.Kind.values()) {
            streams.add(StreamId.of(kind, "case-A"));
        }
        for (String key :
                List.of("case-a", "case-A ", " case-A", "cas\u00e9-A", "case_A", "case%", "32.73/2026/5.1.05'\"\\")) {
            streams.add(StreamId.of(StreamId.Kind.BOOK, key));
        }
        streams.add(StreamId.of(StreamId.Kind.BOOK, "x".repeat(200)));
        streams.add(StreamId.of(StreamId.Kind.BOOK, "\uD83C\uDFDB".repeat(100)));
        for (int i = 0; i < streams.size(); i++) {
            commit(append(streams.get(i), 0, "line " + i));
        }
        for (int i = 0; i < streams.size(); i++) {
            assertEquals(List.of(new StreamLine(1, "line " + i)), store.read(streams.get(i), 0));
        }
    }

    // Text.

    /** A line is hashed, so it must come back to the last character. */
    @Test
    public void text_is_kept_to_the_letter() {
        List<String> lines = List.of(
                "{\"nama\":\"D'Arcy \\\"Ucok\\\" \\\\ Siregar\"}",
                "two\nlines\r\nand a\ttab",
                "  spaces before and after  ",
                "",
                " ",
                "' OR 1=1; -- ${x} ?1 :name {0} %s % _",
                "\uD83C\uDFDB\uFE0F pendopo \uD83D\uDE00 \u6F22\u5B57 \u0627\u0644\u0639\u0631\u0628\u064A\u0629 \uA995\uA9B2 e\u0301 \u00e9 \u200B\uFEFF",
                "\u0001\u001F\u007F\u0085\u2028\uFFFF",
                "{\"text\":\"\\u0000\"}");
        commit(new Append(JOURNAL, 0, lines));
        assertEquals(lines, texts(store.read(JOURNAL, 0)));
    }

    /** Some databases cannot hold these; then the commit fails as a whole, and no character is quietly changed. */
    @Test
    public void what_a_database_cannot_hold_is_kept_or_refused_but_never_changed() {
        for (String odd : List.of("NUL \u0000 inside", "half a character \uD83C alone", "\uDFDB the other half")) {
            StreamId stream = StreamId.of(StreamId.Kind.BOOK, "odd " + (int) odd.charAt(0));
            Commit commit =
                    new Commit(List.of(append(stream, 0, odd)), List.of(row("odd", 1)), List.of(), Optional.empty());
            boolean refused = false;
            try {
                assertEquals(DONE, store.commit(commit));
            } catch (RuntimeException e) {
                refused = true;
            }
            assertEquals(refused ? List.of() : List.of(odd), texts(store.read(stream, 0)));
            assertTrue(!refused || rows(CaseQuery.all(10)).isEmpty(), "a refused commit left a row");
        }
    }

    @Test
    @Tag("slow")
    public void a_line_at_the_limit_is_kept_and_a_longer_one_refused() {
        String latin = "x".repeat(StreamLine.LIMIT);
        String emoji = "\uD83D\uDE00".repeat(StreamLine.LIMIT / 2);
        commit(append(JOURNAL, 0, latin));
        commit(append(JOURNAL, 1, emoji));
        // Not assertEquals: its message would hold the whole line.
        assertTrue(latin.equals(store.read(JOURNAL, 0).get(0).text()), "a million letters came back otherwise");
        assertTrue(emoji.equals(store.last(JOURNAL).orElseThrow().text()), "half a million emoji came back otherwise");
        assertThrows(
                RuntimeException.class,
                () -> store.commit(Commit.of(append(LOG, 0, "short"), append(JOURNAL, 2, latin + "x"))));
        assertEquals(2, store.read(JOURNAL, 0).size());
        assertEquals(List.of(), store.read(LOG, 0));
    }

    // All or none.

    @Test
    public void one_commit_writes_all_its_parts() {
        StoredAnswer answer = answer("c-1", 1);
        PersonalRecord name = person("p-1", CASE, "Siti Contoh");
        CaseRow row = row("case-A", 1);
        Commit commit = new Commit(
                List.of(append(JOURNAL, 0, "born"), append(REGISTER, 0, "R-1"), append(LOG, Append.ANY, "event")),
                List.of(row, row("case-B", 2)),
                List.of(name, person("p-2", CASE, "Contoh Dua")),
                Optional.of(answer));
        assertEquals(DONE, store.commit(commit));
        assertEquals(List.of("born"), texts(store.read(JOURNAL, 0)));
        assertEquals(List.of("R-1"), texts(store.read(REGISTER, 0)));
        assertEquals(List.of("event"), texts(store.read(LOG, 0)));
        assertEquals(List.of(row, row("case-B", 2)), rows(CaseQuery.all(10)));
        assertEquals(Optional.of(name), store.find("p-1"));
        assertEquals(Optional.of(answer), store.answer(CASE, answer.commandId()));
    }

    /** Wherever the stale stream stands in the commit, what was there before stays and nothing is added. */
    @Test
    public void a_stale_stream_leaves_nothing_of_the_commit_anywhere() {
        CaseRow row = row("case-A", 1);
        PersonalRecord name = person("p-1", CASE, "Siti Contoh");
        commit(append(REGISTER, 0, "R-1"));
        assertEquals(
                DONE,
                store.commit(new Commit(
                        List.of(append(JOURNAL, 0, "born")),
                        List.of(row),
                        List.of(name),
                        Optional.of(answer("c-1", 1)))));
        List<Append> good = List.of(
                append(JOURNAL, 1, "more"),
                append(LOG, Append.ANY, "event"),
                append(StreamId.of(StreamId.Kind.OUTBOX, "32.73"), 0, "out"));
        for (int place = 0; place <= good.size(); place++) {
            List<Append> appends = new ArrayList<>(good);
            appends.add(place, append(REGISTER, 0, "R-1 again"));
            assertStale(
                    REGISTER,
                    new Commit(
                            appends,
                            List.of(row("case-A", 2), row("case-B", 3)),
                            List.of(name.erased("Berita Acara 1/2026", BEGIN), person("p-2", CASE, "Contoh Dua")),
                            Optional.of(answer("c-2", 2))));
            assertEquals(List.of("born"), texts(store.read(JOURNAL, 0)));
            assertEquals(List.of("R-1"), texts(store.read(REGISTER, 0)));
            assertEquals(List.of(), store.read(LOG, 0));
            assertEquals(List.of(), store.read(good.get(2).stream(), 0));
            assertEquals(List.of(row), rows(CaseQuery.all(10)));
            assertEquals(Optional.of(name), store.find("p-1"));
            assertEquals(Optional.empty(), store.find("p-2"));
            assertEquals(Optional.empty(), store.answer(CASE, CommandId.of("c-2")));
        }
    }

    // Attempts.

    /** The repetition arrives with a version that is stale by its own success; it must not be told so. */
    @Test
    public void a_repeated_attempt_is_told_its_first_answer_before_any_version_is_looked_at() {
        Commit commit = attempt("c-1", append(JOURNAL, 0, "born"));
        assertEquals(DONE, store.commit(commit));
        assertEquals(new CommitResult.Repeated(answer("c-1", 1)), store.commit(commit));
        Commit other = new Commit(
                List.of(append(JOURNAL, 1, "again"), append(REGISTER, 0, "R-1")),
                List.of(row("case-A", 2)),
                List.of(person("p-1", CASE, "Siti Contoh")),
                Optional.of(answer("c-1", 2)));
        assertEquals(new CommitResult.Repeated(answer("c-1", 1)), store.commit(other));
        assertEquals(List.of("born"), texts(store.read(JOURNAL, 0)));
        assertEquals(List.of(), store.read(REGISTER, 0));
        assertEquals(List.of(), rows(CaseQuery.all(10)));
        assertEquals(Optional.empty(), store.find("p-1"));
    }

    @Test
    public void an_attempt_is_known_by_its_case_and_its_id_to_the_letter() {
        assertEquals(DONE, store.commit(attempt("c-1", append(JOURNAL, 0, "born"))));
        assertEquals(Optional.empty(), store.answer(CASE, CommandId.of("C-1")));
        assertEquals(Optional.empty(), store.answer(CaseId.of("case-a"), CommandId.of("c-1")));
        assertEquals(DONE, store.commit(attempt("C-1", append(JOURNAL, 1, "more"))));
        StoredAnswer elsewhere = new StoredAnswer(CaseId.of("case-a"), CommandId.of("c-1"), 1);
        assertEquals(
                DONE,
                store.commit(new Commit(
                        List.of(append(StreamId.of(StreamId.Kind.CASE, "case-a"), 0, "born")),
                        List.of(),
                        List.of(),
                        Optional.of(elsewhere))));
        assertEquals(Optional.of(elsewhere), store.answer(CaseId.of("case-a"), CommandId.of("c-1")));
        assertEquals(Optional.of(answer("c-1", 1)), store.answer(CASE, CommandId.of("c-1")));
    }

    // Personal values.

    @Test
    public void a_personal_value_is_found_by_its_reference_and_absent_under_any_other() {
        PersonalRecord name = person("p-1", CASE, "Ni Made D'Arcy \"Ucok\" \u00c9 \uD83D\uDE00");
        PersonalRecord address = person("P-1", CASE, "x".repeat(500));
        assertEquals(DONE, store.commit(new Commit(List.of(), List.of(), List.of(name, address), Optional.empty())));
        assertEquals(Optional.of(name), store.find("p-1"));
        assertEquals(Optional.of(address), store.find("P-1"));
        assertEquals(Optional.empty(), store.find("p-2"));
    }

    /** Erasing keeps the reference and the deed; value and key are gone. */
    @Test
    public void an_erased_value_takes_the_place_of_the_whole_one() {
        PersonalRecord whole = person("p-1", CASE, "Siti Contoh");
        PersonalRecord erased = whole.erased("Berita Acara 12/2026", Instant.parse("2026-03-01T00:00:00.123456789Z"));
        assertEquals(DONE, store.commit(new Commit(List.of(), List.of(), List.of(whole), Optional.empty())));
        assertEquals(DONE, store.commit(new Commit(List.of(), List.of(), List.of(erased), Optional.empty())));
        assertEquals(Optional.of(erased), store.find("p-1"));
        assertTrue(store.find("p-1").orElseThrow().isErased());
    }

    // Searching.

    @Test
    public void a_row_comes_back_whole_and_a_newer_one_takes_its_place() {
        for (CaseRow row : List.of(row("case-A", 1), row("case-A", 0), row("case-A", 2))) {
            write(List.of(row));
            assertEquals(List.of(row), rows(CaseQuery.all(10)));
        }
        assertEquals(List.of(), rows(CaseQuery.all(10).external("oss", "I-1")), "a number the newer row has no more");
    }

    @Test
    public void every_search_alone_and_together_finds_exactly_its_rows() {
        List<CaseRow> all = SampleCases.rows(120);
        write(all);
        for (SampleCases.Search search : SampleCases.combinations()) {
            CaseQuery query = search.narrowing().apply(CaseQuery.all(7));
            Comparator<CaseRow> order = query.byDue() ? byDue() : byId();
            assertEquals(all.stream().filter(search.wants()).sorted(order).toList(), rows(query), search.name());
        }
    }

    /** A count is that of the rows found, whatever page was asked for. */
    @Test
    public void every_search_counts_exactly_its_rows_by_procedure_and_stage() {
        List<CaseRow> all = SampleCases.rows(120);
        write(all);
        assertEquals(List.of(), store.count(CaseQuery.all(1).receipt("none")));
        for (SampleCases.Search search : SampleCases.combinations()) {
            Map<String, Long> expected = new TreeMap<>();
            all.stream()
                    .filter(search.wants())
                    .forEach(row -> expected.merge(row.procedure() + " " + row.stage(), 1L, Long::sum));
            CaseQuery query = search.narrowing().apply(CaseQuery.all(1));
            List<CaseCount> counts = store.count(query.after(CaseQuery.Cursor.of(all.get(50))));
            assertEquals(
                    expected.entrySet().stream()
                            .map(one -> one.getKey() + " " + one.getValue())
                            .toList(),
                    counts.stream()
                            .map(one -> one.procedure() + " " + one.stage() + " " + one.cases())
                            .toList(),
                    search.name());
        }
    }

    /** Two may fall due at the same instant, and many never do. */
    @Test
    public void those_without_a_due_date_come_last_and_the_oldest_first() {
        List<CaseRow> rows = List.of(row("b", 1), row("a", 1), row("z", 0), row("y", 6), row("x", 30), row("c", 2));
        write(rows);
        List<CaseRow> found = rows(CaseQuery.all(2).earliestFirst());
        assertEquals(
                List.of("a", "b", "c", "x", "z", "y"),
                found.stream().map(row -> row.id().value()).toList());
    }

    /** Nobody's units are asked where somebody serves them all. */
    @Test
    public void hands_of_no_unit_in_particular_take_up_cases_of_every_unit() {
        List<CaseRow> all = SampleCases.rows(60);
        write(all);
        PersonRef officer = PersonRef.of("officer-1");
        assertEquals(
                all.stream()
                        .filter(row -> row.assignee().map(officer::equals).orElse(true))
                        .toList(),
                rows(CaseQuery.all(7).inHandsOf(new CaseQuery.Hands(Set.of(officer), Set.of()))));
    }

    @Test
    public void the_parties_of_a_case_are_those_of_its_newest_row() {
        CaseQuery second = CaseQuery.all(10).ofParties(Set.of(PersonRef.of("party-2")));
        CaseQuery third = CaseQuery.all(10).ofParties(Set.of(PersonRef.of("party-3")));
        write(List.of(row("case-A", 2)));
        assertEquals(1, rows(second).size());
        assertEquals(1, rows(third).size());
        assertEquals(
                0,
                rows(CaseQuery.all(10).ofParties(Set.of(PersonRef.of("PARTY-2"))))
                        .size());
        write(List.of(row("case-A", 7)));
        assertEquals(0, rows(second).size());
        assertEquals(1, rows(third).size());
    }

    @Test
    public void an_external_number_belongs_to_its_system() {
        write(List.of(row("case-A", 3 + 1)));
        assertEquals(1, rows(CaseQuery.all(10).external("oss", "I-4")).size());
        assertEquals(0, rows(CaseQuery.all(10).external("sp4n", "I-4")).size());
        assertEquals(0, rows(CaseQuery.all(10).external("oss", "i-4")).size());
        assertEquals(0, rows(CaseQuery.all(10).external("oss", "I-")).size());
    }

    /** By the nanosecond, since a day ends one before the next begins. */
    @Test
    public void a_case_is_due_at_the_very_instant_and_not_one_nanosecond_before() {
        write(List.of(row("case-A", 1)));
        Instant due = due(1);
        assertEquals(1, rows(CaseQuery.all(10).dueBy(due)).size());
        assertEquals(0, rows(CaseQuery.all(10).dueBy(due.minusNanos(1))).size());
        assertEquals(1, rows(CaseQuery.all(10).dueBy(Instant.MAX)).size());
        assertEquals(0, rows(CaseQuery.all(10).dueBy(Instant.MIN)).size());
    }

    /** By the codes of the characters, so that pages of two databases agree. */
    @Test
    public void ids_are_told_apart_and_ordered_by_their_characters() {
        List<String> ids = Arrays.asList("b", "A", "a", "B", "_", "-", "a-1", "a_1", "A1", "a1", "10", "9");
        write(ids.stream().map(id -> row(id, 1)).toList());
        assertEquals(
                ids.stream().sorted().toList(),
                rows(CaseQuery.all(5)).stream().map(row -> row.id().value()).toList());
    }

    @Test
    public void the_last_page_says_that_it_is_the_last() {
        write(SampleCases.rows(10));
        assertTrue(store.find(CaseQuery.all(9)).next().isPresent());
        assertFalse(store.find(CaseQuery.all(10)).next().isPresent(), "a full page with nothing behind it");
        assertFalse(store.find(CaseQuery.all(11)).next().isPresent());
        assertEquals(
                new CasePage(List.of(), Optional.empty()),
                store.find(CaseQuery.all(9).receipt("none")));
    }

    @Test
    public void pages_by_id_neither_repeat_nor_hide_a_row_when_others_are_added_meanwhile() {
        assertStableWhileOthersCome(CaseQuery.all(50), byId(), i -> row("case-%04d-new".formatted(i), i));
    }

    @Test
    public void pages_by_due_date_neither_repeat_nor_hide_a_row_when_others_are_added_meanwhile() {
        assertStableWhileOthersCome(
                CaseQuery.all(50).dueBy(due(22)), byDue(), i -> row("case-%04d-new".formatted(i), i));
    }

    @Test
    public void pages_of_an_inbox_neither_repeat_nor_hide_a_row_when_others_are_added_meanwhile() {
        assertStableWhileOthersCome(
                CaseQuery.all(50).earliestFirst(), byDue(), i -> row("case-%04d-new".formatted(i), i));
    }

    private void assertStableWhileOthersCome(
            CaseQuery query, Comparator<CaseRow> order, Function<Integer, CaseRow> another) {
        List<CaseRow> before = SampleCases.rows(400);
        write(before);
        List<CaseRow> seen = new ArrayList<>();
        Optional<CaseQuery.Cursor> next = Optional.empty();
        int added = 0;
        do {
            CasePage page = store.find(next.map(query::after).orElse(query));
            assertTrue(page.rows().size() <= query.limit());
            seen.addAll(page.rows());
            next = page.next();
            write(List.of(another.apply(added), another.apply(399 - added)));
            added++;
        } while (next.isPresent());
        assertEquals(seen.stream().sorted(order).toList(), seen);
        assertEquals(seen.size(), new HashSet<>(seen).size());
        Set<CaseRow> old = new HashSet<>(before);
        boolean dueOnly = query.dueBefore().isPresent();
        assertEquals(
                before.stream()
                        .filter(row -> !dueOnly || row.nextDue().isPresent())
                        .sorted(order)
                        .toList(),
                seen.stream().filter(old::contains).toList());
    }

    // Many at once.

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

    // Again tomorrow.

    @Test
    public void everything_is_still_there_when_the_program_starts_again() {
        CaseRow row = row("case-A", 1);
        PersonalRecord name = person("p-1", CASE, "Siti Contoh");
        assertEquals(
                DONE,
                store.commit(new Commit(
                        List.of(append(JOURNAL, 0, "born")),
                        List.of(row),
                        List.of(name),
                        Optional.of(answer("c-1", 1)))));
        store = reopen(store);
        assertEquals(List.of("born"), texts(store.read(JOURNAL, 0)));
        assertEquals(List.of(row), rows(CaseQuery.all(10).dueBy(due(1))));
        assertEquals(Optional.of(name), store.find("p-1"));
        assertEquals(Optional.of(answer("c-1", 1)), store.answer(CASE, CommandId.of("c-1")));
        commit(append(JOURNAL, 1, "more"));
        assertEquals(2, version(JOURNAL));
    }

    // What the tests say often.

    private static Append append(StreamId stream, long expectedVersion, String... lines) {
        return new Append(stream, expectedVersion, List.of(lines));
    }

    private static StoredAnswer answer(String commandId, long version) {
        return new StoredAnswer(CASE, CommandId.of(commandId), version);
    }

    private static Commit attempt(String commandId, Append append) {
        StoredAnswer answer = answer(commandId, append.expectedVersion() + 1);
        return new Commit(List.of(append), List.of(), List.of(), Optional.of(answer));
    }

    private void commit(Append... appends) {
        assertEquals(DONE, store.commit(Commit.of(appends)));
    }

    /** Rows stand beside a line, as every commit of an office has one. */
    private void write(List<CaseRow> rows) {
        assertEquals(
                DONE,
                store.commit(new Commit(List.of(append(LOG, Append.ANY, "rows")), rows, List.of(), Optional.empty())));
    }

    private void assertStale(StreamId stream, Commit commit) {
        assertEquals(new CommitResult.Stale(stream), store.commit(commit));
    }

    /** Whether it was written; otherwise one of these streams must be the reason. */
    private boolean isDone(Commit commit, StreamId... contested) {
        CommitResult result = store.commit(commit);
        if (result instanceof CommitResult.Stale stale && List.of(contested).contains(stale.stream())) {
            return false;
        }
        assertEquals(DONE, result);
        return true;
    }

    private long version(StreamId stream) {
        return store.last(stream).map(StreamLine::version).orElse(0L);
    }

    private List<CaseRow> rows(CaseQuery query) {
        List<CaseRow> all = new ArrayList<>();
        Optional<CaseQuery.Cursor> next = Optional.empty();
        do {
            CasePage page = store.find(next.map(query::after).orElse(query));
            all.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        return all;
    }

    private static List<String> texts(List<StreamLine> lines) {
        return lines.stream().map(StreamLine::text).toList();
    }

    private static Comparator<CaseRow> byId() {
        return Comparator.comparing(row -> row.id().value());
    }

    private static Comparator<CaseRow> byDue() {
        return Comparator.comparing((CaseRow row) -> row.nextDue().orElse(Instant.MAX))
                .thenComparing(CaseRow::openedAt)
                .thenComparing(byId());
    }
}
