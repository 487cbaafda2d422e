package id.pendopo.performance.rating;

import id.pendopo.core.law.LegalSource;
import id.pendopo.performance.law.PerformanceLaw;
import java.util.List;

/**
 * By which text the distribution of predikat in a group is looked at (<i>pola distribusi predikat</i>). Practice since 2022 follows the
 * circular; which of the two binds is not settled [?], so a region chooses.
 */
public enum DistributionRules {
    /** Circular PANRB 3/2023, by the predikat of the organisation. */
    SE3_2023(PerformanceLaw.DISTRIBUTION),
    /** Government Regulation 30/2019, article 41(8): at most 20 per cent above, 60 to 70 as expected, at most 20 below. */
    PP30_41_8(PerformanceLaw.FORCED_DISTRIBUTION),
    /** None. */
    OFF(LegalSource.ownDecision("Daerah tidak memakai pola distribusi"));

    private final LegalSource source;

    DistributionRules(LegalSource source) {
        this.source = source;
    }

    /** What it rests on. */
    public LegalSource source() {
        return source;
    }

    /** What a group of this organisation is expected to keep. */
    public List<DistributionBound> of(OrganisationPredikat organisation) {
        return switch (this) {
            case SE3_2023 -> DistributionBound.circular(organisation);
            case PP30_41_8 -> DistributionBound.FORCED;
            case OFF -> List.of();
        };
    }
}
