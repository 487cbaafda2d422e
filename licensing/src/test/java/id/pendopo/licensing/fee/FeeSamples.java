package id.pendopo.licensing.fee;

import static id.pendopo.licensing.fee.FeeSymbol.*;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.List;

/** A tariff with invented prices, and the building of example L31. */
final class FeeSamples {
    static final Code BUILDING = Code.of("BUILDING");
    static final Code FENCE = Code.of("FENCE");
    static final Code COPY = Code.of("COPY");
    static final LocalDate ASSESSED = LocalDate.of(2026, 3, 2);
    static final LocalDate DUE = LocalDate.of(2026, 4, 1);
    static final LateInterest ONE_PERCENT = new LateInterest(Percentage.of(1), 24);

    static final FeeTariff TARIFF = new FeeTariff(List.of(
            new FeeTariffRow(
                    BUILDING,
                    Text.of("Bangunan gedung", "Building"),
                    FeeFormula.BUILDING,
                    List.of(FeeFactor.of(ILO, "0.005"), FeeFactor.of(SHST, Rupiah.of(6_000_000)))),
            new FeeTariffRow(
                    FENCE,
                    Text.of("Pagar", "Fence"),
                    FeeFormula.STRUCTURE,
                    List.of(FeeFactor.of(HSPBG, Rupiah.of(12_345)))),
            new FeeTariffRow(
                    COPY,
                    Text.of("Salinan", "Copy"),
                    FeeFormula.TABLE,
                    List.of(FeeFactor.of(FeeSymbol.TARIFF, Rupiah.of(25_000))))));

    static FeeItem building(String area, String it, String ibg) {
        return new FeeItem(BUILDING, List.of(FeeFactor.of(LLT, area), FeeFactor.of(IT, it), FeeFactor.of(IBG, ibg)));
    }

    static FeeItem fence(String metres, String index) {
        return new FeeItem(FENCE, List.of(FeeFactor.of(V, metres), FeeFactor.of(I, index), FeeFactor.of(IBG, "1")));
    }

    static FeeItem copies(String quantity) {
        return new FeeItem(COPY, List.of(FeeFactor.of(QUANTITY, quantity)));
    }

    static FeeAssessment assess(FeeItem... items) {
        return FeeAssessment.of("SKRD-1/2026", List.of(items), TARIFF, ASSESSED, DUE);
    }

    private FeeSamples() {}
}
