package id.pendopo.licensing.fee;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rupiah;
import java.util.List;

/**
 * One row of the region's tariff (<i>tarif retribusi</i>): what is charged for, by which formula, and the factors that the region
 * sets for it.
 *
 * @param code by which an assessment names it
 * @param label what the region calls it
 * @param formula how it is computed
 * @param factors what the region sets: for a building Ilo and SHST, for a structure HSpbg, for a table its tariff
 */
public record FeeTariffRow(Code code, Text label, FeeFormula formula, List<FeeFactor> factors) {
    /** The greatest local index, half a per cent: annex of PP 16/2021 [K]. */
    public static final Ratio LOCAL_INDEX_LIMIT = Ratio.of(5, 1000);

    /** @throws IllegalArgumentException if the factors are not exactly those of the formula, or one is outside its range */
    public FeeTariffRow {
        factors = List.copyOf(factors);
        List<FeeSymbol> given = factors.stream().map(FeeFactor::symbol).sorted().toList();
        if (!given.equals(formula.tariffed().stream().sorted().toList())) {
            throw new IllegalArgumentException(
                    "fee tariff %s: sets %s; a row of %s sets %s".formatted(code, given, formula, formula.tariffed()));
        }
        for (FeeFactor factor : factors) {
            check(code, factor);
        }
    }

    private static void check(Code code, FeeFactor factor) {
        Ratio value = factor.value();
        boolean money = factor.symbol().shape() == FeeSymbol.Shape.MONEY;
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException("fee tariff %s: %s is %s; give more than zero"
                    .formatted(code, factor.symbol().printed(), value));
        }
        if (money && (value.denominator() != 1 || value.numerator() > Rupiah.LIMIT)) {
            throw new IllegalArgumentException("fee tariff %s: %s is %s; give whole rupiah"
                    .formatted(code, factor.symbol().printed(), value));
        }
        if (factor.symbol() == FeeSymbol.ILO && value.isMoreThan(LOCAL_INDEX_LIMIT)) {
            throw new IllegalArgumentException(
                    "fee tariff %s: Ilo is %s, outside 0 to %s; half a per cent is written 0.005"
                            .formatted(code, value, LOCAL_INDEX_LIMIT));
        }
    }
}
