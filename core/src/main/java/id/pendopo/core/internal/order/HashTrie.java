package id.pendopo.core.internal.order;

import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map of any size without an order. A changed copy shares all but one path with the map it was made from, so that
 * a map of a million keys is changed as cheaply as one of a hundred. Thread-safe.
 *
 * @param <K> the keys, whose hash codes spread well
 * @param <V> the values
 */
public final class HashTrie<K, V> {
    private static final int BITS = 5;
    private static final int LAST = 31;
    private static final HashTrie<?, ?> EMPTY = new HashTrie<>(null, 0);

    /** A {@link Branch}, or the only {@link Leaf}. */
    private final @Nullable Node root;

    private final int size;

    private HashTrie(@Nullable Node root, int size) {
        this.root = root;
        this.size = size;
    }

    private interface Node {}

    /** The children that are there, in the order of their bits. */
    private record Branch(int bits, Node[] children) implements Node {}

    /** Keys of one whole hash code stand in a chain. */
    private record Leaf(
            int hash, Object key, Object value, @Nullable Leaf next) implements Node {}

    /** The map without any entry. */
    @SuppressWarnings("unchecked") // it holds nothing of any type
    public static <K, V> HashTrie<K, V> empty() {
        return (HashTrie<K, V>) EMPTY;
    }

    /** How many keys it has. */
    public int size() {
        return size;
    }

    /** The value under this key; null where there is none. */
    @SuppressWarnings("unchecked") // what is under a key was put there as a V
    public @Nullable V find(K key) {
        int hash = spread(key);
        Node node = root;
        for (int shift = 0; node instanceof Branch branch; shift += BITS) {
            int bit = bit(hash, shift);
            node = (branch.bits() & bit) == 0 ? null : branch.children()[index(branch.bits(), bit)];
        }
        for (Leaf leaf = (Leaf) node; leaf != null; leaf = leaf.next()) {
            if (leaf.hash() == hash && leaf.key().equals(key)) {
                return (V) leaf.value();
            }
        }
        return null;
    }

    /** With this value under this key. */
    public HashTrie<K, V> with(K key, V value) {
        boolean known = find(key) != null;
        Node changed = with(root, 0, new Leaf(spread(key), key, Objects.requireNonNull(value), null));
        return new HashTrie<>(changed, known ? size : size + 1);
    }

    /** Without this key. */
    public HashTrie<K, V> without(K key) {
        if (root == null || find(key) == null) {
            return this;
        }
        return size == 1 ? empty() : new HashTrie<>(without(root, 0, spread(key), key), size - 1);
    }

    /** Gives every entry once, in no order. */
    @SuppressWarnings("unchecked") // what is under a key was put there as a V
    public void forEach(BiConsumer<? super K, ? super V> each) {
        if (root != null) {
            walk(root, leaf -> each.accept((K) leaf.key(), (V) leaf.value()));
        }
    }

    private interface LeafTaker {
        void take(Leaf leaf);
    }

    private static void walk(Node node, LeafTaker taker) {
        if (node instanceof Branch branch) {
            for (Node child : branch.children()) {
                walk(child, taker);
            }
        } else {
            for (Leaf leaf = (Leaf) node; leaf != null; leaf = leaf.next()) {
                taker.take(leaf);
            }
        }
    }

    private static Node with(@Nullable Node node, int shift, Leaf added) {
        if (node == null) {
            return added;
        }
        if (node instanceof Leaf leaf) {
            return leaf.hash() == added.hash() ? chained(leaf, added) : parted(leaf, added, shift);
        }
        Branch branch = (Branch) node;
        int bit = bit(added.hash(), shift);
        int at = index(branch.bits(), bit);
        Node[] children;
        if ((branch.bits() & bit) == 0) {
            children = new Node[branch.children().length + 1];
            System.arraycopy(branch.children(), 0, children, 0, at);
            System.arraycopy(branch.children(), at, children, at + 1, branch.children().length - at);
            children[at] = added;
        } else {
            children = branch.children().clone();
            children[at] = with(children[at], shift + BITS, added);
        }
        return new Branch(branch.bits() | bit, children);
    }

    private static Leaf chained(Leaf first, Leaf added) {
        Leaf rest = first.key().equals(added.key()) ? first.next() : unchained(first, added.key());
        return new Leaf(added.hash(), added.key(), added.value(), rest);
    }

    /** The chain without this key. */
    private static @Nullable Leaf unchained(@Nullable Leaf leaf, Object key) {
        if (leaf == null || leaf.key().equals(key)) {
            return leaf == null ? null : leaf.next();
        }
        return new Leaf(leaf.hash(), leaf.key(), leaf.value(), unchained(leaf.next(), key));
    }

    /** A branch of both, as deep as their hash codes are the same. */
    private static Node parted(Leaf one, Leaf other, int shift) {
        int bitOfOne = bit(one.hash(), shift);
        int bitOfOther = bit(other.hash(), shift);
        if (bitOfOne == bitOfOther) {
            return new Branch(bitOfOne, new Node[] {parted(one, other, shift + BITS)});
        }
        boolean first = Integer.compareUnsigned(bitOfOne, bitOfOther) < 0;
        return new Branch(bitOfOne | bitOfOther, first ? new Node[] {one, other} : new Node[] {other, one});
    }

    private static @Nullable Node without(Node node, int shift, int hash, Object key) {
        if (node instanceof Leaf leaf) {
            return unchained(leaf, key);
        }
        Branch branch = (Branch) node;
        int bit = bit(hash, shift);
        int at = index(branch.bits(), bit);
        Node left = without(branch.children()[at], shift + BITS, hash, key);
        if (left != null) {
            Node[] children = branch.children().clone();
            children[at] = left;
            return new Branch(branch.bits(), children);
        }
        if (branch.children().length == 1) {
            return null;
        }
        Node[] children = new Node[branch.children().length - 1];
        System.arraycopy(branch.children(), 0, children, 0, at);
        System.arraycopy(branch.children(), at + 1, children, at, children.length - at);
        return new Branch(branch.bits() & ~bit, children);
    }

    private static int bit(int hash, int shift) {
        return 1 << ((hash >>> shift) & LAST);
    }

    private static int index(int bits, int bit) {
        return Integer.bitCount(bits & (bit - 1));
    }

    /** Hash codes of texts and numbers differ in their lower bits, those of dates less so. */
    private static int spread(Object key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }

    /** Whether the other holds the same, in whatever way it came to it. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof HashTrie<?, ?> that) || that.size != size) {
            return false;
        }
        boolean[] same = {true};
        @SuppressWarnings("unchecked") // a key of another type is only not found
        HashTrie<Object, Object> asked = (HashTrie<Object, Object>) that;
        forEach((key, value) -> same[0] &= value.equals(asked.find(key)));
        return same[0];
    }

    @Override
    public int hashCode() {
        int[] sum = {size};
        forEach((key, value) -> sum[0] += key.hashCode() ^ value.hashCode());
        return sum[0];
    }

    /** How many keys it has; never what they are. */
    @Override
    public String toString() {
        return "HashTrie of " + size;
    }
}
