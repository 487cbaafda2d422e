package id.pendopo.testkit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.form.FormProvider;
import id.pendopo.core.form.Forms;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Command;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contract that never cries out proves nothing: forms that are sound keep it, and each fault is made once and found. */
class FormContractTest {
    private static final String SECRET = "Rahasia sekali";
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private static final RegionPack PACK = RegionPack.fromFiles(Map.of("region.json", """
                    {"code": "32.73", "name": "Kota Contoh", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
                     "legalBasis": {"number": "1", "year": 2014, "date": "2014-01-02", "title": "Peraturan Contoh"}}
                    """), Opening.strict());

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Call.class, name = "call"),
        @JsonSubTypes.Type(value = Hush.class, name = "hush")
    })
    sealed interface Act extends Command {}

    record Call(
            @NotBlank @Size(max = 12) String name, @NotNull LocalTime at) implements Act {}

    /** Reading makes another one of it. */
    record Hush(int times) implements Act {
        Hush {
            times = Math.max(times, 1);
        }
    }

    /** As an author has it who changed the first and forgot all else. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes(@JsonSubTypes.Type(value = Growing.class, name = "growing"))
    sealed interface Odd extends Command {}

    record Growing(int size) implements Odd {
        Growing {
            size++;
        }
    }

    private static final FormBase BASE = FormBase.of("contoh/panggilan", Act.class);
    private static final String WORDS_ID =
            "call=Memanggil\ncall.name=Nama\ncall.at=Pukul\nhush=Diam\nhush.times=Kali\n";
    private static final String WORDS_EN = "call=Call\ncall.name=Name\ncall.at=At\nhush=Hush\nhush.times=Times\n";
    private static final List<Command> EACH = List.of(new Call("Contoh", LocalTime.of(8, 0)), new Hush(2));

    @TempDir
    @Nullable
    Path folder;

    private record Offered(String base, String id, String en) implements FormProvider {
        @Override
        public String procedure() {
            return "contoh/panggilan";
        }

        @Override
        public Forms forms() {
            Map<String, String> files = Map.of("base.json", base, "forms_id.properties", id, "forms_en.properties", en);
            return Forms.load(procedure(), "base.json", name -> stream(files.get(name)));
        }
    }

    private static InputStream stream(@Nullable String text) {
        return new ByteArrayInputStream(String.valueOf(text).getBytes(StandardCharsets.UTF_8));
    }

    private static final class Kept extends FormContract {
        private final List<Command> each;

        Kept(FormProvider offered, FormBase generated, Path base, List<Command> each) {
            super(offered, generated, base, PACK);
            this.each = each;
        }

        @Override
        protected Collection<? extends Command> oneOfEach() {
            return each;
        }
    }

    private Path shipped(String text) throws IOException {
        Path file = java.util.Objects.requireNonNull(folder).resolve("base.json");
        Files.writeString(file, text);
        return file;
    }

    private Kept kept(Offered offered, FormBase generated, List<Command> each) throws IOException {
        return new Kept(offered, generated, shipped(offered.base()), each);
    }

    private static Offered sound() {
        return new Offered(BASE.json(), WORDS_ID, WORDS_EN);
    }

    private static void isFound(ThrowingCallable check, String what) {
        assertThatThrownBy(check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(what)
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void sound_forms_keep_the_contract() throws IOException {
        Kept kept = kept(sound(), BASE, EACH);
        kept.the_base_is_the_one_that_the_commands_give();
        kept.every_name_has_words_in_both_languages_and_no_word_is_idle();
        kept.every_command_has_a_form();
        kept.one_of_each_command_fits_its_form_and_is_read_from_it();
        assertThat(kept.commands()).contains(Call.class, Hush.class).hasSizeGreaterThan(2);
        FormAndCommand call = kept.form(Call.class);
        assertThat(call.apart(call.trials().all(7), VALIDATOR)).isEmpty();
    }

    @Test
    void a_base_that_is_no_longer_what_the_commands_give_is_found() throws IOException {
        Kept kept = kept(new Offered(BASE.json().replace("12", "13"), WORDS_ID, WORDS_EN), BASE, EACH);
        isFound(kept::the_base_is_the_one_that_the_commands_give, "maxLength");
    }

    @Test
    void a_name_without_words_and_a_word_without_a_name_are_found() throws IOException {
        Kept wordless = kept(new Offered(BASE.json(), "call=Memanggil\n", "call=Call\n"), BASE, EACH);
        isFound(wordless::every_name_has_words_in_both_languages_and_no_word_is_idle, "hush");
        Kept idle = kept(new Offered(BASE.json(), WORDS_ID + "gone=Hilang\n", WORDS_EN + "gone=Gone\n"), BASE, EACH);
        isFound(idle::every_name_has_words_in_both_languages_and_no_word_is_idle, "gone");
    }

    @Test
    void a_command_without_a_form_is_found() throws IOException {
        FormBase more = FormBase.of("contoh/panggilan", Act.class, Odd.class);
        isFound(kept(sound(), more, EACH)::every_command_has_a_form, "growing");
    }

    @Test
    void a_command_of_which_nobody_gave_one_is_found() throws IOException {
        Kept kept = kept(sound(), BASE, EACH.subList(0, 1));
        isFound(kept::one_of_each_command_fits_its_form_and_is_read_from_it, "hush");
    }

    @Test
    void a_command_that_its_form_refuses_is_found_by_its_place() throws IOException {
        Kept kept = kept(sound(), BASE, List.of(new Call(SECRET, LocalTime.of(8, 0)), new Hush(2)));
        isFound(
                kept::one_of_each_command_fits_its_form_and_is_read_from_it,
                "call: does not fit its form at [/name (maxLength)]");
    }

    @Test
    void a_command_that_is_not_read_back_as_it_was_is_found() {
        FormBase odd = FormBase.of("contoh/panggilan", Odd.class);
        Forms forms = new Offered(odd.json(), "", "").forms();
        isFound(
                () -> FormAndCommand.of(Growing.class, forms, PACK).fits(new Growing(1)),
                "growing: is not read back from its form as it was");
        assertThatCode(() -> FormAndCommand.of(Hush.class, sound().forms(), PACK)
                        .fits(new Hush(0))
                        .fits(new Hush(3)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_form_and_a_command_that_do_not_take_the_same_are_found() {
        Forms narrower = new Offered(BASE.json().replace("12", "11"), WORDS_ID, WORDS_EN).forms();
        FormAndCommand call = FormAndCommand.of(Call.class, narrower, PACK);
        assertThat(call.apart(call.trials().all(7), VALIDATOR))
                .containsExactly("call name: 12 characters: expected false, form false, command true");
        Forms wider = new Offered(BASE.json().replace("12", "13"), WORDS_ID, WORDS_EN).forms();
        FormAndCommand other = FormAndCommand.of(Call.class, wider, PACK);
        assertThat(other.apart(other.trials().all(7), VALIDATOR))
                .containsExactly("call name: 13 characters: expected true, form true, command false");
    }
}
