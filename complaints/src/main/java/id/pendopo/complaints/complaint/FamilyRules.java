package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintStage.CLOSED;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Occasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What must hold for reports to be merged, split and supported (<i>syarat penggabungan, pembagian dan dukungan</i>). */
final class FamilyRules {
    /** What may stand against a merge. */
    static final List<String> ON_MERGING = List.of(
            "complaints.MERGE_SELF",
            "complaints.MERGE_AGAIN",
            "complaints.MERGE_TARGET_OVER",
            "complaints.MERGE_KIND",
            "complaints.MERGE_WEIGHT",
            "complaints.MERGE_FROZEN",
            "complaints.MERGE_PART",
            "complaints.MERGE_FULL");

    /** What may stand against a split. */
    static final List<String> ON_SPLITTING =
            List.of("complaints.SPLIT_TWICE", "complaints.SPLIT_AGENCY", "complaints.CATEGORY_UNKNOWN");

    private static final Set<ComplaintStage> OPEN = Set.of(
            ComplaintStage.RECEIVED,
            ComplaintStage.HELD,
            ComplaintStage.VERIFIED,
            ComplaintStage.DISPOSED,
            ComplaintStage.RETURNED,
            ComplaintStage.IN_PROGRESS,
            ComplaintStage.RESPONDED,
            ComplaintStage.REOPENED);

    private final ComplaintPolicy policy;
    private final Categories categories;

    FamilyRules(ComplaintPolicy policy, Categories categories) {
        this.policy = policy;
        this.categories = categories;
    }

    // Merging.

    /** It stands alone: what was merged into it, or is a part of it, would lose its way. */
    static List<Finding> standsAlone(CaseFile<Complaint> file) {
        Family family = file.data().family();
        return family.children().isEmpty() && !family.isSplit() && !family.isPart()
                ? List.of()
                : Finding.block("complaints.MERGE_FAMILY").at("family").only(ComplaintsLaw.FAMILY);
    }

    /** The other takes it as both stand. */
    List<Finding> mayBeMerged(CaseFile<Complaint> file, FamilyCommand.Merge merge, Occasion o) {
        if (merge.parent().equals(file.id())) {
            return Finding.block("complaints.MERGE_SELF").at("parent").only(ComplaintsLaw.FAMILY);
        }
        if (file.data().family().partedFrom().filter(merge.parent()::equals).isPresent()) {
            return Finding.block("complaints.MERGE_AGAIN").at("parent").only(ComplaintsLaw.FAMILY);
        }
        FamilyReading parent = o.fact(FamilyReading.FACT);
        if (parent.supervisory() && !file.data().isSupervisory()) {
            // Whoever sorts others learns of what the supervisors have that it is theirs, and nothing beside it.
            return Finding.block("complaints.MERGE_WEIGHT").at("parent").only(ComplaintsLaw.FAMILY);
        }
        List<Finding> findings = new ArrayList<>();
        if (!isOpenFor(parent, o.today())) {
            findings.add(
                    Finding.block("complaints.MERGE_TARGET_OVER").at("parent").source(ComplaintsLaw.FAMILY));
        }
        if (parent.stated() != FamilyReading.sort(file.data())) {
            findings.add(Finding.block("complaints.MERGE_KIND").at("parent").source(ComplaintsLaw.FAMILY));
        }
        if (parent.supervisory() != file.data().isSupervisory()) {
            findings.add(Finding.block("complaints.MERGE_WEIGHT").at("parent").source(ComplaintsLaw.FAMILY));
        }
        if (parent.frozen()) {
            findings.add(Finding.block("complaints.MERGE_FROZEN").at("parent").source(ComplaintsLaw.FAMILY));
        }
        if (parent.isPart()) {
            findings.add(Finding.block("complaints.MERGE_PART").at("parent").source(ComplaintsLaw.FAMILY));
        }
        if (parent.isFull()) {
            findings.add(Finding.block("complaints.MERGE_FULL").at("parent").source(ComplaintsLaw.FAMILY));
        }
        return findings;
    }

    /** It is worked on, or was closed only lately. */
    private boolean isOpenFor(FamilyReading parent, LocalDate today) {
        if (parent.stage().equals(CLOSED.code())) {
            return parent.closedOn()
                    .map(day -> day.plusDays(policy.mergeWindow().value().amount()))
                    .filter(today::isBefore)
                    .isPresent();
        }
        return OPEN.stream().anyMatch(stage -> stage.code().equals(parent.stage()));
    }

    // Splitting.

    /** What is alleged of an official goes whole to the supervisors. */
    static List<Finding> isOrdinary(CaseFile<Complaint> file) {
        return file.data().isSupervisory()
                ? Finding.block("complaints.SPLIT_SUPERVISORY").only(ComplaintsLaw.REPORT_TO_SUPERVISORS)
                : List.of();
    }

    /** A part is not parted once more. */
    static List<Finding> isWhole(CaseFile<Complaint> file) {
        return file.data().family().isPart()
                ? Finding.block("complaints.SPLIT_PART").only(ComplaintsLaw.FAMILY)
                : List.of();
    }

    /** Each part has its own case, its own code, an agency of its own and a leaf of the tree. */
    List<Finding> mayBeSplit(CaseFile<Complaint> file, FamilyCommand.Split split) {
        List<Finding> findings = new ArrayList<>();
        boolean own = isOnce(split, FamilyCommand.PartOrder::id)
                && isOnce(split, FamilyCommand.PartOrder::tracking)
                && split.parts().stream().noneMatch(part -> part.id().equals(file.id()));
        if (!own) {
            findings.add(Finding.block("complaints.SPLIT_TWICE").at("parts").source(ComplaintsLaw.FAMILY));
        }
        if (!isOnce(split, FamilyCommand.PartOrder::agency)) {
            findings.add(Finding.block("complaints.SPLIT_AGENCY").at("parts").source(ComplaintsLaw.FAMILY));
        }
        for (int i = 0; i < split.parts().size(); i++) {
            for (Code leaf : split.parts().get(i).leaf().stream().toList()) {
                if (categories.leaf(leaf, file.data().intake().receivedOn()).isEmpty()) {
                    findings.add(Finding.block("complaints.CATEGORY_UNKNOWN")
                            .at("parts[" + i + "].leaf")
                            .found(leaf)
                            .source(ComplaintsLaw.FAMILY));
                }
            }
        }
        return findings;
    }

    private static <T> boolean isOnce(FamilyCommand.Split split, Function<FamilyCommand.PartOrder, T> of) {
        Set<T> seen = new HashSet<>();
        return split.parts().stream().map(of).allMatch(seen::add);
    }

    /** All parts have answered. */
    static List<Finding> isAnswered(CaseFile<Complaint> file) {
        return file.data().family().isAnsweredByParts()
                ? List.of()
                : Finding.block("complaints.PARTS_OPEN").at("family").only(ComplaintsLaw.FAMILY);
    }

    /** It has parts. */
    static List<Finding> isSplit(CaseFile<Complaint> file) {
        return file.data().family().isSplit()
                ? List.of()
                : Finding.block("complaints.NOT_SPLIT").at("family").only(ComplaintsLaw.FAMILY);
    }

    /** A part ends with the whole and never by itself, since the reporter replies to the whole. */
    static List<Finding> isNoPart(CaseFile<Complaint> file) {
        return file.data().family().isPart()
                ? Finding.block("complaints.IS_PART").at("family").only(ComplaintsLaw.FAMILY)
                : List.of();
    }

    /** Only a part is worked on again because of another. */
    static List<Finding> isPart(CaseFile<Complaint> file) {
        return file.data().family().isPart()
                ? List.of()
                : Finding.block("complaints.NO_PART").at("family").only(ComplaintsLaw.FAMILY);
    }

    /** What is worked on in parts is opened again part by part. */
    static List<Finding> isUnsplit(CaseFile<Complaint> file) {
        return file.data().family().isSplit()
                ? Finding.block("complaints.HAS_PARTS").at("family").only(ComplaintsLaw.FAMILY)
                : List.of();
    }

    /** Each is one of its parts. */
    static List<Finding> areParts(CaseFile<Complaint> file, Set<CaseId> parts) {
        Family family = file.data().family();
        return parts.stream().allMatch(id -> family.part(id).isPresent())
                ? List.of()
                : Finding.block("complaints.PART_UNKNOWN").at("parts").only(ComplaintsLaw.FAMILY);
    }

    /** The part that answers is one of its own. */
    static List<Finding> isItsPart(CaseFile<Complaint> file, CaseId part) {
        return areParts(file, Set.of(part));
    }

    // Supporting.

    /** One for each account. */
    static List<Finding> isFirstSupport(CaseFile<Complaint> file, Occasion o) {
        return file.data().family().isSupportedBy(o.actor().person())
                ? Finding.block("complaints.SUPPORT_TWICE").only(ComplaintsLaw.FAMILY)
                : List.of();
    }

    /** He supports it. */
    static List<Finding> supports(CaseFile<Complaint> file, Occasion o) {
        return file.data().family().isSupportedBy(o.actor().person())
                ? List.of()
                : Finding.block("complaints.SUPPORT_NONE").only(ComplaintsLaw.FAMILY);
    }

    /** It is known that he is somebody. */
    static List<Finding> isVerified(FamilyCommand.Support support) {
        return support.level().isAtLeast(VerificationLevel.CONTACT)
                ? List.of()
                : Finding.block("complaints.SUPPORT_UNVERIFIED")
                        .at("level")
                        .found(support.level())
                        .expected(Relation.AT_LEAST, VerificationLevel.CONTACT)
                        .only(ComplaintsLaw.FAMILY);
    }
}
