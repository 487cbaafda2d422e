package id.pendopo.grants.legacy;

import id.pendopo.core.table.RowFinding;
import java.util.List;

/**
 * What was read of a folder of old tables (<i>hasil pembacaan</i>); nothing is written yet. Immutable.
 *
 * @param proposals rows of the table of proposals
 * @param snapshots files that can be taken in, in the order of the table
 * @param quarantined files that are kept out until somebody has looked at them
 * @param gone numbers of proposals between the first and the last that are not there: rows were deleted
 * @param findings row by row and table by table
 */
public record LegacyReading(
        int proposals, List<LegacySnapshot> snapshots, int quarantined, long gone, List<RowFinding> findings) {
    /** Copies what it is given. */
    public LegacyReading {
        snapshots = List.copyOf(snapshots);
        findings = List.copyOf(findings);
    }
}
