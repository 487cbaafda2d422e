package id.pendopo.core.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that somebody most likely meant. */
final class NearestName {
    private NearestName() {}

    /** The known name at the least edit distance, if at most a third of it would have to change. */
    static Optional<String> to(String name, Collection<String> known) {
        return known.stream()
                .min(Comparator.<String>comparingInt(other -> distance(name, other))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(best -> distance(name, best) <= Math.max(1, Math.max(name.length(), best.length()) / 3));
    }

    static String hintId(String name, Collection<String> known) {
        return to(name, known).map(best -> "; mungkin maksudnya '" + best + "'").orElse("");
    }

    static String hintEn(String name, Collection<String> known) {
        return to(name, known).map(best -> "; did you mean '" + best + "'").orElse("");
    }

    private static int distance(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
