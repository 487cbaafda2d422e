package id.pendopo.testkit;

import static id.pendopo.testkit.SampleCases.BEGIN;
import static id.pendopo.testkit.SampleCases.person;
import static id.pendopo.testkit.SampleCases.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.office.Append;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.Commit;
import id.pendopo.core.office.CommitResult;
import id.pendopo.core.office.StoredAnswer;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.office.StreamLine;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a store must keep of what is written (<i>uji penulisan</i>): streams, texts, whole commits, attempts, personal values.
 * Extend {@link StoreContract}, which has them all.
 */
public abstract class StoreWriting extends StoreTrial {
    StoreWriting() {}

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
                append(StreamId.of(StreamId.Kind.CASE, "case-B"), 0, "another case"));
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
}
