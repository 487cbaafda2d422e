package id.pendopo.complaints.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** However somebody types it, a word is the same word; and no word is left out or exchanged for another. */
class PlainWordsTest {
    @Test
    void capitals_marks_blanks_and_punctuation_make_no_difference() {
        assertThat(PlainWords.of("  KABEL,putus!!\tdi\nJalan Café "))
                .containsExactly("kabel", "putus", "di", "jalan", "cafe");
    }

    @Test
    void a_letter_drawn_out_counts_once_and_digits_stay() {
        assertThat(PlainWords.of("kebakaraaaan gang 1000")).containsExactly("kebakaran", "gang", "1000");
    }

    @Test
    void without_letters_and_digits_there_is_no_word() {
        assertThat(PlainWords.of(" ... \uD83D\uDE21 ")).isEmpty();
    }
}
