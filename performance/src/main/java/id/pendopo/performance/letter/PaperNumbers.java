package id.pendopo.performance.letter;

import id.pendopo.core.money.Rounding;
import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.pay.PayOperand;
import id.pendopo.performance.pay.PayTerm;
import java.util.Locale;

/** Exact numbers as people write them (<i>penulisan angka</i>): {@code 2.352.578,4} in Indonesian, {@code 2,352,578.4} in English. */
final class PaperNumbers {
    private static final int GROUP = 3;

    private final char thousands;
    private final char point;

    private PaperNumbers(char thousands, char point) {
        this.thousands = thousands;
        this.point = point;
    }

    static PaperNumbers in(Locale locale) {
        return PayWord.isEnglish(locale) ? new PaperNumbers(',', '.') : new PaperNumbers('.', ',');
    }

    /** An amount in a column whose head says that it is rupiah. */
    String amount(Rupiah amount) {
        return exact(Long.toString(amount.value()));
    }

    /** An exact value: a decimal, or a fraction {@code 19/21}, whose both parts are whole. */
    String exact(String value) {
        int slash = value.indexOf('/');
        return slash < 0
                ? decimal(value)
                : decimal(value.substring(0, slash)) + "/" + decimal(value.substring(slash + 1));
    }

    /** The value of an operand with its unit. */
    String operand(PayOperand operand, Locale locale) {
        String value = exact(operand.value());
        PayTerm.Measured measured = operand.term().measured();
        if (measured == PayTerm.Measured.RUPIAH) {
            return "Rp" + value;
        }
        if (measured == PayTerm.Measured.PERCENT) {
            return value + "%";
        }
        if (measured == PayTerm.Measured.DAYS) {
            return value + " " + PayWord.DAYS.in(locale);
        }
        return measured == PayTerm.Measured.MINUTES ? value + " " + PayWord.MINUTES.in(locale) : value;
    }

    /** A rounding in words. */
    static String rounding(Rounding rounding, Locale locale) {
        return switch (rounding) {
            case HALF_UP -> PayWord.TO_NEAREST.in(locale);
            case HALF_DOWN -> PayWord.TO_NEAREST_HALF_DOWN.in(locale);
            case HALF_EVEN -> PayWord.TO_NEAREST_EVEN.in(locale);
            case FLOOR -> PayWord.TO_SMALLER.in(locale);
            case CEILING -> PayWord.TO_GREATER.in(locale);
            case DOWN -> PayWord.CUT_OFF.in(locale);
            case UP -> PayWord.AWAY_FROM_ZERO.in(locale);
        };
    }

    private String decimal(String value) {
        int dot = value.indexOf('.');
        String whole = dot < 0 ? value : value.substring(0, dot);
        String sign = whole.startsWith("-") ? "-" : "";
        String digits = whole.substring(sign.length());
        StringBuilder grouped = new StringBuilder(value.length() + 8).append(sign);
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % GROUP == 0) {
                grouped.append(thousands);
            }
            grouped.append(digits.charAt(i));
        }
        return dot < 0
                ? grouped.toString()
                : grouped.append(point).append(value, dot + 1, value.length()).toString();
    }
}
