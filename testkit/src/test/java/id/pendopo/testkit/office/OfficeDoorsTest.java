package id.pendopo.testkit.office;

import static id.pendopo.testkit.office.LetterOffice.CITIZEN;
import static id.pendopo.testkit.office.LetterOffice.CLERK;
import static id.pendopo.testkit.office.LetterOffice.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Append;
import id.pendopo.core.office.BookLine;
import id.pendopo.core.office.CaseDossier;
import id.pendopo.core.office.Commit;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.testkit.InMemoryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an office says where two procedures share a store, and the small forms in which a store is spoken to. */
class OfficeDoorsTest {
    private static final String MONDAY = "2026-03-02T09:00:00";
    private static final Actor CITIZEN_OF_VOUCHERS = Actor.of("w1", Voucher.As.CITIZEN);

    private final InMemoryStore store = new InMemoryStore();
    private final LetterOffice letters = new LetterOffice(store);

    @TempDir
    Path folder;

    private Office vouchers() {
        return Office.in(LetterOffice.pack())
                .with(store)
                .keys(bytes -> {})
                .withoutValidation("uji")
                .procedures(new Voucher.Provider())
                .open();
    }

    /** The id of a case tells nobody of which procedure it is: asked through another door, there is no such case. */
    @Test
    void a_case_of_another_procedure_is_unknown_whoever_asks_and_however_often() {
        letters.sent("s-1", MONDAY);
        Command ask = new Voucher.Ask(Rupiah.of(5), PersonalText.of("Nirwana Contohwati"), "usaha kecil");
        Office vouchers = vouchers();
        for (String attempt : List.of("a-1", "a-2", "attempt-0")) {
            Answer answer = vouchers.handle(
                    "contoh/voucher",
                    CaseId.of("s-1"),
                    ask,
                    CITIZEN_OF_VOUCHERS,
                    at("2026-03-03T09:00:00"),
                    CommandId.of(attempt));
            assertThat(answer.codes()).as(attempt).containsExactly("core.CASE_UNKNOWN");
        }
        assertThat(vouchers.file("contoh/voucher", CaseId.of("s-1"))).isEmpty();
        assertThat(letters.office().journal(CaseId.of("s-1"))).hasSize(1);
        assertThat(letters.office().file(Letter.PROCEDURE, CaseId.of("s-1"))).isPresent();
    }

    @Test
    void an_office_that_names_no_procedure_takes_those_that_are_on_the_path() {
        Office found = Office.in(LetterOffice.pack())
                .with(store)
                .keys(bytes -> {})
                .withoutValidation("uji")
                .open();
        assertThat(found.procedures())
                .containsExactlyInAnyOrder("sample/loan", Wish.PROCEDURE, Card.PROCEDURE)
                .doesNotContain(Letter.PROCEDURE);
    }

    @Test
    void a_commit_takes_a_further_line_and_each_stream_once() {
        Append one = new Append(StreamId.of(StreamId.Kind.CASE, "a"), 0, List.of("1"));
        Append other = new Append(StreamId.of(StreamId.Kind.CASE, "b"), 0, List.of("2"));
        Commit commit = Commit.of(one).plus(other);
        assertThat(commit.appends()).containsExactly(one, other);
        assertThatThrownBy(() -> commit.plus(one)).hasMessageContaining("stands twice");
        assertThat(one.stream()).hasToString("CASE:a");
    }

    @Test
    void a_line_of_a_book_has_a_book_a_page_and_a_number_from_one() {
        assertThat(new BookLine("b", "p", 1, "{}").version()).isEqualTo(1);
        assertThatThrownBy(() -> new BookLine("b", "p", 0, "{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BookLine(" ", "p", 1, "{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BookLine("b", " ", 1, "{}")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Half a dossier would pass for a whole one, and may hold what is personal. */
    @Test
    void a_dossier_that_cannot_be_written_whole_leaves_nothing_behind() throws IOException {
        letters.sent("s-1", MONDAY).does("s-1", new Letter.Check(), CLERK, "2026-03-03T09:00:00");
        CaseDossier dossier = letters.office()
                .dossier(Letter.PROCEDURE, CaseId.of("s-1"), Set.of(), CITIZEN, at("2026-03-03T10:00:00"))
                .orElseThrow()
                .plus("journal.jsonl/below", "a file where a file stands already");
        assertThatThrownBy(() -> dossier.writeTo(folder.resolve("s-1"))).isInstanceOf(IOException.class);
        try (var there = Files.list(folder)) {
            assertThat(there).isEmpty();
        }
    }
}
