package id.pendopo.complaints.duplicate;

import java.util.List;
import java.util.Map;

/**
 * The words that two reports are compared without, and those that are written in many ways (<i>kata henti dan kata singkat</i>). Data of the
 * region: a region where people write Sundanese adds its own.
 *
 * @param stopWords words that say nothing by themselves, in small letters without marks, at most {@value #LIMIT}
 * @param shortForms for a word as people type it, the word meant, both in small letters without marks, at most {@value #LIMIT}
 */
public record TextWords(List<String> stopWords, Map<String, String> shortForms) {
    /** The most of each. */
    public static final int LIMIT = 2_000;

    private static final String WORD = "[\\p{Ll}\\p{Nd}]{1,40}";

    /** @throws IllegalArgumentException if there are too many, or one is no word in small letters */
    public TextWords {
        stopWords = List.copyOf(stopWords);
        shortForms = Map.copyOf(shortForms);
        if (stopWords.size() > LIMIT || shortForms.size() > LIMIT) {
            throw new IllegalArgumentException("words: %d and %d are outside 0 to %d; leave rare ones out"
                    .formatted(stopWords.size(), shortForms.size(), LIMIT));
        }
        stopWords.forEach(TextWords::check);
        shortForms.forEach((typed, meant) -> {
            check(typed);
            check(meant);
        });
    }

    private static void check(String word) {
        if (!word.matches(WORD)) {
            throw new IllegalArgumentException(
                    "words: one of %d characters is no word; write small letters and digits without blanks"
                            .formatted(word.length()));
        }
    }
}
