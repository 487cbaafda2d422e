package id.pendopo.complaints.duplicate;

import id.pendopo.complaints.report.Distance;
import id.pendopo.core.money.Ratio;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;

/**
 * Scores two reports (<i>penilaian laporan ganda</i>): space by the distance of their points, or half for the same village where a point is
 * missing; time by what lies between them; text by the share of threes of words that both have. Each part is an exact fraction of whole
 * millimetres, seconds and threes, and what the score means is decided by exact fractions. It is the same from either side, never
 * outside 0 to 1, and never falls when two come nearer in space or time. Immutable and thread-safe.
 */
public final class DuplicateScoring {
    private static final int PERCENT = 100;
    private static final int ROUNDED_AWAY = 3;
    private static final long MILLIMETRES = 1_000;

    private final DuplicateWeights weights;
    private final long radius;
    private final long window;
    private final Ratio sameVillage;
    private final int suggest;
    private final int similar;

    private DuplicateScoring(DuplicatePolicy policy) {
        this.weights = policy.weights().value();
        this.radius = policy.radiusMetres().value() * MILLIMETRES;
        this.window = Duration.ofDays(policy.windowDays().value()).toSeconds();
        this.sameVillage = Ratio.of(policy.samePlacePercent().value(), PERCENT);
        this.suggest = policy.suggestPercent().value();
        this.similar = policy.similarPercent().value();
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
        Likeness likeness = reaches(suggest, space, time, text)
                ? Likeness.SUGGEST_MERGE
                : reaches(similar, space, time, text) ? Likeness.SIMILAR : Likeness.DIFFERENT;
        return new DuplicateScore(space, time, text, one.leaf().equals(other.leaf()), likeness);
    }

    /** The rounded score decides where it is clear, which it nearly always is. */
    private static boolean reaches(int percent, ScorePart space, ScorePart time, ScorePart text) {
        int least = percent * (DuplicateScore.WHOLE / PERCENT);
        int units = space.adds() + time.adds() + text.adds();
        if (units >= least || units + ROUNDED_AWAY < least) {
            return units >= least;
        }
        BigInteger below = BigInteger.valueOf(space.share().denominator())
                .multiply(BigInteger.valueOf(time.share().denominator()))
                .multiply(BigInteger.valueOf(text.share().denominator()));
        BigInteger above = space.over(below).add(time.over(below)).add(text.over(below));
        return above.compareTo(below.multiply(BigInteger.valueOf(percent))) >= 0;
    }

    private ScorePart space(ReportTrace one, ReportTrace other) {
        if (one.point().isPresent() && other.point().isPresent()) {
            long apart = Distance.millimetres(one.point().get(), other.point().get());
            return new ScorePart(left(apart, radius), weights.space(), Measure.DISTANCE, apart, radius);
        }
        if (one.village().isEmpty() || other.village().isEmpty()) {
            return new ScorePart(Ratio.ZERO, weights.space(), Measure.PLACE_UNKNOWN, 0, 0);
        }
        return one.village().equals(other.village())
                ? new ScorePart(sameVillage, weights.space(), Measure.SAME_VILLAGE, 0, 0)
                : new ScorePart(Ratio.ZERO, weights.space(), Measure.OTHER_VILLAGE, 0, 0);
    }

    private ScorePart time(ReportTrace one, ReportTrace other) {
        long apart = Duration.between(one.at(), other.at()).abs().toSeconds();
        return new ScorePart(left(apart, window), weights.time(), Measure.TIME, apart, window);
    }

    private ScorePart text(Shingles one, Shingles other) {
        int both = one.sharedWith(other);
        int either = one.size() + other.size() - both;
        Ratio share = either == 0 ? Ratio.ZERO : Ratio.of(both, either);
        return new ScorePart(share, weights.text(), Measure.WORDS, both, either);
    }

    /** What is left of the whole after so much of the most. */
    private static Ratio left(long measured, long most) {
        return measured >= most ? Ratio.ZERO : Ratio.of(most - measured, most);
    }
}
