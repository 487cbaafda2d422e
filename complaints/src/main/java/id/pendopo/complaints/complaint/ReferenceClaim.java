package id.pendopo.complaints.complaint;

import id.pendopo.complaints.report.ExternalReference;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Claim;
import java.util.Locale;

/**
 * That a report is known to another system by a number (<i>pencatatan nomor pada sistem lain</i>), written into the book of references with
 * the act that records it.
 *
 * @param page the region, the system and the number, as {@link #page(RegionCode, ExternalReference)} writes them
 * @param complaint the case of the report
 * @param system which system
 */
public record ReferenceClaim(String page, CaseId complaint, String system) implements Claim {
    static final String BOOK = "complaint-references";

    static ReferenceClaim of(RegionCode region, ExternalReference reference, CaseId complaint) {
        return new ReferenceClaim(page(region, reference), complaint, reference.system());
    }

    /** The page of a number: capitals and blanks, which people type as they like, make no other number of it. */
    public static String page(RegionCode region, ExternalReference reference) {
        return region.dotted() + "/" + reference.system() + "/"
                + reference.number().strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }

    @Override
    public String book() {
        return BOOK;
    }

    @Override
    public CaseId holder() {
        return complaint;
    }
}
