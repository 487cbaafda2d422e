package id.pendopo.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A number that civil servants had before 2008 (<i>NIP lama</i>): nine digits. It stands in old papers beside the {@link Nip} and is never
 * taken for one. Prints masked; in JSON it is text.
 *
 * @param digits the nine digits
 */
public record LegacyNip(@JsonValue String digits) {
    private static final int LENGTH = 9;

    /** @throws IllegalArgumentException if these are not nine digits */
    public LegacyNip {
        if (!isStructure(digits)) {
            throw new IllegalArgumentException(
                    "NIP lama: the value is not 9 digits; a number of 18 digits is a NIP of today");
        }
    }

    /** The number with these nine digits. */
    public static LegacyNip of(String digits) {
        return new LegacyNip(digits);
    }

    /**
     * The number that a person typed, perhaps in groups.
     *
     * @throws IllegalArgumentException if it is no such number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LegacyNip parse(String text) {
        return new LegacyNip(Digits.typed(text));
    }

    /** The number that a person typed; empty when it is no such number. */
    public static Optional<LegacyNip> find(CharSequence text) {
        String digits = Digits.typed(text);
        return isStructure(digits) ? Optional.of(new LegacyNip(digits)) : Optional.empty();
    }

    /** Masked. */
    @Override
    public String toString() {
        return "NIP lama *********";
    }

    private static boolean isStructure(String digits) {
        return digits.length() == LENGTH && Digits.areAll(digits);
    }
}
