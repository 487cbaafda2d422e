package id.pendopo.core.identity;

/** Digits as people type them: groups set apart by blanks, dots or hyphens. */
final class Digits {
    private static final int TYPED_LIMIT = 60;

    private Digits() {}

    /** The digits of a typed text, or an empty text when it has anything but digits and separators. */
    static String typed(CharSequence text) {
        if (text.length() > TYPED_LIMIT) {
            return "";
        }
        if (text instanceof String string && areAll(string)) {
            return string;
        }
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c != ' ' && c != '.' && c != '-') {
                return "";
            }
        }
        return digits.toString();
    }

    static boolean areAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The number that these digits make; the text has been looked at and holds nothing but digits there. */
    static int number(String digits, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = 10 * number + digits.charAt(i) - '0';
        }
        return number;
    }
}
