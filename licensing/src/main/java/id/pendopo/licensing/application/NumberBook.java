package id.pendopo.licensing.application;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.office.ClaimBook;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Claim;
import java.util.List;
import java.util.Optional;

/**
 * The book of licence numbers (<i>buku nomor izin</i>): a page for each number, written in the same commit as the act that issues it. No
 * number of another system is issued twice, also where two note it down in the same moment: the second finds a page that was written upon.
 * Offices find it through {@code ServiceLoader}. It holds no state; thread-safe.
 */
public final class NumberBook extends ClaimBook<NumberUse> {
    /** For {@code ServiceLoader}. */
    public NumberBook() {
        super(NumberClaim.BOOK, NumberUse.FACT);
    }

    @Override
    protected NumberUse use(Optional<CaseId> holder) {
        return holder.map(NumberUse::of).orElse(NumberUse.FREE);
    }

    @Override
    protected List<Finding> taken(Claim claim, CaseId holder) {
        return DecisionRules.numberIsTaken(use(Optional.of(holder)));
    }
}
