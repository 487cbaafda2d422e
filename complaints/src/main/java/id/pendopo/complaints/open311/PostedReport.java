package id.pendopo.complaints.open311;

import id.pendopo.complaints.category.CategoryLeaf;
import id.pendopo.complaints.report.Report;
import java.net.URI;
import java.util.Optional;

/**
 * A report as a client brought it (<i>laporan dari klien</i>), ready to be submitted. Who brings it stands in the report's own record of the
 * reporter, which the journal keeps apart.
 *
 * @param leaf what it is about
 * @param report what it says
 * @param media a picture that the portal may fetch, look through and attach; nothing is fetched here
 * @param device the hash of the device, for counting; empty where none was sent
 */
public record PostedReport(CategoryLeaf leaf, Report report, Optional<URI> media, Optional<String> device) {
    /** Prints no value of it. */
    @Override
    public String toString() {
        return "a report in " + leaf.code();
    }
}
