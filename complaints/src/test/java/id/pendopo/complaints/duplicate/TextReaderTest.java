package id.pendopo.complaints.duplicate;

import static id.pendopo.complaints.duplicate.Traces.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What two people wrote about the same thing is read as the same words. */
class TextReaderTest {
    @Test
    void short_forms_are_written_out_and_words_that_say_nothing_left_out() {
        assertThat(READER.words("Jln. Dago yg rusak, tlg diperbaiki pak!"))
                .containsExactly("jalan", "dago", "rusak", "diperbaiki");
    }

    @Test
    void marks_over_letters_and_capitals_do_not_count() {
        assertThat(READER.words("CAFÉ Cafe\u0301 café")).containsExactly("cafe", "cafe", "cafe");
    }

    @Test
    void a_letter_drawn_out_three_times_counts_once_and_twice_stays() {
        assertThat(READER.words("rusaaaak gaang maaf 1000")).containsExactly("rusak", "gaang", "maaf", "1000");
    }

    @Test
    void a_text_without_letters_and_digits_has_no_words() {
        assertThat(READER.words(" ... !!! \uD83D\uDE21 ")).isEmpty();
        assertThat(READER.shingles("yang dan di")).isEqualTo(Shingles.NONE);
    }

    @Test
    void threes_are_of_neighbours_and_each_counts_once() {
        assertThat(Shingles.of(List.of("a", "b", "c", "d")).size()).isEqualTo(2);
        assertThat(Shingles.of(List.of("a", "a", "a", "a", "a")).size()).isEqualTo(1);
        assertThat(Shingles.of(List.of("a", "b")).size()).isEqualTo(1);
        assertThat(Shingles.of(List.of("a", "b", "c")).sharedWith(Shingles.of(List.of("x", "a", "b", "c"))))
                .isEqualTo(1);
        assertThat(Shingles.of(List.of("a", "bc")).sharedWith(Shingles.of(List.of("ab", "c"))))
                .isZero();
    }

    /** A region keeps these numbers in its index: another number would lose every report in it. */
    @Test
    void the_number_of_a_three_never_changes() {
        assertThat(Shingles.of(List.of("jalan", "berlubang", "dago")).first(1)).containsExactly(-4484177817464713764L);
    }

    @Test
    void threes_are_equal_by_content_and_print_no_word() {
        assertThat(Shingles.of(List.of("lampu", "padam")))
                .isEqualTo(Shingles.of(List.of("lampu", "padam")))
                .hasSameHashCodeAs(Shingles.of(List.of("lampu", "padam")))
                .isNotEqualTo(Shingles.NONE)
                .hasToString("Shingles[1]");
    }

    @Test
    void words_of_a_region_are_small_letters_and_few_enough() {
        List<String> most = new ArrayList<>(Collections.nCopies(TextWords.LIMIT, "dan"));
        assertThat(new TextWords(most, Map.of("yg", "yang")).stopWords()).hasSize(TextWords.LIMIT);
        most.add("dan");
        assertThatThrownBy(() -> new TextWords(most, Map.of())).hasMessageContaining("2001");
        assertThatThrownBy(() -> new TextWords(List.of("Dan"), Map.of())).hasMessageContaining("no word");
        assertThatThrownBy(() -> new TextWords(List.of(), Map.of("yg", "yang itu")))
                .hasMessageContaining("no word");
        Map<String, String> many = new java.util.HashMap<>();
        IntStream.rangeClosed(0, TextWords.LIMIT).forEach(i -> many.put("a" + i, "b"));
        assertThatThrownBy(() -> new TextWords(List.of(), many)).isInstanceOf(IllegalArgumentException.class);
    }
}
