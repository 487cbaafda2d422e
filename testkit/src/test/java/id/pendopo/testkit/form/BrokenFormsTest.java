package id.pendopo.testkit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.form.Filled;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.Command;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A sender of broken forms that finds nothing wrong with anything proves nothing: each of its three complaints is heard once. */
class BrokenFormsTest {
    private static final String SECRET = "Rahasia sekali";
    private static final LegalSource OWN = LegalSource.ownDecision("Contoh untuk pengujian");

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Say.class, name = "say"),
        @JsonSubTypes.Type(value = Round.class, name = "round")
    })
    sealed interface Act extends Command {}

    record Said(@Personal(purpose = Purpose.NARRATIVE) PersonalText words) {}

    record Say(Optional<Said> first, List<Said> rest, Map<String, Said> named) implements Act {}

    record Round(Loud word) implements Act {}

    /** Is written otherwise than it was read, unless it was shouted. */
    record Loud(String text) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Loud of(String text) {
            return new Loud(text);
        }

        @JsonValue
        String shouted() {
            return text.toUpperCase(Locale.ROOT);
        }
    }

    private static final Say SAY = new Say(
            Optional.of(new Said(PersonalText.of(SECRET))),
            List.of(new Said(PersonalText.of("Pendek"))),
            Map.of("a", new Said(PersonalText.of("Jalan Contoh 12"))));

    private static void sendMany(BrokenForms forms) {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] choice = new byte[random.nextInt(40)];
            random.nextBytes(choice);
            forms.send(choice);
        }
    }

    @Test
    void sound_commands_are_taken_or_refused() {
        assertThatCode(() -> sendMany(BrokenForms.of(List.of(SAY)))).doesNotThrowAnyException();
    }

    @Test
    void what_is_another_command_when_it_is_read_again_is_heard() {
        assertThatThrownBy(() -> sendMany(BrokenForms.of(List.of(new Round(new Loud("AWAS"))))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Act")
                .hasMessageContaining("another value");
    }

    @Test
    void a_refusal_that_repeats_a_personal_text_is_heard() {
        BrokenForms forms = BrokenForms.of(List.of(SAY));
        Filled repeating = refused("contoh.ECHO", SECRET);
        assertThatThrownBy(() -> forms.check(Say.class, repeating))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("contoh.ECHO")
                .hasMessageNotContaining(SECRET);
        assertThatThrownBy(() -> forms.check(Say.class, refused("contoh.ECHO", "di Jalan Contoh 12 itu")))
                .isInstanceOf(AssertionError.class);
        assertThatCode(() -> forms.check(Say.class, refused("contoh.ECHO", "Pendek")))
                .doesNotThrowAnyException();
    }

    @Test
    void an_answer_that_is_none_is_heard() {
        BrokenForms forms = BrokenForms.of(List.of(SAY));
        assertThatThrownBy(() -> forms.check(Say.class, new Filled(Optional.empty(), List.of())))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("neither");
        assertThatThrownBy(() -> BrokenForms.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytes_choose_from_the_front_and_then_the_first() {
        ByteChoice choice = new ByteChoice(new byte[] {(byte) 200, 1, 2, 3, 'a', 'b', 'c', 'd'});
        assertThat(choice.below(7)).isEqualTo(200 % 7);
        assertThat(choice.below(300)).isEqualTo((1 * 256 + 2) % 300);
        assertThat(choice.text(12)).isEqualTo("abc");
        assertThat(choice.below(256)).isEqualTo('d');
        assertThat(choice.below(9)).isZero();
        assertThat(choice.text(12)).isEmpty();
    }

    private static Filled refused(String code, String found) {
        return new Filled(Optional.empty(), Finding.block(code).found(found).only(OWN));
    }
}
