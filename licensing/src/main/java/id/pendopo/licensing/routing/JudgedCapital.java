package id.pendopo.licensing.routing;

import id.pendopo.core.money.Rupiah;
import id.pendopo.licensing.business.Capital;
import id.pendopo.licensing.business.CapitalBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The capital that was held against the rule (<i>modal yang dinilai</i>), with the parts it is made of.
 *
 * @param basis what counted
 * @param operands every part that was told
 * @param amount what they come to
 */
public record JudgedCapital(CapitalBasis basis, List<CapitalBasis.Operand> operands, Rupiah amount) {
    /** Copies what it is given. */
    public JudgedCapital {
        operands = List.copyOf(operands);
    }

    /** What these capitals come to on this basis; empty while what it needs of one is not told. */
    static Optional<JudgedCapital> of(CapitalBasis basis, List<Capital> capitals) {
        List<CapitalBasis.Operand> operands = new ArrayList<>();
        for (Capital capital : capitals) {
            basis.operands(capital).ifPresent(operands::addAll);
        }
        return basis.of(capitals).map(amount -> new JudgedCapital(basis, operands, amount));
    }

    /** The sum as people read it: what was added, what was taken away, what came of it. */
    String in(Locale locale) {
        StringBuilder sum = new StringBuilder(basis.label().in(locale)).append(": ");
        for (int i = 0; i < operands.size(); i++) {
            CapitalBasis.Operand operand = operands.get(i);
            if (i > 0 || operand.lowers()) {
                sum.append(operand.lowers() ? " − " : " + ");
            }
            sum.append(operand.part().label().in(locale)).append(' ').append(operand.amount());
        }
        return sum.append(" = ").append(amount).toString();
    }
}
