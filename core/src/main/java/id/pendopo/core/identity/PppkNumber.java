package id.pendopo.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The number of a contract civil servant (<i>NI PPPK</i>): eighteen digits for the birthday, the year of the first appointment, the number
 * of the work agreement, the sex and a serial number; the order is seen in a source, the widths are known [S/K]. It changes when somebody
 * contracts with another agency [S]. The two digits of the agreement are seen from 21 on [K], where a {@link Nip} has a month: that is a
 * hint, and what somebody is employed as is stored elsewhere. Prints masked; in JSON it is text.
 *
 * @param digits the eighteen digits
 */
public record PppkNumber(@JsonValue String digits) {
    private static final int MONTHS = 12;

    /** @throws IllegalArgumentException if these are not eighteen digits of that structure */
    public PppkNumber {
        if (!isStructure(digits)) {
            throw new IllegalArgumentException(
                    "NI PPPK: the value is not 18 digits of real birthday, year, agreement, sex and serial; copy it from the work"
                            + " agreement");
        }
    }

    /** The number with these eighteen digits. */
    public static PppkNumber of(String digits) {
        return new PppkNumber(digits);
    }

    /**
     * The number that a person typed, perhaps in groups.
     *
     * @throws IllegalArgumentException if it is no such number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PppkNumber parse(String text) {
        return new PppkNumber(Digits.typed(text));
    }

    /** The number that a person typed; empty when it is no such number. */
    public static Optional<PppkNumber> find(CharSequence text) {
        String digits = Digits.typed(text);
        return isStructure(digits) ? Optional.of(new PppkNumber(digits)) : Optional.empty();
    }

    /** The birthday as encoded; the registry may have mended it since. */
    public LocalDate birthDate() {
        return NumberedPerson.birthDate(digits);
    }

    /** The year of the first appointment. */
    public int year() {
        return Digits.number(digits, 8, 12);
    }

    /** The number of the work agreement, two digits whose meaning is not established [?]. */
    public int agreement() {
        return Digits.number(digits, 12, 14);
    }

    /** The sex as encoded. */
    public Sex sex() {
        return NumberedPerson.sex(digits);
    }

    /** The serial number, 1 to 999. */
    public int serial() {
        return NumberedPerson.serial(digits);
    }

    /** Whether a month stands where the agreement should: it may be the NIP of a PNS. A hint, and no proof. */
    public boolean looksLikeNip() {
        return agreement() >= 1 && agreement() <= MONTHS;
    }

    /** Masked. */
    @Override
    public String toString() {
        return "NI PPPK ******************";
    }

    private static boolean isStructure(String digits) {
        return NumberedPerson.isLongEnough(digits)
                && NumberedPerson.hasBirthDate(digits)
                && NumberedPerson.hasSex(digits)
                && NumberedPerson.hasSerial(digits);
    }
}
