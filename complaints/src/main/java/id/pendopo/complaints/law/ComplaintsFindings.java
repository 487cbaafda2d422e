package id.pendopo.complaints.law;

import id.pendopo.core.finding.FindingCatalogue;

/** The words of the findings of complaints (<i>temuan pengaduan</i>), the same for all its procedures. */
public final class ComplaintsFindings {
    private static final FindingCatalogue ALL =
            FindingCatalogue.load("complaints", ComplaintsFindings.class::getResourceAsStream);

    private ComplaintsFindings() {}

    /** All of them; their codes begin with {@code complaints.}. */
    public static FindingCatalogue all() {
        return ALL;
    }
}
