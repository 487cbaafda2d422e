package id.pendopo.core.internal.order;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map in the natural order of its keys. What is one already is not copied again, and a changed copy costs one array;
 * so it suits the few dozen things that a case holds, not thousands. Thread-safe.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class OrderedMap<K extends Comparable<? super K>, V> extends AbstractMap<K, V> {
    private static final OrderedMap<?, ?> EMPTY = new OrderedMap<>(new Object[0]);

    /** Each key with its value behind it, in order. Never written after the constructor. */
    private final Object[] pairs;

    private OrderedMap(Object[] pairs) {
        this.pairs = pairs;
    }

    /** The map without any entry. */
    @SuppressWarnings("unchecked") // it holds nothing of any type
    public static <K extends Comparable<? super K>, V> OrderedMap<K, V> empty() {
        return (OrderedMap<K, V>) EMPTY;
    }

    /**
     * The entries of this map in the order of their keys.
     *
     * @throws NullPointerException if a key or value is null
     */
    @SuppressWarnings("unchecked") // what it is already, it was made as
    public static <K extends Comparable<? super K>, V> OrderedMap<K, V> copyOf(Map<? extends K, ? extends V> map) {
        return map instanceof OrderedMap<?, ?> same ? (OrderedMap<K, V>) same : ordered(map);
    }

    /** Apart, so that what takes a copy of what is one already stays small. */
    private static <K extends Comparable<? super K>, V> OrderedMap<K, V> ordered(Map<? extends K, ? extends V> map) {
        if (map.isEmpty()) {
            return empty();
        }
        SortedMap<K, V> sorted = new TreeMap<>();
        sorted.putAll(map);
        Object[] pairs = new Object[2 * sorted.size()];
        int i = 0;
        for (Map.Entry<K, V> entry : sorted.entrySet()) {
            pairs[i++] = entry.getKey();
            pairs[i++] = java.util.Objects.requireNonNull(entry.getValue());
        }
        return new OrderedMap<>(pairs);
    }

    /** With this value under this key. */
    public OrderedMap<K, V> with(K key, V value) {
        int at = find(key);
        Object[] changed;
        if (at >= 0) {
            if (pairs[2 * at + 1] == value) {
                return this;
            }
            changed = pairs.clone();
        } else {
            at = -at - 1;
            changed = Arrays.copyOf(pairs, pairs.length + 2);
            System.arraycopy(pairs, 2 * at, changed, 2 * at + 2, pairs.length - 2 * at);
            changed[2 * at] = key;
        }
        changed[2 * at + 1] = java.util.Objects.requireNonNull(value);
        return new OrderedMap<>(changed);
    }

    /** The key at this place in the order. */
    @SuppressWarnings("unchecked") // keys stand at even places
    public K keyAt(int place) {
        return (K) pairs[2 * place];
    }

    /** The value at this place in the order. */
    @SuppressWarnings("unchecked") // values stand at odd places
    public V valueAt(int place) {
        return (V) pairs[2 * place + 1];
    }

    @Override
    @SuppressWarnings("unchecked") // as in a TreeMap, a key of another type is a mistake and is told as one
    public @Nullable V get(@Nullable Object key) {
        int at = find((K) java.util.Objects.requireNonNull(key));
        return at < 0 ? null : valueAt(at);
    }

    @Override
    @SuppressWarnings("unchecked") // as above
    public boolean containsKey(@Nullable Object key) {
        return find((K) java.util.Objects.requireNonNull(key)) >= 0;
    }

    @Override
    public int size() {
        return pairs.length / 2;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new Entries();
    }

    /** The place of this key, or where it would stand: minus one, minus that. */
    private int find(K key) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = keyAt(middle).compareTo(key);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public int size() {
            return OrderedMap.this.size();
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new Iterator<>() {
                private int place;

                @Override
                public boolean hasNext() {
                    return place < size();
                }

                @Override
                public Map.Entry<K, V> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return Map.entry(keyAt(place), valueAt(place++));
                }
            };
        }
    }
}
