package id.pendopo.core.office;

import id.pendopo.core.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What closing a day came to (<i>hasil penutupan hari</i>).
 *
 * @param roll the roll of that day; empty if it was not closed
 * @param repeated whether the day had been closed before, perhaps at another instant, and the roll is that of then
 * @param findings why it was not closed
 */
public record ClosedDay(Optional<IssuedRoll> roll, boolean repeated, List<Finding> findings) {
    /** Copies what it is given. */
    public ClosedDay {
        findings = List.copyOf(findings);
    }
}
