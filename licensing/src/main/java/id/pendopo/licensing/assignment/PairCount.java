package id.pendopo.licensing.assignment;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * How often one officer met one applicant in one role (<i>frekuensi pasangan petugas dan pemohon</i>), beside how often lots would
 * have brought them together.
 *
 * @param role in which role
 * @param officer opaque
 * @param applicant opaque
 * @param together files of this applicant that this officer handled
 * @param ofApplicant files of this applicant that anybody handled in this role
 * @param ofOfficer files that this officer handled in this role
 * @param all files handled in this role; each count at least 1
 */
public record PairCount(
        Code role, PersonRef officer, PersonRef applicant, int together, int ofApplicant, int ofOfficer, int all) {
    /** @throws IllegalArgumentException if a count is below 1 or a part is more than its whole */
    public PairCount {
        if (together < 1 || together > ofApplicant || together > ofOfficer || Math.max(ofApplicant, ofOfficer) > all) {
            throw new IllegalArgumentException("pair count: %d of %d and %d of %d; each part is 1 to its whole"
                    .formatted(together, ofApplicant, ofOfficer, all));
        }
    }

    /** The officer's share of all files, times the files of this applicant: what lots would bring. */
    public Ratio expected() {
        return Ratio.of((long) ofApplicant * ofOfficer, all);
    }

    /** By how many files they met more often than lots would bring; negative where less often. */
    public Ratio excess() {
        return Ratio.of(together).minus(expected());
    }

    /**
     * How far off it is, to two decimals: the square of the excess against what was expected, which weighs a surprise against its
     * rarity. Where at least five were expected, one pair in twenty is above 3.84 by chance and one in a thousand above 10.83.
     */
    public Ratio surprise() {
        BigInteger expected = BigInteger.valueOf((long) ofApplicant * ofOfficer);
        BigInteger off = BigInteger.valueOf((long) together * all).subtract(expected);
        BigDecimal surprise = new BigDecimal(off.pow(2))
                .divide(new BigDecimal(expected.multiply(BigInteger.valueOf(all))), 2, RoundingMode.HALF_UP);
        return Ratio.of(surprise.unscaledValue().longValueExact(), 100);
    }
}
