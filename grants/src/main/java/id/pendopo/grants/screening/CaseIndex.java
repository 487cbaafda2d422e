package id.pendopo.grants.screening;

import id.pendopo.core.workflow.Reading;
import id.pendopo.grants.proposal.ReceivedBefore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * Cases in memory, found by key (<i>indeks berkas</i>): what a region can use as it is. Each case stands under its own keys and under
 * a few rare pieces of its name and its cost plan, so that whatever is like it enough stands under one of them too; time and memory
 * grow with the number of cases, not with that of pairs. Immutable and thread-safe.
 *
 * <p>It is built from all cases that matter: those of this year, of the years looked back at, and whatever is not accounted for.
 * After further entries it is built anew.
 */
public final class CaseIndex implements SimilarCases {
    /** The most cases. */
    public static final int LIMIT = (1 << 24) - 1;

    private static final long OWNER = LIMIT;
    private static final int WHOLE = 100;

    private final ScreeningSubject[] cases;
    private final Blocks blocks;
    /** Forty bits of a block, and after them the place of a case that stands under it; in order. */
    private final long[] postings;
    /** Of the name of each case. */
    private final long[] signatures;

    private final Instant asOf;
    private final String source;

    private CaseIndex(ScreeningSubject[] cases, Blocks blocks, long[] postings, Instant asOf, String source) {
        this.cases = cases;
        this.blocks = blocks;
        this.postings = postings;
        this.signatures = new long[cases.length];
        Arrays.setAll(signatures, i -> Blocks.signature(cases[i].recipient()));
        this.asOf = asOf;
        this.source = source;
    }

    /**
     * Over these cases, no id twice.
     *
     * @param threshold from how many per cent of likeness names will be asked for; with a lower one than it was built for it throws
     * @param asOf as of when the cases are read
     * @param source what it answers as, for example {@code SABILULUNGAN}
     * @throws IllegalArgumentException if there are too many, an id stands twice, or the threshold is outside 80 to 100
     */
    public static CaseIndex of(Collection<ScreeningSubject> cases, int threshold, Instant asOf, String source) {
        if (threshold < Screening.LEAST_THRESHOLD || threshold > 100) {
            throw new IllegalArgumentException(
                    "case index: threshold %d is outside %d to 100".formatted(threshold, Screening.LEAST_THRESHOLD));
        }
        if (cases.size() > LIMIT) {
            throw new IllegalArgumentException("case index: %d cases, at most %d".formatted(cases.size(), LIMIT));
        }
        ScreeningSubject[] ordered = cases.toArray(ScreeningSubject[]::new);
        Arrays.sort(ordered, Comparator.comparing(one -> one.id().value()));
        for (int i = 1; i < ordered.length; i++) {
            if (ordered[i].id().equals(ordered[i - 1].id())) {
                throw new IllegalArgumentException(
                        "case index: %s stands twice; keep its last version".formatted(ordered[i].id()));
            }
        }
        Blocks blocks = Blocks.over(cases, threshold);
        long[] postings = new long[Math.max(16, ordered.length * 16)];
        int size = 0;
        for (int i = 0; i < ordered.length; i++) {
            for (long[] some : List.of(
                    Blocks.ofKeys(ordered[i]),
                    blocks.ofName(ordered[i].recipient()),
                    blocks.ofLines(ordered[i].wish()))) {
                if (size + some.length > postings.length) {
                    postings = Arrays.copyOf(postings, postings.length + postings.length / 2 + some.length);
                }
                for (long block : some) {
                    postings[size++] = first(block) | i;
                }
            }
        }
        long[] sorted = Arrays.copyOf(postings, size);
        Arrays.sort(sorted);
        return new CaseIndex(ordered, blocks, sorted, asOf, source);
    }

    private static long first(long block) {
        return block & ~OWNER;
    }

    /** How many cases it holds. */
    public int size() {
        return cases.length;
    }

    @Override
    public Reading<Alike> like(ScreeningSubject subject, int leastLikeness) {
        if (leastLikeness < blocks.threshold()) {
            throw new IllegalArgumentException(
                    "case index: built for names %d per cent alike, asked for %d; build it for less"
                            .formatted(blocks.threshold(), leastLikeness));
        }
        TreeSet<Integer> found = new TreeSet<>();
        for (long block : Blocks.ofKeys(subject)) {
            each(block, found::add);
        }
        long signature = Blocks.signature(subject.recipient());
        int longest =
                subject.recipient().name().map(name -> name.value().length()).orElse(0) * WHOLE / leastLikeness;
        for (long block : blocks.ofName(subject.recipient())) {
            each(block, at -> {
                if (Blocks.mayBeNear(signature, signatures[at], longest, leastLikeness)
                        && SameRecipient.nearName(subject.recipient(), cases[at].recipient(), leastLikeness)
                                .isPresent()) {
                    found.add(at);
                }
            });
        }
        for (long block : blocks.ofLines(subject.wish())) {
            each(block, at -> {
                if (ClonedLines.percent(subject.wish().lines(), cases[at].wish().lines())
                        >= ClonedLines.LEAST_PERCENT) {
                    found.add(at);
                }
            });
        }
        List<ScreeningSubject> others = new ArrayList<>();
        for (int at : found) {
            if (!cases[at].id().equals(subject.id())) {
                others.add(cases[at]);
            }
        }
        boolean more = others.size() > Alike.LIMIT;
        List<ScreeningSubject> kept = more ? others.subList(0, Alike.LIMIT) : others;
        return kept.isEmpty()
                ? new Reading.NotFound<>(asOf, source, "")
                : new Reading.Found<>(new Alike(kept, more), asOf, source, "");
    }

    /** What the recipient of this register key was paid before, in the order of the cases. */
    List<ReceivedBefore> received(OpaqueKey register) {
        List<ReceivedBefore> received = new ArrayList<>();
        each(Blocks.block(register), at -> {
            if (cases[at].recipient().register().equals(Optional.of(register))) {
                cases[at].course().received().ifPresent(received::add);
            }
        });
        return received;
    }

    Instant asOf() {
        return asOf;
    }

    String source() {
        return source;
    }

    private void each(long block, IntConsumer use) {
        long first = first(block);
        for (int i = Counts.firstFrom(postings, first); i < postings.length && first(postings[i]) == first; i++) {
            use.accept((int) (postings[i] & OWNER));
        }
    }
}
