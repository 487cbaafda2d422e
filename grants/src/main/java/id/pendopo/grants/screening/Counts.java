package id.pendopo.grants.screening;

import java.util.Arrays;

/** How often each of many numbers stands (<i>hitungan kemunculan</i>), in eight bytes a time. Immutable. */
final class Counts {
    private final long[] sorted;

    private Counts(long[] sorted) {
        this.sorted = sorted;
    }

    static Counts of(long[] all) {
        long[] sorted = all.clone();
        Arrays.sort(sorted);
        return new Counts(sorted);
    }

    int of(long one) {
        return firstFrom(sorted, one + 1) - firstFrom(sorted, one);
    }

    /** The first place in a sorted array that holds this or more; its length where none does. */
    static int firstFrom(long[] sorted, long least) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
