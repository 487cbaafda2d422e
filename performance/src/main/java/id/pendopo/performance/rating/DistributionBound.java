package id.pendopo.performance.rating;

import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rounding;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One expectation of a distribution (<i>batas sebaran</i>): of these predikat together at most, or at least, this part of the group; or
 * the first of them the most frequent.
 *
 * @param kind which way
 * @param of which predikat, counted together
 * @param part of the group; zero with {@link Kind#AT_LEAST} means somebody, and with {@link Kind#AT_MOST} nobody
 */
public record DistributionBound(Kind kind, Set<Predikat> of, Percentage part) {
    /** Which way a bound goes. */
    public enum Kind {
        /** No more heads than this part. */
        AT_MOST,
        /** No fewer heads than this part, and somebody. */
        AT_LEAST,
        /** No other predikat has more heads (<i>sebagian besar</i>, read as the most frequent [D]). */
        MOST
    }

    static final List<DistributionBound> FORCED = List.of(
            atMost(20, Predikat.SANGAT_BAIK),
            atLeast(60, Predikat.BAIK),
            atMost(70, Predikat.BAIK),
            atMost(20, Predikat.BUTUH_PERBAIKAN, Predikat.KURANG, Predikat.SANGAT_KURANG));

    /** Copies what it is given. */
    public DistributionBound {
        of = java.util.Collections.unmodifiableSet(EnumSet.copyOf(of));
    }

    static List<DistributionBound> circular(OrganisationPredikat organisation) {
        return switch (organisation) {
            case ISTIMEWA -> List.of(most(Predikat.SANGAT_BAIK), atMost(70, Predikat.SANGAT_BAIK));
            case BAIK ->
                List.of(
                        most(Predikat.BAIK),
                        atMost(70, Predikat.BAIK),
                        atLeast(0, Predikat.BUTUH_PERBAIKAN, Predikat.KURANG));
            case BUTUH_PERBAIKAN -> List.of(atLeast(60, Predikat.BUTUH_PERBAIKAN), atMost(10, Predikat.SANGAT_BAIK));
            case KURANG ->
                List.of(
                        atLeast(60, Predikat.KURANG),
                        atLeast(10, Predikat.BUTUH_PERBAIKAN),
                        atMost(10, Predikat.SANGAT_BAIK));
            case SANGAT_KURANG ->
                List.of(
                        atLeast(60, Predikat.SANGAT_KURANG),
                        atLeast(10, Predikat.KURANG, Predikat.BUTUH_PERBAIKAN),
                        atMost(0, Predikat.SANGAT_BAIK));
        };
    }

    private static DistributionBound atMost(int percent, Predikat first, Predikat... more) {
        return new DistributionBound(Kind.AT_MOST, EnumSet.of(first, more), Percentage.of(percent));
    }

    private static DistributionBound atLeast(int percent, Predikat first, Predikat... more) {
        return new DistributionBound(Kind.AT_LEAST, EnumSet.of(first, more), Percentage.of(percent));
    }

    private static DistributionBound most(Predikat one) {
        return new DistributionBound(Kind.MOST, EnumSet.of(one), Percentage.ZERO);
    }

    /** How many heads of these predikat a group has. */
    public int found(HeadCount group) {
        return of.stream().mapToInt(group::of).sum();
    }

    /** How many heads the bound comes to in a group: of {@link Kind#MOST} those of the most frequent other. */
    public int limit(HeadCount group, Rounding most, Rounding least) {
        return switch (kind) {
            case AT_MOST -> heads(group, most);
            case AT_LEAST -> Math.max(1, heads(group, least));
            case MOST ->
                group.heads().entrySet().stream()
                        .filter(one -> !of.contains(one.getKey()))
                        .mapToInt(java.util.Map.Entry::getValue)
                        .max()
                        .orElse(0);
        };
    }

    private int heads(HeadCount group, Rounding rounding) {
        return Math.toIntExact(part.toRatio().of(group.total(), rounding));
    }

    /** Whether a group keeps it. */
    public boolean isKept(HeadCount group, Rounding most, Rounding least) {
        int limit = limit(group, most, least);
        return kind == Kind.AT_MOST ? found(group) <= limit : found(group) >= limit;
    }
}
