package id.pendopo.core.actor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * An opaque reference to a person (<i>rujukan orang</i>) that the host gave: never a NIK, a NIP or a name. Separation of
 * duties compares these, so one person must have one reference in every role.
 *
 * @param value 1 to 80 letters, digits, {@code . _ : -}
 */
public record PersonRef(@JsonValue String value) implements Comparable<PersonRef> {
    private static final int LIMIT = 80;

    /** @throws IllegalArgumentException if the text is no reference, or is sixteen bare digits like a NIK */
    public PersonRef {
        if (value.isEmpty() || value.length() > LIMIT) {
            throw new IllegalArgumentException(
                    "person reference: must have 1 to %d characters; give an opaque id".formatted(LIMIT));
        }
        int digits = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            digits += digit ? 1 : 0;
            if (!digit && !(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z') && ".:_-".indexOf(c) < 0) {
                throw new IllegalArgumentException(
                        "person reference: may hold letters, digits and . _ : - only; give an opaque id");
            }
        }
        if (digits == value.length() && (digits == 16 || digits == 18)) {
            throw new IllegalArgumentException(
                    "person reference: looks like a NIK or NIP; give an opaque id, the number is personal");
        }
    }

    /** The reference of this text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonRef of(String value) {
        return new PersonRef(value);
    }

    // Written out, because deciding compares these more than anything else and what a record brings is slower.
    // Separation of
    // duties asks it of everybody who acted, and nearly everybody is somebody else, which the hash alone tells.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof PersonRef that
                        && value.hashCode() == that.value.hashCode()
                        && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(PersonRef other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
