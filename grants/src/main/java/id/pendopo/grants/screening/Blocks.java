package id.pendopo.grants.screening;

import id.pendopo.grants.internal.likeness.Likeness;
import id.pendopo.grants.proposal.Officer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Under which blocks a case stands in an index (<i>kunci blok</i>): its keys as they are, and of what is only nearly equal the rarest
 * pieces, as many as two that are near enough must share at least one of.
 *
 * <p>Two names of which the longer has n letters are near with at most n(100-p)/100 edits. An edit changes two pairs of letters; so
 * with k edits all but 2k pairs are common, and of any 2k+1 pairs of one, taken in one order for all names, one is among the first
 * 2k+1 of the other. The same holds of cost plans with the lines that may differ. Rarest first keeps blocks small. Immutable.
 */
final class Blocks {
    private static final int PAIR = 2;

    private final int threshold;
    private final Counts pairs;
    private final Counts lines;

    private Blocks(int threshold, Counts pairs, Counts lines) {
        this.threshold = threshold;
        this.pairs = pairs;
        this.lines = lines;
    }

    /** With what is rare among these cases. */
    static Blocks over(Collection<ScreeningSubject> cases, int threshold) {
        return new Blocks(
                threshold,
                Counts.of(cases.stream()
                        .flatMapToLong(one -> LongStream.of(pairs(one.recipient())))
                        .toArray()),
                Counts.of(cases.stream()
                        .flatMapToLong(one -> LongStream.of(lines(one.wish())))
                        .toArray()));
    }

    int threshold() {
        return threshold;
    }

    /** What must be equal: each who stands under one of these is asked for. */
    static long[] ofKeys(ScreeningSubject subject) {
        ScreeningSubject.Recipient recipient = subject.recipient();
        List<Long> blocks = new ArrayList<>();
        recipient.register().ifPresent(key -> blocks.add(block(key)));
        if (!recipient.isGovernment()) {
            recipient.identity().values().forEach(keys -> keys.forEach(key -> blocks.add(block(key))));
            recipient.account().ifPresent(key -> blocks.add(block(key)));
            recipient.board().stream()
                    .filter(seat -> seat.position() != Officer.Position.MEMBER)
                    .forEach(seat -> blocks.add(block(seat.person())));
            recipient.address().ifPresent(key -> blocks.add(block(key)));
            recipient.familyCard().ifPresent(key -> blocks.add(block(key)));
            blocks.add(mixed(subject.wish().activity().value().hashCode() * 31L
                    + subject.wish().place().plain().hashCode()));
        }
        subject.wish().text().ifPresent(key -> blocks.add(block(key)));
        return blocks.stream().distinct().mapToLong(Long::longValue).toArray();
    }

    /** Rare pairs of letters of the name, each in its kelurahan. */
    long[] ofName(ScreeningSubject.Recipient recipient) {
        int length = recipient.name().map(name -> name.value().length()).orElse(0);
        // The longer of two may have more letters than this one, and as many more edits.
        int edits = length * (100 - threshold) / threshold;
        return rarest(pairs(recipient), pairs, PAIR * edits + 1);
    }

    /**
     * Which pairs of letters a name has, in sixty-four bits. Each edit takes away two at most, so names that are near differ in few
     * bits, and whoever differs in more is not looked at.
     */
    static long signature(ScreeningSubject.Recipient recipient) {
        String name = recipient.name().map(ComparedName::value).orElse("");
        long signature = 0;
        for (int i = 0; i + 1 < name.length(); i++) {
            signature |= 1L << mixed(name.charAt(i) << Character.SIZE | name.charAt(i + 1));
        }
        return signature;
    }

    /** Whether names of these signatures, of which the longer has so many letters, may be near. */
    static boolean mayBeNear(long one, long other, int longer, int threshold) {
        int most = PAIR * Likeness.mostEdits(longer, threshold);
        return Long.bitCount(one & ~other) <= most && Long.bitCount(other & ~one) <= most;
    }

    /** Rare lines of the cost plan. */
    long[] ofLines(ScreeningSubject.Wish wish) {
        return wish.lines().size() < ClonedLines.LEAST_LINES
                ? new long[0]
                : rarest(lines(wish), lines, ClonedLines.mayDiffer(wish.lines().size()) + 1);
    }

    /** The first so many in the one order of all: the rarest, and among equals the smaller number. */
    private static long[] rarest(long[] all, Counts counts, int many) {
        if (all.length <= many) {
            return all;
        }
        int[] count = new int[all.length];
        Arrays.setAll(count, i -> counts.of(all[i]));
        long[] rarest = new long[many];
        boolean[] taken = new boolean[all.length];
        for (int k = 0; k < many; k++) {
            int best = -1;
            for (int i = 0; i < all.length; i++) {
                boolean rarer = !taken[i]
                        && (best < 0 || count[i] < count[best] || count[i] == count[best] && all[i] < all[best]);
                if (rarer) {
                    best = i;
                }
            }
            taken[best] = true;
            rarest[k] = all[best];
        }
        return rarest;
    }

    /** The second of the same pair is another one than the first. */
    private static long[] pairs(ScreeningSubject.Recipient recipient) {
        String name = recipient.name().map(ComparedName::value).orElse("");
        if (recipient.isGovernment() || name.isEmpty()) {
            return new long[0];
        }
        long place = recipient.kelurahan().plain().hashCode();
        if (name.length() < PAIR) {
            return new long[] {mixed(place * 31 + name.hashCode())};
        }
        int[] letters = new int[name.length() - 1];
        long[] pairs = new long[letters.length];
        for (int i = 0; i < pairs.length; i++) {
            letters[i] = name.charAt(i) << Character.SIZE | name.charAt(i + 1);
            int time = 1;
            for (int earlier = 0; earlier < i; earlier++) {
                time += letters[earlier] == letters[i] ? 1 : 0;
            }
            pairs[i] = mixed((place * 31 + letters[i]) * 31 + time);
        }
        return pairs;
    }

    private static long[] lines(ScreeningSubject.Wish wish) {
        Map<OpaqueKey, Integer> seen = new HashMap<>();
        long[] lines = new long[wish.lines().size()];
        Arrays.setAll(lines, i -> {
            OpaqueKey key = wish.lines().get(i);
            return mixed(block(key) + seen.merge(key, 1, Integer::sum));
        });
        return lines;
    }

    static long block(OpaqueKey key) {
        return mixed(key.high() ^ key.low());
    }

    /** Spreads every bit over all: the finisher of SplitMix64. */
    private static long mixed(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
