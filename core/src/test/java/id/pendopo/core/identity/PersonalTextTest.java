package id.pendopo.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.law.BothJacksons;
import java.lang.reflect.RecordComponent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told about a person is never printed by accident, and can be destroyed without breaking what it was part of. */
class PersonalTextTest {
    private static final PersonalText NAME = PersonalText.of("Contoh binti Fiktif");

    record Card(
            @Personal(purpose = Purpose.IDENTITY) PersonalText name,

            @Personal(purpose = Purpose.CONTACT, retention = "CONTACT_2Y")
            PersonalText phone) {}

    @Test
    void it_always_prints_masked() {
        assertThat(NAME).hasToString("***");
        assertThat(PersonalText.erased("BA 1/2026")).hasToString("***");
        assertThat(new Card(NAME, PersonalText.of("0812000000")).toString()).doesNotContain("Contoh", "0812");
        assertThat(NAME.reveal()).isEqualTo("Contoh binti Fiktif");
    }

    @Test
    void it_is_equal_by_content() {
        EqualsVerifier.forClass(PersonalText.class)
                .withNonnullFields("content")
                .withIgnoredFields()
                .suppress(nl.jqno.equalsverifier.Warning.STRICT_HASHCODE)
                .verify();
    }

    /** A name is as its bearer writes it: one part, an apostrophe, letters of any script, even a blank at the end. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Suharti", " Ma'ruf ", "Óscar-Ñ", "ꦱꦫꦶ", "A", "👩‍🌾 Tani", "R.A. Contoh, S.H.", "(ERASED)"})
    void any_name_in_one_line_is_kept_as_it_is(String name) {
        assertThat(PersonalText.of(name).reveal()).isEqualTo(name);
        assertThat(PersonalText.isAcceptable(name)).isTrue();
        BothJacksons.roundTrip(PersonalText.of(name), PersonalText.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a\nb",
                "a\tb",
                "a\u0000",
                "a\u007f",
                "a\u0085",
                "a\u2028b",
                "a\u2029b",
                "a\u202Eb",
                "a\u202Ab",
                "a\u2066b",
                "a\u2069b",
                "a\u200Eb",
                "a\u200Fb",
                "a\u061Cb",
                "\uFEFFa",
                "a\u200Bb",
                "a\uD800",
                "\uDC00a",
                "ERASED (x)"
            })
    void what_hides_turns_or_breaks_a_text_is_refused_without_repeating_it(String text) {
        assertThat(PersonalText.isAcceptable(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonalText.of(text))
                .withMessageStartingWith("personal text: ");
    }

    @Test
    void the_limit_is_taken_and_one_more_is_refused() {
        PersonalText.of("x".repeat(PersonalText.LIMIT));
        assertThatIllegalArgumentException().isThrownBy(() -> PersonalText.of("x".repeat(PersonalText.LIMIT + 1)));
        PersonalText.erased("x".repeat(200));
        assertThatIllegalArgumentException().isThrownBy(() -> PersonalText.erased("x".repeat(201)));
        assertThatIllegalArgumentException().isThrownBy(() -> PersonalText.erased(" "));
    }

    @Test
    void an_erased_text_names_its_deed_and_survives_json() {
        PersonalText erased = PersonalText.erased("BA Pemusnahan 12/2036");
        assertThat(erased.isErased()).isTrue();
        assertThat(NAME.isErased()).isFalse();
        assertThat(erased.reveal()).isEqualTo("ERASED (BA Pemusnahan 12/2036)");
        assertThat(erased).isNotEqualTo(PersonalText.erased("BA Pemusnahan 13/2036"));
        BothJacksons.agree(erased, PersonalText.class, "\"ERASED (BA Pemusnahan 12/2036)\"");
        BothJacksons.agree(NAME, PersonalText.class, "\"Contoh binti Fiktif\"");
        BothJacksons.agree(new Card(NAME, erased), Card.class, """
                {"name":"Contoh binti Fiktif","phone":"ERASED (BA Pemusnahan 12/2036)"}""");
        BothJacksons.refuse("\"\"", PersonalText.class);
    }

    @Test
    void the_mark_is_found_on_record_components_at_run_time() {
        RecordComponent[] components = Card.class.getRecordComponents();
        Personal name = components[0].getAnnotation(Personal.class);
        Personal phone = components[1].getAnnotation(Personal.class);
        assertThat(name.purpose()).isEqualTo(Purpose.IDENTITY);
        assertThat(name.retention()).isEqualTo(Personal.AS_CASE);
        assertThat(phone.retention()).isEqualTo("CONTACT_2Y");
        assertThat(Purpose.values())
                .allSatisfy(purpose -> assertThat(purpose.label().id()).isNotBlank());
        assertThat(Sex.values()).allSatisfy(sex -> assertThat(sex.label().id()).isNotBlank());
    }

    @Property
    void a_text_is_kept_exactly_or_refused(@ForAll String text) {
        if (PersonalText.isAcceptable(text)) {
            PersonalText kept = PersonalText.of(text);
            assertThat(kept.reveal()).isEqualTo(text);
            assertThat(PersonalText.from(text)).isEqualTo(kept);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> PersonalText.of(text));
        }
    }
}
