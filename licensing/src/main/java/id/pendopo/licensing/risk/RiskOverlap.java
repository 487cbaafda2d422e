package id.pendopo.licensing.risk;

/**
 * Two rules of which neither is narrower, though an activity may fit both (<i>tumpang tindih aturan risiko</i>): nobody could say which
 * decides.
 *
 * @param first the place of the one in the list, from 1
 * @param second the place of the other
 * @param rule the one
 * @param other the other
 */
public record RiskOverlap(int first, int second, RiskRule rule, RiskRule other) {
    @Override
    public String toString() {
        return "rules %d and %d of %s".formatted(first, second, rule.code());
    }
}
