package id.pendopo.performance.pay;

import id.pendopo.core.finding.Finding;
import java.util.List;
import java.util.Optional;

/** What the computation of one month gives (<i>hasil perhitungan</i>): a slip, or every reason why there is none. */
public sealed interface PayOutcome permits PaySlip, PayRefusal {
    /** The slip, if there is one. */
    Optional<PaySlip> slip();

    /** Why there is no slip; nothing where there is one. */
    List<Finding> findings();
}
