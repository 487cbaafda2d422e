package id.pendopo.licensing.fee;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One line of an assessment (<i>rincian perhitungan retribusi</i>): the product of its factors, all of them kept. It is not rounded;
 * only the sum of all lines is.
 *
 * @param tariff the row of the tariff
 * @param label what the region calls it
 * @param formula how it is computed
 * @param factors all factors of the formula in printed order
 */
public record FeeLine(Code tariff, Text label, FeeFormula formula, List<FeeFactor> factors) {
    /** The greatest value of a factor that the assessor finds, such as ten square kilometres of floor. */
    public static final Ratio FACTOR_LIMIT = Ratio.of(10_000_000);

    /** @throws IllegalArgumentException if the factors are not those of the formula in its order, or one is negative */
    public FeeLine {
        factors = List.copyOf(factors);
        List<FeeSymbol> given = factors.stream().map(FeeFactor::symbol).toList();
        if (!given.equals(formula.symbols())) {
            throw new IllegalArgumentException(
                    "fee line %s: has %s; give %s in this order".formatted(tariff, given, formula.symbols()));
        }
        if (factors.stream().anyMatch(factor -> factor.value().isNegative())) {
            throw new IllegalArgumentException(
                    "fee line %s: a factor is below zero; ask the rules first".formatted(tariff));
        }
    }

    /** The line of an item that the rules found assessable. */
    static FeeLine of(FeeItem item, FeeTariffRow row) {
        List<FeeFactor> all = new ArrayList<>(item.factors());
        all.addAll(row.factors());
        List<FeeFactor> ordered = row.formula().symbols().stream()
                .flatMap(symbol -> all.stream().filter(factor -> factor.symbol() == symbol))
                .toList();
        return new FeeLine(row.code(), row.label(), row.formula(), ordered);
    }

    ExactAmount exact() {
        ExactAmount product = ExactAmount.ONE;
        for (FeeFactor factor : factors) {
            product = product.times(factor.value());
        }
        return product;
    }

    /** The line as people read it: formula, figures and what they come to, not yet rounded. */
    public String explained(Locale locale) {
        String figures = factors.stream().map(factor -> factor.in(locale)).collect(Collectors.joining(" × "));
        return label.in(locale) + ": " + formula.printed() + " = " + figures + " = " + exact().format();
    }
}
