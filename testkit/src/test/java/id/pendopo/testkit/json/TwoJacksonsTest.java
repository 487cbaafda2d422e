package id.pendopo.testkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A comparison that never cries out proves nothing: each way in which the two lines come apart is gone once, and must be found. */
class TwoJacksonsTest {
    private static final String SECRET = "Rahasia";

    record Note(String text, LocalDate day, Optional<String> more) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes(@JsonSubTypes.Type(value = Told.class, name = "told"))
    sealed interface Known {}

    record Told(int number) implements Known {}

    /** Without its list: Jackson 3 finds the members of a sealed family by itself, Jackson 2 does not. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    sealed interface Unlisted {}

    record Forgotten(int number) implements Unlisted {}

    /** Jackson 3 writes what it prints, Jackson 2 how it is called. */
    enum Colour {
        RED;

        @Override
        public String toString() {
            return "red";
        }
    }

    record Painted(List<Colour> colours) {}

    /** Reading makes another one of it. */
    record Growing(String text, int size) {
        Growing {
            size++;
        }
    }

    /** Cannot say what it holds. */
    record Closed(int number) {
        @Override
        public int number() {
            throw new IllegalStateException("closed");
        }
    }

    @Test
    void what_both_write_and_read_alike_survives_and_is_given_as_it_is_written() {
        assertThat(TwoJacksons.areBoth()).isTrue();
        assertThat(TwoJacksons.survives(new Told(3), Known.class)).isEqualTo("{\"type\":\"told\",\"number\":3}");
        Note note = new Note("teks", LocalDate.of(2026, 3, 2), Optional.of("lagi"));
        TwoJacksons.writtenAs(note, Note.class, "{\"day\":\"2026-03-02\",\"more\":\"lagi\",\"text\":\"teks\"}");
    }

    @Test
    void a_member_that_the_family_does_not_list_is_found() {
        assertThatThrownBy(() -> TwoJacksons.survives(new Forgotten(3), Unlisted.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Unlisted")
                .hasMessageContaining("Jackson");
    }

    @Test
    void what_one_line_writes_otherwise_is_found_with_its_place() {
        assertThatThrownBy(() -> TwoJacksons.survives(new Painted(List.of(Colour.RED)), Painted.class))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Painted: Jackson 2 writes another JSON than Jackson 3 at /colours/0");
    }

    @Test
    void what_is_read_back_as_another_value_is_found_and_not_printed() {
        assertThatThrownBy(() -> TwoJacksons.survives(new Growing(SECRET, 1), Growing.class))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Growing: Jackson 3 reads another value back, at /size")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void what_cannot_be_written_is_found() {
        assertThatThrownBy(() -> TwoJacksons.survives(new Closed(1), Closed.class))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Closed: Jackson 3 cannot write it");
    }

    @Test
    void json_that_is_not_the_expected_one_is_found_with_its_place() {
        Told told = new Told(3);
        assertThatThrownBy(() -> TwoJacksons.writtenAs(told, Known.class, "{\"type\":\"told\",\"number\":4}"))
                .hasMessage("Known: is written otherwise than expected at /number");
        assertThatThrownBy(
                        () -> TwoJacksons.writtenAs(told, Known.class, "{\"type\":\"told\",\"number\":3,\"more\":[]}"))
                .hasMessage("Known: is written otherwise than expected at /more");
        assertThatThrownBy(() -> TwoJacksons.writtenAs(told, Known.class, "[1]"))
                .hasMessage("Known: is written otherwise than expected at /");
    }

    /** An adopter who has Jackson 3 alone is told what to add, and may go on with the one he has. */
    @Test
    void without_the_other_line_it_says_what_to_add() throws Exception {
        URL[] here = {
            place(TwoJacksons.class),
            place(tools.jackson.databind.json.JsonMapper.class),
            place(tools.jackson.core.JacksonException.class),
            place(JsonTypeInfo.class)
        };
        try (URLClassLoader alone = new URLClassLoader(here, ClassLoader.getPlatformClassLoader())) {
            Class<?> jacksons = alone.loadClass(TwoJacksons.class.getName());
            assertThat(jacksons.getMethod("areBoth").invoke(null)).isEqualTo(false);
            assertThat(jacksons.getMethod("survivesThree", Object.class, Class.class)
                            .invoke(null, "teks", String.class))
                    .isEqualTo("\"teks\"");
            assertThatThrownBy(() -> jacksons.getMethod("survives", Object.class, Class.class)
                            .invoke(null, "teks", String.class))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("is not on the path; add jackson-databind");
        }
    }

    private static URL place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
