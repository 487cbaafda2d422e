package id.pendopo.performance.rating;

import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A target of a plan until 2021 and what was reached of it (<i>kegiatan tugas jabatan, target dan realisasi</i>), scored as Perka BKN
 * 1/2013 does [K]: quantity and quality in proportion; time and cost by what was saved, where more than 24 per cent saved is not
 * believed and falls back to the proportion. The score is the mean of three aspects, or of four where there is a target of cost.
 *
 * @param quantity of output
 * @param quality in marks
 * @param time usually in months
 * @param cost in rupiah, where the target has one
 */
public record OldTarget(Aspect quantity, Aspect quality, Aspect time, Optional<Aspect> cost) {
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final BigInteger BELIEVED_FROM = BigInteger.valueOf(76);
    private static final BigInteger SCALE_OF_THRIFT = BigInteger.valueOf(176);

    /**
     * One aspect of a target (<i>aspek</i>).
     *
     * @param target more than zero
     * @param reached zero or more
     */
    public record Aspect(Ratio target, Ratio reached) {
        /** @throws IllegalArgumentException if the target is not positive, or what was reached is negative */
        public Aspect {
            if (target.isZero() || target.isNegative() || reached.isNegative()) {
                throw new IllegalArgumentException(
                        "aspect: target %s and reached %s; give a target above zero and nothing negative"
                                .formatted(target, reached));
            }
        }

        /** Of whole numbers. */
        public static Aspect of(long target, long reached) {
            return new Aspect(Ratio.of(target), Ratio.of(reached));
        }

        /** What was reached, in hundredths of the target. */
        private Fraction proportion() {
            BigInteger above =
                    BigInteger.valueOf(reached.numerator()).multiply(BigInteger.valueOf(target.denominator()));
            BigInteger below =
                    BigInteger.valueOf(reached.denominator()).multiply(BigInteger.valueOf(target.numerator()));
            return new Fraction(above.multiply(HUNDRED), below);
        }

        /** What was saved is believed up to 24 per cent; then 1.76 times the target less what was used, else the proportion itself. */
        private Fraction thrift() {
            Fraction used = proportion();
            // More than 24 per cent saved is less than 76 per cent used.
            boolean believed = used.above().compareTo(BELIEVED_FROM.multiply(used.below())) >= 0;
            return believed
                    ? new Fraction(SCALE_OF_THRIFT.multiply(used.below()).subtract(used.above()), used.below())
                    : used;
        }
    }

    /** A fraction of any size: rupiah of several targets have no common denominator that a long would hold. */
    private record Fraction(BigInteger above, BigInteger below) {
        Fraction plus(Fraction other) {
            return new Fraction(
                    above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }

        Percentage divided(int count, int decimals, Rounding rounding) {
            BigDecimal exact = new BigDecimal(above)
                    .divide(new BigDecimal(below.multiply(BigInteger.valueOf(count))), decimals, mode(rounding));
            return Percentage.of(exact.unscaledValue().longValueExact(), decimals);
        }

        private static RoundingMode mode(Rounding rounding) {
            return RoundingMode.valueOf(rounding.name());
        }
    }

    /** The points of quantity, rounded once. */
    public Percentage ofQuantity(int decimals, Rounding rounding) {
        return quantity.proportion().divided(1, decimals, rounding);
    }

    /** The points of quality, rounded once. */
    public Percentage ofQuality(int decimals, Rounding rounding) {
        return quality.proportion().divided(1, decimals, rounding);
    }

    /** The points of time, rounded once: a target of 12 months gives 92.67 for 10 and 66.67 for 8. */
    public Percentage ofTime(int decimals, Rounding rounding) {
        return time.thrift().divided(1, decimals, rounding);
    }

    /** The points of cost, rounded once, where the target has one. */
    public Optional<Percentage> ofCost(int decimals, Rounding rounding) {
        return cost.map(one -> one.thrift().divided(1, decimals, rounding));
    }

    /**
     * The points of the target: the exact mean of its aspects, cost among them where it has one, rounded once at the end.
     *
     * @param decimals 0 to {@value Percentage#SCALE_LIMIT}
     */
    public Percentage toScore(int decimals, Rounding rounding) {
        List<Fraction> aspects = new ArrayList<>(List.of(quantity.proportion(), quality.proportion(), time.thrift()));
        cost.ifPresent(one -> aspects.add(one.thrift()));
        Fraction sum = aspects.stream().reduce(Fraction::plus).orElseThrow();
        return sum.divided(aspects.size(), decimals, rounding);
    }
}
