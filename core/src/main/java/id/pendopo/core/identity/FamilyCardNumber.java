package id.pendopo.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.core.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A family card's number (<i>nomor Kartu Keluarga</i>): six digits for the district of issue, six for its date, four serial
 * digits [K]. As with the NIK an unknown district is no fault and the century is unclear. Prints masked; in JSON it is text.
 *
 * @param digits the sixteen digits
 */
public record FamilyCardNumber(@JsonValue String digits) {
    private static final int LENGTH = 16;

    /** @throws IllegalArgumentException if these are not sixteen digits of that structure */
    public FamilyCardNumber {
        if (!isStructure(digits)) {
            throw new IllegalArgumentException(
                    "family card number: the value is not 16 digits of district, real date and serial; copy it from the card");
        }
    }

    /** The number with these sixteen digits. */
    public static FamilyCardNumber of(String digits) {
        return new FamilyCardNumber(digits);
    }

    /**
     * The number that a person typed, perhaps in groups.
     *
     * @throws IllegalArgumentException if it is no such number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FamilyCardNumber parse(String text) {
        return new FamilyCardNumber(Digits.typed(text));
    }

    /** The number that a person typed; empty when it is no such number. */
    public static Optional<FamilyCardNumber> find(CharSequence text) {
        String digits = Digits.typed(text);
        return isStructure(digits) ? Optional.of(new FamilyCardNumber(digits)) : Optional.empty();
    }

    /** The district of issue; it may not exist any more. */
    public RegionCode issuedIn() {
        return RegionCode.of(digits.substring(0, 6));
    }

    /**
     * The dates of issue this number can mean on a given day, earlier first.
     *
     * @param today the day on which one asks
     */
    public List<LocalDate> issueDates(LocalDate today) {
        return DayInNumber.datesNotAfter(
                today, Digits.number(digits, 6, 8), Digits.number(digits, 8, 10), Digits.number(digits, 10, 12));
    }

    /** Masked. */
    @Override
    public String toString() {
        return "KK ****************";
    }

    private static boolean isStructure(String digits) {
        return digits.length() == LENGTH
                && Digits.areAll(digits)
                && digits.charAt(0) != '0'
                && DayInNumber.isReal(
                        Digits.number(digits, 6, 8), Digits.number(digits, 8, 10), Digits.number(digits, 10, 12))
                && !digits.endsWith("0000");
    }
}
