package id.pendopo.complaints.complaint;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.office.ClaimBook;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Claim;
import java.util.List;
import java.util.Optional;

/**
 * The book of numbers that other systems gave (<i>buku nomor pada sistem lain</i>): a page for each number of each system, written in the
 * same commit as the act that brings it. No number is recorded for two reports, also where two come in at the same moment. Offices find it
 * through {@code ServiceLoader}. It holds no state; thread-safe.
 */
public final class ReferenceBook extends ClaimBook<ReferenceUse> {
    /** For {@code ServiceLoader}. */
    public ReferenceBook() {
        super(ReferenceClaim.BOOK, ReferenceUse.FACT);
    }

    @Override
    protected ReferenceUse use(Optional<CaseId> holder) {
        return new ReferenceUse(holder);
    }

    @Override
    protected List<Finding> taken(Claim claim, CaseId holder) {
        return HubRules.isTaken((ReferenceClaim) claim);
    }
}
