package id.pendopo.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A business identity number (<i>Nomor Induk Berusaha</i>) that the national OSS system gives out: thirteen digits, kept as text
 * because the first may be 0 [K]. It has no published check digit [K]; newer ones look as if they began with a day, which nothing here
 * relies on [?]. Pendopo never gives one out. It names no person, but that of an individual's business leads to one: it prints masked,
 * and whoever shows it asks for its digits. In JSON it is text.
 *
 * @param digits the thirteen digits
 */
public record Nib(@JsonValue String digits) {
    private static final int LENGTH = 13;

    /** @throws IllegalArgumentException if these are not thirteen digits, most likely because a leading zero was lost */
    public Nib {
        if (!isStructure(digits)) {
            throw new IllegalArgumentException(
                    "NIB: the value is not 13 digits; copy it from the NIB document with its leading zeros");
        }
    }

    /** The number with these thirteen digits. */
    public static Nib of(String digits) {
        return new Nib(digits);
    }

    /**
     * The number that a person typed, perhaps in groups.
     *
     * @throws IllegalArgumentException if it is no such number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Nib parse(String text) {
        return new Nib(Digits.typed(text));
    }

    /** The number that a person typed; empty when it is no such number. */
    public static Optional<Nib> find(CharSequence text) {
        String digits = Digits.typed(text);
        return isStructure(digits) ? Optional.of(new Nib(digits)) : Optional.empty();
    }

    /** Masked. */
    @Override
    public String toString() {
        return "NIB *************";
    }

    private static boolean isStructure(String digits) {
        return digits.length() == LENGTH && Digits.areAll(digits);
    }
}
