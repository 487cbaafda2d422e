package id.pendopo.complaints.duplicate;

import java.time.Duration;
import java.util.Optional;

/**
 * Scores two reports (<i>penilaian laporan ganda</i>): space by the distance of their points, or half for the same village where a point is
 * missing; time by what lies between them; text by the share of threes of words that both have. Each part is rounded down to a millionth
 * and the score is exactly their weighted sum. It is the same from either side, never outside 0 to 1, and never falls when two come nearer
 * in space or time. Immutable and thread-safe.
 */
public final class DuplicateScoring {
    private static final int PERCENT = ScorePart.WHOLE / 100;
    private static final long MILLIMETRES = 1_000;

    private final DuplicateWeights weights;
    private final long radius;
    private final long window;
    private final int sameVillage;
    private final int suggest;
    private final int similar;

    private DuplicateScoring(DuplicatePolicy policy) {
        this.weights = policy.weights().value();
        this.radius = policy.radiusMetres().value() * MILLIMETRES;
        this.window = Duration.ofDays(policy.windowDays().value()).toSeconds();
        this.sameVillage = policy.samePlacePercent().value() * PERCENT;
        this.suggest = policy.suggestPercent().value() * ScorePart.WHOLE;
        this.similar = policy.similarPercent().value() * ScorePart.WHOLE;
    }

    /** By this policy. */
    public static DuplicateScoring of(DuplicatePolicy policy) {
        return new DuplicateScoring(policy);
    }

    /** The score of both; empty where they are neither of one category nor of siblings. */
    public Optional<DuplicateScore> score(ReportTrace one, ReportTrace other) {
        return one.isKinOf(other) ? Optional.of(between(one, other)) : Optional.empty();
    }

    private DuplicateScore between(ReportTrace one, ReportTrace other) {
        ScorePart space = space(one, other);
        ScorePart time = time(one, other);
        ScorePart text = text(one.text(), other.text());
        int units = space.adds() + time.adds() + text.adds();
        Likeness likeness =
                units >= suggest ? Likeness.SUGGEST_MERGE : units >= similar ? Likeness.SIMILAR : Likeness.DIFFERENT;
        return new DuplicateScore(space, time, text, one.leaf().equals(other.leaf()), likeness);
    }

    private ScorePart space(ReportTrace one, ReportTrace other) {
        if (one.point().isPresent() && other.point().isPresent()) {
            long apart = Distance.millimetres(one.point().get(), other.point().get());
            return part(left(apart, radius), weights.space(), Measure.DISTANCE, apart, radius);
        }
        if (one.village().isEmpty() || other.village().isEmpty()) {
            return part(0, weights.space(), Measure.PLACE_UNKNOWN, 0, 0);
        }
        return one.village().equals(other.village())
                ? part(sameVillage, weights.space(), Measure.SAME_VILLAGE, 0, 0)
                : part(0, weights.space(), Measure.OTHER_VILLAGE, 0, 0);
    }

    private ScorePart time(ReportTrace one, ReportTrace other) {
        long apart = Duration.between(one.at(), other.at()).abs().toSeconds();
        return part(left(apart, window), weights.time(), Measure.TIME, apart, window);
    }

    private ScorePart text(Shingles one, Shingles other) {
        int both = one.sharedWith(other);
        int either = one.size() + other.size() - both;
        int millionths = either == 0 ? 0 : share(both, either);
        return part(millionths, weights.text(), Measure.WORDS, both, either);
    }

    /** What is left of the whole after so much of the most. */
    private static int left(long measured, long most) {
        return measured >= most ? 0 : share(most - measured, most);
    }

    /** Neither a radius nor a window comes near where the product would be too large. */
    private static int share(long part, long whole) {
        return (int) (part * ScorePart.WHOLE / whole);
    }

    private static ScorePart part(int millionths, int weight, Measure measure, long measured, long of) {
        return new ScorePart(millionths, weight, measure, measured, of);
    }
}
