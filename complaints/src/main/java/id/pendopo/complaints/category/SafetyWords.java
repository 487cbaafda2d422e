package id.pendopo.complaints.category;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.PlainWords;
import id.pendopo.complaints.report.Report;
import id.pendopo.core.identity.PersonalText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words and short phrases that speak of danger (<i>kata bahaya</i>). They are found as whole words, as {@link PlainWords} reads them, so that
 * case, spacing and punctuation do not count; what they mean in a sentence nobody reads [D]. Immutable and thread-safe.
 *
 * @param words in any order, at most {@value #LIMIT} of at most {@value #LENGTH} characters
 */
public record SafetyWords(@JsonValue List<String> words) {
    /** The most words and phrases. */
    public static final int LIMIT = 500;

    /** The longest phrase. */
    public static final int LENGTH = 60;

    /** @throws IllegalArgumentException if there are too many, or one is too long */
    public SafetyWords {
        words = List.copyOf(words);
        if (words.size() > LIMIT || words.stream().anyMatch(word -> word.length() > LENGTH)) {
            throw new IllegalArgumentException(
                    "safety words: %d of up to %d characters, at most %d of at most %d; leave out what others say already"
                            .formatted(
                                    words.size(),
                                    words.stream()
                                            .mapToInt(String::length)
                                            .max()
                                            .orElse(0),
                                    LIMIT,
                                    LENGTH));
        }
    }

    /** These words. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SafetyWords of(List<String> words) {
        return new SafetyWords(words);
    }

    /** Whether the report says one of them: in its title, what happened, what it cost or what is asked for. What was erased says nothing. */
    public boolean areIn(Report report) {
        List<String> told = Stream.of(
                        report.title().stream(),
                        lines(Stream.of(report.story())),
                        lines(report.loss().stream()),
                        lines(report.wish().stream()))
                .map(SafetyWords::text)
                .toList();
        return words.stream()
                .map(SafetyWords::plain)
                .filter(word -> !word.isBlank())
                .anyMatch(word -> told.stream().anyMatch(text -> text.contains(word)));
    }

    /** With a blank at either end and one between its words, so that only whole words are found in another such. */
    static String plain(String text) {
        return PlainWords.of(text).stream().collect(Collectors.joining(" ", " ", " "));
    }

    private static Stream<PersonalText> lines(Stream<Narrative> told) {
        return told.flatMap(narrative -> narrative.lines().stream());
    }

    private static String text(Stream<PersonalText> lines) {
        return plain(
                lines.filter(line -> !line.isErased()).map(PersonalText::reveal).collect(Collectors.joining("\n")));
    }
}
