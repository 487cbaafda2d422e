package id.pendopo.core.workflow;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of one attempt to act (<i>nomor perintah</i>), given by the caller: the same id with the same content is the
 * same attempt, however often the network repeats it.
 *
 * @param value 1 to 100 letters, digits, {@code . : _} or {@code -}
 */
public record CommandId(@JsonValue String value) {
    /** @throws IllegalArgumentException if the text is no id */
    public CommandId {
        if (!value.matches("[A-Za-z0-9.:_-]{1,100}")) {
            throw new IllegalArgumentException("command id: must have 1 to 100 letters, digits, . : _ or -");
        }
    }

    /** The id of this text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CommandId of(String value) {
        return new CommandId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
