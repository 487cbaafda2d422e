package id.pendopo.core.money;

/** How an amount is written and read with Indonesian separators. */
final class RupiahText {
    private static final int LIMIT = 40;

    private RupiahText() {}

    static String grouped(long value) {
        String digits = Long.toString(Math.abs(value));
        StringBuilder text = new StringBuilder(32);
        if (value < 0) {
            text.append('-');
        }
        text.append("Rp");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append('.');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    static Rupiah parse(String typed) {
        if (typed.length() > LIMIT) {
            throw refused();
        }
        String text = typed.strip();
        boolean negative = text.startsWith("-");
        if (negative) {
            text = text.substring(1).strip();
        }
        if (text.regionMatches(true, 0, "Rp", 0, 2)) {
            text = text.substring(2);
            // The abbreviation is often written with a full stop: Rp. 50.000.
            text = (text.startsWith(".") ? text.substring(1) : text).strip();
        }
        int comma = text.indexOf(',');
        String whole = comma < 0 ? text : text.substring(0, comma);
        if (comma >= 0 && !isNoSen(text.substring(comma + 1))) {
            throw refused();
        }
        long value = whole.indexOf('.') < 0 ? digits(whole) : groups(whole);
        return Rupiah.of(negative ? -value : value);
    }

    private static boolean isNoSen(String afterComma) {
        return afterComma.equals("-") || afterComma.equals("0") || afterComma.equals("00");
    }

    private static long groups(String text) {
        int first = text.indexOf('.');
        if (first < 1 || first > 3 || (text.length() - first) % 4 != 0) {
            throw refused();
        }
        for (int i = first; i < text.length(); i += 4) {
            if (text.charAt(i) != '.') {
                throw refused();
            }
        }
        String digits = text.replace(".", "");
        if (digits.length() != text.length() - (text.length() - first) / 4) {
            throw refused();
        }
        return digits(digits);
    }

    private static long digits(String text) {
        if (text.isEmpty()) {
            throw refused();
        }
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw refused();
            }
            value = value * 10 + (c - '0');
            if (value > Rupiah.LIMIT) {
                throw Rupiah.outside("the amount typed");
            }
        }
        return value;
    }

    private static IllegalArgumentException refused() {
        return new IllegalArgumentException("rupiah: the text is no amount; write 50000000 or Rp50.000.000,00");
    }
}
