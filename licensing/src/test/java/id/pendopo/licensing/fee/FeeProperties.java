package id.pendopo.licensing.fee;

import static id.pendopo.licensing.fee.FeeSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

/** Against decimal arithmetic that knows nothing of ours. */
class FeeProperties {
    @Property
    void the_fee_of_a_building_is_its_exact_product_rounded_once(
            @ForAll @BigRange(min = "0.01", max = "100000") @Scale(2) BigDecimal area,
            @ForAll @BigRange(min = "0.000001", max = "0.005") @Scale(6) BigDecimal ilo,
            @ForAll @LongRange(min = 1, max = 20_000_000) long shst,
            @ForAll @BigRange(min = "0.0001", max = "10") @Scale(4) BigDecimal it,
            @ForAll @BigRange(min = "0.0001", max = "2") @Scale(4) BigDecimal ibg) {
        FeeTariff tariff = new FeeTariff(List.of(new FeeTariffRow(
                BUILDING,
                Text.of("Bangunan gedung", "Building"),
                FeeFormula.BUILDING,
                List.of(
                        FeeFactor.of(FeeSymbol.ILO, ilo.toPlainString()),
                        FeeFactor.of(FeeSymbol.SHST, Rupiah.of(shst))))));
        Rupiah fee = FeeAssessment.amountOf(
                List.of(building(area.toPlainString(), it.toPlainString(), ibg.toPlainString())), tariff);
        BigDecimal expected = area.multiply(ilo)
                .multiply(BigDecimal.valueOf(shst))
                .multiply(it)
                .multiply(ibg)
                .setScale(0, RoundingMode.HALF_UP);
        assertThat(fee.value()).isEqualTo(expected.longValueExact());
    }

    @Property
    void lines_are_summed_before_they_are_rounded(
            @ForAll @BigRange(min = "0.001", max = "1000") @Scale(3) BigDecimal first,
            @ForAll @BigRange(min = "0.001", max = "1000") @Scale(3) BigDecimal second) {
        BigDecimal expected =
                first.add(second).multiply(BigDecimal.valueOf(12_345)).setScale(0, RoundingMode.HALF_UP);
        assertThat(assess(fence(first.toPlainString(), "1"), fence(second.toPlainString(), "1"))
                        .assessed()
                        .value())
                .isEqualTo(expected.longValueExact());
    }

    @Property
    void interest_is_what_decimal_arithmetic_says(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long unpaid,
            @ForAll @BigRange(min = "0", max = "5") @Scale(3) BigDecimal perMonth,
            @ForAll @IntRange(max = 60) int months) {
        BigDecimal expected = BigDecimal.valueOf(unpaid)
                .multiply(perMonth)
                .multiply(BigDecimal.valueOf(months))
                .divide(BigDecimal.valueOf(100))
                .setScale(0, RoundingMode.HALF_UP);
        LateInterest late = new LateInterest(Percentage.parse(perMonth.toPlainString()), 60);
        assertThat(late.on(Rupiah.of(unpaid), months).value()).isEqualTo(expected.longValueExact());
    }

    /** Counted another way: the whole months between, and one more for what is left of a month. */
    @Property
    void months_of_lateness_are_the_whole_ones_and_the_one_begun(
            @ForAll @LongRange(min = 18_000, max = 22_000) long dueDay, @ForAll @IntRange(max = 2_000) int later) {
        LocalDate due = LocalDate.ofEpochDay(dueDay);
        LocalDate paidOn = due.plusDays(later);
        int months = new LateInterest(Percentage.of(1), 240).months(due, paidOn);
        long whole = ChronoUnit.MONTHS.between(due, paidOn);
        assertThat((long) months).isBetween(whole, whole + 1);
        assertThat(paidOn).isBeforeOrEqualTo(due.plusMonths(months));
        if (months > 0) {
            assertThat(paidOn).isAfter(due.plusMonths(months - 1));
        }
    }
}
