package id.pendopo.core.law;

import java.time.LocalDate;
import java.util.Optional;

/** What regulations and sources have in common: their limits and their period. */
final class Citations {
    private Citations() {}

    static void check(String what, String text, int limit) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "legal source: " + what + " is blank; cite the regulation or leave it out");
        }
        if (text.length() > limit) {
            throw new IllegalArgumentException("legal source: %s has %d characters, more than %d; cite, do not quote"
                    .formatted(what, text.length(), limit));
        }
    }

    static void checkPeriod(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    "legal source: in force from %s to %s; the last day is not before the first"
                            .formatted(from.get(), to.get()));
        }
    }

    static boolean isInForceOn(LocalDate day, Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    static boolean isNumber(String article) {
        char first = article.charAt(0);
        return first >= '0' && first <= '9';
    }
}
