package id.pendopo.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.law.BothJacksons;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Money must not get lost, appear, or be misread. */
class RupiahTest {
    private static final Rupiah MOST = Rupiah.of(Rupiah.LIMIT);

    @Test
    void the_limit_is_taken_and_one_more_is_refused() {
        assertThat(Rupiah.of(-Rupiah.LIMIT).negated()).isEqualTo(MOST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rupiah.of(Rupiah.LIMIT + 1))
                .withMessage("rupiah: 9007199254740992 is outside ±9007199254740991; give rupiah, not sen");
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.of(-Rupiah.LIMIT - 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.of(Long.MIN_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> MOST.plus(Rupiah.of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> MOST.negated().minus(Rupiah.of(1)));
    }

    @Test
    void a_product_beyond_the_limit_is_refused_even_when_it_would_wrap_around() {
        assertThat(Rupiah.of(3).times(-4)).isEqualTo(Rupiah.of(-12));
        assertThatIllegalArgumentException().isThrownBy(() -> MOST.times(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rupiah.of(1L << 33).times(1L << 33));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rupiah.of(1L << 32).times(1L << 31));
        assertThatIllegalArgumentException().isThrownBy(() -> MOST.percent(Percentage.of(101), Rounding.DOWN));
    }

    @Test
    void amounts_compare_by_value() {
        Rupiah less = Rupiah.of(-1);
        Rupiah more = Rupiah.of(2);
        assertThat(more.isMoreThan(less)).isTrue();
        assertThat(more.isMoreThan(more)).isFalse();
        assertThat(less.isLessThan(more)).isTrue();
        assertThat(less.isLessThan(less)).isFalse();
        assertThat(less.min(more)).isSameAs(less);
        assertThat(more.min(less)).isSameAs(less);
        assertThat(less.max(more)).isSameAs(more);
        assertThat(more.max(less)).isSameAs(more);
        assertThat(less).isLessThan(more);
        assertThat(less.isNegative()).isTrue();
        assertThat(more.isPositive()).isTrue();
        assertThat(Rupiah.ZERO.isZero()).isTrue();
        assertThat(Rupiah.ZERO.isNegative() || Rupiah.ZERO.isPositive()).isFalse();
    }

    @Test
    void sums_of_collections_and_streams_are_exact() {
        List<Rupiah> amounts = List.of(Rupiah.of(5), Rupiah.of(-2), MOST.minus(Rupiah.of(3)));
        assertThat(Rupiah.sum(amounts)).isEqualTo(MOST);
        assertThat(Rupiah.sum(amounts.stream())).isEqualTo(MOST);
        assertThat(Rupiah.sum(List.of())).isEqualTo(Rupiah.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.sum(Stream.of(MOST, Rupiah.of(1))));
    }

    @Test
    void equal_shares_differ_by_one_rupiah_and_the_first_take_more() {
        assertThat(Rupiah.of(100).split(3)).extracting(Rupiah::value).containsExactly(34L, 33L, 33L);
        assertThat(Rupiah.of(-100).split(3)).extracting(Rupiah::value).containsExactly(-34L, -33L, -33L);
        assertThat(Rupiah.of(2).split(3)).extracting(Rupiah::value).containsExactly(1L, 1L, 0L);
        assertThatIllegalArgumentException().isThrownBy(() -> MOST.split(0));
        assertThat(MOST.split(Rupiah.SHARES_LIMIT)).hasSize(Rupiah.SHARES_LIMIT);
        assertThatIllegalArgumentException().isThrownBy(() -> MOST.split(Rupiah.SHARES_LIMIT + 1));
    }

    @Test
    void weighted_shares_give_the_odd_rupiah_to_the_greatest_remainder() {
        // Exact shares: 14.28, 28.57, 57.14.
        assertThat(Rupiah.of(100).split(List.of(1L, 2L, 4L)))
                .extracting(Rupiah::value)
                .containsExactly(14L, 29L, 57L);
        assertThat(Rupiah.of(-100).split(List.of(1L, 2L, 4L)))
                .extracting(Rupiah::value)
                .containsExactly(-14L, -29L, -57L);
        assertThat(Rupiah.of(1).split(List.of(1L, 1L)))
                .extracting(Rupiah::value)
                .containsExactly(1L, 0L);
        assertThat(MOST.split(List.of(Rupiah.LIMIT - 1, 1L)))
                .extracting(Rupiah::value)
                .containsExactly(Rupiah.LIMIT - 1, 1L);
        assertThatIllegalArgumentException().isThrownBy(() -> MOST.split(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> MOST.split(List.of(0L, 0L)));
        assertThatIllegalArgumentException().isThrownBy(() -> MOST.split(List.of(-1L, 2L)));
        assertThatIllegalArgumentException().isThrownBy(() -> MOST.split(List.of(Rupiah.LIMIT, 1L)));
        assertThatIllegalArgumentException().isThrownBy(() -> MOST.split(List.of(Rupiah.LIMIT + 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MOST.split(Collections.nCopies(Rupiah.SHARES_LIMIT + 1, 1L)));
    }

    @Test
    void a_percentage_is_rounded_as_named() {
        assertThat(Rupiah.of(999).percent(Percentage.parse("7.5"), Rounding.DOWN))
                .isEqualTo(Rupiah.of(74));
        assertThat(Rupiah.of(999).percent(Percentage.parse("7.5"), Rounding.UP)).isEqualTo(Rupiah.of(75));
        assertThat(Rupiah.of(21).times(Ratio.of(19, 21), Rounding.DOWN)).isEqualTo(Rupiah.of(19));
        assertThat(Rupiah.of(12_349).roundedTo(Rupiah.of(100), Rounding.HALF_UP))
                .isEqualTo(Rupiah.of(12_300));
        assertThat(Rupiah.of(12_350).roundedTo(Rupiah.of(100), Rounding.HALF_UP))
                .isEqualTo(Rupiah.of(12_400));
        assertThat(Rupiah.of(-12_350).roundedTo(Rupiah.of(100), Rounding.FLOOR)).isEqualTo(Rupiah.of(-12_400));
        assertThatIllegalArgumentException().isThrownBy(() -> MOST.roundedTo(Rupiah.ZERO, Rounding.UP));
        assertThat(Rupiah.of(75).ratioTo(Rupiah.of(100))).isEqualTo(Ratio.of(3, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> MOST.ratioTo(Rupiah.ZERO));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | Rp0 | Rp0,00",
                "999 | Rp999 | Rp999,00",
                "1000 | Rp1.000 | Rp1.000,00",
                "50000000 | Rp50.000.000 | Rp50.000.000,00",
                "-1234567 | -Rp1.234.567 | -Rp1.234.567,00",
                "9007199254740991 | Rp9.007.199.254.740.991 | Rp9.007.199.254.740.991,00"
            })
    void an_amount_prints_with_dots_for_thousands(long value, String plain, String full) {
        assertThat(Rupiah.of(value)).hasToString(plain);
        assertThat(Rupiah.of(value).format()).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50000000 | 50000000",
                "50.000.000 | 50000000",
                "Rp50.000.000 | 50000000",
                "Rp 50.000.000,00 | 50000000",
                "rp. 50.000.000,- | 50000000",
                "Rp50.000.000,0 | 50000000",
                "-Rp1.000 | -1000",
                "- 1000 | -1000",
                "0 | 0",
                "007 | 7"
            })
    void what_a_person_types_is_understood(String typed, long value) {
        assertThat(Rupiah.parse(typed)).isEqualTo(Rupiah.of(value));
    }

    /** What means one thing in Jakarta and another in London is asked again, not guessed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Rp",
                "-",
                "50,000",
                "50,000,000",
                "50.00",
                "50.0000",
                "5.0.000",
                ".500",
                "1..000",
                "500.",
                "1e6",
                "50.000,50",
                "--5",
                "5-",
                "1,5 juta",
                "Rp50 000",
                "٥٠",
                "50.000.00",
                "1.0000.00",
                "12345.678",
                "+5",
                "1.000.000,"
            })
    void what_could_be_misread_is_refused(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.parse(typed));
    }

    @Test
    void typed_amounts_stop_at_the_limit_too() {
        assertThat(Rupiah.parse("9007199254740991")).isEqualTo(MOST);
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.parse("9007199254740992"));
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.parse("9".repeat(40)));
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.parse(" ".repeat(41)));
    }

    @Test
    void json_is_a_whole_number_and_a_fraction_is_never_cut_off() {
        BothJacksons.agree(Rupiah.of(50_000_000), Rupiah.class, "50000000");
        BothJacksons.agree(MOST, Rupiah.class, "9007199254740991");
        BothJacksons.agree(MOST.negated(), Rupiah.class, "-9007199254740991");
        BothJacksons.refuse("1.5", Rupiah.class);
        BothJacksons.refuse("9007199254740992", Rupiah.class);
        BothJacksons.refuse("1e400", Rupiah.class);
        BothJacksons.refuse("123456789012345678901234567890", Rupiah.class);
        assertThat(Rupiah.from(5e7)).isEqualTo(Rupiah.of(50_000_000));
        assertThat(Rupiah.from(BigInteger.TEN)).isEqualTo(Rupiah.of(10));
        assertThat(Rupiah.from((short) 3)).isEqualTo(Rupiah.of(3));
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.from(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.from(BigInteger.ONE.shiftLeft(64)));
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.from(new BigDecimal("0.5")));
    }

    @Test
    void an_amount_is_added_and_is_nothing_only_at_zero() {
        assertThat(Rupiah.of(1).plus(Rupiah.of(2))).isEqualTo(Rupiah.of(3));
        assertThat(Rupiah.of(1).isZero()).isFalse();
        assertThat(Rupiah.of(-1).isZero()).isFalse();
    }

    @Test
    void the_limit_itself_is_read_from_a_floating_number() {
        assertThat(Rupiah.from((double) Rupiah.LIMIT)).isEqualTo(MOST);
        assertThat(Rupiah.from((double) -Rupiah.LIMIT)).isEqualTo(MOST.negated());
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.from((double) Rupiah.LIMIT + 1));
    }

    @Test
    void no_part_of_no_money_is_asked_for() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rupiah.ZERO.ratioTo(Rupiah.ZERO))
                .withMessageContaining("ask isZero before");
    }

    @Test
    void one_may_weigh_nothing_and_one_may_weigh_everything() {
        assertThat(Rupiah.of(5).split(List.of(0L, 1L)))
                .extracting(Rupiah::value)
                .containsExactly(0L, 5L);
        assertThat(MOST.split(List.of(Rupiah.LIMIT))).containsExactly(MOST);
    }

    @Test
    void a_typed_amount_has_at_most_forty_characters() {
        assertThat(Rupiah.parse(" ".repeat(39) + "7")).isEqualTo(Rupiah.of(7));
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.parse(" ".repeat(40) + "7"));
    }
}
