package id.pendopo.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.law.BothJacksons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exact parts: nothing is rounded that was not asked to be. */
class RatioAndPercentageTest {
    @Test
    void fractions_are_reduced_so_that_equal_ratios_are_equal() {
        assertThat(Ratio.of(6, 8)).isEqualTo(Ratio.of(3, 4));
        assertThat(Ratio.of(0, 7)).isEqualTo(Ratio.ZERO);
        assertThat(Ratio.of(5)).isEqualTo(Ratio.of(5, 1));
        assertThat(Percentage.of(750, 2)).isEqualTo(Percentage.of(75, 1));
        assertThat(Percentage.of(0, 5)).isEqualTo(Percentage.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "3,4,0.75",
        "19,21,19/21",
        "-1,8,-0.125",
        "1,1,1",
        "-7,1,-7",
        "0,9,0",
        "1,1000000000000000,0.000000000000001"
    })
    void a_ratio_is_decimal_text_where_a_decimal_says_it_all(long above, long below, String text) {
        assertThat(Ratio.of(above, below)).hasToString(text);
        BothJacksons.agree(Ratio.of(above, below), Ratio.class, '"' + text + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "1/0", "1/-2", "1/2/3", "a", "1.", ".5", "1.2.3", "1e3", "0.5/2", "0.1234567890123456"})
    void what_is_no_ratio_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.parse(text));
    }

    @Test
    void ratios_stop_at_their_limit() {
        Ratio.of(Ratio.LIMIT, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(Ratio.LIMIT + 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(1, Ratio.LIMIT + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.parse("9".repeat(30)));
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.parse("0".repeat(41)));
        Ratio fine = Ratio.of(1, Ratio.LIMIT);
        assertThatIllegalArgumentException().isThrownBy(() -> fine.times(fine));
        assertThatIllegalArgumentException().isThrownBy(() -> fine.plus(Ratio.of(1, Ratio.LIMIT - 1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> fine.dividedBy(Ratio.ZERO));
    }

    @Test
    void ratios_compare_and_become_percentages() {
        Ratio third = Ratio.of(1, 3);
        Ratio half = Ratio.of(1, 2);
        assertThat(third.isLessThan(half)).isTrue();
        assertThat(half.isMoreThan(third)).isTrue();
        assertThat(half.min(third)).isEqualTo(third);
        assertThat(third.max(half)).isEqualTo(half);
        assertThat(third.min(half)).isEqualTo(third);
        assertThat(half.max(third)).isEqualTo(half);
        assertThat(third.toPercentage(2, Rounding.HALF_UP)).isEqualTo(Percentage.parse("33.33"));
        assertThat(Ratio.of(2, 3).toPercentage(2, Rounding.HALF_UP)).isEqualTo(Percentage.parse("66.67"));
        assertThat(half.dividedBy(Ratio.of(-1, 4))).isEqualTo(Ratio.of(-2));
        assertThat(half.of(5, Rounding.UP)).isEqualTo(3);
        assertThat(Ratio.ZERO.isZero()).isTrue();
        assertThat(Ratio.of(-1, 2).isNegative()).isTrue();
        assertThat(Ratio.ONE.isZero() || Ratio.ONE.isNegative()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"7.5,7.5", "'7,5',7.5", "'7,50 %',7.5", "100,100", "-0.25,-0.25", "0.000000001,0.000000001"})
    void percentages_are_read_with_point_or_comma(String typed, String text) {
        assertThat(Percentage.parse(typed).toText()).isEqualTo(text);
        BothJacksons.agree(Percentage.parse(typed), Percentage.class, '"' + text + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "7.5.1", "0.0000000001", "abc", "1/2", "99999999999999999999", "7 5"})
    void what_is_no_percentage_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.parse(text));
    }

    @Test
    void percentages_add_up_exactly_and_stop_at_their_limit() {
        Percentage part = Percentage.parse("33.333");
        assertThat(part.plus(part.complement())).isEqualTo(Percentage.HUNDRED);
        assertThat(part.format()).isEqualTo("33,333%");
        assertThat(part).hasToString("33.333%");
        assertThat(part.toRatio()).isEqualTo(Ratio.of(33_333, 100_000));
        assertThat(part.min(Percentage.HUNDRED)).isEqualTo(part);
        assertThat(Percentage.HUNDRED.min(part)).isEqualTo(part);
        assertThat(part.max(Percentage.HUNDRED)).isEqualTo(Percentage.HUNDRED);
        assertThat(Percentage.HUNDRED.max(part)).isEqualTo(Percentage.HUNDRED);
        assertThat(Percentage.ZERO.isZero()).isTrue();
        assertThat(Percentage.of(-1).isNegative()).isTrue();
        assertThat(part.isZero() || part.isNegative()).isFalse();
        Percentage.of(Percentage.LIMIT);
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of(Percentage.LIMIT + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of(1, Percentage.SCALE_LIMIT + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of(1, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.of(Percentage.LIMIT).plus(Percentage.of(1, 9)));
    }

    /** The documented example of each rounding. */
    @ParameterizedTest
    @CsvSource({
        "DOWN,2,2,-2,-2",
        "UP,3,3,-3,-3",
        "FLOOR,2,2,-3,-3",
        "CEILING,3,3,-2,-2",
        "HALF_UP,3,3,-3,-3",
        "HALF_DOWN,2,3,-2,-3",
        "HALF_EVEN,2,3,-2,-3"
    })
    void roundings_do_what_their_documentation_says(Rounding rounding, long a, long b, long c, long d) {
        assertThat(new long[] {tenths(25, rounding), tenths(26, rounding), tenths(-25, rounding), tenths(-26, rounding)
                })
                .containsExactly(a, b, c, d);
        assertThat(tenths(20, rounding)).isEqualTo(2);
    }

    private static long tenths(long value, Rounding rounding) {
        return Exact.multiplyDivide(value, 1, 10, rounding);
    }

    /** Neither more nor less than itself, and nothing is not below nothing. */
    @Test
    void equals_are_neither_more_nor_less() {
        Ratio half = Ratio.of(1, 2);
        assertThat(half.isMoreThan(Ratio.of(2, 4)) || half.isLessThan(Ratio.of(2, 4)))
                .isFalse();
        assertThat(Ratio.ZERO.isNegative()).isFalse();
        Percentage part = Percentage.parse("7.5");
        assertThat(part.isMoreThan(Percentage.of(750, 2)) || part.isLessThan(Percentage.of(750, 2)))
                .isFalse();
        assertThat(Percentage.ZERO.isNegative()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1.25,2.5,3.75,-1.25", "2.5,1.25,3.75,1.25", "0.1,0.000000001,0.100000001,0.099999999"})
    void percentages_of_different_decimals_add_up(String one, String other, String sum, String difference) {
        assertThat(Percentage.parse(one).plus(Percentage.parse(other))).isEqualTo(Percentage.parse(sum));
        assertThat(Percentage.parse(one).minus(Percentage.parse(other))).isEqualTo(Percentage.parse(difference));
    }

    @Test
    void decimals_are_asked_for_within_their_limit() {
        Percentage part = Percentage.parse("33.333");
        assertThat(part.roundedTo(0, Rounding.HALF_UP)).isEqualTo(Percentage.of(33));
        assertThat(part.roundedTo(9, Rounding.HALF_UP)).isEqualTo(part);
        assertThat(Ratio.of(1, 3).toPercentage(9, Rounding.DOWN)).isEqualTo(Percentage.parse("33.333333333"));
        for (int outside : new int[] {-1, 10}) {
            assertThatIllegalArgumentException().isThrownBy(() -> part.roundedTo(outside, Rounding.DOWN));
            assertThatIllegalArgumentException().isThrownBy(() -> Ratio.ONE.toPercentage(outside, Rounding.DOWN));
        }
    }

    /** Digits of other scripts and a plus in front are understood by the JDK; here they are asked again. */
    @ParameterizedTest
    @ValueSource(strings = {"+5", "٥", "५", "+5/6", "5/+6", "٥/٦"})
    void only_plain_digits_make_a_number(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.parse(text));
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.parse(text));
    }

    @Test
    void the_longest_text_is_read_and_a_longer_one_is_refused() {
        assertThat(Ratio.parse("0".repeat(40))).isEqualTo(Ratio.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.parse("0".repeat(41)));
        assertThat(Percentage.parse("0".repeat(30))).isEqualTo(Percentage.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.parse("0".repeat(31)));
    }

    /** The one ratio whose digits just do not fit: its decimal would be -2^63. */
    @Test
    void a_decimal_that_does_not_fit_is_written_as_a_fraction() {
        Ratio edge = Ratio.of(-(1L << 49), 6_103_515_625L);
        assertThat(edge.toText()).isEqualTo("-562949953421312/6103515625");
        assertThat(Ratio.parse(edge.toText())).isEqualTo(edge);
    }

    /** A tie goes to the even neighbour, up from three and down from two. */
    @ParameterizedTest
    @CsvSource({"5,0", "15,2", "25,2", "35,4", "-15,-2", "-35,-4", "34,3", "36,4"})
    void a_tie_goes_to_the_even_neighbour(long value, long rounded) {
        assertThat(tenths(value, Rounding.HALF_EVEN)).isEqualTo(rounded);
    }

    /** Four times 2^62 is 2^64, which would come back as nothing. */
    @Test
    void a_product_that_just_does_not_fit_is_refused() {
        assertThat(Ratio.of(1).of(1L << 62, Rounding.DOWN)).isEqualTo(1L << 62);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(4).of(1L << 62, Rounding.DOWN));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(2).of(1L << 62, Rounding.DOWN));
    }
}
