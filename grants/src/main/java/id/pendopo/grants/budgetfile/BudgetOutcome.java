package id.pendopo.grants.budgetfile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.finding.Finding;
import java.util.List;

/**
 * What became of a budget file (<i>hasil penerapan berkas anggaran</i>).
 *
 * @param difference what was to be done
 * @param ceilingsWritten ceilings that now stand as in the file
 * @param linesWritten cases that now stand as in the file
 * @param refused what was refused while it was applied, because somebody else had acted meanwhile; the same file again does the rest
 */
public record BudgetOutcome(
        BudgetDifference difference,
        List<CeilingChange> ceilingsWritten,
        List<LineChange> linesWritten,
        List<Refused> refused) {
    /**
     * A change that was refused.
     *
     * @param what the page or the case
     * @param findings why
     */
    public record Refused(String what, List<Finding> findings) {
        /** Copies what it is given. */
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** Copies what it is given. */
    public BudgetOutcome {
        ceilingsWritten = List.copyOf(ceilingsWritten);
        linesWritten = List.copyOf(linesWritten);
        refused = List.copyOf(refused);
    }

    /** Whether everything that was to be done stands now. */
    @JsonIgnore
    public boolean isWhole() {
        return difference.applicable() && refused.isEmpty();
    }
}
