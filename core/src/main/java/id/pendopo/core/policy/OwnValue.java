package id.pendopo.core.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.core.internal.text.HiddenCharacters;

/**
 * What somebody filled in for a region's own field that is not personal (<i>nilai isian daerah</i>): a text of 1 to
 * {@value OwnField#TEXT_LIMIT} characters, a whole number within 2<sup>53</sup> - 1, or a truth value. In JSON it is just that.
 *
 * @param value a {@code String}, {@code Long} or {@code Boolean}
 */
public record OwnValue(@JsonValue Object value) {
    private static final long MOST = 9_007_199_254_740_991L;

    /** @throws IllegalArgumentException if it is anything else, or over a limit */
    public OwnValue {
        if (value instanceof Integer number) {
            value = number.longValue();
        }
        boolean fits = value instanceof Boolean
                || (value instanceof Long number && number >= -MOST && number <= MOST)
                || (value instanceof String text && isPlain(text));
        if (!fits) {
            throw new IllegalArgumentException(
                    "own value: give a text of 1 to %d characters, a whole number, true or false"
                            .formatted(OwnField.TEXT_LIMIT));
        }
    }

    /**
     * The value of this text, whole number or truth value.
     *
     * @throws IllegalArgumentException if it is anything else, or over a limit
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OwnValue of(Object value) {
        return new OwnValue(value);
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
        return value.toString();
    }
}
