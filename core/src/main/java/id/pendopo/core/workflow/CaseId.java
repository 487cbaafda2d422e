package id.pendopo.core.workflow;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The id of a case (<i>nomor berkas dalam sistem</i>), given by the host, for example a UUIDv7. It says nothing about the
 * case; what people read is the receipt number.
 *
 * @param value 1 to 64 letters, digits, {@code _} or {@code -}
 */
public record CaseId(@JsonValue String value) {
    /** @throws IllegalArgumentException if the text is no id */
    public CaseId {
        if (!value.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("case id: must have 1 to 64 letters, digits, _ or -");
        }
    }

    /** The id of this text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CaseId of(String value) {
        return new CaseId(value);
    }

    // Written out, because deciding compares these more than anything else and what a record brings is slower.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof CaseId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
