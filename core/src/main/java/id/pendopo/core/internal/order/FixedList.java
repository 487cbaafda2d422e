package id.pendopo.core.internal.order;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * An immutable list, of which the same with one element more is one copy. What is one already is not copied again. Thread-safe.
 *
 * @param <E> the elements
 */
public final class FixedList<E> extends AbstractList<E> implements RandomAccess {
    private static final FixedList<?> EMPTY = new FixedList<>(new Object[0]);

    /** Never written after the constructor. */
    private final Object[] elements;

    private FixedList(Object[] elements) {
        this.elements = elements;
    }

    /**
     * These elements in their order.
     *
     * @throws NullPointerException if one is null
     */
    @SuppressWarnings("unchecked") // what it is already, it was made as
    public static <E> FixedList<E> copyOf(Collection<? extends E> some) {
        return some instanceof FixedList<?> same ? (FixedList<E>) same : fixed(some);
    }

    /** Apart, so that what takes a copy of what is one already stays small. */
    @SuppressWarnings("unchecked") // it holds nothing of any type
    private static <E> FixedList<E> fixed(Collection<? extends E> some) {
        if (some.isEmpty()) {
            return (FixedList<E>) EMPTY;
        }
        Object[] elements = some.toArray().clone();
        for (Object element : elements) {
            Objects.requireNonNull(element);
        }
        return new FixedList<>(elements);
    }

    /** With this element at the end. */
    public FixedList<E> plus(E last) {
        Object[] more = Arrays.copyOf(elements, elements.length + 1);
        more[elements.length] = Objects.requireNonNull(last);
        return new FixedList<>(more);
    }

    @Override
    @SuppressWarnings("unchecked") // only elements of this type were taken in
    public E get(int place) {
        return (E) elements[place];
    }

    @Override
    public int size() {
        return elements.length;
    }
}
