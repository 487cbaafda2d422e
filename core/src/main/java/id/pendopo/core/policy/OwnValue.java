package id.pendopo.core.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.core.internal.json.CanonicalJson;
import id.pendopo.core.internal.text.HiddenCharacters;
import id.pendopo.core.law.Code;
import java.util.List;

/**
 * What somebody filled in for a region's own field that is not personal (<i>nilai isian daerah</i>): a text of 1 to
 * {@value OwnField#TEXT_LIMIT} characters, a whole number within 2<sup>53</sup> - 1, a truth value, or 1 to
 * {@value OwnField#CHOICE_LIMIT} different codes of choices, in the order of the alphabet. In JSON it is just that.
 *
 * @param value a {@code String}, {@code Long}, {@code Boolean} or a list of {@code String}
 */
public record OwnValue(@JsonValue Object value) {

    /** @throws IllegalArgumentException if it is anything else, or over a limit */
    public OwnValue {
        if (value instanceof Integer number) {
            value = number.longValue();
        }
        boolean fits = value instanceof Boolean
                || (value instanceof Long number && number >= -CanonicalJson.EXACT && number <= CanonicalJson.EXACT)
                || (value instanceof String text && isPlain(text))
                || (value instanceof List<?> chosen && isChosen(chosen));
        if (!fits) {
            throw new IllegalArgumentException(
                    "own value: give a text of 1 to %d characters, a whole number, true or false, or 1 to %d codes"
                            .formatted(OwnField.TEXT_LIMIT, OwnField.CHOICE_LIMIT));
        }
        if (value instanceof List<?> chosen) {
            value = chosen.stream().map(String::valueOf).sorted().toList();
        }
    }

    /**
     * The value of this text, whole number, truth value or list of codes.
     *
     * @throws IllegalArgumentException if it is anything else, or over a limit
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OwnValue of(Object value) {
        return new OwnValue(value);
    }

    /** The value as text, of several codes each: never empty. */
    public List<String> texts() {
        return value instanceof List<?> chosen
                ? chosen.stream().map(String::valueOf).toList()
                : List.of(value.toString());
    }

    /** Several of the same would be counted twice. */
    private static boolean isChosen(List<?> codes) {
        return !codes.isEmpty()
                && codes.size() <= OwnField.CHOICE_LIMIT
                && codes.stream().distinct().count() == codes.size()
                && codes.stream().allMatch(code -> code instanceof String text && Code.isCode(text));
    }

    /** Several lines are welcome; tabs would not come through a form, and what is hidden would make it read otherwise. */
    private static boolean isPlain(String text) {
        return !text.isBlank()
                && text.length() <= OwnField.TEXT_LIMIT
                && HiddenCharacters.firstIn(text) < 0
                && text.indexOf('\t') < 0
                && text.indexOf('\r') < 0;
    }

    @Override
    public String toString() {
        return value instanceof List ? String.join(", ", texts()) : value.toString();
    }
}
