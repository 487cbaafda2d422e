package id.pendopo.core.internal.order;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set in the natural order of its elements. What is one already is not copied again. Thread-safe.
 *
 * @param <E> the elements
 */
public final class OrderedSet<E extends Comparable<? super E>> extends AbstractSet<E> {
    private static final OrderedSet<?> EMPTY = new OrderedSet<>(new Comparable<?>[0]);

    /** In order, each once. Never written after the constructor. */
    private final Comparable<?>[] elements;

    private OrderedSet(Comparable<?>[] elements) {
        this.elements = elements;
    }

    /** The set without any element. */
    @SuppressWarnings("unchecked") // it holds nothing of any type
    public static <E extends Comparable<? super E>> OrderedSet<E> empty() {
        return (OrderedSet<E>) EMPTY;
    }

    /**
     * These elements in order, each once.
     *
     * @throws NullPointerException if one is null
     */
    @SuppressWarnings("unchecked") // what it is already, it was made as
    public static <E extends Comparable<? super E>> OrderedSet<E> copyOf(Collection<? extends E> some) {
        if (some instanceof OrderedSet<?> same) {
            return (OrderedSet<E>) same;
        }
        return some.isEmpty() ? empty() : new OrderedSet<>(new TreeSet<E>(some).toArray(new Comparable<?>[0]));
    }

    @Override
    @SuppressWarnings("unchecked") // as in a TreeSet, an element of another type is a mistake and is told as one
    public boolean contains(@Nullable Object element) {
        return Arrays.binarySearch(elements, (E) java.util.Objects.requireNonNull(element)) >= 0;
    }

    @Override
    public int size() {
        return elements.length;
    }

    @Override
    public Iterator<E> iterator() {
        return new Iterator<>() {
            private int place;

            @Override
            public boolean hasNext() {
                return place < elements.length;
            }

            @Override
            @SuppressWarnings("unchecked") // only elements of this type were taken in
            public E next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return (E) elements[place++];
            }
        };
    }
}
