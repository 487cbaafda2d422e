package id.pendopo.performance.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What two ratings come to; a wrong cell would follow an employee for a year. */
class PredikatTest {
    @ParameterizedTest
    @CsvSource({
        "ABOVE_EXPECTATION, BELOW_EXPECTATION, KURANG",
        "ABOVE_EXPECTATION, AS_EXPECTED, BAIK",
        "ABOVE_EXPECTATION, ABOVE_EXPECTATION, SANGAT_BAIK",
        "AS_EXPECTED, BELOW_EXPECTATION, KURANG",
        "AS_EXPECTED, AS_EXPECTED, BAIK",
        "AS_EXPECTED, ABOVE_EXPECTATION, BAIK",
        "BELOW_EXPECTATION, BELOW_EXPECTATION, SANGAT_KURANG",
        "BELOW_EXPECTATION, AS_EXPECTED, BUTUH_PERBAIKAN",
        "BELOW_EXPECTATION, ABOVE_EXPECTATION, BUTUH_PERBAIKAN"
    })
    void every_cell_of_the_matrix_is_as_the_ministry_prints_it(Rating results, Rating behaviour, Predikat expected) {
        assertThat(Predikat.of(results, behaviour)).isEqualTo(expected);
    }

    @Test
    void one_cell_alone_is_very_good() {
        assertThat(Arrays.stream(Rating.values())
                        .flatMap(results -> Arrays.stream(Rating.values()).map(one -> Predikat.of(results, one)))
                        .filter(Predikat.SANGAT_BAIK::equals))
                .hasSize(1);
    }

    /** Better results or better behaviour never make a worse predikat, save that bad behaviour beats all results. */
    @Test
    void better_behaviour_is_never_worse() {
        for (Rating results : Rating.values()) {
            for (int one = 1; one < Rating.values().length; one++) {
                Predikat before = Predikat.of(results, Rating.values()[one - 1]);
                assertThat(Predikat.of(results, Rating.values()[one]).isAtLeast(before))
                        .isTrue();
                assertThat(Predikat.of(Rating.values()[one], results)
                                .isAtLeast(Predikat.of(Rating.values()[one - 1], results)))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Rating.class)
    void bad_behaviour_is_poor_or_worse_whatever_the_results(Rating results) {
        assertThat(Predikat.of(results, Rating.BELOW_EXPECTATION).isAtLeast(Predikat.BUTUH_PERBAIKAN))
                .isFalse();
    }

    @Test
    void predikat_are_compared_from_very_poor_to_very_good() {
        assertThat(Predikat.values())
                .isSorted()
                .containsExactly(
                        Predikat.SANGAT_KURANG,
                        Predikat.KURANG,
                        Predikat.BUTUH_PERBAIKAN,
                        Predikat.BAIK,
                        Predikat.SANGAT_BAIK);
        assertThat(Predikat.BAIK.isAtLeast(Predikat.BAIK)).isTrue();
        assertThat(Predikat.BUTUH_PERBAIKAN.isAtLeast(Predikat.BAIK)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ISTIMEWA, ABOVE_EXPECTATION",
        "BAIK, AS_EXPECTED",
        "BUTUH_PERBAIKAN, BELOW_EXPECTATION",
        "KURANG, BELOW_EXPECTATION",
        "SANGAT_KURANG, BELOW_EXPECTATION"
    })
    void what_a_unit_achieved_is_the_result_of_its_head(OrganisationPredikat unit, Rating head) {
        assertThat(unit.toResultsOfHead()).isEqualTo(head);
    }

    @ParameterizedTest
    @CsvSource({
        "2011, FIRST, PP_46_2011",
        "2020, SECOND, PP_46_2011",
        "2021, FIRST, PP_46_2011",
        "2021, SECOND, PERMENPANRB_8_2021",
        "2022, FIRST, PERMENPANRB_6_2022",
        "2026, SECOND, PERMENPANRB_6_2022"
    })
    void each_half_year_has_its_law(int year, HalfYear half, RatingRegime regime) {
        assertThat(RatingRegime.of(year, half)).isEqualTo(regime);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-30, PP_46_2011, true",
        "2021-07-01, PERMENPANRB_8_2021, true",
        "2021-12-31, PERMENPANRB_8_2021, true",
        "2022-01-01, PERMENPANRB_6_2022, false"
    })
    void the_law_changes_between_two_days(java.time.LocalDate lastDay, RatingRegime regime, boolean ofNumbers) {
        assertThat(RatingRegime.of(lastDay)).isEqualTo(regime);
        assertThat(RatingRegime.of(lastDay).isOfNumbers()).isEqualTo(ofNumbers);
        assertThat(regime.source().regulation()).isNotBlank();
    }

    @Test
    void everything_that_is_shown_has_words_in_both_languages() {
        Locale id = Locale.forLanguageTag("id");
        assertThat(Stream.of(
                                Arrays.stream(Rating.values()).map(Rating::label),
                                Arrays.stream(Predikat.values()).map(Predikat::label),
                                Arrays.stream(OrganisationPredikat.values()).map(OrganisationPredikat::label),
                                Arrays.stream(BehaviourValue.values()).map(BehaviourValue::label),
                                Arrays.stream(Pp46Aspect.values()).map(Pp46Aspect::label),
                                Arrays.stream(Pp46Class.values()).map(Pp46Class::label))
                        .flatMap(labels -> labels))
                .hasSize(3 + 5 + 5 + 7 + 6 + 5)
                .allSatisfy(label -> {
                    assertThat(label.in(id)).isNotBlank();
                    assertThat(label.in(Locale.ENGLISH)).isNotBlank();
                });
    }
}
