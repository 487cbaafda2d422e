package id.pendopo.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A bank account's number (<i>nomor rekening</i>): 6 to 20 digits with their leading zeros. There is no national check digit
 * [K]; whose account it is only the bank can say. Prints masked; in JSON it is text.
 *
 * @param digits the digits
 */
public record BankAccountNumber(@JsonValue String digits) {
    /** The fewest digits. */
    public static final int SHORTEST = 6;

    /** The most digits. */
    public static final int LONGEST = 20;

    /** @throws IllegalArgumentException if these are not 6 to 20 digits */
    public BankAccountNumber {
        if (!isStructure(digits)) {
            throw new IllegalArgumentException(
                    "bank account: the value is not 6 to 20 digits; copy it from the bank book with its zeros");
        }
    }

    /** The number with these digits. */
    public static BankAccountNumber of(String digits) {
        return new BankAccountNumber(digits);
    }

    /**
     * The number that a person typed, perhaps in groups.
     *
     * @throws IllegalArgumentException if it is no such number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BankAccountNumber parse(String text) {
        return new BankAccountNumber(Digits.typed(text));
    }

    /** The number that a person typed; empty when it is no such number. */
    public static Optional<BankAccountNumber> find(CharSequence text) {
        String digits = Digits.typed(text);
        return isStructure(digits) ? Optional.of(new BankAccountNumber(digits)) : Optional.empty();
    }

    /** Masked, its length too. */
    @Override
    public String toString() {
        return "account ******";
    }

    private static boolean isStructure(String digits) {
        return digits.length() >= SHORTEST && digits.length() <= LONGEST && Digits.areAll(digits);
    }
}
