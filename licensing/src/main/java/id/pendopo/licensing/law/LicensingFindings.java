package id.pendopo.licensing.law;

import id.pendopo.core.finding.FindingCatalogue;

/** The words of the findings of licensing (<i>temuan perizinan</i>), the same for all its procedures. */
public final class LicensingFindings {
    private static final FindingCatalogue ALL =
            FindingCatalogue.load("licensing", LicensingFindings.class::getResourceAsStream);

    private LicensingFindings() {}

    /** All of them; their codes begin with {@code licensing.}. */
    public static FindingCatalogue all() {
        return ALL;
    }
}
