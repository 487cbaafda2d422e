package id.pendopo.complaints.duplicate;

/** A stable number of 64 bits of what is put in: FNV-1a over characters, its bits mixed at the end. No secret, and no proof of anything. */
final class Mixing {
    static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Mixing() {}

    static long with(long hash, String text) {
        long next = hash;
        for (int i = 0; i < text.length(); i++) {
            next = with(next, text.charAt(i));
        }
        return next;
    }

    static long with(long hash, char c) {
        return ((hash ^ (c & 0xff)) * PRIME ^ (c >>> 8)) * PRIME;
    }

    static long with(long hash, long number) {
        return end(hash ^ end(number + START));
    }

    /** Every bit of the outcome hangs on every bit put in. */
    static long end(long hash) {
        long mixed = hash;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
