package id.pendopo.core.internal.order;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
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
        return some instanceof OrderedSet<?> same ? (OrderedSet<E>) same : ordered(some);
    }

    /** Apart, so that what takes a copy of what is one already stays small. */
    private static <E extends Comparable<? super E>> OrderedSet<E> ordered(Collection<? extends E> some) {
        if (some.isEmpty()) {
            return empty();
        }
        // One alone is in order already.
        return some.size() == 1
                ? new OrderedSet<>(new Comparable<?>[] {
                    Objects.requireNonNull(some.iterator().next())
                })
                : new OrderedSet<>(new TreeSet<E>(some).toArray(new Comparable<?>[0]));
    }

    /** With these elements too. */
    public OrderedSet<E> plus(Collection<? extends E> more) {
        if (more.isEmpty()) {
            return this;
        }
        if (isEmpty()) {
            return more instanceof OrderedSet<?> ? copyOf(more) : ordered(more);
        }
        if (containsAll(more)) {
            return this;
        }
        TreeSet<E> all = new TreeSet<>(this);
        all.addAll(more);
        return copyOf(all);
    }

    @Override
    @SuppressWarnings("unchecked") // as in a TreeSet, an element of another type is a mistake and is told as one
    public boolean contains(@Nullable Object element) {
        return Arrays.binarySearch(elements, (E) Objects.requireNonNull(element)) >= 0;
    }

    @Override
    public boolean isEmpty() {
        return elements.length == 0;
    }

    @Override
    public int size() {
        return elements.length;
    }

    @Override
    public Iterator<E> iterator() {
        if (elements.length == 0) {
            return Collections.emptyIterator();
        }
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
