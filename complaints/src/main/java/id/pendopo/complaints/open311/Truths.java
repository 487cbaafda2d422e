package id.pendopo.complaints.open311;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Truth values as clients write them. */
final class Truths {
    private static final Set<String> YES = Set.of("true", "1", "yes", "y", "on", "ya");
    private static final Set<String> NO = Set.of("false", "0", "no", "n", "off", "tidak");

    private Truths() {}

    static Optional<Boolean> find(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
