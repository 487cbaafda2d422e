package id.pendopo.licensing.fee;

import static id.pendopo.licensing.fee.FeeSymbol.*;

import id.pendopo.core.law.LegalSource;
import id.pendopo.licensing.law.LicensingLaw;
import java.util.List;

/**
 * How a line of a fee is computed (<i>rumus perhitungan retribusi</i>): the product of its factors, in the order in which the
 * formula prints them. Some come from the assessor, the others from the region's tariff.
 */
public enum FeeFormula {
    /** {@code LLt x (Ilo x SHST) x It x Ibg}: a building [K]. */
    BUILDING(List.of(LLT, ILO, SHST, IT, IBG), List.of(LLT, IT, IBG), LicensingLaw.BUILDING_FEE),
    /** {@code V x I x Ibg x HSpbg}: a structure beside a building, such as a fence [K]. */
    STRUCTURE(List.of(V, I, IBG, HSPBG), List.of(V, I, IBG), LicensingLaw.BUILDING_FEE),
    /** A number of units at the tariff of a table. */
    TABLE(List.of(QUANTITY, FeeSymbol.TARIFF), List.of(QUANTITY), LicensingLaw.FEE_TARIFF);

    private final List<FeeSymbol> symbols;
    private final List<FeeSymbol> assessed;
    private final LegalSource source;

    FeeFormula(List<FeeSymbol> symbols, List<FeeSymbol> assessed, LegalSource source) {
        this.symbols = symbols;
        this.assessed = assessed;
        this.source = source;
    }

    /** All factors in printed order. */
    public List<FeeSymbol> symbols() {
        return symbols;
    }

    /** Those that the assessor finds in the case at hand. */
    public List<FeeSymbol> assessed() {
        return assessed;
    }

    /** Those that the region sets. */
    public List<FeeSymbol> tariffed() {
        return symbols.stream().filter(symbol -> !assessed.contains(symbol)).toList();
    }

    /** Where the formula stands. */
    public LegalSource source() {
        return source;
    }

    /** The formula as the law prints it. */
    public String printed() {
        return switch (this) {
            case BUILDING -> "LLt × (Ilo × SHST) × It × Ibg";
            case STRUCTURE -> "V × I × Ibg × HSpbg";
            case TABLE -> "jumlah × tarif";
        };
    }
}
