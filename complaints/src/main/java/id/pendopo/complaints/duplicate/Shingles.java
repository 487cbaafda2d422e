package id.pendopo.complaints.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The threes of neighbouring words of a text (<i>trigram kata</i>), each as a number of 64 bits, so that a text is compared and never repeated.
 * A text of one or two words is one such number; an empty one has none. Two different threes have the same number about once in 10^19, so
 * what is counted is exact for every purpose here. The numbers never change from one version of the library to another, because a
 * region keeps them in its index. Immutable and thread-safe.
 */
public final class Shingles {
    /** Of a text that says nothing. */
    public static final Shingles NONE = new Shingles(new long[0]);

    private static final int WORDS = 3;

    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    /** Of these words in this order. */
    public static Shingles of(List<String> words) {
        if (words.isEmpty()) {
            return NONE;
        }
        int length = Math.min(WORDS, words.size());
        LongStream numbers = LongStream.rangeClosed(0, words.size() - length)
                .map(first -> number(words.subList((int) first, (int) first + length)));
        return new Shingles(numbers.sorted().distinct().toArray());
    }

    private static long number(List<String> words) {
        long hash = Mixing.START;
        for (String word : words) {
            hash = Mixing.with(Mixing.with(hash, word), ' ');
        }
        return Mixing.end(hash);
    }

    /** How many different ones there are. */
    public int size() {
        return sorted.length;
    }

    /** How many of them stand in both. */
    public int sharedWith(Shingles other) {
        int shared = 0;
        int left = 0;
        int right = 0;
        while (left < sorted.length && right < other.sorted.length) {
            int order = Long.compare(sorted[left], other.sorted[right]);
            if (order == 0) {
                shared++;
            }
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** The first so many of them in their own order, which is the same for every text. */
    long[] first(int count) {
        return Arrays.copyOf(sorted, Math.min(count, sorted.length));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles that && Arrays.equals(sorted, that.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    /** Only how many: they could be tried against words that somebody suspects. */
    @Override
    public String toString() {
        return "Shingles[" + sorted.length + "]";
    }
}
