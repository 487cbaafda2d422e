package id.pendopo.licensing.fee;

import static id.pendopo.licensing.fee.FeeSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.licensing.law.LicensingFindings;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FeeRulesTest {
    private static final Rupiah OWED = Rupiah.of(14_400_000);
    private final FeeAssessment skrd = assess(building("400", "1.2", "1"));

    @Test
    void what_the_formula_asks_for_can_be_assessed() {
        assertThat(FeeRules.assessable(List.of(building("400", "1.2", "1"), fence("10", "1"), copies("1")), TARIFF))
                .isEmpty();
    }

    @Test
    void every_fault_of_an_item_is_named_at_once() {
        FeeItem twice = new FeeItem(
                COPY, List.of(FeeFactor.of(FeeSymbol.QUANTITY, "1"), FeeFactor.of(FeeSymbol.QUANTITY, "2")));
        FeeItem unknown = new FeeItem(Code.of("ROAD"), List.of());
        List<Finding> wrong = FeeRules.assessable(List.of(twice, unknown, building("0", "-1", "1")), TARIFF);
        assertThat(wrong)
                .extracting(Finding::code)
                .containsExactly(
                        "licensing.FEE_FACTORS",
                        "licensing.FEE_TARIFF_UNKNOWN",
                        "licensing.FEE_FACTOR_RANGE",
                        "licensing.FEE_FACTOR_RANGE");
        assertThat(wrong.get(1).where()).contains("items[1]");
        assertThat(wrong.get(3).where()).contains("items[2].IT");
    }

    @Test
    void nothing_to_charge_for_is_no_assessment() {
        assertThat(FeeRules.assessable(List.of(), TARIFF))
                .extracting(Finding::code)
                .containsExactly("licensing.FEE_ITEMS");
    }

    @Test
    void a_factor_may_be_as_great_as_its_limit() {
        assertThat(FeeRules.assessable(List.of(building("10000000", "1", "1")), TARIFF))
                .isEmpty();
        assertThat(FeeRules.assessable(List.of(building("10000000.01", "1", "1")), TARIFF))
                .hasSize(1);
    }

    /** Ten million of each of three factors is no fee that anybody means. */
    @Test
    void more_than_money_can_be_is_refused_by_name() {
        assertThat(FeeAssessment.amountOf(List.of(building("10000000", "10000", "1")), TARIFF))
                .isEqualTo(Rupiah.of(3_000_000_000_000_000L));
        assertThat(FeeRules.assessable(List.of(building("10000000", "30023.99", "1")), TARIFF))
                .isEmpty();
        assertThat(FeeRules.assessable(List.of(building("10000000", "30024", "1")), TARIFF))
                .extracting(Finding::code)
                .containsExactly("licensing.FEE_TOO_GREAT");
    }

    @Test
    void a_payment_to_the_rupiah_settles() {
        assertThat(settling(OWED, PaymentChannel.QRIS, DUE)).isEmpty();
    }

    @Test
    void one_rupiah_more_or_less_does_not_and_the_answer_says_what_would() {
        for (long off : new long[] {-1, 1}) {
            Finding finding = settling(OWED.plus(Rupiah.of(off)), PaymentChannel.BANK_TRANSFER, DUE)
                    .get(0);
            assertThat(finding.code()).isEqualTo("licensing.AMOUNT_MISMATCH");
            assertThat(finding.found()).contains(OWED.plus(Rupiah.of(off)).toString());
            assertThat(finding.expected().orElseThrow().value()).isEqualTo("Rp14.400.000");
        }
    }

    /** A day late is a month of interest: the bare amount no longer settles. */
    @Test
    void interest_is_owed_from_the_day_after() {
        LocalDate late = DUE.plusDays(1);
        Finding finding = settling(OWED, PaymentChannel.VIRTUAL_ACCOUNT, late).get(0);
        assertThat(LicensingFindings.all().line(finding, Locale.forLanguageTag("id")))
                .contains(
                        "Rp14.400.000, harus sama dengan Rp14.544.000",
                        "Mintakan Rp14.400.000 dengan bunga Rp144.000 untuk 1 bulan");
        assertThat(settling(Rupiah.of(14_544_000), PaymentChannel.VIRTUAL_ACCOUNT, late))
                .isEmpty();
    }

    @Test
    void cash_is_refused_by_name() {
        assertThat(settling(OWED, PaymentChannel.CASH, DUE))
                .extracting(Finding::code)
                .containsExactly("licensing.CASH_NOT_TAKEN");
    }

    @Test
    void a_payment_is_of_a_day_between_the_assessment_and_today() {
        assertThat(settling(OWED, PaymentChannel.QRIS, ASSESSED)).isEmpty();
        assertThat(settling(OWED, PaymentChannel.QRIS, ASSESSED.minusDays(1)))
                .extracting(Finding::code)
                .containsExactly("licensing.PAYMENT_DAY");
        assertThat(FeeRules.settling(skrd, payment(OWED, PaymentChannel.QRIS, DUE), ONE_PERCENT, DUE.minusDays(1)))
                .extracting(Finding::code)
                .containsExactly("licensing.PAYMENT_DAY");
    }

    @Test
    void the_same_payment_told_twice_is_one_and_its_reference_serves_no_other() {
        FeePayment first = payment(OWED, PaymentChannel.QRIS, DUE);
        FeePayment other = payment(Rupiah.of(1), PaymentChannel.QRIS, DUE);
        assertThat(FeeRules.isRepeated(first, List.of(first))).isTrue();
        assertThat(FeeRules.referenceUsed(first, List.of(first))).isEmpty();
        assertThat(FeeRules.isRepeated(other, List.of(first))).isFalse();
        assertThat(FeeRules.referenceUsed(other, List.of(first)))
                .extracting(Finding::code)
                .containsExactly("licensing.BANK_REFERENCE_REUSED");
        assertThat(FeeRules.referenceUsed(first, List.of())).isEmpty();
    }

    /** Whoever hears of it, the bank or the treasurer: one reference is one attempt, so that the office books it once. */
    @Test
    void a_payment_is_one_attempt_by_its_reference_alone() {
        FeePayment first = payment(OWED, PaymentChannel.QRIS, DUE);
        assertThat(first.attempt())
                .isEqualTo(payment(Rupiah.of(1), PaymentChannel.CASH, ASSESSED).attempt());
        FeePayment other = new FeePayment("BJB/2026 #124", OWED, PaymentChannel.QRIS, DUE);
        assertThat(other.attempt()).isNotEqualTo(first.attempt());
        assertThat(other.attempt().value()).matches("payment-[0-9a-f]{32}");
    }

    @Test
    void relief_is_at_most_what_was_assessed_and_decreed_by_today() {
        LocalDate today = LocalDate.of(2026, 3, 9);
        assertThat(FeeRules.relievable(skrd, FeeRelief.ofAll(OWED, "KEP", today, Code.of("DISASTER")), today))
                .isEmpty();
        assertThat(FeeRules.relievable(
                        skrd,
                        FeeRelief.ofAmount(OWED.plus(Rupiah.of(1)), "KEP", today.plusDays(1), Code.of("DISASTER")),
                        today))
                .extracting(Finding::code)
                .containsExactly("licensing.FEE_RELIEF_OVER", "licensing.FEE_RELIEF_EARLY");
    }

    private List<Finding> settling(Rupiah amount, PaymentChannel channel, LocalDate paidOn) {
        return FeeRules.settling(skrd, payment(amount, channel, paidOn), ONE_PERCENT, LocalDate.of(2030, 1, 1));
    }

    private static FeePayment payment(Rupiah amount, PaymentChannel channel, LocalDate paidOn) {
        return new FeePayment("BJB-20260401-000123", amount, channel, paidOn);
    }
}
