package id.pendopo.performance.leave;

import java.util.List;
import java.util.Optional;

/**
 * How one class of absence is paid (<i>ketentuan pembayaran</i>): tiers that follow each other, in days, in months, or in days of the first
 * month and then in months. Days of a spell that no tier covers are not decided by the source. A spell is one unbroken absence of the class; which days it counts is
 * {@link #counting}.
 *
 * @param absence the class
 * @param reckoning whether a day is paid by its place in the spell, or all days by the spell's length
 * @param counting which days a spell counts
 * @param tiers in order, each beginning where the one before ends; the second month follows days that end with the 28th to 31st
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
            if (!tiers.get(i).follows(tiers.get(i - 1))) {
                throw new IllegalArgumentException(
                        "leave pay %s: the tier from %d does not follow the one before; leave no gap and no overlap"
                                .formatted(absence, tiers.get(i).first()));
            }
        }
    }

    /**
     * The tier of a day of the spell, or of its length; none where the source does not say.
     *
     * @param day the how-manieth day of the spell, counted from one as {@link #counting} says; of the last day for the length
     * @param month the how-manieth month of the spell that this day lies in, counted from one
     */
    public Optional<LeavePayTier> at(int day, int month) {
        boolean daysFirst = tiers.get(0).unit() == LeavePayTier.Unit.DAY;
        int dayTiersEnd = 0;
        for (LeavePayTier tier : tiers) {
            if (tier.unit() == LeavePayTier.Unit.DAY) {
                if (tier.holds(day)) {
                    return Optional.of(tier);
                }
                dayTiersEnd = tier.last().orElse(Integer.MAX_VALUE);
            } else if (day > dayTiersEnd && tier.holds(daysFirst ? Math.max(2, month) : month)) {
                // The 31st day of a month of 31 follows tiers that end with the 30th, though it is still of the first
                // month.
                return Optional.of(tier);
            }
        }
        return Optional.empty();
    }
}
