package id.pendopo.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A taxpayer's number (<i>Nomor Pokok Wajib Pajak</i>), kept as sixteen digits. The old form of fifteen becomes sixteen with a
 * leading 0 [K]; residents use their NIK [S: PMK 112/2022]. Sixteen digits that are neither are taken too, since no list of what
 * the tax office gives out was seen [?]. Prints masked; in JSON it is text of sixteen digits.
 *
 * @param digits the sixteen digits
 */
public record Npwp(@JsonValue String digits) {
    private static final int LENGTH = 16;
    private static final int OLD_LENGTH = 15;
    private static final int BEFORE_CHECK_DIGIT = 8;

    /** @throws IllegalArgumentException if these are not fifteen or sixteen digits */
    public Npwp {
        if (!isStructure(digits)) {
            throw new IllegalArgumentException("NPWP: the value is not 15 or 16 digits; copy it from the tax card");
        }
        digits = digits.length() == OLD_LENGTH ? "0" + digits : digits;
    }

    /** The number with these fifteen or sixteen digits. */
    public static Npwp of(String digits) {
        return new Npwp(digits);
    }

    /**
     * The number that a person typed: {@code 02.183.241.5-000.000}, fifteen or sixteen digits.
     *
     * @throws IllegalArgumentException if it is no such number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Npwp parse(String text) {
        return new Npwp(Digits.typed(text));
    }

    /** The number that a person typed; empty when it is no such number. */
    public static Optional<Npwp> find(CharSequence text) {
        String digits = Digits.typed(text);
        return isStructure(digits) ? Optional.of(new Npwp(digits)) : Optional.empty();
    }

    /** The resident whose number this is; empty for a number of the old form and for one that is no NIK. */
    public Optional<Nik> nik() {
        return isOfOldForm() ? Optional.empty() : Nik.find(digits);
    }

    /** Whether it has an old form of fifteen digits, and with it a check digit. */
    public boolean isOfOldForm() {
        return digits.charAt(0) == '0';
    }

    /** The old form with its separators; empty for a number that never had one. */
    public Optional<String> oldForm() {
        if (!isOfOldForm()) {
            return Optional.empty();
        }
        String old = digits.substring(1);
        return Optional.of("%s.%s.%s.%s-%s.%s"
                .formatted(
                        old.substring(0, 2),
                        old.substring(2, 5),
                        old.substring(5, 8),
                        old.substring(8, 9),
                        old.substring(9, 12),
                        old.substring(12)));
    }

    /**
     * Whether the check digit fits; true for numbers without one. Real numbers are known to fail this, so it is good for a
     * warning and never for a refusal [D].
     */
    public boolean hasValidCheckDigit() {
        if (!isOfOldForm()) {
            return true;
        }
        int sum = 0;
        for (int i = 0; i < BEFORE_CHECK_DIGIT; i++) {
            int digit = digits.charAt(i + 1) - '0';
            int weighted = i % 2 == 1 ? 2 * digit : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return (sum + digits.charAt(BEFORE_CHECK_DIGIT + 1) - '0') % 10 == 0;
    }

    /** Masked. */
    @Override
    public String toString() {
        return "NPWP ****************";
    }

    private static boolean isStructure(String digits) {
        return (digits.length() == LENGTH || digits.length() == OLD_LENGTH) && Digits.areAll(digits);
    }
}
