package id.pendopo.licensing.business;

import static id.pendopo.licensing.business.CapitalBasis.BUSINESS_CAPITAL_EXCL_LAND_BUILDING;
import static id.pendopo.licensing.business.CapitalBasis.NET_WORTH_EXCL_LAND_BUILDING;
import static id.pendopo.licensing.business.CapitalBasis.PAID_UP_CAPITAL;
import static id.pendopo.licensing.business.CapitalBasis.TOTAL_INVESTMENT;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.money.Rupiah;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CapitalTest {
    private static final Capital TOLD = Businesses.capital();

    @Test
    void every_basis_counts_what_it_names() {
        assertThat(BUSINESS_CAPITAL_EXCL_LAND_BUILDING.of(TOLD)).contains(Rupiah.of(450_000_000));
        assertThat(NET_WORTH_EXCL_LAND_BUILDING.of(TOLD)).contains(Rupiah.of(350_000_000));
        assertThat(TOTAL_INVESTMENT.of(TOLD)).contains(Rupiah.of(750_000_000));
        assertThat(PAID_UP_CAPITAL.of(TOLD)).contains(Rupiah.of(250_000_000));
    }

    /** More debts than assets: a net worth below zero is none of zero. */
    @Test
    void a_net_worth_may_be_negative() {
        Capital owing = Capital.of(
                draft -> draft.with(CapitalPart.ASSETS, Rupiah.of(100)).with(CapitalPart.LIABILITIES, Rupiah.of(300)));
        assertThat(NET_WORTH_EXCL_LAND_BUILDING.of(owing)).contains(Rupiah.of(-200));
        assertThat(Businesses.BY_CAPITAL.scaleOf(Rupiah.of(-200))).isEqualTo(BusinessScale.MICRO);
    }

    /** Nobody looks smaller by saying less: without loans the capital is unknown, without land nothing is taken off. */
    @Test
    void what_raises_it_must_be_told_and_what_lowers_it_may_be_left_out() {
        Capital withoutLoans = Capital.of(draft -> draft.with(CapitalPart.OWN, Rupiah.of(100)));
        assertThat(BUSINESS_CAPITAL_EXCL_LAND_BUILDING.of(withoutLoans)).isEmpty();
        assertThat(BUSINESS_CAPITAL_EXCL_LAND_BUILDING.of(withoutLoans.with(CapitalPart.LOAN, Rupiah.ZERO)))
                .contains(Rupiah.of(100));
        assertThat(NET_WORTH_EXCL_LAND_BUILDING.of(Capital.of(draft -> draft.with(CapitalPart.ASSETS, Rupiah.of(7)))))
                .contains(Rupiah.of(7));
        assertThat(CapitalBasis.values())
                .allSatisfy(basis -> assertThat(basis.of(Capital.UNTOLD)).isEmpty());
    }

    @Test
    void total_investment_falls_back_on_assets() {
        assertThat(TOTAL_INVESTMENT.of(Capital.of(draft -> draft.with(CapitalPart.ASSETS, Rupiah.of(9)))))
                .contains(Rupiah.of(9));
    }

    @Test
    void several_activities_add_up_and_one_that_is_not_told_makes_the_sum_unknown() {
        assertThat(PAID_UP_CAPITAL.of(List.of(TOLD, TOLD))).contains(Rupiah.of(500_000_000));
        assertThat(PAID_UP_CAPITAL.of(List.of(TOLD, Capital.UNTOLD))).isEmpty();
        assertThat(PAID_UP_CAPITAL.of(List.of())).isEmpty();
    }

    /** A second reading with numbers that have no end. */
    @Property
    void every_basis_agrees_with_unbounded_arithmetic(@ForAll("capitals") List<Capital> capitals) {
        for (CapitalBasis basis : CapitalBasis.values()) {
            Optional<BigInteger> oracle = oracle(basis, capitals);
            assertThat(basis.of(capitals).map(Rupiah::value))
                    .isEqualTo(oracle.map(
                            sum -> sum.max(limit().negate()).min(limit()).longValueExact()));
        }
    }

    private static BigInteger limit() {
        return BigInteger.valueOf(Rupiah.LIMIT);
    }

    private static Optional<BigInteger> oracle(CapitalBasis basis, List<Capital> capitals) {
        BigInteger sum = BigInteger.ZERO;
        for (Capital one : capitals) {
            Optional<BigInteger> part = oracle(basis, one);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(part.get());
        }
        return capitals.isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    private static Optional<BigInteger> oracle(CapitalBasis basis, Capital one) {
        BigInteger both = zero(one.land()).add(zero(one.building()));
        Optional<BigInteger> invested = one.own().isPresent() && one.loan().isPresent()
                ? Optional.of(zero(one.own()).add(zero(one.loan())))
                : Optional.empty();
        return switch (basis) {
            case BUSINESS_CAPITAL_EXCL_LAND_BUILDING -> invested.map(sum -> sum.subtract(both));
            case NET_WORTH_EXCL_LAND_BUILDING ->
                one.assets()
                        .map(CapitalTest::big)
                        .map(sum -> sum.subtract(zero(one.liabilities())).subtract(both));
            case TOTAL_INVESTMENT -> invested.or(() -> one.assets().map(CapitalTest::big));
            case PAID_UP_CAPITAL -> one.paidUp().map(CapitalTest::big);
        };
    }

    private static BigInteger big(Rupiah amount) {
        return BigInteger.valueOf(amount.value());
    }

    private static BigInteger zero(Optional<Rupiah> amount) {
        return amount.map(CapitalTest::big).orElse(BigInteger.ZERO);
    }

    @Provide
    Arbitrary<List<Capital>> capitals() {
        Arbitrary<Optional<Rupiah>> amounts = Arbitraries.longs()
                .between(-Rupiah.LIMIT, Rupiah.LIMIT)
                .map(Rupiah::of)
                .optional(0.8);
        return amounts.list()
                .ofSize(CapitalPart.values().length)
                .map(parts -> Capital.of(draft -> {
                    for (CapitalPart part : CapitalPart.values()) {
                        parts.get(part.ordinal()).ifPresent(amount -> draft.with(part, amount));
                    }
                }))
                .list()
                .ofMaxSize(6);
    }
}
