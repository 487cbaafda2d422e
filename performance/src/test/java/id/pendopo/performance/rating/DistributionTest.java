package id.pendopo.performance.rating;

import static id.pendopo.performance.rating.Predikat.BAIK;
import static id.pendopo.performance.rating.Predikat.BUTUH_PERBAIKAN;
import static id.pendopo.performance.rating.Predikat.KURANG;
import static id.pendopo.performance.rating.Predikat.SANGAT_BAIK;
import static id.pendopo.performance.rating.Predikat.SANGAT_KURANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.money.Rounding;
import id.pendopo.performance.law.PerformanceFindings;
import id.pendopo.performance.rating.DistributionAdvisory.Counting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a distribution gives to think about: on the last group that is content and on the first that is not. */
class DistributionTest {
    private static HeadCount heads(int sb, int b, int bp, int k, int sk) {
        return new HeadCount(Map.of(SANGAT_BAIK, sb, BAIK, b, BUTUH_PERBAIKAN, bp, KURANG, k, SANGAT_KURANG, sk));
    }

    private static List<String> codes(DistributionRules rules, OrganisationPredikat unit, HeadCount group) {
        return DistributionAdvisory.of(rules, unit, group, Counting.DEFAULT).toFindings().stream()
                .map(one -> one.code().substring("performance.DISTRIBUTION_".length()) + " "
                        + one.found().orElse(""))
                .toList();
    }

    /** Ten people of a good organisation: at most seven good, and somebody who needs improvement or is poor. */
    @Test
    void of_ten_people_of_a_good_organisation_seven_may_be_good() {
        OrganisationPredikat good = OrganisationPredikat.BAIK;
        assertThat(codes(DistributionRules.SE3_2023, good, heads(2, 7, 1, 0, 0)))
                .isEmpty();
        assertThat(codes(DistributionRules.SE3_2023, good, heads(2, 7, 0, 1, 0)))
                .isEmpty();
        assertThat(codes(DistributionRules.SE3_2023, good, heads(1, 8, 1, 0, 0)))
                .containsExactly("TOO_MANY 8");
        assertThat(codes(DistributionRules.SE3_2023, good, heads(3, 7, 0, 0, 0)))
                .containsExactly("TOO_FEW 0");
        assertThat(codes(DistributionRules.SE3_2023, good, heads(3, 6, 0, 0, 1)))
                .containsExactly("TOO_FEW 0");
        assertThat(codes(DistributionRules.SE3_2023, good, heads(5, 4, 1, 0, 0)))
                .containsExactly("NOT_MOST 4");
        assertThat(codes(DistributionRules.SE3_2023, good, heads(4, 4, 2, 0, 0)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISTIMEWA        | 7,3,0,0,0 | ",
                "ISTIMEWA        | 8,2,0,0,0 | TOO_MANY 8",
                "ISTIMEWA        | 4,6,0,0,0 | NOT_MOST 4",
                "BUTUH_PERBAIKAN | 1,3,6,0,0 | ",
                "BUTUH_PERBAIKAN | 1,4,5,0,0 | TOO_FEW 5",
                "BUTUH_PERBAIKAN | 2,2,6,0,0 | TOO_MANY 2",
                "KURANG          | 1,2,1,6,0 | ",
                "KURANG          | 1,2,2,5,0 | TOO_FEW 5",
                "KURANG          | 1,3,0,6,0 | TOO_FEW 0",
                "KURANG          | 2,1,1,6,0 | TOO_MANY 2",
                "SANGAT_KURANG   | 0,3,0,1,6 | ",
                "SANGAT_KURANG   | 0,3,1,0,6 | ",
                "SANGAT_KURANG   | 0,3,1,1,5 | TOO_FEW 5",
                "SANGAT_KURANG   | 0,4,0,0,6 | TOO_FEW 0",
                "SANGAT_KURANG   | 1,2,1,0,6 | TOO_MANY 1"
            })
    void each_organisation_has_its_pattern_in_the_circular(OrganisationPredikat unit, String group, String expected) {
        String[] each = group.split(",");
        HeadCount heads = heads(
                Integer.parseInt(each[0]),
                Integer.parseInt(each[1]),
                Integer.parseInt(each[2]),
                Integer.parseInt(each[3]),
                Integer.parseInt(each[4]));
        assertThat(codes(DistributionRules.SE3_2023, unit, heads))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    /** Government Regulation 30/2019 looks at no organisation: a fifth above, three to seven tenths as expected, a fifth below. */
    @Test
    void the_forced_distribution_of_2019_is_the_same_for_every_organisation() {
        for (OrganisationPredikat unit : OrganisationPredikat.values()) {
            assertThat(codes(DistributionRules.PP30_41_8, unit, heads(2, 6, 1, 1, 0)))
                    .isEmpty();
            assertThat(codes(DistributionRules.PP30_41_8, unit, heads(2, 7, 1, 0, 0)))
                    .isEmpty();
            assertThat(codes(DistributionRules.PP30_41_8, unit, heads(3, 6, 1, 0, 0)))
                    .containsExactly("TOO_MANY 3");
            assertThat(codes(DistributionRules.PP30_41_8, unit, heads(1, 8, 1, 0, 0)))
                    .containsExactly("TOO_MANY 8");
            assertThat(codes(DistributionRules.PP30_41_8, unit, heads(2, 5, 1, 1, 1)))
                    .containsExactly("TOO_FEW 5", "TOO_MANY 3");
            assertThat(codes(DistributionRules.OFF, unit, heads(10, 0, 0, 0, 0)))
                    .isEmpty();
        }
    }

    @Test
    void a_group_is_looked_at_from_five_people_on() {
        HeadCount four = heads(4, 0, 0, 0, 0);
        HeadCount five = heads(5, 0, 0, 0, 0);
        assertThat(codes(DistributionRules.SE3_2023, OrganisationPredikat.ISTIMEWA, four))
                .isEmpty();
        assertThat(codes(DistributionRules.SE3_2023, OrganisationPredikat.ISTIMEWA, five))
                .containsExactly("TOO_MANY 5");
        assertThat(DistributionAdvisory.of(
                                DistributionRules.SE3_2023,
                                OrganisationPredikat.ISTIMEWA,
                                four,
                                new Counting(Rounding.FLOOR, Rounding.CEILING, 4))
                        .needsReason())
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Counting(Rounding.FLOOR, Rounding.CEILING, 0));
    }

    /** Seven tenths of eight are 5.6: five by the rounding down that is the default, six by rounding to the nearest. */
    @Test
    void the_rounding_of_heads_is_the_regions_own() {
        HeadCount eight = heads(6, 2, 0, 0, 0);
        Counting nearest = new Counting(Rounding.HALF_UP, Rounding.HALF_UP, 5);
        assertThat(codes(DistributionRules.SE3_2023, OrganisationPredikat.ISTIMEWA, eight))
                .containsExactly("TOO_MANY 6");
        assertThat(DistributionAdvisory.of(DistributionRules.SE3_2023, OrganisationPredikat.ISTIMEWA, eight, nearest)
                        .violations())
                .isEmpty();
    }

    /** They are warnings with words, an article and what was counted, and refuse nothing. */
    @Test
    void an_advisory_warns_and_asks_for_a_reason() {
        DistributionAdvisory advisory = DistributionAdvisory.of(
                DistributionRules.SE3_2023, OrganisationPredikat.BAIK, heads(0, 10, 0, 0, 0), Counting.DEFAULT);
        assertThat(advisory.needsReason()).isTrue();
        assertThat(advisory.toFindings()).hasSize(2).noneMatch(Finding::isBlock).allSatisfy(one -> {
            assertThat(PerformanceFindings.all().codes()).contains(one.code());
            assertThat(one.source()).isEqualTo(DistributionRules.SE3_2023.source());
            assertThat(one.expected()).isPresent();
        });
    }

    @Test
    void heads_are_counted_and_never_negative() {
        assertThat(HeadCount.of(List.of(BAIK, BAIK, KURANG))).isEqualTo(heads(0, 2, 0, 1, 0));
        assertThat(heads(0, 2, 0, 1, 0).total()).isEqualTo(3);
        assertThat(heads(HeadCount.LIMIT, 0, 0, 0, 0).of(SANGAT_BAIK)).isEqualTo(HeadCount.LIMIT);
        assertThatIllegalArgumentException().isThrownBy(() -> heads(HeadCount.LIMIT + 1, 0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> heads(-1, 0, 0, 0, 0));
    }

    /** Whatever the group, what is said was counted, and the same is said of the same group. */
    @Property
    void a_violation_says_what_was_counted(
            @ForAll @Size(max = 60) List<Predikat> each,
            @ForAll OrganisationPredikat unit,
            @ForAll DistributionRules rules,
            @ForAll @IntRange(min = 1, max = 20) int smallest) {
        HeadCount group = HeadCount.of(each);
        Counting counting = new Counting(Rounding.FLOOR, Rounding.CEILING, smallest);
        DistributionAdvisory advisory = DistributionAdvisory.of(rules, unit, group, counting);
        assertThat(DistributionAdvisory.of(rules, unit, HeadCount.of(new ArrayList<>(each)), counting))
                .isEqualTo(advisory);
        assertThat(advisory.violations()).allSatisfy(violation -> {
            boolean tooMany = violation.bound().kind() == DistributionBound.Kind.AT_MOST;
            assertThat(violation.found() > violation.limit()).isEqualTo(tooMany);
            assertThat(violation.found()).isBetween(0, each.size());
        });
        if (each.size() < smallest) {
            assertThat(advisory.needsReason()).isFalse();
        }
    }
}
