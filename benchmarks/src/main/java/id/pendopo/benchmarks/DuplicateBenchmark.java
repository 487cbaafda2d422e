package id.pendopo.benchmarks;

import id.pendopo.complaints.duplicate.CandidateKeys;
import id.pendopo.complaints.duplicate.DuplicateMatch;
import id.pendopo.complaints.duplicate.DuplicatePolicy;
import id.pendopo.complaints.duplicate.DuplicateScoring;
import id.pendopo.complaints.duplicate.DuplicateSearch;
import id.pendopo.complaints.duplicate.Likeness;
import id.pendopo.complaints.duplicate.OpenReport;
import id.pendopo.complaints.duplicate.OpenReportIndex;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.workflow.CaseId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finding possible duplicates: how it grows with the open reports, under keys of an ordinary index beside comparing with all and beside a
 * spatial index. A program of its own: {@code java -cp benchmarks.jar id.pendopo.benchmarks.DuplicateBenchmark [folder of a pack]}. The
 * answers are held against each other: those of the keys are all that a comparison with all finds, and of these the spatial index finds what
 * lies within the radius, since it knows no words.
 */
public final class DuplicateBenchmark {
    private static final int[] SIZES = {1_000, 100_000, 1_000_000};
    private static final int ASKED = 2_000;
    private static final int ASKED_OF_ALL = 20;

    /** A hundred metres and a little in millionths of a degree, north and, at seven degrees south, east. */
    private static final double NORTH = 902;

    private static final double EAST = 910;

    private DuplicateBenchmark() {}

    /** One line for each number of open reports. */
    public static void main(String[] folder) {
        Path pack = Path.of(folder.length == 0 ? "examples/regions/32.73" : folder[0]);
        DuplicatePolicy policy = RegionPack.open(pack, Opening.strict().allowingIllustration())
                .book(DuplicatePolicy.schema())
                .policy(LocalDate.of(2026, 6, 30));
        for (int i = 0; i < 3; i++) {
            measure(20_000, policy, false);
        }
        System.out.println("open reports | keys: index ms | keys: us each | candidates each | found each"
                + " | tree: index ms | tree: us each | within radius each | all with all: us each");
        for (int size : SIZES) {
            measure(size, policy, true);
        }
    }

    private static void measure(int size, DuplicatePolicy policy, boolean told) {
        List<OpenReport> all = DuplicateCrowd.of(size, 11, policy);
        List<OpenReport> asked = all.subList(size - Math.min(ASKED, size), size);
        DuplicateScoring scoring = DuplicateScoring.of(policy);
        CandidateKeys keys = CandidateKeys.of(policy);

        long before = System.nanoTime();
        OpenReportIndex index = OpenReportIndex.of(keys);
        all.forEach(index::put);
        long indexed = System.nanoTime() - before;
        DuplicateSearch search = DuplicateSearch.of(policy, index);
        long[] found = new long[1];
        double byKeys = each(asked, one -> {
            List<DuplicateMatch> matches = search.like(one.trace(), Optional.of(one.id()));
            found[0] += matches.size();
            return matches;
        });
        long candidates = 0;
        for (OpenReport one : asked) {
            candidates += index.under(keys.sought(one.trace())).size();
        }

        before = System.nanoTime();
        STRtree tree = tree(all);
        long grown = System.nanoTime() - before;
        long[] near = new long[1];
        double byTree = each(asked, one -> {
            Set<CaseId> ids = among(one, within(tree, one), scoring, DuplicateBenchmark::isNear);
            near[0] += ids.size();
            return ids;
        });

        List<OpenReport> few = asked.subList(0, size <= ASKED ? asked.size() : ASKED_OF_ALL);
        double byAll = each(few, one -> among(one, all, scoring, match -> true));
        few.forEach(one -> {
            List<DuplicateMatch> matches = search.like(one.trace(), Optional.of(one.id()));
            same(ids(matches, match -> true), among(one, all, scoring, match -> true));
            same(
                    ids(matches, DuplicateBenchmark::isNear),
                    among(one, within(tree, one), scoring, DuplicateBenchmark::isNear));
        });
        if (told) {
            System.out.println(String.format(
                    Locale.ROOT,
                    "%,12d | %,14.0f | %13.1f | %15.1f | %10.2f | %14.0f | %13.1f | %18.2f | %,.1f",
                    size,
                    indexed / 1e6,
                    byKeys,
                    (double) candidates / asked.size(),
                    (double) found[0] / asked.size(),
                    grown / 1e6,
                    byTree,
                    (double) near[0] / asked.size(),
                    byAll));
        }
    }

    /** Microseconds for each. */
    private static double each(List<OpenReport> asked, Function<OpenReport, ? extends Collection<?>> how) {
        long before = System.nanoTime();
        long kept = 0;
        for (OpenReport one : asked) {
            kept += how.apply(one).size();
        }
        double each = (System.nanoTime() - before) / 1e3 / asked.size();
        if (kept < 0) {
            throw new IllegalStateException("what was found must be used");
        }
        return each;
    }

    private static boolean isNear(DuplicateMatch match) {
        return !match.score().space().share().isZero();
    }

    private static Set<CaseId> among(
            OpenReport one, Collection<OpenReport> others, DuplicateScoring scoring, Predicate<DuplicateMatch> which) {
        Set<CaseId> ids = ordered();
        for (OpenReport other : others) {
            if (!other.id().equals(one.id())) {
                scoring.score(one.trace(), other.trace())
                        .filter(score -> score.likeness() != Likeness.DIFFERENT)
                        .map(score -> new DuplicateMatch(other, score))
                        .filter(which)
                        .ifPresent(match -> ids.add(match.report().id()));
            }
        }
        return ids;
    }

    private static Set<CaseId> ids(List<DuplicateMatch> matches, Predicate<DuplicateMatch> which) {
        return matches.stream()
                .filter(which)
                .map(match -> match.report().id())
                .collect(Collectors.toCollection(DuplicateBenchmark::ordered));
    }

    private static Set<CaseId> ordered() {
        return new TreeSet<>(java.util.Comparator.comparing(CaseId::value));
    }

    private static void same(Set<CaseId> one, Set<CaseId> other) {
        if (!one.equals(other)) {
            throw new IllegalStateException("two ways find differently: %s and %s".formatted(one, other));
        }
    }

    private static STRtree tree(List<OpenReport> all) {
        STRtree tree = new STRtree();
        for (OpenReport report : all) {
            GeoPoint point = report.trace().point().orElseThrow();
            tree.insert(new Envelope(point.longitude(), point.longitude(), point.latitude(), point.latitude()), report);
        }
        tree.build();
        return tree;
    }

    @SuppressWarnings("unchecked") // only open reports are put into the tree
    private static List<OpenReport> within(STRtree tree, OpenReport one) {
        GeoPoint point = one.trace().point().orElseThrow();
        return tree.query(new Envelope(
                point.longitude() - EAST,
                point.longitude() + EAST,
                point.latitude() - NORTH,
                point.latitude() + NORTH));
    }
}
