package id.pendopo.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The number of a civil servant (<i>Nomor Induk Pegawai</i>): eighteen digits for the birthday, the month of the first appointment, which
 * is always on the first, the sex, and a serial number of three digits [S]. It has no check digit, so a typing error may pass: match it
 * with the registry of personnel. It is never given to another and not given anew when data of birth are mended [?]; whoever has an older
 * one of nine digits has a {@link LegacyNip}. It says how somebody is employed only as a hint. Prints masked; in JSON it is text.
 *
 * @param digits the eighteen digits
 */
public record Nip(@JsonValue String digits) {
    private static final int MONTHS = 12;
    private static final int LEAST_AGE = 18;

    /** What is wrong with a number (<i>kesalahan NIP</i>), in the order of its digits. */
    public enum Fault {
        /** It is not eighteen digits. */
        DIGITS,
        /** The first eight are no day of the calendar. */
        BIRTH_DATE,
        /** Digits 13 and 14 are no month; 21 and more are seen in numbers of contract civil servants [K]. */
        APPOINTMENT_MONTH,
        /** Digit 15 is neither 1 nor 2. */
        SEX,
        /** The last three are 000. */
        SERIAL,
        /** Appointed before the eighteenth birthday [K]. */
        TOO_YOUNG
    }

    /** @throws IllegalArgumentException if anything is wrong with it that {@link #faults} tells */
    public Nip {
        if (!isStructure(digits)) {
            throw new IllegalArgumentException(
                    "NIP: the value is not 18 digits of real birthday, month of appointment, sex and serial; copy it from the decree of"
                            + " appointment");
        }
    }

    /** The number with these eighteen digits. */
    public static Nip of(String digits) {
        return new Nip(digits);
    }

    /**
     * The number that a person typed, perhaps in groups.
     *
     * @throws IllegalArgumentException if it is no such number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Nip parse(String text) {
        return new Nip(Digits.typed(text));
    }

    /** The number that a person typed; empty when it is no such number. */
    public static Optional<Nip> find(CharSequence text) {
        String digits = Digits.typed(text);
        return isStructure(digits) ? Optional.of(new Nip(digits)) : Optional.empty();
    }

    /** Everything that is wrong with what a person typed, in the order of the digits; none for a number. */
    public static List<Fault> faults(CharSequence text) {
        return new ArrayList<>(faulty(Digits.typed(text)));
    }

    /** The birthday as encoded; the registry may have mended it since. */
    public LocalDate birthDate() {
        return NumberedPerson.birthDate(digits);
    }

    /** The month of the first appointment, as a candidate. */
    public YearMonth appointment() {
        return appointment(digits);
    }

    /** The sex as encoded. */
    public Sex sex() {
        return NumberedPerson.sex(digits);
    }

    /** The serial number among those who share the other fifteen digits, 1 to 999. */
    public int serial() {
        return NumberedPerson.serial(digits);
    }

    /** Masked. */
    @Override
    public String toString() {
        return "NIP ******************";
    }

    private static boolean isStructure(String digits) {
        return faulty(digits).isEmpty();
    }

    private static Set<Fault> faulty(String digits) {
        if (!NumberedPerson.isLongEnough(digits)) {
            return EnumSet.of(Fault.DIGITS);
        }
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        boolean born = NumberedPerson.hasBirthDate(digits);
        int month = Digits.number(digits, 12, 14);
        boolean appointed = month >= 1 && month <= MONTHS;
        if (!born) {
            faults.add(Fault.BIRTH_DATE);
        }
        if (!appointed) {
            faults.add(Fault.APPOINTMENT_MONTH);
        }
        if (!NumberedPerson.hasSex(digits)) {
            faults.add(Fault.SEX);
        }
        if (!NumberedPerson.hasSerial(digits)) {
            faults.add(Fault.SERIAL);
        }
        if (born
                && appointed
                && appointment(digits)
                        .atDay(1)
                        .isBefore(NumberedPerson.birthDate(digits).plusYears(LEAST_AGE))) {
            faults.add(Fault.TOO_YOUNG);
        }
        return faults;
    }

    private static YearMonth appointment(String digits) {
        return YearMonth.of(Digits.number(digits, 8, 12), Digits.number(digits, 12, 14));
    }
}
