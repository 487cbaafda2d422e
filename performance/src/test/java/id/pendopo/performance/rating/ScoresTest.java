package id.pendopo.performance.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rounding;
import id.pendopo.performance.rating.OldTarget.Aspect;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of the years before 2022: the same facts under another law come to something else. */
class ScoresTest {
    /** Plan 92, behaviour 85: good under the law of 2011, and under that of 2019 only sufficient, whichever the weights. */
    @Test
    void the_same_year_is_judged_by_the_law_of_its_day() {
        Ratio plan = Ratio.of(92);
        Ratio behaviour = Ratio.of(85);

        Pp46Score old = new Pp46Score(plan, behaviour);
        assertThat(old.toScore()).isEqualTo(Ratio.parse("89.20"));
        assertThat(old.toClass()).isEqualTo(Pp46Class.BAIK);

        Pp30Score superior = new Pp30Score(plan, behaviour, false, false);
        assertThat(superior.toScore()).isEqualTo(Ratio.parse("89.90"));
        assertThat(superior.toPredikat()).isEqualTo(Predikat.BUTUH_PERBAIKAN);

        Pp30Score peers = new Pp30Score(plan, behaviour, true, false);
        assertThat(peers.toScore()).isEqualTo(Ratio.parse("89.20"));
        assertThat(peers.toPredikat()).isEqualTo(Predikat.BUTUH_PERBAIKAN);
    }

    @ParameterizedTest
    @CsvSource({
        "0, BURUK",
        "50, BURUK",
        "50.99, BURUK",
        "51, KURANG",
        "60, KURANG",
        "60.99, KURANG",
        "61, CUKUP",
        "75, CUKUP",
        "75.99, CUKUP",
        "76, BAIK",
        "90, BAIK",
        "90.99, BAIK",
        "91, SANGAT_BAIK",
        "120, SANGAT_BAIK"
    })
    void a_class_of_2011_is_reached_at_its_lowest_number(String score, Pp46Class reached) {
        assertThat(Pp46Class.of(Ratio.parse(score))).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "49.99, false, SANGAT_KURANG",
        "50, false, KURANG",
        "69.99, false, KURANG",
        "70, false, BUTUH_PERBAIKAN",
        "89.99, true, BUTUH_PERBAIKAN",
        "90, false, BAIK",
        "109.99, true, BAIK",
        "110, true, SANGAT_BAIK",
        "110, false, BAIK",
        "115, false, BAIK",
        "115, true, SANGAT_BAIK",
        "120, true, SANGAT_BAIK",
        "120, false, BAIK"
    })
    void without_a_new_idea_nothing_of_2019_is_very_good(String score, boolean newIdea, Predikat reached) {
        Ratio points = Ratio.parse(score);
        assertThat(new Pp30Score(points, points, false, newIdea).toPredikat()).isEqualTo(reached);
        assertThat(new Pp30Score(points, points, true, newIdea).toPredikat()).isEqualTo(reached);
    }

    @Test
    void results_count_to_120_and_no_further() {
        assertThat(new Pp30Score(Ratio.of(150), Ratio.of(100), false, true).results())
                .isEqualTo(Ratio.of(120));
        assertThat(new Pp30Score(Ratio.of(150), Ratio.of(100), false, true).toScore())
                .isEqualTo(Ratio.of(114));
    }

    @Test
    void points_outside_their_range_are_a_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pp46Score(Ratio.of(-1), Ratio.of(80)))
                .withMessageContaining("results");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pp46Score(Ratio.of(80), Ratio.parse("100.01")))
                .withMessageContaining("behaviour");
        assertThatIllegalArgumentException().isThrownBy(() -> new Pp30Score(Ratio.of(201), Ratio.ONE, true, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pp30Score(Ratio.ONE, Ratio.of(121), true, true));
        assertThat(new Pp46Score(Ratio.of(200), Ratio.of(100)).toScore()).isEqualTo(Ratio.of(160));
    }

    @Test
    void behaviour_of_2011_is_the_mean_of_six_aspects_for_structural_posts_and_of_five_for_others() {
        Map<Pp46Aspect, Ratio> marks = new EnumMap<>(Pp46Aspect.class);
        for (Pp46Aspect aspect : Pp46Aspect.values()) {
            marks.put(aspect, Ratio.of(80 + aspect.ordinal()));
        }
        assertThat(Pp46Aspect.mean(marks, true)).isEqualTo(Ratio.parse("82.5"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pp46Aspect.mean(marks, false))
                .withMessageContaining("KEPEMIMPINAN is not of this post");
        marks.remove(Pp46Aspect.KEPEMIMPINAN);
        assertThat(Pp46Aspect.mean(marks, false)).isEqualTo(Ratio.of(82));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pp46Aspect.mean(marks, true))
                .withMessageContaining("KEPEMIMPINAN is missing");
        marks.put(Pp46Aspect.DISIPLIN, Ratio.of(101));
        assertThatIllegalArgumentException().isThrownBy(() -> Pp46Aspect.mean(marks, false));
    }

    private static OldTarget target(long months, Optional<Aspect> cost) {
        return new OldTarget(Aspect.of(10, 9), Aspect.of(100, 80), Aspect.of(12, months), cost);
    }

    private static Percentage two(String text) {
        return Percentage.parse(text);
    }

    /** What is finished in ten of twelve months is worth 92.67, and in eight only 66.67: implausible savings are punished. */
    @ParameterizedTest
    @CsvSource({"12, 76", "10, 92.67", "8, 66.67", "0, 0", "13, 67.67"})
    void time_saved_is_believed_up_to_a_quarter(long months, String points) {
        assertThat(target(months, Optional.empty()).ofTime(2, Rounding.HALF_UP)).isEqualTo(two(points));
    }

    /** 24 per cent saved is still believed, a hair more is not. */
    @Test
    void the_last_saving_that_is_believed_is_24_per_cent() {
        Aspect any = Aspect.of(1, 1);
        assertThat(new OldTarget(any, any, Aspect.of(10_000, 7_600), Optional.empty()).ofTime(2, Rounding.HALF_UP))
                .isEqualTo(two("100"));
        assertThat(new OldTarget(any, any, Aspect.of(10_000, 7_599), Optional.empty()).ofTime(2, Rounding.HALF_UP))
                .isEqualTo(two("75.99"));
    }

    /** A public program divides by four where there is a cost, and forgets to add the cost. */
    @Test
    void a_target_with_a_cost_counts_the_cost_among_four() {
        assertThat(target(12, Optional.empty()).toScore(2, Rounding.HALF_UP)).isEqualTo(two("82"));
        OldTarget costly = target(12, Optional.of(Aspect.of(1_000_000_000, 900_000_000)));
        assertThat(costly.ofQuantity(2, Rounding.HALF_UP)).isEqualTo(two("90"));
        assertThat(costly.ofQuality(2, Rounding.HALF_UP)).isEqualTo(two("80"));
        assertThat(costly.ofCost(2, Rounding.HALF_UP)).contains(two("86"));
        assertThat(costly.toScore(2, Rounding.HALF_UP)).isEqualTo(two("83")).isNotEqualTo(two("61.5"));
    }

    /** Rupiah that share no divisor with the rest make no overflow. */
    @Test
    void the_mean_is_exact_however_odd_the_amounts() {
        Aspect odd = Aspect.of(999_999_999_999_989L, 876_543_210_987_654L);
        OldTarget costly = new OldTarget(Aspect.of(37, 31), Aspect.of(97, 89), Aspect.of(11, 10), Optional.of(odd));
        // 83.7837837.. + 91.7525773.. + 85.0909090.. + 88.3456789..
        assertThat(costly.toScore(4, Rounding.HALF_UP)).isEqualTo(two("87.2432"));
    }

    @Test
    void a_target_is_above_zero_and_nothing_is_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> Aspect.of(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Aspect.of(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Aspect.of(1, -1));
    }

    @ParameterizedTest
    @CsvSource({"SANGAT_BAIK, 7.5", "BAIK, 5", "BUTUH_PERBAIKAN, 3.75", "KURANG, 2.5", "SANGAT_KURANG, 1.25"})
    void a_year_of_a_skilled_officer_brings_these_credit_points(Predikat predikat, String points) {
        assertThat(CreditPoints.of(predikat, Ratio.of(5))).isEqualTo(Ratio.parse(points));
    }

    @Test
    void a_coefficient_is_above_zero() {
        assertThatIllegalArgumentException().isThrownBy(() -> CreditPoints.of(Predikat.BAIK, Ratio.ZERO));
    }
}
