package id.pendopo.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * The number of a place of business (<i>Nomor Identitas Tempat Kegiatan Usaha</i>): the sixteen digits of the NPWP and six of
 * the place, 000000 for the head office [K]. Prints masked; in JSON it is text.
 *
 * @param digits the twenty-two digits
 */
public record Nitku(@JsonValue String digits) {
    private static final int LENGTH = 22;
    private static final int NPWP_LENGTH = 16;

    /** @throws IllegalArgumentException if these are not twenty-two digits */
    public Nitku {
        if (!isStructure(digits)) {
            throw new IllegalArgumentException(
                    "NITKU: the value is not 22 digits; copy it from the tax office's letter");
        }
    }

    /** The number with these twenty-two digits. */
    public static Nitku of(String digits) {
        return new Nitku(digits);
    }

    /**
     * The number that a person typed, perhaps in groups.
     *
     * @throws IllegalArgumentException if it is no such number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Nitku parse(String text) {
        return new Nitku(Digits.typed(text));
    }

    /** The number that a person typed; empty when it is no such number. */
    public static Optional<Nitku> find(CharSequence text) {
        String digits = Digits.typed(text);
        return isStructure(digits) ? Optional.of(new Nitku(digits)) : Optional.empty();
    }

    /** The taxpayer's number it begins with. */
    public Npwp npwp() {
        return Npwp.of(digits.substring(0, NPWP_LENGTH));
    }

    /** The six digits of the place. */
    public String place() {
        return digits.substring(NPWP_LENGTH);
    }

    /** Whether this is the head office (<i>pusat</i>). */
    public boolean isHeadOffice() {
        return place().equals("000000");
    }

    /** Masked. */
    @Override
    public String toString() {
        return "NITKU **********************";
    }

    private static boolean isStructure(String digits) {
        return digits.length() == LENGTH && Digits.areAll(digits);
    }
}
