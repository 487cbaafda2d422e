package id.pendopo.licensing.application;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.identity.Nib;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Value;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Reading;
import id.pendopo.licensing.business.ActivityRules;
import id.pendopo.licensing.business.ActorRules;
import id.pendopo.licensing.business.Attorney;
import id.pendopo.licensing.business.BusinessActivity;
import id.pendopo.licensing.business.CapitalBasis;
import id.pendopo.licensing.catalogue.ApplicationKind;
import id.pendopo.licensing.catalogue.BaseRequirement;
import id.pendopo.licensing.catalogue.LicenceType;
import id.pendopo.licensing.catalogue.RequirementDef;
import id.pendopo.licensing.catalogue.ValidityKind;
import id.pendopo.licensing.law.LicensingLaw;
import id.pendopo.licensing.licence.LicenceReading;
import id.pendopo.licensing.licence.LicenceUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

    /** What the national system may say. */
    static final List<String> BUSINESS = List.of(
            "licensing.NIB_UNKNOWN",
            "licensing.NIB_NOT_ACTIVE",
            "licensing.NIB_UNCHECKED",
            "licensing.KBLI_NOT_IN_NIB");

    /** What may be found of the licence that it is about. */
    static final List<String> LICENCE = List.of(
            "licensing.LICENCE_UNKNOWN",
            "licensing.LICENCE_NOT_ACTIVE",
            "licensing.NOT_RENEWABLE",
            "licensing.RENEWAL_TOO_EARLY",
            "licensing.RENEWAL_TOO_LATE",
            "licensing.NOT_TRANSFERABLE",
            "licensing.OBLIGATIONS_OPEN",
            "licensing.LICENCE_OF_OTHER_TYPE",
            "licensing.NOT_THE_HOLDER");

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

    /** The account is active, and its identity number was matched. */
    List<Finding> accountIsActive(AccountReading account) {
        return account.mayFile()
                ? List.of()
                : Finding.block("licensing.ACCOUNT_NOT_ACTIVE")
                        .at("filer")
                        .found(account.state())
                        .expected(Relation.EQUAL, AccountReading.State.ACTIVE)
                        .only(ApplicationLaw.ACCOUNT);
    }

    /** The same is not asked for twice at a time. */
    List<Finding> isTheOnlyOne(OpenFiles open) {
        return open.cases().isEmpty()
                ? List.of()
                : Finding.block("licensing.SAME_FILE_OPEN")
                        .at("form")
                        .found(open.cases())
                        .only(ApplicationLaw.ONE_FILE);
    }

    /** What the national system says of the number: known, in force, without foreign capital; other activities are only warned of. */
    List<Finding> businessIsKnown(CaseFile<Application> file, Occasion o) {
        ApplicationForm form = file.data().form();
        return nib(form)
                .map(number -> businessIsKnown(form, o.reading(BusinessReading.FACT, number)))
                .orElse(List.of());
    }

    /** The number that is asked about; of an individual too, because it is a business's number and not a person's. */
    static Optional<String> nib(ApplicationForm form) {
        return form.subject().holder().nib().map(Nib::digits);
    }

    private static List<Finding> businessIsKnown(ApplicationForm form, Reading<BusinessReading> reading) {
        if (reading instanceof Reading.NotFound) {
            return Finding.block("licensing.NIB_UNKNOWN")
                    .at("form.subject.holder")
                    .only(LicensingLaw.PP_28_2025.whole());
        }
        if (reading.found().isEmpty()) {
            // That nobody answered never counts against the applicant; the officers will see it.
            return Finding.warn("licensing.NIB_UNCHECKED")
                    .at("form.subject.holder")
                    .only(LicensingLaw.PP_28_2025.whole());
        }
        BusinessReading business = reading.found().get();
        List<Finding> findings = new ArrayList<>();
        if (!business.active()) {
            findings.add(Finding.block("licensing.NIB_NOT_ACTIVE")
                    .at("form.subject.holder")
                    .source(LicensingLaw.PP_28_2025.whole()));
        }
        Optional<String> code =
                form.subject().activity().flatMap(BusinessActivity::code).map(one -> one.digits());
        if (code.isPresent() && !business.kbli().isEmpty() && !business.kbli().contains(code.get())) {
            findings.add(Finding.warn("licensing.KBLI_NOT_IN_NIB")
                    .at("form.subject.activity.kbli")
                    .found(code.get())
                    .expected(Relation.ONE_OF, business.kbli())
                    .source(LicensingLaw.PP_28_2025.whole()));
        }
        return findings;
    }

    /** Regional taxes are paid, where the region asks. */
    List<Finding> taxesAreClear(TaxReading taxes) {
        return taxes.clear()
                ? List.of()
                : Finding.block("licensing.TAX_NOT_CLEAR")
                        .at("filer")
                        .only(policy.taxClearance().source());
    }

    /** The licence that it is about may be renewed, changed, passed on, replaced, closed or taken up again, and is of this type and holder. */
    List<Finding> licenceAllowsIt(CaseFile<Application> file, Occasion o) {
        return file.data()
                .form()
                .earlier()
                .map(earlier -> o.reading(LicenceReading.FACT, earlier.licence().value()))
                .map(reading -> reading.found()
                        .map(licence -> licenceAllowsIt(file, licence, o))
                        .orElseGet(() -> Finding.block("licensing.LICENCE_UNKNOWN")
                                .at("form.earlier")
                                .only(ApplicationLaw.FILING)))
                .orElse(List.of());
    }

    private static List<Finding> licenceAllowsIt(CaseFile<Application> file, LicenceReading licence, Occasion o) {
        ApplicationForm form = file.data().form();
        List<Finding> findings = new ArrayList<>(licence.against(use(form.kind()), o.today()));
        if (!licence.kind().type().equals(form.type())) {
            findings.add(Finding.block("licensing.LICENCE_OF_OTHER_TYPE")
                    .at("form.type")
                    .found(form.type())
                    .expected(Relation.EQUAL, licence.kind().type())
                    .source(ApplicationLaw.FILING));
        }
        boolean held = file.participation().parties().stream().anyMatch(licence::isHeldBy);
        if (!held && form.kind() != ApplicationKind.TRANSFER) {
            findings.add(
                    Finding.block("licensing.NOT_THE_HOLDER").at("form.earlier").source(ApplicationLaw.FILING));
        }
        return findings;
    }

    private static LicenceUse use(ApplicationKind kind) {
        return switch (kind) {
            case RENEWAL -> LicenceUse.RENEW;
            case CHANGE -> LicenceUse.CHANGE;
            case TRANSFER -> LicenceUse.TRANSFER;
            case REPLACEMENT -> LicenceUse.REPLACE;
            case CLOSURE -> LicenceUse.CLOSE;
            case REACTIVATION -> LicenceUse.REACTIVATE;
            case NEW -> throw new IllegalArgumentException("application: a new licence is about no earlier one");
        };
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

    /** It is the same case as before: another type, kind or door is another application. */
    List<Finding> isSameCase(CaseFile<Application> file, ApplicationForm again) {
        return file.data().form().isSameCase(again)
                ? List.of()
                : Finding.block("licensing.OTHER_CASE")
                        .at("form")
                        .found(again.type())
                        .expected(Relation.EQUAL, file.data().form().type())
                        .only(ApplicationLaw.CORRECTION);
    }

    /** Nothing but what was flagged differs. */
    List<Finding> onlyFlaggedDiffers(CaseFile<Application> file, ApplicationForm again) {
        Set<Code> flagged =
                file.data().corrections().open().map(CorrectionRound::flagged).orElse(Set.of());
        List<Finding> findings = new ArrayList<>();
        for (Code changed : changed(file.data().form(), again)) {
            if (!flagged.contains(changed)) {
                findings.add(Finding.block("licensing.ITEM_NOT_FLAGGED")
                        .at("form")
                        .found(changed)
                        .expected(Relation.ONE_OF, flagged)
                        .source(ApplicationLaw.CORRECTION));
            }
        }
        return findings;
    }

    /** Every flagged item is answered: it was changed, or the applicant says why it stays as it is. */
    List<Finding> everyItemIsAnswered(CaseFile<Application> file, ApplicationForm again, List<ItemAnswer> answers) {
        Set<Code> flagged =
                file.data().corrections().open().map(CorrectionRound::flagged).orElse(Set.of());
        Set<Code> changed = changed(file.data().form(), again);
        Set<Code> answered = new TreeSet<>();
        for (ItemAnswer answer : answers) {
            if (answer.reply().isPresent() || changed.contains(answer.item())) {
                answered.add(answer.item());
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Code item : flagged) {
            if (!answered.contains(item)) {
                findings.add(Finding.block("licensing.ITEM_UNANSWERED")
                        .at("answers")
                        .found(item)
                        .expected(Relation.PRESENT, item)
                        .source(ApplicationLaw.CORRECTION));
            }
        }
        return findings;
    }

    /** What was mended is in its form and in force, and nothing that is needed went missing. */
    List<Finding> mendedPapersHold(CaseFile<Application> file, ApplicationForm again, Occasion o) {
        Set<Code> changed = changed(file.data().form(), again);
        return handled(again)
                .map(type -> papers(type, again, Optional.of(changed), o))
                .orElse(List.of());
    }

    private static Set<Code> changed(ApplicationForm before, ApplicationForm after) {
        Set<Code> changed = new TreeSet<>();
        for (FormSection section : FormSection.values()) {
            if (!section.isSame(before, after)) {
                changed.add(section.code());
            }
        }
        Set<Code> papers = new TreeSet<>();
        before.dossier().papers().forEach(paper -> papers.add(paper.requirement()));
        after.dossier().papers().forEach(paper -> papers.add(paper.requirement()));
        for (Code paper : papers) {
            if (!before.dossier().paper(paper).equals(after.dossier().paper(paper))) {
                changed.add(paper);
            }
        }
        return changed;
    }
}
