package id.pendopo.licensing.risk;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.licensing.law.LicensingLaw;
import java.util.List;
import java.util.Optional;

/**
 * What the rules say of an activity (<i>hasil penetapan tingkat risiko</i>).
 *
 * @param rule the rule that decides; empty where a person must
 * @param untold what would have to be told before a narrower rule can be ruled out: {@code SCOPE}, {@code SCALE} or measures
 */
public record RiskReading(Optional<RiskRule> rule, List<String> untold) {
    /** Copies what it is given. */
    public RiskReading {
        untold = List.copyOf(untold);
    }

    /** The level; empty where a person decides. */
    public Optional<RiskLevel> level() {
        return rule.map(RiskRule::riskLevel);
    }

    /**
     * A warning that a person decides, where no rule does.
     *
     * @param where the part of the command the activity stands in
     */
    public List<Finding> findings(String where) {
        if (rule.isPresent()) {
            return List.of();
        }
        return untold.isEmpty()
                ? Finding.warn("licensing.RISK_UNDETERMINED").at(where).only(LicensingLaw.RISK_LOOKED_UP)
                : Finding.warn("licensing.RISK_UNDETERMINED")
                        .at(where)
                        .expected(Relation.PRESENT, untold)
                        .only(LicensingLaw.RISK_LOOKED_UP);
    }
}
