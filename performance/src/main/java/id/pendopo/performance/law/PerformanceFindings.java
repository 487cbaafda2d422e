package id.pendopo.performance.law;

import id.pendopo.core.finding.FindingCatalogue;

/** The words of the findings of performance (<i>temuan kinerja</i>), the same for all its procedures. */
public final class PerformanceFindings {
    private static final FindingCatalogue ALL =
            FindingCatalogue.load("performance", PerformanceFindings.class::getResourceAsStream);

    private PerformanceFindings() {}

    /** All of them; their codes begin with {@code performance.}. */
    public static FindingCatalogue all() {
        return ALL;
    }
}
