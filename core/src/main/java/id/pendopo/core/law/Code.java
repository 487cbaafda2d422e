package id.pendopo.core.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The short name (<i>kode</i>) by which a case file speaks of a stage, a role, a clock, a flag or a unit. Case files keep
 * codes and never objects, so that a stage of a region's own pack and one of ours are equal after JSON. It is not a label
 * for people: those stand in the region pack.
 *
 * @param value an upper-case letter, then up to 59 upper-case letters, digits or underscores, for example {@code TU_CHECK}
 */
public record Code(@JsonValue String value) implements Comparable<Code> {
    /** The longest code. */
    public static final int LIMIT = 60;

    /** @throws IllegalArgumentException if the text is no code */
    public Code {
        if (!isCode(value)) {
            throw new IllegalArgumentException(
                    "code: must be an upper-case letter, then at most %d upper-case letters, digits or underscores"
                            .formatted(LIMIT - 1));
        }
    }

    /** The code of this name. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Code of(String value) {
        return new Code(value);
    }

    /** Whether this text may stand as a code. */
    public static boolean isCode(String text) {
        if (text.isEmpty() || text.length() > LIMIT || text.charAt(0) < 'A' || text.charAt(0) > 'Z') {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_')) {
                return false;
            }
        }
        return true;
    }

    // Written out, because deciding compares these more than anything else and what a record brings is slower.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Code that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(Code other) {
        // Most often it is the same name, which equals sees without reading it.
        return equals(other) ? 0 : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
