package id.pendopo.grants.screening;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.grants.internal.likeness.Likeness;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name or a title as it is compared (<i>nama pembanding</i>): upper case, without punctuation and words of legal form, its words
 * sorted. The name as on the papers stays where it was.
 *
 * @param value what is left; empty where nothing is
 */
public record ComparedName(@JsonValue String value) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ROMAN = Pattern.compile("X{0,3}(IX|IV|V?I{0,3})");

    /** What says only of which form a body is. */
    private static final Set<String> LEGAL_WORDS = Set.of("YAYASAN", "PERKUMPULAN", "FORUM", "LSM", "DKM", "KELOMPOK");

    /** A name that was compared before, as it was stored. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ComparedName {}

    /** The name of a body. */
    public static ComparedName of(String name) {
        return new ComparedName(
                words(name).stream().filter(word -> !LEGAL_WORDS.contains(word)).collect(Collectors.joining(" ")));
    }

    /** The title of an activity, in which no word is one of legal form. */
    public static ComparedName ofTitle(String title) {
        return new ComparedName(String.join(" ", words(title)));
    }

    private static List<String> words(String text) {
        String plain = NO_WORD.matcher(text.toUpperCase(Locale.ROOT)).replaceAll(" ");
        return Arrays.stream(plain.trim().split(" "))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    /** How like the other it is, in whole per cent, rounded down. */
    public int likeness(ComparedName other) {
        return Likeness.percent(value, other.value);
    }

    /**
     * Whether both are near each other: so many per cent alike, and with the same numbers in them, Roman ones too. Associations of
     * neighbours, schools and branches are told apart by nothing else.
     */
    public boolean isNear(ComparedName other, int leastPercent) {
        return !value.isEmpty()
                && !other.value.isEmpty()
                && Likeness.isAtLeast(value, other.value, leastPercent)
                && numbers().equals(other.numbers());
    }

    private List<String> numbers() {
        return Arrays.stream(value.split(" "))
                .filter(word -> word.chars().anyMatch(Character::isDigit)
                        || ROMAN.matcher(word).matches())
                .map(word -> word.replaceFirst("^0+(?=.)", ""))
                .sorted()
                .toList();
    }
}
