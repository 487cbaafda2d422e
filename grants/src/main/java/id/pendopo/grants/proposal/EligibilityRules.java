package id.pendopo.grants.proposal;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingDraft;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.finding.Severity;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Value;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.region.RegionLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may receive (<i>kriteria dan persyaratan penerima</i>): what each kind of recipient must be, and prove. */
final class EligibilityRules {
    private final ProposalPolicy policy;

    EligibilityRules(ProposalPolicy policy) {
        this.policy = policy;
    }

    /** Aid to parties follows their votes and has rules of its own: it never passes this review, whatever a region lists. */
    List<Finding> isNoParty(Application application) {
        return application.applicant().kind() == RecipientKind.POLITICAL_PARTY
                ? Finding.block("grants.PARTY_AID")
                        .at("application.applicant.kind")
                        .found(RecipientKind.POLITICAL_PARTY)
                        .only(GrantLaw.PARTY_AID)
                : List.of();
    }

    /** An organisation has a name, which becomes public; a person is asked for apart, and nothing of it does. */
    List<Finding> isIdentified(Application application) {
        Applicant applicant = application.applicant();
        boolean asPerson = applicant.kind().isPerson();
        List<Finding> findings = new ArrayList<>();
        if (applicant.person().isPresent() != asPerson) {
            findings.add(identity(application, "application.applicant.person", asPerson));
        }
        if (applicant.name().filter(text -> !text.isBlank()).isPresent() == asPerson) {
            findings.add(identity(application, "application.applicant.name", !asPerson));
        }
        return findings;
    }

    private Finding identity(Application application, String where, boolean wanted) {
        FindingDraft draft = Finding.block("grants.APPLICANT_IDENTITY").at(where);
        return (wanted ? draft.expected(Relation.PRESENT, where) : draft)
                .source(policy.documentsFor(application.aid().type()).source());
    }

    /** Social aid says its purpose and its risk; a grant has none of it. */
    List<Finding> saysItsAid(Application application) {
        AidType type = application.aid().type();
        return application.social().isPresent() == (type == AidType.BANSOS)
                ? List.of()
                : Finding.block("grants.SOCIAL_AID_ASKED")
                        .at("application.social")
                        .found(type)
                        .only(GrantLaw.SOCIAL_CRITERIA);
    }

    /** The list of recipients is closed. */
    List<Finding> kindIsAdmitted(Application application) {
        RecipientKind kind = application.applicant().kind();
        Value<Set<RecipientKind>> admitted = policy.kindsFor(application.aid().type());
        return kind == RecipientKind.POLITICAL_PARTY || admitted.value().contains(kind)
                ? List.of()
                : Finding.block("grants.KIND_NOT_ADMITTED")
                        .at("application.applicant.kind")
                        .found(kind)
                        .expected(Relation.ONE_OF, admitted.value())
                        .only(admitted.source());
    }

    /** A paper proves what the applicant is; of a society it is the ratification, and an SKT is not enough. */
    List<Finding> hasLegalStatus(Application application, LocalDate day) {
        RecipientKind kind = application.applicant().kind();
        Optional<Registration.Kind> proof = proofOf(kind);
        if (proof.isEmpty()) {
            return List.of();
        }
        Optional<Registration> paper = application.applicant().registration(proof.get());
        if (paper.isEmpty() || !paper.get().holdsOn(day)) {
            return Finding.block("grants.LEGAL_STATUS")
                    .at("application.applicant.registrations")
                    .expected(Relation.PRESENT, proof.get())
                    .mend(proof.get(), policy.minRegisteredYears().value())
                    .only(policy.recipientKinds().source());
        }
        return kind.isOrmas() ? isOldEnough(application.applicant(), day) : List.of();
    }

    /** An enterprise that may only pass on a grant of the centre proves that grant. */
    private Optional<Registration.Kind> proofOf(RecipientKind kind) {
        return policy.passThroughKinds().value().contains(kind)
                ? Optional.of(Registration.Kind.CENTRAL_GRANT)
                : kind.proof();
    }

    /**
     * The years count from the paper that the region chose; the anniversary itself is enough. A region that asks for fewer than the
     * usual years still hears of a society younger than those.
     */
    private List<Finding> isOldEnough(Applicant applicant, LocalDate day) {
        int years = policy.minRegisteredYears().value();
        Optional<Registration> counted = policy.registrationCountedAt().value().paperOf(applicant);
        if (!isYounger(counted, years, day)) {
            return isYounger(counted, ProposalPolicy.USUAL_YEARS, day)
                    ? young(Finding.warn("grants.LEGAL_STATUS"), counted, ProposalPolicy.USUAL_YEARS, day)
                    : List.of();
        }
        FindingDraft draft = policy.youngOrmasSeverity().value() == Severity.BLOCK
                ? Finding.block("grants.LEGAL_STATUS")
                : Finding.warn("grants.LEGAL_STATUS");
        return young(draft, counted, years, day);
    }

    /** A paper that is not there is as young as can be, unless no years are asked for. */
    private static boolean isYounger(Optional<Registration> counted, int years, LocalDate day) {
        return years > 0 && !counted.map(paper -> paper.isOlderThan(years, day)).orElse(false);
    }

    private List<Finding> young(FindingDraft draft, Optional<Registration> counted, int years, LocalDate day) {
        counted.ifPresent(paper -> draft.found(paper.date()));
        return draft.at("application.applicant.registrations")
                .expected(Relation.AT_MOST, day.minusYears(years))
                .mend(policy.registrationCountedAt().value(), years)
                .only(policy.minRegisteredYears().source());
    }

    /**
     * The applicant has its seat in the region; where the region admits others, it is a body that serves the region's programme. A
     * unit of the centre counts by where it works, and another region is by its nature elsewhere.
     */
    List<Finding> isSeatedHere(Application application, RegionCode region, LocalDate day) {
        Applicant applicant = application.applicant();
        if (applicant.kind().isGovernment()) {
            return List.of();
        }
        boolean here = applicant.seat().isWithin(region);
        boolean serves = applicant.kind().isBody()
                && applicant
                        .registration(Registration.Kind.REGION_PROGRAMME_SUPPORT)
                        .map(paper -> paper.holdsOn(day))
                        .orElse(false);
        return here || policy.outsideRegionAllowed().value() && serves
                ? List.of()
                : Finding.block("grants.OUT_OF_REGION")
                        .at("application.applicant.seat")
                        .found(applicant.seat().dotted())
                        .expected(Relation.EQUAL, region.dotted())
                        .only(policy.outsideRegionAllowed().source());
    }

    /** A unit of the centre receives where its working area is this region; that of a neighbour is the neighbour's to support. */
    List<Finding> worksHere(Application application, RegionCode region) {
        if (application.applicant().kind() != RecipientKind.CENTRAL_GOVERNMENT) {
            return List.of();
        }
        Optional<RegionCode> area = application.declared().workingArea();
        if (area.map(region::equals).orElse(false)) {
            return List.of();
        }
        FindingDraft draft = Finding.block("grants.WORKING_AREA").at("application.declaration.workingArea");
        area.ifPresent(found -> draft.found(found.dotted()));
        return draft.expected(Relation.EQUAL, region.dotted())
                .only(policy.recipientKinds().source());
    }

    /** A region gives to another one, never to a part of itself; a province may give to a new regency within it. */
    List<Finding> isAnotherRegion(Application application, RegionCode region) {
        RegionCode seat = application.applicant().seat();
        boolean itself = application.applicant().kind() == RecipientKind.OTHER_REGION
                && (region.level() == RegionLevel.PROVINCE ? seat.equals(region) : seat.isWithin(region));
        return itself
                ? Finding.block("grants.OWN_REGION")
                        .at("application.applicant.seat")
                        .found(seat.dotted())
                        .expected(Relation.OTHER_THAN, region.dotted())
                        .only(policy.recipientKinds().source())
                : List.of();
    }

    /** A society keeps its permanent secretariat in the region, too, where that is not its seat. */
    List<Finding> secretariatIsHere(Application application, RegionCode region) {
        Optional<RegionCode> elsewhere = application.declared().secretariat().filter(place -> !place.isWithin(region));
        return elsewhere.isEmpty() || !application.applicant().kind().isOrmas()
                ? List.of()
                : Finding.block("grants.SECRETARIAT_ELSEWHERE")
                        .at("application.declaration.secretariat")
                        .found(elsewhere.get().dotted())
                        .expected(Relation.EQUAL, region.dotted())
                        .only(GrantLaw.SECRETARIAT);
    }

    /** A cooperative meets each criterion that the region set. */
    List<Finding> meetsCriteria(Application application) {
        if (application.applicant().kind() != RecipientKind.COOPERATIVE
                || policy.cooperativeCriteria().isEmpty()) {
            return List.of();
        }
        Set<Code> met = application.declared().criteria();
        return policy.cooperativeCriteria().get().value().stream()
                .filter(criterion -> !met.contains(criterion.code()))
                .map(criterion -> Finding.block("grants.COOPERATIVE_CRITERIA")
                        .at("application.declaration.criteria")
                        .expected(Relation.PRESENT, criterion.code())
                        .mend(criterion.label().id(), criterion.label().en())
                        .source(policy.cooperativeCriteria().get().source()))
                .toList();
    }
}
