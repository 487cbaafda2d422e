package id.pendopo.licensing.verification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id under which the public register shows a licence (<i>nomor register</i>). It tells nothing of the holder, and who knows one
 * cannot guess another: 128 bits, drawn at random or worked out with a secret key.
 *
 * @param value 26 of Crockford's letters in lower case, the first of them 0 to 7
 */
public record RegisterId(@JsonValue String value) {
    static final int LENGTH = 26;
    private static final int BYTES = 16;

    /** @throws IllegalArgumentException if the text is no register id */
    public RegisterId {
        if (!value.matches("[0-7][0-9a-hjkmnp-tv-z]{25}")) {
            throw new IllegalArgumentException(
                    "register id: must have 26 of the letters 0-9 and a-z without i, l, o, u; the first is 0 to 7");
        }
    }

    /** The id of this text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RegisterId parse(String text) {
        return new RegisterId(text);
    }

    /**
     * The id of these bytes, which the caller has drawn at random.
     *
     * @throws IllegalArgumentException if there are not sixteen
     */
    public static RegisterId of(byte[] sixteen) {
        if (sixteen.length != BYTES) {
            throw new IllegalArgumentException(
                    "register id: %d bytes are not %d; draw that many at random".formatted(sixteen.length, BYTES));
        }
        return new RegisterId(Base32.of(sixteen, LENGTH));
    }

    @Override
    public String toString() {
        return value;
    }
}
