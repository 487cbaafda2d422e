package id.pendopo.licensing.business;

import static id.pendopo.licensing.business.CapitalPart.ASSETS;
import static id.pendopo.licensing.business.CapitalPart.BUILDING;
import static id.pendopo.licensing.business.CapitalPart.LAND;
import static id.pendopo.licensing.business.CapitalPart.LIABILITIES;
import static id.pendopo.licensing.business.CapitalPart.LOAN;
import static id.pendopo.licensing.business.CapitalPart.OWN;
import static id.pendopo.licensing.business.CapitalPart.PAID_UP;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import id.pendopo.licensing.law.LicensingLaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What counts as the capital of a business (<i>dasar penilaian modal</i>). What raises it must be told, even as zero; what lowers it and
 * is not told lowers nothing, so that nobody looks smaller by saying less [D]. None of these stops at zero: a net worth may be negative.
 */
public enum CapitalBasis {
    /** <i>Modal usaha di luar tanah dan bangunan tempat usaha</i>: own and loan capital without both. */
    BUSINESS_CAPITAL_EXCL_LAND_BUILDING(
            "modal usaha di luar tanah dan bangunan tempat usaha",
            "business capital without land and building of the place of business",
            LicensingLaw.BUSINESS_CAPITAL,
            new Formula(List.of(OWN, LOAN), List.of(LAND, BUILDING))),
    /** <i>Kekayaan bersih di luar tanah dan bangunan tempat usaha</i>, by which SIUP was divided: assets without debts and both. */
    NET_WORTH_EXCL_LAND_BUILDING(
            "kekayaan bersih di luar tanah dan bangunan tempat usaha",
            "net worth without land and building of the place of business",
            LicensingLaw.NET_WORTH,
            new Formula(List.of(ASSETS), List.of(LIABILITIES, LAND, BUILDING))),
    /** <i>Nilai investasi</i> with land and building: own and loan capital, or where these are not both told total assets [D]. */
    TOTAL_INVESTMENT(
            "nilai investasi termasuk tanah dan bangunan",
            "total investment with land and building",
            LicensingLaw.TOTAL_INVESTMENT,
            new Formula(List.of(OWN, LOAN), List.of()),
            new Formula(List.of(ASSETS), List.of())),
    /** <i>Modal disetor</i>. */
    PAID_UP_CAPITAL(
            "modal disetor", "paid-up capital", LicensingLaw.PAID_UP_CAPITAL, new Formula(List.of(PAID_UP), List.of()));

    private record Formula(List<CapitalPart> plus, List<CapitalPart> minus) {
        Optional<List<Operand>> over(Capital capital) {
            List<Operand> operands = new ArrayList<>();
            for (CapitalPart part : plus) {
                Optional<Rupiah> told = part.of(capital);
                if (told.isEmpty()) {
                    return Optional.empty();
                }
                operands.add(new Operand(part, told.get(), false));
            }
            for (CapitalPart part : minus) {
                part.of(capital).ifPresent(told -> operands.add(new Operand(part, told, true)));
            }
            return Optional.of(List.copyOf(operands));
        }
    }

    /**
     * One part of a sum.
     *
     * @param part which part
     * @param amount how much of it is told
     * @param lowers whether it is taken away
     */
    public record Operand(CapitalPart part, Rupiah amount, boolean lowers) {}

    private final Text label;
    private final LegalSource source;
    private final List<Formula> formulas;

    CapitalBasis(String id, String en, LegalSource source, Formula... formulas) {
        this.label = Text.of(id, en);
        this.source = source;
        this.formulas = List.of(formulas);
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** On what it rests. */
    public LegalSource source() {
        return source;
    }

    /** The parts that must be told; another sum may do without. */
    public List<CapitalPart> needs() {
        return formulas.get(0).plus();
    }

    /** The parts that make it up of this capital; empty while what it needs is not told. */
    public Optional<List<Operand>> operands(Capital capital) {
        for (Formula formula : formulas) {
            Optional<List<Operand>> operands = formula.over(capital);
            if (operands.isPresent()) {
                return operands;
            }
        }
        return Optional.empty();
    }

    /** How much it is of this capital; empty while what it needs is not told. */
    public Optional<Rupiah> of(Capital capital) {
        return operands(capital).map(CapitalBasis::sum);
    }

    /**
     * How much it is of all of these together; empty when there are none, or what it needs of one is not told. What is outside the limit
     * of an amount counts as that limit, which is far above the state budget.
     */
    public Optional<Rupiah> of(List<Capital> capitals) {
        List<Operand> all = new ArrayList<>();
        for (Capital capital : capitals) {
            Optional<List<Operand>> operands = operands(capital);
            if (operands.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(operands.get());
        }
        return capitals.isEmpty() ? Optional.empty() : Optional.of(sum(all));
    }

    private static Rupiah sum(List<Operand> operands) {
        // A thousand amounts at their limit still fit a long; only the sum is cut to the limit.
        long sum = 0;
        for (Operand operand : operands) {
            long amount = operand.amount().value();
            sum = Math.addExact(sum, operand.lowers() ? -amount : amount);
        }
        return Rupiah.of(Math.max(-Rupiah.LIMIT, Math.min(Rupiah.LIMIT, sum)));
    }
}
