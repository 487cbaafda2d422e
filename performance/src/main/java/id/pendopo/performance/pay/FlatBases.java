package id.pendopo.performance.pay;

import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rounding;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.Value;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The allowance of a full month for every class, and for the positions that have one of their own: all of it computed beforehand. */
final class FlatBases {
    /** There is no allowance. */
    static final long NONE = -1;

    private final PayPolicy policy;
    private final long[] byClass;
    private final Map<PositionCode, long[]> byPosition = new HashMap<>();

    FlatBases(PayPolicy policy) {
        this.policy = policy;
        byClass = amounts(Optional.empty());
        for (PositionCode position : named(policy)) {
            byPosition.put(position, amounts(Optional.of(position)));
        }
    }

    long amount(PositionClass positionClass, PositionCode position) {
        long[] own = byPosition.isEmpty() ? null : byPosition.get(position);
        return (own == null ? byClass : own)[positionClass.value()];
    }

    /** The audit board's rate, as printed or as the region entered it. */
    static Optional<Rupiah> rate(PayPolicy policy, int positionClass) {
        return Stream.concat(
                        policy.classRates().value().stream(),
                        policy.upperRates().map(Value::value).stream().flatMap(List::stream))
                .filter(rate -> rate.positionClass().value() == positionClass)
                .map(ClassAmount::amount)
                .findFirst();
    }

    /** The amount of the tariff that the region chose. */
    static Optional<Rupiah> tariff(PayPolicy policy, int positionClass) {
        return policy.tariff()
                .flatMap(name -> new PayChoice(policy, PayTables.NONE).tariff(name.value()))
                .flatMap(table -> table.amounts().stream()
                        .filter(amount -> amount.positionClass().value() == positionClass)
                        .map(ClassAmount::amount)
                        .findFirst());
    }

    /** The exact allowance before it is rounded, if there is one. */
    static Optional<Fraction> exact(PayPolicy policy, int positionClass, Optional<PositionCode> position) {
        return switch (policy.baseStrategy().value()) {
            case BASIC_TPP ->
                rate(policy, positionClass)
                        .flatMap(rate -> policy.indices()
                                .map(indices -> Fraction.of(rate.value())
                                        .times(product(indices.value()))
                                        .times(Fraction.of(criteria(policy, positionClass, position)))));
            case TARIFF_TABLE -> tariff(policy, positionClass).map(amount -> Fraction.of(amount.value()));
            case POINTS ->
                policy.points()
                        .map(Value::value)
                        .flatMap(table -> table.points(positionClass, position)
                                .map(points -> Fraction.of(points)
                                        .times(Fraction.of(table.perPoint().value()))));
        };
    }

    static Percentage criteria(PayPolicy policy, int positionClass, Optional<PositionCode> position) {
        return policy.criteria().map(Value::value).orElse(List.of()).stream()
                .map(criterion -> criterion.percent(positionClass, position))
                .reduce(Percentage.ZERO, Percentage::plus);
    }

    static Fraction product(RegionIndices indices) {
        return Stream.of(indices.ikfd(), indices.ikk(), indices.ippd(), indices.composite())
                .flatMap(Optional::stream)
                .map(Fraction::of)
                .reduce(Fraction.ONE, Fraction::times);
    }

    private long[] amounts(Optional<PositionCode> position) {
        Rounding rounding = policy.ceilingRounding().value();
        long[] amounts = new long[PositionClass.HIGHEST + 1];
        Arrays.fill(amounts, NONE);
        for (int number = PositionClass.LOWEST; number <= PositionClass.HIGHEST; number++) {
            Optional<Fraction> exact = exact(policy, number, position);
            if (exact.isPresent()) {
                amounts[number] = exact.get().rounded(rounding);
            }
        }
        return amounts;
    }

    private static Set<PositionCode> named(PayPolicy policy) {
        Set<PositionCode> named = new HashSet<>();
        if (policy.baseStrategy().value() == BaseStrategy.BASIC_TPP) {
            policy.criteria().map(Value::value).orElse(List.of()).stream()
                    .flatMap(criterion -> criterion.shares().stream())
                    .forEach(share -> share.position().ifPresent(named::add));
        } else if (policy.baseStrategy().value() == BaseStrategy.POINTS) {
            policy.points()
                    .ifPresent(table -> table.value()
                            .values()
                            .forEach(value -> value.position().ifPresent(named::add)));
        }
        return named;
    }
}
