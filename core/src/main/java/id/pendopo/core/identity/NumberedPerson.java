package id.pendopo.core.identity;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/** What the numbers of civil servants have in common: birthday first, sex and serial last, eighteen digits in all. */
final class NumberedPerson {
    private static final int LENGTH = 18;
    private static final int SEX = 14;

    private NumberedPerson() {}

    static boolean isLongEnough(String digits) {
        return digits.length() == LENGTH && Digits.areAll(digits);
    }

    static boolean hasBirthDate(String digits) {
        int year = Digits.number(digits, 0, 4);
        int month = Digits.number(digits, 4, 6);
        int day = Digits.number(digits, 6, 8);
        return year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year));
    }

    static boolean hasSex(String digits) {
        return digits.charAt(SEX) == '1' || digits.charAt(SEX) == '2';
    }

    static boolean hasSerial(String digits) {
        return Digits.number(digits, SEX + 1, LENGTH) > 0;
    }

    static LocalDate birthDate(String digits) {
        return LocalDate.of(Digits.number(digits, 0, 4), Digits.number(digits, 4, 6), Digits.number(digits, 6, 8));
    }

    static Sex sex(String digits) {
        return digits.charAt(SEX) == '1' ? Sex.MALE : Sex.FEMALE;
    }

    static int serial(String digits) {
        return Digits.number(digits, SEX + 1, LENGTH);
    }
}
