package id.pendopo.core.office;

import id.pendopo.core.finding.Finding;
import java.util.List;

/**
 * The answer to a posting that no case causes (<i>hasil pembukuan</i>).
 *
 * @param accepted whether it stands in the book
 * @param findings why not
 * @param repeated whether this attempt had been answered before
 */
public record Posted(boolean accepted, List<Finding> findings, boolean repeated) {
    /** Copies what it is given. */
    public Posted {
        findings = List.copyOf(findings);
    }
}
