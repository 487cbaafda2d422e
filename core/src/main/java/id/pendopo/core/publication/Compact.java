package id.pendopo.core.publication;

import java.util.Arrays;

/**
 * A text without anything but its letters and digits, in small letters, and where in the text each of them stands.
 *
 * @param letters what is left
 * @param places the index of each in the text
 */
record Compact(String letters, int[] places) {
    static Compact of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        int[] places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                places[letters.length()] = i;
                letters.append((char) ('0' + digit));
            } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
                places[letters.length()] = i;
                letters.append(Character.toLowerCase(Character.toUpperCase(c)));
            }
        }
        return new Compact(letters.toString(), Arrays.copyOf(places, letters.length()));
    }
}
