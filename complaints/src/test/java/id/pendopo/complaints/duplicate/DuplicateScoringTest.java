package id.pendopo.complaints.duplicate;

import static id.pendopo.complaints.duplicate.Traces.CIPAGANTI;
import static id.pendopo.complaints.duplicate.Traces.DAGO;
import static id.pendopo.complaints.duplicate.Traces.HOLE;
import static id.pendopo.complaints.duplicate.Traces.LEBAK_GEDE;
import static id.pendopo.complaints.duplicate.Traces.NOON;
import static id.pendopo.complaints.duplicate.Traces.POTHOLE;
import static id.pendopo.complaints.duplicate.Traces.ROAD;
import static id.pendopo.complaints.duplicate.Traces.SCORING;
import static id.pendopo.complaints.duplicate.Traces.at;
import static id.pendopo.complaints.duplicate.Traces.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.RegionCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How alike two reports are, part by part, to the last value on each side of a threshold. */
class DuplicateScoringTest {
    private static DuplicateScore score(ReportTrace one, ReportTrace other) {
        return SCORING.score(one, other).orElseThrow();
    }

    private static ReportTrace with(GeoPoint point, Instant at, String words) {
        return ReportTrace.of(POTHOLE, ROAD, at, point, text(words));
    }

    private static ReportTrace in(RegionCode village, String words) {
        return ReportTrace.of(POTHOLE, ROAD, NOON, village, text(words));
    }

    private static GeoPoint north(int millionths) {
        return new GeoPoint(DAGO.latitude() + millionths, DAGO.longitude());
    }

    @Test
    void the_same_report_again_is_wholly_alike() {
        DuplicateScore same = score(at(DAGO), at(DAGO));
        assertThat(same.ratio()).isEqualTo(Ratio.ONE);
        assertThat(same.likeness()).isEqualTo(Likeness.SUGGEST_MERGE);
        assertThat(same.isSameLeaf()).isTrue();
    }

    @Test
    void siblings_are_compared_and_other_categories_are_not() {
        ReportTrace sibling = ReportTrace.of(Code.of("CRACK"), ROAD, NOON, DAGO, text(HOLE));
        assertThat(score(at(DAGO), sibling).isSameLeaf()).isFalse();
        assertThat(score(at(DAGO), sibling).ratio()).isEqualTo(Ratio.ONE);
        ReportTrace stranger = ReportTrace.of(POTHOLE, Code.of("LIGHT"), NOON, DAGO, text(HOLE));
        assertThat(SCORING.score(at(DAGO), stranger)).isEmpty();
    }

    @Test
    void space_counts_up_to_a_hundred_metres() {
        // A millionth of a degree is 11.1 centimetres.
        DuplicateScore near = score(at(DAGO), at(north(450)));
        assertThat(near.space().measured()).isEqualTo(50_038);
        assertThat(near.space().share()).isEqualTo(Ratio.parse("0.49962"));
        assertThat(score(at(DAGO), at(north(899))).space().share()).isEqualTo(Ratio.parse("0.00036"));
        assertThat(score(at(DAGO), at(north(900))).space().share()).isEqualTo(Ratio.ZERO);
        assertThat(score(at(DAGO), at(north(900))).ratio()).isEqualTo(Ratio.parse("0.55"));
    }

    @Test
    void time_counts_up_to_fourteen_days_whichever_came_first() {
        Duration days = Duration.ofDays(14);
        assertThat(score(at(DAGO), with(DAGO, NOON.minus(days), HOLE)).time().share())
                .isEqualTo(Ratio.ZERO);
        assertThat(score(at(DAGO), with(DAGO, NOON.plus(days).minusSeconds(2), HOLE))
                        .time()
                        .share())
                .isEqualTo(Ratio.of(2, 1_209_600));
        assertThat(score(at(DAGO), with(DAGO, NOON.plus(days.dividedBy(2)), HOLE))
                        .time()
                        .share())
                .isEqualTo(Ratio.parse("0.5"));
    }

    /** Half a second before is as near as half a second after. */
    @Test
    void parts_of_a_second_do_not_tell_which_came_first() {
        Instant half = NOON.plusMillis(500);
        assertThat(score(at(DAGO), with(DAGO, half, HOLE)).units())
                .isEqualTo(score(with(DAGO, half, HOLE), at(DAGO)).units());
    }

    @Test
    void text_is_the_share_of_threes_that_both_have() {
        DuplicateScore some = score(with(DAGO, NOON, "a b c d"), with(DAGO, NOON, "b c d e"));
        assertThat(some.text().measured()).isEqualTo(1);
        assertThat(some.text().of()).isEqualTo(3);
        assertThat(some.text().share()).isEqualTo(Ratio.of(1, 3));
        assertThat(score(with(DAGO, NOON, "yang"), with(DAGO, NOON, "di"))
                        .text()
                        .share())
                .isEqualTo(Ratio.ZERO);
    }

    @Test
    void without_a_point_the_same_village_is_half() {
        assertThat(score(in(LEBAK_GEDE, HOLE), in(LEBAK_GEDE, HOLE)).space().share())
                .isEqualTo(Ratio.parse("0.5"));
        assertThat(score(in(LEBAK_GEDE, HOLE), in(CIPAGANTI, HOLE)).space().measure())
                .isEqualTo(Measure.OTHER_VILLAGE);
        assertThat(score(in(LEBAK_GEDE, HOLE), at(DAGO)).space().measure()).isEqualTo(Measure.PLACE_UNKNOWN);
        ReportTrace both = new ReportTrace(POTHOLE, ROAD, NOON, Optional.of(DAGO), Optional.of(LEBAK_GEDE), text(HOLE));
        assertThat(score(in(LEBAK_GEDE, HOLE), both).space().share()).isEqualTo(Ratio.parse("0.5"));
        assertThat(score(both, at(north(900))).space().measure()).isEqualTo(Measure.DISTANCE);
    }

    @Test
    void a_merge_is_suggested_from_three_quarters_and_similar_is_from_a_half() {
        // A third of the text and eleven twelfths of the time are exactly the 0.3 that is missing, though no decimal
        // says so.
        Instant twelfth = NOON.plus(Duration.ofDays(14).dividedBy(12));
        DuplicateScore exact = score(with(DAGO, NOON, "a b c d"), with(DAGO, twelfth, "b c d e"));
        assertThat(exact.units()).isEqualTo(74_999_999);
        assertThat(exact.likeness()).isEqualTo(Likeness.SUGGEST_MERGE);
        DuplicateScore below = score(with(DAGO, NOON, "a b c d"), with(DAGO, twelfth.plusSeconds(1), "b c d e"));
        assertThat(below.likeness()).isEqualTo(Likeness.SIMILAR);
        // Exactly a half: 0.35 of text and 0.15 of time.
        Instant quarter = NOON.plus(Duration.ofDays(14).dividedBy(4));
        DuplicateScore half = score(at(DAGO), with(north(5_000), quarter, HOLE));
        assertThat(half.ratio()).isEqualTo(Ratio.parse("0.5"));
        assertThat(half.likeness()).isEqualTo(Likeness.SIMILAR);
        assertThat(score(at(DAGO), with(north(5_000), quarter.plusSeconds(2), HOLE))
                        .likeness())
                .isEqualTo(Likeness.DIFFERENT);
    }

    @Test
    void every_part_says_what_it_was_measured_by_and_names_no_place() {
        DuplicateScore score = score(at(DAGO), with(north(450), NOON.plus(Duration.ofHours(36)), "lubang besar"));
        assertThat(score.explanation(Locale.ENGLISH))
                .containsExactly(
                        "Space 0.4996 × 45% (50 m apart, of at most 100 m)",
                        "Time 0.8929 × 20% (36 hours apart, of at most 336 hours)",
                        "Text 0 × 35% (0 of 6 threes of words are the same)");
        assertThat(score.explanation(Locale.forLanguageTag("id")).get(0))
                .isEqualTo("Ruang 0,4996 × 45% (jarak 50 m dari batas 100 m)");
        assertThat(score(in(LEBAK_GEDE, HOLE), in(CIPAGANTI, HOLE)).explanation(Locale.ENGLISH))
                .first()
                .isEqualTo("Space 0 × 45% (another village, without a point)");
        assertThat(at(DAGO)).hasToString("ReportTrace[POTHOLE]");
    }

    @Property
    void the_score_is_the_same_from_either_side_and_never_outside_0_to_1(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ReportTrace one = Traces.random(random);
        ReportTrace other = Traces.random(random);
        Optional<DuplicateScore> there = SCORING.score(one, other);
        assertThat(SCORING.score(other, one)).isEqualTo(there);
        there.ifPresent(score -> assertThat(score.units()).isBetween(0, DuplicateScore.WHOLE));
    }

    @Property
    void nearer_in_space_and_time_is_never_less_alike(
            @ForAll @IntRange(max = 2_000) int near,
            @ForAll @IntRange(max = 2_000) int farther,
            @ForAll @IntRange(max = 1_300_000) int soon,
            @ForAll @IntRange(max = 1_300_000) int later) {
        DuplicateScore closer = score(at(DAGO), with(north(near), NOON.plusSeconds(soon), HOLE));
        DuplicateScore wider =
                score(at(DAGO), with(north(near + farther), NOON.plusSeconds((long) soon + later), HOLE));
        assertThat(wider.units()).isLessThanOrEqualTo(closer.units());
    }

    /** Of two texts with as many threes, the one that shares more is never less alike. */
    @Property
    void more_of_the_same_words_is_never_less_alike(
            @ForAll @IntRange(max = 20) int shared, @ForAll @IntRange(max = 20) int more) {
        assertThat(score(numbered(0, 60), numbered(40 - shared - more, 60)).units())
                .isGreaterThanOrEqualTo(
                        score(numbered(0, 60), numbered(40 - shared, 60)).units());
    }

    private static ReportTrace numbered(int from, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            words.append("k").append(i).append(' ');
        }
        return with(DAGO, NOON, words.toString());
    }

    @Test
    void weights_are_a_hundred_together() {
        assertThat(new DuplicateWeights(100, 0, 0).space()).isEqualTo(100);
        assertThatThrownBy(() -> new DuplicateWeights(45, 20, 34)).hasMessageContaining("hundred");
        assertThatThrownBy(() -> new DuplicateWeights(120, -20, 0)).hasMessageContaining("hundred");
    }
}
