package id.pendopo.grants.screening;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HexFormat;

/**
 * What stands for a number or a text when cases are compared (<i>kunci pembanding</i>): the first 128 bits of a keyed hash. Two are
 * equal when what they stand for is; what it was nobody reads from it without the region's secret. Immutable.
 *
 * @param high the first 64 bits
 * @param low the others
 */
public record OpaqueKey(long high, long low) implements Comparable<OpaqueKey> {
    /**
     * The key of this text.
     *
     * @throws IllegalArgumentException if it has not 32 hexadecimal digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OpaqueKey parse(String text) {
        if (text.length() != 32) {
            throw new IllegalArgumentException("opaque key: has %d characters, not 32".formatted(text.length()));
        }
        return new OpaqueKey(HexFormat.fromHexDigitsToLong(text, 0, 16), HexFormat.fromHexDigitsToLong(text, 16, 32));
    }

    @Override
    public int compareTo(OpaqueKey other) {
        int first = Long.compareUnsigned(high, other.high);
        return first != 0 ? first : Long.compareUnsigned(low, other.low);
    }

    /** Thirty-two hexadecimal digits. */
    @JsonValue
    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
    }
}
