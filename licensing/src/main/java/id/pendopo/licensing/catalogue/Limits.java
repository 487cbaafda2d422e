package id.pendopo.licensing.catalogue;

import java.util.List;

/** Keeps every list of the catalogue within a size that people can read and a counter can check. */
final class Limits {
    private Limits() {}

    static <T> List<T> list(String what, List<T> list, int most) {
        if (list.size() > most) {
            throw new IllegalArgumentException(
                    "%s: %d entries are more than %d; shorten the list".formatted(what, list.size(), most));
        }
        return List.copyOf(list);
    }
}
