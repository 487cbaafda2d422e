package id.pendopo.testkit.office;

import static id.pendopo.testkit.office.LetterOffice.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.BookLine;
import id.pendopo.core.office.CaseDossier;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.OfficeBuilder;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.testkit.InMemoryStore;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An application may keep a book of its own beside the budget: it moves with the cases, and what it refuses is not done. */
class OwnBookTest {
    private static final String MONDAY = "2026-03-02T09:00:00";
    private static final Actor CITIZEN = Actor.of("w1", Bicycle.As.CITIZEN);
    private static final Actor KEEPER = Actor.of("k1", Bicycle.As.KEEPER);

    private final InMemoryStore store = new InMemoryStore();
    private final Office office = office().book(new Bicycle.Shed()).open();
    private int attempts;

    private OfficeBuilder office() {
        return Office.in(LetterOffice.pack())
                .with(store)
                .withoutValidation("uji")
                .keys(bytes -> Arrays.fill(bytes, (byte) 7))
                .procedures(new Bicycle.Provider());
    }

    private Answer ask(String id, Command command, Actor actor) {
        return office.handle(
                Bicycle.PROCEDURE, CaseId.of(id), command, actor, at(MONDAY), CommandId.of("attempt-" + attempts++));
    }

    private void does(String id, Command command, Actor actor) {
        Answer answer = ask(id, command, actor);
        assertThat(answer.accepted()).as("%s", answer.codes()).isTrue();
    }

    /** The rules of the procedure let a second reader have the same bicycle; only the book knows that it is out. */
    @Test
    void what_a_book_refuses_is_told_and_not_done_though_the_rules_let_it_through() {
        does("a", new Bicycle.Ask("biru"), CITIZEN);
        does("b", new Bicycle.Ask("biru"), CITIZEN);
        does("a", new Bicycle.Lend(), KEEPER);
        assertThat(ask("b", new Bicycle.Lend(), KEEPER).codes()).containsExactly("bicycle.NOT_THERE");
        assertThat(office.journal(CaseId.of("b"))).hasSize(1);
        assertThat(store.read(StreamId.of(StreamId.Kind.BOOK, "shed/biru"), 0)).hasSize(1);
        does("a", new Bicycle.TakeBack(), KEEPER);
        does("b", new Bicycle.Lend(), KEEPER);
        assertThat(BookLine.read(store, "shed", "biru")).hasSize(3);
    }

    /** A text, a number, and what is true or false; a list is no cell. */
    @Test
    void each_plain_part_of_a_posting_has_its_column_in_the_evidence() {
        does("a", new Bicycle.Ask("biru"), CITIZEN);
        does("a", new Bicycle.Lend(), KEEPER);
        does("a", new Bicycle.TakeBack(), KEEPER);
        CaseDossier dossier = office.dossier(Bicycle.PROCEDURE, CaseId.of("a"), Set.of(), KEEPER, at(MONDAY))
                .orElseThrow();
        assertThat(dossier.files().get("postings.json")).isEqualTo("""
            [
            {"act":"lend","book":"shed","entry":2,"lock":"gembok 7","out":true,"page":"biru","wheels":2},
            {"act":"takeBack","book":"shed","entry":3,"lock":"gembok 7","out":false,"page":"biru","wheels":2}
            ]
            """);
    }

    @Test
    void a_book_that_the_application_does_not_name_is_missed_and_one_that_it_names_twice_is_too_many() {
        Office without = office().open();
        without.handle(Bicycle.PROCEDURE, CaseId.of("a"), new Bicycle.Ask("x"), CITIZEN, at(MONDAY), CommandId.of("1"));
        assertThatThrownBy(() -> without.handle(
                        Bicycle.PROCEDURE, CaseId.of("a"), new Bicycle.Lend(), KEEPER, at(MONDAY), CommandId.of("2")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has no book shed");
        assertThatThrownBy(() -> office().book(new Bicycle.Shed())
                        .book(new Bicycle.Shed())
                        .open())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two books are called shed");
    }
}
