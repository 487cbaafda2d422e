package id.pendopo.testkit.scenario;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody most likely meant. */
final class Nearest {
    private static final int MOST_EDITS = 3;

    private Nearest() {}

    static Optional<String> to(String wrong, Collection<String> known) {
        String best = "";
        int least = Math.min(MOST_EDITS, Math.max(1, wrong.length() / 2)) + 1;
        for (String name : known) {
            int edits = edits(wrong.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (edits < least) {
                least = edits;
                best = name;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** {@code ; did you mean x?} in the given words, or nothing. */
    static String hint(String wrong, Collection<String> known, String words) {
        return to(wrong, known).map(name -> "; " + words.formatted(name)).orElse("");
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(row[j - 1], above) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
