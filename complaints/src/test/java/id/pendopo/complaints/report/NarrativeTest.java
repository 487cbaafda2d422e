package id.pendopo.complaints.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.identity.PersonalText;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What somebody tells is kept word for word and never printed by accident. */
class NarrativeTest {
    @Test
    void each_line_is_a_paragraph_and_blank_ones_are_left_out() {
        Narrative told = Narrative.of("  Satu.\r\n\r\n\tDua.\nTiga. ");
        assertThat(told.lines())
                .containsExactly(PersonalText.of("Satu."), PersonalText.of("Dua."), PersonalText.of("Tiga."));
        assertThat(told.reveal()).isEqualTo("Satu.\nDua.\nTiga.");
        assertThat(told.length()).isEqualTo(told.reveal().length());
    }

    @Test
    void it_prints_masked() {
        assertThat(Narrative.of("Budi Contohnama meminta uang.").toString()).doesNotContain("Budi");
    }

    /** Five hundred is the longest personal text; no word is torn, and no half of a character stands alone. */
    @Test
    void a_long_line_is_broken_at_a_blank() {
        String line = "kata ".repeat(250).strip();
        Narrative told = Narrative.of(line);
        assertThat(told.lines())
                .hasSizeGreaterThan(1)
                .allSatisfy(part -> assertThat(part.reveal()).startsWith("kata").endsWith("kata"));
        assertThat(told.reveal().replace('\n', ' ')).isEqualTo(line);
        Narrative unbroken = Narrative.of("x".repeat(PersonalText.LIMIT - 1) + "😀".repeat(3));
        assertThat(unbroken.reveal().replace("\n", "")).isEqualTo("x".repeat(PersonalText.LIMIT - 1) + "😀".repeat(3));
    }

    @Property(tries = 200)
    void no_word_is_lost(
            @ForAll @NotBlank @AlphaChars @Chars({' ', '\n'}) @StringLength(min = 1, max = 3_000) String text) {
        assertThat(List.of(Narrative.of(text).reveal().split("\\s+")).stream().reduce("", String::concat))
                .isEqualTo(text.replaceAll("\\s+", ""));
    }

    @Test
    void there_is_a_limit_on_paragraphs_and_on_characters() {
        List<PersonalText> most = Collections.nCopies(Narrative.LINES, PersonalText.of("a"));
        assertThat(new Narrative(most).lines()).hasSize(Narrative.LINES);
        assertThatThrownBy(() -> new Narrative(Collections.nCopies(Narrative.LINES + 1, PersonalText.of("a"))))
                .isInstanceOf(IllegalArgumentException.class);
        PersonalText longest = PersonalText.of("b".repeat(PersonalText.LIMIT));
        assertThat(new Narrative(Collections.nCopies(40, longest)).length()).isEqualTo(Narrative.LIMIT + 39);
        assertThatThrownBy(() -> new Narrative(Collections.nCopies(41, longest)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Narrative.of(" \n ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_told_later_comes_after() {
        assertThat(Narrative.of("Satu.").plus(Narrative.of("Dua.")).reveal()).isEqualTo("Satu.\nDua.");
    }
}
