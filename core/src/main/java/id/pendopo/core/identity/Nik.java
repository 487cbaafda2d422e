package id.pendopo.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.core.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A resident's identity number (<i>Nomor Induk Kependudukan</i>): six digits for the district of the first registration, six
 * for the birthday (a woman's with 40 added to the day), four serial digits [K]. It has no check digit. It does not show where
 * somebody lives, and its district may long have been divided or abolished: no number is refused for an unknown one. The
 * century of birth is not in it. Prints masked; in JSON it is text.
 *
 * @param digits the sixteen digits
 */
public record Nik(@JsonValue String digits) {
    private static final int LENGTH = 16;
    private static final Pattern IN_TEXT = Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){15}(?!\\d)");
    private static final int FEMALE_DAY = 40;

    /** @throws IllegalArgumentException if these are not sixteen digits of that structure */
    public Nik {
        if (!isStructure(digits)) {
            throw new IllegalArgumentException(
                    "NIK: the value is not 16 digits of district, real birthday and serial; copy it from the identity card");
        }
    }

    /** The number with these sixteen digits. */
    public static Nik of(String digits) {
        return new Nik(digits);
    }

    /**
     * The number that a person typed, perhaps in groups.
     *
     * @throws IllegalArgumentException if it is no such number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Nik parse(String text) {
        return new Nik(Digits.typed(text));
    }

    /** The number that a person typed; empty when it is no such number. */
    public static Optional<Nik> find(CharSequence text) {
        return isAcceptable(text) ? Optional.of(new Nik(Digits.typed(text))) : Optional.empty();
    }

    /** Whether {@link #find} would find a number in this text; for checking a form, where nobody needs the number itself. */
    public static boolean isAcceptable(CharSequence text) {
        // Sixteen characters are sixteen digits or none of it: groups would make it longer.
        return isStructure(text instanceof String string && string.length() == LENGTH ? string : Digits.typed(text));
    }

    /**
     * Whether a number of this structure stands somewhere in a text, perhaps in groups: such a text is about a person. Another
     * number of sixteen digits may happen to look like one.
     */
    public static boolean isIn(CharSequence text) {
        Matcher sixteen = IN_TEXT.matcher(text);
        while (sixteen.find()) {
            if (find(sixteen.group()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The district of the first registration, never a proof of domicile; it may not exist any more. */
    public RegionCode firstRegisteredIn() {
        return RegionCode.of(digits.substring(0, 6));
    }

    /** The sex as encoded. */
    public Sex sex() {
        return Digits.number(digits, 6, 8) > FEMALE_DAY ? Sex.FEMALE : Sex.MALE;
    }

    /**
     * The birthdays this number can mean on a given day: two, one, or none when it would lie in the future. Earlier first.
     *
     * @param today the day on which one asks
     */
    public List<LocalDate> birthDates(LocalDate today) {
        return DayInNumber.datesNotAfter(
                today, day(digits), Digits.number(digits, 8, 10), Digits.number(digits, 10, 12));
    }

    /** Masked. */
    @Override
    public String toString() {
        return "NIK ****************";
    }

    private static boolean isStructure(String digits) {
        return digits.length() == LENGTH
                && Digits.areAll(digits)
                && digits.charAt(0) != '0'
                && DayInNumber.isReal(day(digits), Digits.number(digits, 8, 10), Digits.number(digits, 10, 12))
                && !digits.endsWith("0000");
    }

    private static int day(String digits) {
        int day = Digits.number(digits, 6, 8);
        return day > FEMALE_DAY ? day - FEMALE_DAY : day;
    }
}
