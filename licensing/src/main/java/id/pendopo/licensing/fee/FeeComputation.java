package id.pendopo.licensing.fee;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A fee and what lateness adds to it (<i>perhitungan retribusi</i>): {@code given: {tariff, items, due, paidOn, perMonth, mostMonths}}, the
 * last four together or not at all. Results: {@code assessed, explained}, with a day of payment {@code months, interest, total}; where it
 * cannot be assessed only {@code refused}. Found through {@code ServiceLoader}. Thread-safe.
 */
public final class FeeComputation implements Computation {
    /** For {@code ServiceLoader}. */
    public FeeComputation() {}

    /** {@code fee}. */
    @Override
    public String name() {
        return "fee";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        FeeTariff tariff = given.value("tariff", FeeTariff.class);
        List<FeeItem> items = List.of(given.value("items", FeeItem[].class));
        List<Finding> wrong = FeeRules.assessable(items, tariff);
        if (!wrong.isEmpty()) {
            return Map.of("refused", wrong.stream().map(Finding::code).toList());
        }
        Map<String, Object> results = new LinkedHashMap<>();
        Rupiah assessed = FeeAssessment.amountOf(items, tariff);
        results.put("assessed", assessed.value());
        results.put(
                "explained",
                items.stream()
                        .map(item -> FeeLine.of(item, tariff.find(item.tariff()).orElseThrow())
                                .explained(Locale.forLanguageTag("id")))
                        .toList());
        Optional<LocalDate> paidOn = given.dateIfAny("paidOn");
        if (paidOn.isPresent()) {
            LateInterest late = new LateInterest(
                    Percentage.parse(given.text("perMonth")), Math.toIntExact(given.number("mostMonths")));
            int months = late.months(given.date("due"), paidOn.get());
            Rupiah interest = late.on(assessed, months);
            results.put("months", months);
            results.put("interest", interest.value());
            results.put("total", assessed.plus(interest).value());
        }
        return results;
    }
}
