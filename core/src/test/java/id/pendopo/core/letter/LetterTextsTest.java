package id.pendopo.core.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The words of a module's letters: each belongs to a letter, and names only what that letter may show. */
class LetterTextsTest {
    private enum Note implements LetterKind {
        SHORT_NOTE,
        LONG_NOTE;

        @Override
        public Text label() {
            return Text.of("catatan", "note");
        }

        @Override
        public LetterForm form() {
            return LetterForm.PAPER;
        }
    }

    private static LetterTexts load(String properties) {
        return LetterTexts.load(
                "test",
                List.of(Note.values()),
                kind -> kind == Note.LONG_NOTE ? Set.of("name") : Set.of(),
                name -> new ByteArrayInputStream(properties.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_text_is_found_by_the_key_of_its_letter_and_may_name_what_every_letter_may() {
        LetterTexts texts = load("test.short-note.title=Catatan {place}\ntest.common.name=Nama\n");
        assertThat(texts.of(Note.SHORT_NOTE, "title")).isEqualTo("Catatan {place}");
        assertThat(texts.common("name")).isEqualTo("Nama");
        assertThat(texts.known().get("test.short-note.title"))
                .contains("region", "government", "place", "date", "copiesWords")
                .doesNotContain("name");
        assertThat(texts.known().get("test.common.name")).isEmpty();
    }

    /** All at once, so that nobody mends them one by one. */
    @Test
    void a_text_of_no_letter_or_with_a_value_of_another_is_refused_with_every_fault() {
        assertThatThrownBy(() -> load("test.short-note.title={name}\ntest.odd.title=x\nother.short-note.title=x\n"
                        + "test.common.word={place}\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("letters: other.short-note.title is of no letter; test.common.word names {place}; "
                        + "test.odd.title is of no letter; test.short-note.title names {name}");
        assertThat(load("test.long-note.title={name}\n").has(Note.LONG_NOTE, "title"))
                .isTrue();
    }

    /** What a value says is never read as a place again, nor as a group of a pattern. */
    @Test
    void a_value_stays_a_value() {
        assertThat(LetterTexts.filled("Kepada {name} di {place}", Map.of("name", "{place} $1 \\", "place", "Contoh")))
                .isEqualTo("Kepada {place} $1 \\ di Contoh");
    }

    @Test
    void a_kind_keeps_its_code_and_its_key_is_the_same_from_either() {
        assertThat(Note.LONG_NOTE.key()).isEqualTo("long-note").isEqualTo(LetterKind.key(Code.of("LONG_NOTE")));
    }
}
