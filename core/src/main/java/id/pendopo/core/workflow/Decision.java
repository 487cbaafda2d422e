package id.pendopo.core.workflow;

import id.pendopo.core.finding.Finding;
import java.util.List;

/**
 * What deciding gives (<i>hasil keputusan</i>): the entry with the next case file, or every reason against it.
 *
 * @param <D> the data of the procedure
 */
public sealed interface Decision<D> {
    /** Whether it was accepted. */
    boolean isAccepted();

    /** Every finding: the reasons against it, or the warnings that went along. */
    List<Finding> findings();

    /** Accepted: what it did, and the case after it. */
    record Accepted<D>(Entry<D> entry, CaseFile<D> file) implements Decision<D> {
        @Override
        public boolean isAccepted() {
            return true;
        }

        @Override
        public List<Finding> findings() {
            return entry.warnings();
        }
    }

    /** Refused: nothing changed. */
    record Refused<D>(List<Finding> findings) implements Decision<D> {
        /** Copies what it is given. */
        public Refused {
            findings = List.copyOf(findings);
        }

        @Override
        public boolean isAccepted() {
            return false;
        }
    }
}
