package id.pendopo.performance.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Ratio;
import id.pendopo.performance.rating.HalfYear;
import id.pendopo.performance.rating.Pp30Score;
import id.pendopo.performance.rating.Pp46Score;
import id.pendopo.performance.rating.Predikat;
import id.pendopo.performance.rating.RatingRegime;
import java.util.Optional;

/**
 * What a year that is over came to under its own law (<i>riwayat penilaian</i>): only to be read.
 *
 * @param half of the year; a whole year before 2021 or after it is entered under its second half
 * @param regime the law of that half
 * @param marks as they were given
 * @param score the exact score under a law of numbers
 * @param reached its class or predikat, by name
 * @param paper the sheet it was taken from
 */
public record PastRating(
        HalfYear half,
        RatingRegime regime,
        PastMarks marks,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Ratio> score,
        Code reached,
        DocumentRef paper) {
    /** The one year whose halves had each a law of its own. */
    static final int YEAR_OF_HALVES = 2021;

    private static final Ratio MOST_RESULTS = Ratio.of(200);

    /** Whether that law can score these marks: of its kind, and within its range. */
    static boolean isScored(int year, HalfYear half, PastMarks marks) {
        RatingRegime regime = RatingRegime.of(year, half);
        if (!regime.isOfNumbers()) {
            return marks.ratings().isPresent() && marks.points().isEmpty();
        }
        Ratio most = Ratio.of(regime == RatingRegime.PP_46_2011 ? 100 : Pp30Score.CAP);
        return marks.ratings().isEmpty()
                && marks.points()
                        .filter(one -> isWithin(one.results(), MOST_RESULTS) && isWithin(one.behaviour(), most))
                        .isPresent();
    }

    private static boolean isWithin(Ratio points, Ratio most) {
        return !points.isNegative() && !points.isMoreThan(most);
    }

    /**
     * As the law of that half scores these marks.
     *
     * @throws IllegalArgumentException if there are no marks of the kind of that law, or points are outside their range
     */
    static PastRating of(int year, HalfYear half, PastMarks marks, DocumentRef paper) {
        RatingRegime regime = RatingRegime.of(year, half);
        return switch (regime) {
            case PP_46_2011 -> {
                PastMarks.Points points = points(marks);
                Pp46Score score = new Pp46Score(points.results(), points.behaviour());
                yield new PastRating(half, regime, marks, Optional.of(score.toScore()), code(score.toClass()), paper);
            }
            case PERMENPANRB_8_2021 -> {
                PastMarks.Points points = points(marks);
                Pp30Score score = new Pp30Score(points.results(), points.behaviour(), points.peers(), points.newIdea());
                yield new PastRating(
                        half, regime, marks, Optional.of(score.toScore()), code(score.toPredikat()), paper);
            }
            case PERMENPANRB_6_2022 -> {
                PastMarks.Ratings ratings = marks.ratings().orElseThrow(() -> none("ratings"));
                Predikat predikat = Predikat.of(ratings.results(), ratings.behaviour());
                yield new PastRating(half, regime, marks, Optional.empty(), code(predikat), paper);
            }
        };
    }

    private static PastMarks.Points points(PastMarks marks) {
        return marks.points().orElseThrow(() -> none("points"));
    }

    private static Code code(Enum<?> reached) {
        return Code.of(reached.name());
    }

    private static IllegalArgumentException none(String what) {
        return new IllegalArgumentException("marks: the law of that year wants %s; give them".formatted(what));
    }
}
