package id.pendopo.core.workflow;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

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

    @Override
    public String toString() {
        return value;
    }
}
