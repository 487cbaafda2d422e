package id.pendopo.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Identities of money, with big decimals as a second opinion. */
class MoneyPropertiesTest {
    private static final long MOST = Rupiah.LIMIT;

    @Provide
    Arbitrary<Rupiah> rupiah() {
        return Arbitraries.longs().between(-MOST, MOST).map(Rupiah::of);
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        Arbitrary<Long> above = Arbitraries.longs().between(-Ratio.LIMIT, Ratio.LIMIT);
        Arbitrary<Long> below = Arbitraries.longs().between(1, Ratio.LIMIT);
        Arbitrary<Long> small = Arbitraries.longs().between(1, 5_000);
        return Arbitraries.oneOf(
                above.flatMap(a -> below.map(b -> Ratio.of(a, b))), small.flatMap(a -> small.map(b -> Ratio.of(a, b))));
    }

    @Provide
    Arbitrary<Percentage> percentages() {
        return Arbitraries.longs()
                .between(-Percentage.LIMIT, Percentage.LIMIT)
                .flatMap(unscaled -> Arbitraries.integers()
                        .between(0, Percentage.SCALE_LIMIT)
                        .map(scale -> Percentage.of(unscaled, scale)));
    }

    /** What is split is never lost: the shares add up to the whole, to the rupiah. */
    @Property
    void shares_add_up_to_the_whole(@ForAll("rupiah") Rupiah whole, @ForAll @IntRange(min = 1, max = 500) int parts) {
        List<Rupiah> shares = whole.split(parts);
        assertThat(shares).hasSize(parts);
        assertThat(Rupiah.sum(shares)).isEqualTo(whole);
        long spread = shares.get(0).value() - shares.get(parts - 1).value();
        assertThat(Math.abs(spread)).isLessThanOrEqualTo(1);
    }

    @Property
    void weighted_shares_add_up_and_stay_within_one_rupiah_of_the_exact_share(
            @ForAll("rupiah") Rupiah whole,
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 1, max = 1_000_000_000_000L) Long> weights) {
        List<Rupiah> shares = whole.split(weights);
        assertThat(Rupiah.sum(shares)).isEqualTo(whole);
        BigDecimal total =
                BigDecimal.valueOf(weights.stream().mapToLong(Long::longValue).sum());
        for (int i = 0; i < weights.size(); i++) {
            BigDecimal twice = BigDecimal.valueOf(shares.get(i).value())
                    .multiply(total)
                    .subtract(BigDecimal.valueOf(whole.value()).multiply(BigDecimal.valueOf(weights.get(i))));
            assertThat(twice.abs()).isLessThan(total);
        }
    }

    @Property(tries = 5_000)
    void products_and_quotients_are_those_of_big_decimals(
            @ForAll long a, @ForAll long b, @ForAll @LongRange(min = 1) long divisor, @ForAll Rounding rounding) {
        if (a == Long.MIN_VALUE || b == Long.MIN_VALUE) {
            return;
        }
        BigInteger exact = oracle(a, b, divisor, rounding);
        if (exact.bitLength() > 63 || exact.equals(BigInteger.valueOf(Long.MIN_VALUE))) {
            assertThatThrownBy(() -> Exact.multiplyDivide(a, b, divisor, rounding))
                    .isInstanceOf(ArithmeticException.class);
        } else {
            assertThat(Exact.multiplyDivide(a, b, divisor, rounding)).isEqualTo(exact.longValueExact());
        }
    }

    /** Divisors of full length reach the estimates of a quotient digit that are one or two too great. */
    @Property(tries = 20_000)
    void long_divisions_are_exact(
            @ForAll @LongRange(min = 0x7FFF_0000_0000_0000L) long a,
            @ForAll @LongRange(min = 1, max = 0xFFFF_FFFFL) long b,
            @ForAll @LongRange(min = 0x0000_0001_0000_0000L) long divisor) {
        BigInteger exact = oracle(a, b, divisor, Rounding.HALF_EVEN);
        if (exact.bitLength() <= 63) {
            assertThat(Exact.multiplyDivide(a, b, divisor, Rounding.HALF_EVEN)).isEqualTo(exact.longValueExact());
        }
    }

    @Property
    void a_percentage_of_an_amount_is_rounded_once(
            @ForAll("rupiah") Rupiah amount,
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long unscaled,
            @ForAll @IntRange(max = 9) int scale,
            @ForAll Rounding rounding) {
        BigDecimal exact = BigDecimal.valueOf(amount.value())
                .multiply(BigDecimal.valueOf(unscaled, scale))
                .movePointLeft(2)
                .setScale(0, mode(rounding));
        Percentage percentage = Percentage.of(unscaled, scale);
        if (exact.abs().compareTo(BigDecimal.valueOf(MOST)) > 0) {
            assertThatThrownBy(() -> amount.percent(percentage, rounding)).isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThat(amount.percent(percentage, rounding).value()).isEqualTo(exact.longValueExact());
            assertThat(amount.times(percentage.toRatio(), rounding)).isEqualTo(amount.percent(percentage, rounding));
        }
    }

    @Property
    void what_is_printed_reads_back(@ForAll("rupiah") Rupiah amount) {
        assertThat(Rupiah.parse(amount.toString())).isEqualTo(amount);
        assertThat(Rupiah.parse(amount.format())).isEqualTo(amount);
        assertThat(Rupiah.parse(Long.toString(amount.value()))).isEqualTo(amount);
    }

    @Property
    void reading_an_amount_never_fails_in_another_way(@ForAll String typed) {
        try {
            Rupiah.parse(typed);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).startsWith("rupiah: ");
        }
    }

    @Property
    void ratios_read_back_from_their_text(@ForAll("ratios") Ratio ratio) {
        assertThat(Ratio.parse(ratio.toText())).isEqualTo(ratio);
    }

    @Property
    void ratios_compare_as_exact_fractions(@ForAll("ratios") Ratio one, @ForAll("ratios") Ratio other) {
        BigInteger left = BigInteger.valueOf(one.numerator()).multiply(BigInteger.valueOf(other.denominator()));
        BigInteger right = BigInteger.valueOf(other.numerator()).multiply(BigInteger.valueOf(one.denominator()));
        assertThat(one.compareTo(other)).isEqualTo(left.compareTo(right));
        assertThat(one.equals(other)).isEqualTo(one.compareTo(other) == 0);
    }

    @Property
    void ratios_add_and_multiply_exactly(
            @ForAll @LongRange(min = -30_000, max = 30_000) long a,
            @ForAll @LongRange(min = 1, max = 30_000) long b,
            @ForAll @LongRange(min = -30_000, max = 30_000) long c,
            @ForAll @LongRange(min = 1, max = 30_000) long d) {
        Ratio one = Ratio.of(a, b);
        Ratio other = Ratio.of(c, d);
        assertThat(one.plus(other)).isEqualTo(Ratio.of(a * d + c * b, b * d));
        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        assertThat(one.times(other)).isEqualTo(Ratio.of(a * c, b * d));
        if (c != 0) {
            assertThat(one.times(other).dividedBy(other)).isEqualTo(one);
        }
    }

    @Property
    void percentages_read_back_from_their_text(@ForAll("percentages") Percentage percentage) {
        assertThat(Percentage.parse(percentage.toText())).isEqualTo(percentage);
        assertThat(Percentage.parse(percentage.format())).isEqualTo(percentage);
        assertThat(new BigDecimal(percentage.toText()))
                .isEqualByComparingTo(BigDecimal.valueOf(percentage.unscaled(), percentage.scale()));
    }

    @Property
    void percentages_compare_and_round_as_decimals(
            @ForAll("percentages") Percentage one,
            @ForAll("percentages") Percentage other,
            @ForAll @IntRange(max = 9) int scale,
            @ForAll Rounding rounding) {
        BigDecimal exact = new BigDecimal(one.toText());
        assertThat(one.compareTo(other)).isEqualTo(exact.compareTo(new BigDecimal(other.toText())));
        assertThat(new BigDecimal(one.roundedTo(scale, rounding).toText()))
                .isEqualByComparingTo(exact.setScale(scale, mode(rounding)));
    }

    private static BigInteger oracle(long a, long b, long divisor, Rounding rounding) {
        return new BigDecimal(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)))
                .divide(BigDecimal.valueOf(divisor), 0, mode(rounding))
                .toBigIntegerExact();
    }

    private static RoundingMode mode(Rounding rounding) {
        return RoundingMode.valueOf(rounding.name());
    }
}
