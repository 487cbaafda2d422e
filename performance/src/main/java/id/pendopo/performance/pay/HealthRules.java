package id.pendopo.performance.pay;

import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rupiah;

/**
 * Health insurance (<i>iuran jaminan kesehatan</i>).
 *
 * @param employee the employee's share, 0 to 100 percent
 * @param employer the employer's share, 0 to 100 percent
 * @param ceiling the most that salary and allowance are charged of in a month
 */
public record HealthRules(Percentage employee, Percentage employer, Rupiah ceiling) {
    /** @throws IllegalArgumentException if a number is outside its range */
    public HealthRules {
        check(employee);
        check(employer);
        if (ceiling.isNegative()) {
            throw new IllegalArgumentException("health: the ceiling is below zero; give rupiah a month");
        }
    }

    private static void check(Percentage share) {
        if (share.isNegative() || share.isMoreThan(Percentage.HUNDRED)) {
            throw new IllegalArgumentException("health: %s is outside 0 to 100; give percent".formatted(share));
        }
    }
}
