package id.pendopo.performance.abuse;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * How like two texts are (<i>kemiripan teks</i>): twice the runs of three characters that they share over those of both (the measure of
 * Dice), after case, signs and digits are made equal, so that a new date or number makes no new text. Pure; it keeps no text.
 */
final class TextLikeness {
    private static final int RUN = 3;
    private static final int PERCENT = 100;

    private final String normalised;
    private final long[] runs;

    TextLikeness(String text) {
        normalised = normalise(text);
        String padded = "  " + normalised + "  ";
        runs = new long[padded.length() - RUN + 1];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = ((long) padded.charAt(i) << 32) | ((long) padded.charAt(i + 1) << 16) | padded.charAt(i + 2);
        }
        Arrays.sort(runs);
    }

    /** Small letters and single spaces; every number is the same number. */
    static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("\\p{N}+", "0")
                .strip();
    }

    String normalised() {
        return normalised;
    }

    boolean isAtLeast(TextLikeness other, int percent) {
        long both = (long) runs.length + other.runs.length;
        // No more can be shared than the shorter has, which most pairs fail already.
        if (2L * Math.min(runs.length, other.runs.length) * PERCENT < percent * both) {
            return false;
        }
        return 2L * shared(other) * PERCENT >= percent * both;
    }

    private int shared(TextLikeness other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < runs.length && j < other.runs.length) {
            if (runs[i] == other.runs[j]) {
                shared++;
                i++;
                j++;
            } else if (runs[i] < other.runs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
