package id.pendopo.performance.leave;

import java.util.List;
import java.util.Optional;

/**
 * How one class of absence is paid (<i>ketentuan pembayaran</i>): tiers that follow each other, in days or in months of one spell. Days of a
 * spell that no tier covers are not decided by the source. A spell is one unbroken absence of the class; which days it counts is
 * {@link #counting}.
 *
 * @param absence the class
 * @param reckoning whether a day is paid by its place in the spell, or all days by the spell's length
 * @param counting which days a spell counts
 * @param tiers in order, each beginning where the one before ends, with the same unit
 */
public record LeavePayRule(AbsenceClass absence, Reckoning reckoning, DayCounting counting, List<LeavePayTier> tiers) {
    /** How tiers are applied. */
    public enum Reckoning {
        /** Each day or month by its own number in the spell. */
        BY_PLACE,
        /** All days of the spell alike, by its length. */
        BY_LENGTH
    }

    /** Which days of a spell are counted. */
    public enum DayCounting {
        /** Days on which the person had to work. */
        WORKING_DAYS,
        /** All days. */
        CALENDAR_DAYS
    }

    /** @throws IllegalArgumentException if there is no tier, or a tier does not follow the one before */
    public LeavePayRule {
        tiers = List.copyOf(tiers);
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("leave pay %s: has no tier; leave the rule out".formatted(absence));
        }
        for (int i = 1; i < tiers.size(); i++) {
            LeavePayTier before = tiers.get(i - 1);
            LeavePayTier tier = tiers.get(i);
            if (tier.unit() != before.unit()
                    || before.last().isEmpty()
                    || tier.first() != before.last().get() + 1) {
                throw new IllegalArgumentException(
                        "leave pay %s: the tier from %d does not follow the one before; leave no gap and no overlap"
                                .formatted(absence, tier.first()));
            }
        }
    }

    /** The unit of its tiers. */
    public LeavePayTier.Unit unit() {
        return tiers.get(0).unit();
    }

    /** The tier of this day or month of the spell, counted from one; none where the source does not say. */
    public Optional<LeavePayTier> at(int number) {
        for (LeavePayTier tier : tiers) {
            if (number >= tier.first() && number <= tier.last().orElse(Integer.MAX_VALUE)) {
                return Optional.of(tier);
            }
        }
        return Optional.empty();
    }
}
