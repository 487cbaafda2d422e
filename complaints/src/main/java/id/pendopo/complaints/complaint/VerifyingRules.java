package id.pendopo.complaints.complaint;

import id.pendopo.complaints.category.CategoryLeaf;
import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.complaints.report.Location;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.SubjectParty;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import java.util.List;
import java.util.Optional;

/** What must hold for a report to be sorted (<i>syarat verifikasi</i>). */
final class VerifyingRules {
    private final Categories categories;
    private final RegionCode region;

    VerifyingRules(Categories categories, RegionCode region) {
        this.categories = categories;
        this.region = region;
    }

    /** The place, where it is told, is in this region. */
    List<Finding> isHere(CaseFile<Complaint> file) {
        return file.data()
                .report()
                .location()
                .flatMap(Location::within)
                .filter(place -> !place.isWithin(region))
                .map(place -> Finding.block("complaints.OUTSIDE_REGION")
                        .at("report.location")
                        .found(place.dotted())
                        .expected(Relation.ONE_OF, region.dotted())
                        .only(ComplaintsLaw.PROCEDURE))
                .orElse(List.of());
    }

    /** The leaf is one of the day on which the report came. */
    List<Finding> leafIsOne(CaseFile<Complaint> file, Code leaf) {
        return leaf(file, leaf).isPresent()
                ? List.of()
                : Finding.block("complaints.CATEGORY_UNKNOWN")
                        .at("leaf")
                        .found(leaf)
                        .only(ComplaintsLaw.PROCEDURE);
    }

    /** What stands in a leaf for reports on officials is such a report. */
    List<Finding> leafFits(CaseFile<Complaint> file, FilingCommand.Verify verify) {
        return verify.kind().isSupervisory()
                        || leaf(file, verify.leaf())
                                .filter(CategoryLeaf::isSupervisory)
                                .isEmpty()
                ? List.of()
                : Finding.block("complaints.LEAF_IS_SUPERVISORY")
                        .at("leaf")
                        .found(verify.leaf())
                        .only(ComplaintsLaw.SUPERVISORY);
    }

    /** The place is known, where the leaf needs it. */
    List<Finding> placeIsKnown(CaseFile<Complaint> file, Code leaf) {
        boolean known = file.data()
                .report()
                .location()
                .filter(where -> where.geo().isPresent() || where.within().isPresent())
                .isPresent();
        return known
                        || nobodyCanBeAsked(file)
                        || leaf(file, leaf).filter(one -> one.form().place()).isEmpty()
                ? List.of()
                : Finding.block("complaints.PLACE_MISSING")
                        .at("report.location")
                        .only(ComplaintsLaw.CONTENT);
    }

    /** A picture or a paper is there, where the leaf needs one. */
    List<Finding> attachmentIsThere(CaseFile<Complaint> file, Code leaf) {
        Report report = file.data().report();
        return !report.attachments().isEmpty()
                        || nobodyCanBeAsked(file)
                        || leaf(file, leaf)
                                .filter(one -> one.form().attachment())
                                .isEmpty()
                ? List.of()
                : Finding.block("complaints.ATTACHMENT_MISSING")
                        .at("report.attachments")
                        .only(ComplaintsLaw.PROCEDURE);
    }

    /** What the leaf asks is filled in. Where the reporter chose another, he is asked for what this one wants. */
    List<Finding> ownFieldsAreThere(CaseFile<Complaint> file, Code leaf) {
        return leaf(file, leaf)
                .filter(one -> !nobodyCanBeAsked(file))
                .map(one -> one.form()
                        .fields()
                        .missing(
                                file.data().report().own(),
                                List.of(ComplaintStage.RECEIVED.code()),
                                "report.own",
                                ComplaintsLaw.PROCEDURE))
                .orElse(List.of());
    }

    /** An official who is named in what has not the weight of supervision is named to those who handle it for nothing. */
    List<Finding> nobodyIsNamed(CaseFile<Complaint> file, FilingCommand.Verify verify) {
        boolean named = file.data().report().subjects().stream()
                .map(SubjectParty::official)
                .anyMatch(Optional::isPresent);
        return verify.kind().isSupervisory() || !named
                ? List.of()
                : Finding.warn("complaints.OFFICIAL_NAMED")
                        .at("kind")
                        .found(verify.kind())
                        .only(ComplaintsLaw.SUPERVISORY);
    }

    /** There is somebody who could complete it. */
    List<Finding> somebodyCanBeAsked(CaseFile<Complaint> file) {
        return nobodyCanBeAsked(file)
                ? Finding.block("complaints.NOBODY_TO_ASK")
                        .at("report.reporter")
                        .only(ComplaintsLaw.COMPLETION)
                : List.of();
    }

    private static boolean nobodyCanBeAsked(CaseFile<Complaint> file) {
        Complaint complaint = file.data();
        return complaint.shielding().linkCut()
                || complaint.report().reporter().account().isEmpty()
                        && !complaint.report().reporter().known().isKnown();
    }

    private Optional<CategoryLeaf> leaf(CaseFile<Complaint> file, Code leaf) {
        return categories.leaf(leaf, file.data().intake().receivedOn());
    }
}
