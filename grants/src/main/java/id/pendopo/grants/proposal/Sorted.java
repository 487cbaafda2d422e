package id.pendopo.grants.proposal;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Sets in the order of their elements, so that the same data always has the same JSON. */
final class Sorted {
    private Sorted() {}

    static <T extends Comparable<? super T>> Set<T> set(Collection<T> elements) {
        return Collections.unmodifiableSet(new TreeSet<>(elements));
    }
}
