package id.pendopo.core.office;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.workflow.Due;
import java.util.List;

/**
 * A case whose due date has come (<i>berkas jatuh tempo</i>).
 *
 * @param row the case
 * @param due what the clock demands of it: consequences to take first, then what is merely late
 * @param failed that the case could not be read; the others are listed all the same
 */
public record DueCase(CaseRow row, List<Due> due, List<Finding> failed) {
    /** Copies what it is given. */
    public DueCase {
        due = List.copyOf(due);
        failed = List.copyOf(failed);
    }
}
