package id.pendopo.licensing.application;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Value;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.licensing.business.ActivityRules;
import id.pendopo.licensing.business.ActorRules;
import id.pendopo.licensing.business.Attorney;
import id.pendopo.licensing.business.CapitalBasis;
import id.pendopo.licensing.catalogue.ApplicationKind;
import id.pendopo.licensing.catalogue.BaseRequirement;
import id.pendopo.licensing.catalogue.LicenceType;
import id.pendopo.licensing.catalogue.RequirementDef;
import id.pendopo.licensing.catalogue.ValidityKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold for an application to be handed in (<i>syarat pengajuan</i>). */
final class FilingRules {
    /** What {@link ActorRules} may find. */
    static final List<String> ACTOR = List.of(
            "licensing.ACTOR_OF_ANOTHER_KIND",
            "licensing.IDENTITY_MISSING",
            "licensing.RESPONSIBLE_PERSON_MISSING",
            "licensing.RESPONSIBLE_PERSON_UNIDENTIFIED",
            "licensing.ATTORNEY_LETTER_NOT_VALID",
            "licensing.IDENTITY_NUMBER_MALFORMED",
            "licensing.SCALE_OUTGROWN");

    /** What may be found of an activity. */
    static final List<String> ACTIVITY = List.of(
            "licensing.KBLI_MALFORMED",
            "licensing.KBLI_EDITION_REQUIRED",
            "licensing.KBLI_EDITION_CLOSED",
            "licensing.KBLI_UNKNOWN",
            "licensing.LOCATION_TOO_WIDE",
            "licensing.ADDRESS_OF_ANOTHER_KIND",
            "licensing.POINT_MALFORMED",
            "licensing.CAPITAL_NEGATIVE");

    /** What routing may say. */
    static final List<String> ROUTE = List.of("licensing.WRONG_TRACK", "licensing.CAPITAL_UNTOLD");

    /** What may be found of papers. */
    static final List<String> PAPERS =
            List.of("licensing.REQUIREMENT_MISSING", "licensing.REQUIREMENT_FILE", "licensing.REQUIREMENT_EXPIRED");

    private final ApplicationPolicy policy;
    private final CaseTraits traits;
    private final RegionCode region;

    FilingRules(ApplicationPolicy policy, CaseTraits traits, RegionCode region) {
        this.policy = policy;
        this.traits = traits;
        this.region = region;
    }

    private Optional<LicenceType> handled(ApplicationForm form) {
        return policy.typeOf(form)
                .filter(type -> !type.legacy() && type.service().isPresent());
    }

    /** The catalogue has the type, and the region handles it; what is only imported is never applied for. */
    List<Finding> typeIsOpen(CaseFile<Application> file, Occasion o) {
        return handled(file.data().form()).isPresent()
                ? List.of()
                : Finding.block("licensing.TYPE_NOT_OPEN")
                        .at("form.type")
                        .found(file.data().form().type())
                        .mend(file.data().form().type())
                        .only(policy.types().source());
    }

    /** What is asked for goes with the rest of the form: a licence for all but a new one, aspects for a change, proof for a transfer. */
    List<Finding> kindIsWhole(CaseFile<Application> file, Occasion o) {
        ApplicationForm form = file.data().form();
        List<String> missing = new ArrayList<>();
        if (form.kind() == ApplicationKind.NEW) {
            return form.earlier().isEmpty()
                    ? List.of()
                    : Finding.block("licensing.KIND_UNFIT")
                            .at("form.earlier")
                            .found(form.kind())
                            .only(ApplicationLaw.FILING);
        }
        if (form.earlier().isEmpty()) {
            missing.add("earlier");
        } else {
            EarlierLicence earlier = form.earlier().get();
            if ((form.kind() == ApplicationKind.CHANGE) == earlier.aspects().isEmpty()) {
                missing.add("earlier.aspects");
            }
            if ((form.kind() == ApplicationKind.TRANSFER) != earlier.transfer().isPresent()) {
                missing.add("earlier.transfer");
            }
        }
        return missing.isEmpty()
                ? List.of()
                : Finding.block("licensing.KIND_UNFIT")
                        .at("form." + missing.get(0))
                        .found(form.kind())
                        .expected(Relation.PRESENT, missing)
                        .only(ApplicationLaw.FILING);
    }

    /** What the type is about stands in the form. */
    List<Finding> subjectIsThere(CaseFile<Application> file, Occasion o) {
        ApplicationForm form = file.data().form();
        return form.subject().location().isPresent()
                ? List.of()
                : Finding.block("licensing.PLACE_MISSING")
                        .at("form.subject.place")
                        .only(ApplicationLaw.FILING);
    }

    /** Every paper that this case needs, in its form, and still in force. */
    List<Finding> papersAreThere(CaseFile<Application> file, Occasion o) {
        return handled(file.data().form())
                .map(type -> papers(type, file.data().form(), Optional.empty(), o))
                .orElse(List.of());
    }

    /** Whether every paper that the form needs is there, and whether these are in their form and hold. */
    List<Finding> papersHold(ApplicationForm form, Set<Code> some, Occasion o) {
        return handled(form)
                .map(type -> papers(type, form, Optional.of(some), o))
                .orElse(List.of());
    }

    private List<Finding> papers(LicenceType type, ApplicationForm form, Optional<Set<Code>> only, Occasion o) {
        List<Finding> findings = new ArrayList<>();
        for (RequirementDef needed : traits.papers(type, traits.of(form, o.today()))) {
            Optional<Paper> paper = form.dossier().paper(needed.code());
            if (paper.isEmpty()) {
                findings.add(Finding.block("licensing.REQUIREMENT_MISSING")
                        .at("form.dossier.papers")
                        .found(needed.code())
                        .expected(Relation.PRESENT, needed.code())
                        .mend(needed.label().id())
                        .source(ApplicationLaw.REQUIREMENTS));
            } else if (only.map(some -> some.contains(needed.code())).orElse(true)) {
                findings.addAll(paper(needed, paper.get(), o));
            }
        }
        return findings;
    }

    private static List<Finding> paper(RequirementDef needed, Paper paper, Occasion o) {
        List<Finding> findings = new ArrayList<>();
        if (!needed.file().admitsFormat(paper.document()) || !needed.file().admitsSize(paper.document())) {
            findings.add(Finding.block("licensing.REQUIREMENT_FILE")
                    .at("form.dossier.papers")
                    .found(needed.code())
                    .expected(Relation.ONE_OF, needed.file().formats())
                    .mend(needed.file().mostKilobytes())
                    .source(ApplicationLaw.REQUIREMENTS));
        }
        if (!needed.validity().holdsOn(o.today(), paper.issuedOn(), paper.lastDay(), o.calendar())) {
            findings.add(Finding.block("licensing.REQUIREMENT_EXPIRED")
                    .at("form.dossier.papers")
                    .found(needed.code())
                    .expected(Relation.AT_LEAST, o.today())
                    .source(ApplicationLaw.REQUIREMENTS));
        }
        return findings;
    }

    /** The numbers of base requirements; the renewal of a running business needs no new ones. */
    List<Finding> basesAreThere(CaseFile<Application> file, Occasion o) {
        ApplicationForm form = file.data().form();
        return handled(form).map(type -> bases(type, form, o)).orElse(List.of());
    }

    private List<Finding> bases(LicenceType type, ApplicationForm form, Occasion o) {
        if (form.kind() == ApplicationKind.RENEWAL || form.isMinor()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (BaseRequirement base : traits.bases(type, traits.of(form, o.today()))) {
            if (form.dossier().bases().stream().noneMatch(one -> one.kind() == base)) {
                findings.add(Finding.block("licensing.BASE_REQUIREMENT_MISSING")
                        .at("form.dossier.bases")
                        .found(base)
                        .expected(Relation.PRESENT, base)
                        .source(ApplicationLaw.BASE));
            }
        }
        return findings;
    }

    /** Where the licence holds until a day that is asked for, the day is named and lies ahead. */
    List<Finding> untilIsAsked(CaseFile<Application> file, Occasion o) {
        ApplicationForm form = file.data().form();
        boolean asked = handled(form)
                .filter(type -> type.product().validity().kind() == ValidityKind.UNTIL_DATE_ASKED)
                .isPresent();
        Optional<LocalDate> until = form.dossier().untilAsked();
        if (!asked || until.filter(day -> day.isAfter(o.today())).isPresent()) {
            return List.of();
        }
        return Finding.block("licensing.UNTIL_MISSING")
                .at("form.dossier.untilAsked")
                .found(until.map(LocalDate::toString).orElse("-"))
                .expected(Relation.AT_LEAST, o.today().plusDays(1))
                .only(policy.types().source());
    }

    /** What the activity is, where and with how much goes together. */
    List<Finding> activityIsWhole(CaseFile<Application> file, Occasion o) {
        ApplicationSubject subject = file.data().form().subject();
        return subject.activity()
                .map(activity -> ActivityRules.check(
                        activity,
                        subject.holder(),
                        policy.kbli().value(),
                        policy.kbliBooks().map(Value::value).orElse(List.of()),
                        "form.subject.activity",
                        o.today()))
                .orElse(List.of());
    }

    /** It is handed in where it belongs: in this region, on its track, and not where only the centre licenses. */
    List<Finding> isOnItsTrack(CaseFile<Application> file, Occasion o) {
        ApplicationForm form = file.data().form();
        return handled(form)
                .flatMap(type -> traits.route(type, form, region, o.today()))
                .map(route -> {
                    List<Finding> findings = new ArrayList<>(route.check(form.track(), "form.track"));
                    findings.addAll(route.warnings("form.subject.activity.capital"));
                    return findings;
                })
                .orElseGet(List::of);
    }

    /** Who applies is whole; see {@link ActorRules}. */
    List<Finding> holderIsWhole(CaseFile<Application> file, Occasion o) {
        ApplicationSubject subject = file.data().form().subject();
        List<Finding> findings = new ArrayList<>(ActorRules.check(subject.holder(), "form.subject.holder", o.today()));
        findings.addAll(ActorRules.smallEnough(
                subject.holder(),
                subject.activity().flatMap(one -> one.amount(CapitalBasis.BUSINESS_CAPITAL_EXCL_LAND_BUILDING)),
                policy.scaleLimits().value(),
                "form.subject.holder.kind"));
        return findings;
    }

    /** Whoever files for another stands in the form with the letter by which he does. */
    List<Finding> agentHasLetter(CaseFile<Application> file, Occasion o) {
        boolean agent = o.actor().role().equals(ApplicationRole.AGENT.code());
        Optional<Attorney> attorney = file.data().form().subject().holder().attorney();
        boolean his = attorney.flatMap(Attorney::person).map(o.actor()::actsFor).orElse(true);
        return !agent || attorney.isPresent() && his
                ? List.of()
                : Finding.block("licensing.AGENT_WITHOUT_LETTER")
                        .at("form.subject.holder.attorney")
                        .only(ApplicationLaw.FILING);
    }

    /** Where the tracking number is given at submission, its end comes with it. */
    List<Finding> trackingIsGiven(Optional<String> suffix, TrackingAt now) {
        return policy.trackingAt().value() != now || suffix.isPresent()
                ? List.of()
                : Finding.block("licensing.TRACKING_SUFFIX_MISSING")
                        .at("trackingSuffix")
                        .only(policy.trackingAt().source());
    }

    /** Where it is given after the technical check, it comes with that, unless the file was sent back and has it already. */
    List<Finding> trackingIsGiven(CaseFile<Application> file, Optional<String> suffix) {
        return file.data().received().tracking().isPresent()
                ? List.of()
                : trackingIsGiven(suffix, TrackingAt.TECHNICAL_CHECK);
    }

    /** A certificate that is there at once has a case under which it is registered, and no other application has one. */
    List<Finding> certificateIsNamed(CaseFile<Application> file, FilingCommand.Submit submit, Occasion o) {
        return handled(file.data().form())
                .map(type -> traits.path(type, file.data().form(), o.today()))
                .map(path -> path == ApplicationPath.SELF_DECLARED || path == ApplicationPath.UNVERIFIED_FIRST)
                .filter(needed -> needed != submit.certificate().isPresent())
                .map(needed -> Finding.block("licensing.CERTIFICATE_UNFIT")
                        .at("certificate")
                        .expected(needed ? Relation.PRESENT : Relation.OTHER_THAN, "certificate")
                        .only(ApplicationLaw.RISK))
                .orElse(List.of());
    }

    /** Where no rule of risk fits the activity, a person decides: the whole procedure is gone through, and all are told why. */
    List<Finding> riskIsDetermined(CaseFile<Application> file, Occasion o) {
        ApplicationForm form = file.data().form();
        return handled(form)
                .filter(type -> CaseTraits.isByRisk(type, form))
                .map(type -> traits.risk(form, o.today())
                        .map(reading -> reading.findings("form.subject.activity"))
                        .orElseGet(() -> Finding.warn("licensing.RISK_UNDETERMINED")
                                .at("form.subject.activity")
                                .only(ApplicationLaw.RISK)))
                .orElse(List.of());
    }
}
