package id.pendopo.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.internal.json.BothBindings;
import id.pendopo.core.internal.json.JsonBinding;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Journals that came from elsewhere: each bad line is named, and the check goes on to the next. */
class BadJournalTest {
    private static final String GOOD = History.granted("case-1").lines().get(0);

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("one byte", "{"),
                Arguments.of("NUL", GOOD.replaceFirst("grant|file", "\u0000")),
                Arguments.of("another type", GOOD.replaceFirst("\"seq\":1", "\"seq\":\"1\"")),
                Arguments.of("a fraction", GOOD.replaceFirst("\"seq\":1", "\"seq\":1.5")),
                Arguments.of("an exponent", GOOD.replaceFirst("\"seq\":1", "\"seq\":1e999999999999")),
                Arguments.of(
                        "a number beyond every limit", GOOD.replaceFirst("\"seq\":1", "\"seq\":99999999999999999999")),
                Arguments.of("a key twice", GOOD.replaceFirst("\"seq\":1", "\"seq\":1,\"seq\":1")),
                Arguments.of("an unknown key", GOOD.replaceFirst("\"seq\":1", "\"seq\":1,\"sequence\":1")),
                Arguments.of("no key", GOOD.replaceFirst("\"seq\":1,", "")),
                Arguments.of("half a character", GOOD.replaceFirst("\"seq\":1", "\"seq\":\"\\\\uD800\"")),
                Arguments.of("deep", "{\"entry\":" + "[".repeat(100_000)),
                Arguments.of("31 June", GOOD.replaceFirst("\"at\":\"\\d{4}-\\d\\d-\\d\\d", "\"at\":\"2026-06-31")),
                Arguments.of(
                        "a number that no line can hold", GOOD.replaceFirst("\"seq\":1", "\"seq\":9007199254740992")),
                Arguments.of("such a number deep in a list", askedInEvent("9007199254740992")),
                Arguments.of("such a number below zero", askedInEvent("-9007199254740992")),
                Arguments.of("a fraction deep in a list", askedInEvent("1.5")),
                Arguments.of("such a number of a signature", signedAt("9007199254740992")),
                Arguments.of("a byte order mark", "\uFEFF" + GOOD),
                Arguments.of(
                        "another class", GOOD.replaceFirst("\"seq\":1", "\"@class\":\"java.lang.Runtime\",\"seq\":1")),
                Arguments.of(
                        "very long",
                        GOOD.replaceFirst("\"act\":\"", "\"act\":\"" + "x".repeat(JsonBinding.MAX_CHARS))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void a_bad_line_is_named_and_the_next_one_read(String what, String line) {
        VerificationReport report = Verification.verify(List.of(line, GOOD).iterator(), Optional.empty());

        assertThat(report.breaks()).hasSize(1);
        assertThat(report.breaks().get(0).kind()).isEqualTo(BreakKind.UNREADABLE);
        assertThat(report.breaks().get(0).line()).isEqualTo(1);
        assertThat(report.breaks().get(0).text().id()).isNotBlank();
        assertThat(report.heads()).hasSize(1);
        for (JsonBinding json : BothBindings.all()) {
            assertThatThrownBy(() -> JournalEntry.parse(line, json))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("journal line: ")
                    .satisfies(refused -> assertThat(refused.getMessage())
                            .hasSizeLessThan(1_000)
                            .doesNotContain(History.NIK));
        }
    }

    /** An editor put it there and shows it to nobody, so the report does. */
    @Test
    void a_mark_before_the_file_is_named() {
        List<String> rolls = List.of("\uFEFF" + GOOD, GOOD);
        assertThat(Verification.verify(List.of("\uFEFF" + GOOD).iterator(), Optional.empty())
                        .breaks()
                        .get(0)
                        .text()
                        .en())
                .isEqualTo("Line 1: the line is no journal entry (BOM, U+FEFF)");
        assertThat(Verification.against(rolls.iterator())
                        .verify(List.of(GOOD).iterator())
                        .breaks())
                .filteredOn(one -> one.kind() == BreakKind.ROLL_UNREADABLE)
                .extracting(one -> one.text().id())
                .containsExactly(
                        "Daftar kepala, baris 1: baris bukan lembar daftar kepala (BOM, U+FEFF)",
                        "Daftar kepala, baris 2: baris bukan lembar daftar kepala");
    }

    /** Signatures of an act that waits for more stand in a list, each with the number of its entry. */
    private static String signedAt(String seq) {
        String line = History.signed("case-1").lines().get(1);
        String changed = line.replaceFirst("(\"signatures\":\\[[^]]*\"seq\":)\\d+", "$1" + seq);
        assertThat(changed).isNotEqualTo(line);
        return changed;
    }

    /** The amount stands in the event, which is a list of the entry. */
    private static String askedInEvent(String number) {
        String changed = GOOD.replaceFirst("(\"events\":\\[\\{[^]]*\"asked\":)\\d+", "$1" + number);
        assertThat(changed).isNotEqualTo(GOOD);
        return changed;
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740991", "-9007199254740991", "0"})
    void the_greatest_numbers_that_a_line_holds_are_read_and_written_again(String number) {
        String line = askedInEvent(number);
        for (JsonBinding json : BothBindings.all()) {
            assertThat(JournalEntry.parse(line, json).toLine()).isEqualTo(line);
        }
    }

    /** It could be read and not be written again, so it was an entry that no export holds. */
    @Test
    void a_number_that_is_null_is_no_entry() {
        String line = History.granted("case-1")
                .lines()
                .get(1)
                .replaceFirst("\"numbers\":\\{[^}]*}", "\"numbers\":{\"DECREE\":null}");
        for (JsonBinding json : BothBindings.all()) {
            assertThatThrownBy(() -> JournalEntry.parse(line, json)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void an_entry_without_events_opens_no_case() {
        JournalEntry entry =
                JournalEntry.parse(GOOD.replaceFirst("\"events\":\\[.*?}],\"facts\"", "\"events\":[],\"facts\""));
        Replay<Petition> replay = Replay.of(History.WORKFLOW.types(), Petition.class);
        PersonalVault vault = History.granted("case-1").vault();
        assertThat(entry.events()).isEmpty();
        assertThatThrownBy(() -> replay.after(Optional.empty(), entry, vault))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not open a case");
    }

    @Test
    void lines_are_read_to_the_end_with_either_line_end() {
        JournalLines lines = JournalLines.of(new StringReader("a\r\nb\n\nc"));
        assertThat(lines).toIterable().containsExactly("a", "b", "", "c");
        assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
        assertThat(JournalLines.of(new StringReader("")).hasNext()).isFalse();
    }

    /** One character more than may be kept, so that it is no entry, and no more than that. */
    @Test
    void of_an_endless_line_only_the_beginning_is_kept() {
        JournalLines lines = JournalLines.of(
                new StringReader("x".repeat(JournalLines.LIMIT) + "\n" + "y".repeat(9_000_000) + "\nz"));
        assertThat(lines.next()).hasSize(JournalLines.LIMIT);
        assertThat(lines.next()).hasSize(JournalLines.LIMIT + 1);
        assertThat(lines.next()).isEqualTo("z");
    }

    @Test
    void a_text_that_cannot_be_read_on_says_so() {
        JournalLines lines = JournalLines.of(new Reader() {
            @Override
            public int read(char[] into, int from, int count) throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public void close() {}
        });
        assertThatThrownBy(lines::hasNext).isInstanceOf(UncheckedIOException.class);
    }
}
