package id.pendopo.complaints.duplicate;

import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The keys under which an open report is kept and sought (<i>kunci calon laporan ganda</i>), so that whatever scores as similar or more
 * shares one of them: nothing within the radius is missed, nothing in the same village where either has no point, and nothing whose words
 * alone make it similar. The last holds because two texts of such a likeness must share one of the first of their threes in a fixed
 * order; how many, the threshold says. A key is a number for an ordinary index; two different things with the same number only bring a
 * report that is then found unlike. The keys of a policy never change from one version of the library to another. Immutable and thread-safe.
 */
public final class CandidateKeys {
    private static final char PLACE = 'P';
    private static final char VILLAGE = 'V';
    private static final char TEXT = 'T';

    private final Grid grid;
    private final int textWeight;
    private final int missing;

    private CandidateKeys(Grid grid, int textWeight, int missing) {
        this.grid = grid;
        this.textWeight = textWeight;
        this.missing = missing;
    }

    /** For the radius, the weights and the threshold of a policy. */
    public static CandidateKeys of(DuplicatePolicy policy) {
        return new CandidateKeys(
                Grid.within(policy.radiusMetres().value()),
                policy.weights().value().text(),
                policy.similarPercent().value() - policy.weights().value().time());
    }

    /** Those under which an open report is kept. */
    public Set<Long> stored(ReportTrace trace) {
        Set<Long> keys = new LinkedHashSet<>();
        trace.point().ifPresent(point -> keys.add(key(PLACE, trace.parent(), grid.cellOf(point))));
        trace.village()
                .ifPresent(village -> keys.add(key(trace, village, trace.point().isPresent())));
        addTexts(trace, keys);
        return keys;
    }

    /** Those under which reports like this one are sought. */
    public Set<Long> sought(ReportTrace trace) {
        Set<Long> keys = new LinkedHashSet<>();
        trace.point()
                .ifPresent(point -> grid.around(point).forEach(cell -> keys.add(key(PLACE, trace.parent(), cell))));
        trace.village().ifPresent(village -> {
            keys.add(key(trace, village, false));
            if (trace.point().isEmpty()) {
                keys.add(key(trace, village, true));
            }
        });
        addTexts(trace, keys);
        return keys;
    }

    private void addTexts(ReportTrace trace, Set<Long> keys) {
        for (long shingle : trace.text().first(telling(trace.text().size()))) {
            keys.add(Mixing.with(start(TEXT, trace.parent()), shingle));
        }
    }

    /** Where both have a point it decides alone, so those with one are kept apart. */
    private static long key(ReportTrace trace, RegionCode village, boolean hasPoint) {
        return Mixing.with(Mixing.with(start(VILLAGE, trace.parent()), village.plain()), hasPoint ? 1L : 0L);
    }

    /**
     * Of so many threes the first that must be looked under. Texts with a share s of all their threes in common have at least s times the
     * threes of either in common, so among all but as many of the smallest numbers of either one is common.
     */
    private int telling(int size) {
        if (missing > textWeight) {
            return 0;
        }
        int common = (missing * size + textWeight - 1) / textWeight;
        return size - common + 1;
    }

    private static long key(char kind, Code parent, Grid.Cell cell) {
        return Mixing.with(Mixing.with(start(kind, parent), (long) cell.row()), (long) cell.column());
    }

    private static long start(char kind, Code parent) {
        return Mixing.with(Mixing.with(Mixing.START, kind), parent.value());
    }
}
