package id.pendopo.core.money;

/** Plain decimal text, without exponent, as JSON carries exact ratios and percentages. */
final class Decimals {
    /** Powers of ten up to 10^18, the greatest in a long. */
    private static final long[] POWERS = powers();

    private Decimals() {}

    static long power(int exponent) {
        return POWERS[exponent];
    }

    /** The decimal text of {@code unscaled / 10^scale}, with a point and without needless zeros when scale is stripped. */
    static String text(long unscaled, int scale) {
        if (scale == 0) {
            return Long.toString(unscaled);
        }
        long power = power(scale);
        long magnitude = Math.abs(unscaled);
        String fraction = Long.toString(power + magnitude % power).substring(1);
        return (unscaled < 0 ? "-" : "") + magnitude / power + "." + fraction;
    }

    /** Number of digits after the point or comma, or -1 when the text is no plain decimal number. */
    static int scale(String text) {
        int point = -1;
        int start = text.startsWith("-") ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' || c == ',') {
                if (point >= 0 || i == start || i == text.length() - 1) {
                    return -1;
                }
                point = i;
            } else if (c < '0' || c > '9') {
                return -1;
            }
        }
        if (start == text.length()) {
            return -1;
        }
        return point < 0 ? 0 : text.length() - point - 1;
    }

    /** The digits of a text that {@link #scale} accepts, as a number without its point. */
    static long unscaled(String text) {
        return Long.parseLong(text.replace(".", "").replace(",", ""));
    }

    private static long[] powers() {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }
}
