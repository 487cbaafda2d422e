package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationClock.DECISION;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.identity.Nib;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.licensing.business.BusinessActivity;
import id.pendopo.licensing.business.BusinessActor;
import id.pendopo.licensing.business.BusinessLocation;
import id.pendopo.licensing.catalogue.ApplicationKind;
import id.pendopo.licensing.catalogue.LicenceType;
import id.pendopo.licensing.licence.ChangedAspect;
import id.pendopo.licensing.licence.LicenceCommand;
import id.pendopo.licensing.licence.LicenceGrant;
import id.pendopo.licensing.licence.LicenceHolder;
import id.pendopo.licensing.licence.LicenceKind;
import id.pendopo.licensing.licence.LicencePeriod;
import id.pendopo.licensing.licence.LicencePlace;
import id.pendopo.licensing.licence.LicenceProvenance;
import id.pendopo.licensing.licence.LicenceReading;
import id.pendopo.licensing.licence.LicenceTraits;
import id.pendopo.licensing.licence.LicensedActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes what was granted from what was applied for (<i>isi izin yang diterbitkan</i>), frozen as it is at the signing. */
final class GrantWriter {
    private final ApplicationPolicy policy;
    private final ApplicationTerms terms;
    private final RegionCode region;

    GrantWriter(ApplicationPolicy policy, ApplicationTerms terms, RegionCode region) {
        this.policy = policy;
        this.terms = terms;
        this.region = region;
    }

    /**
     * What was granted.
     *
     * @param earlier the licence whose place it takes, as it was read at the signing
     */
    LicenceGrant grant(CaseFile<Application> file, IssuedPaper paper, Optional<LicenceReading> earlier, Occasion o) {
        Application application = file.data();
        LicenceType type = terms.type(application);
        return new LicenceGrant(
                kind(type),
                paper.number(),
                holder(
                        application.form().subject().holder(),
                        List.copyOf(file.participation().parties())),
                application.form().subject().activity().flatMap(one -> activity(one, application)),
                place(application.form().subject()),
                application
                        .examination()
                        .recommendation()
                        .map(Recommendation::conditions)
                        .orElse(List.of()),
                period(application, type, paper.on(), earlier),
                provenance(file, type, paper));
    }

    /** Until another system numbers it, a certificate bears the number of its application. */
    String certificateNumber(CaseFile<Application> file) {
        return file.handling().receiptNumber().orElse(file.id().value());
    }

    /**
     * A minor change: what is spelt otherwise from now on. Who acts for the holder stays as the licence says: an attorney who files the
     * change becomes none of its holders by it.
     */
    LicenceCommand.Amend amendment(CaseFile<Application> file, EarlierLicence about, Optional<LicenceReading> licence) {
        ApplicationSubject subject = file.data().form().subject();
        boolean spelt = about.aspects().contains(ChangedAspect.SPELLING);
        boolean led = spelt || about.aspects().contains(ChangedAspect.MANAGER);
        return new LicenceCommand.Amend(
                file.id(),
                about.aspects(),
                led
                        ? Optional.of(holder(
                                subject.holder(),
                                licence.map(LicenceReading::holders)
                                        .orElseGet(() ->
                                                List.copyOf(file.participation().parties()))))
                        : Optional.empty(),
                spelt ? Optional.of(place(subject)) : Optional.empty());
    }

    private static LicenceKind kind(LicenceType type) {
        boolean renewable = type.product().renewable();
        LicenceTraits traits = type.personal()
                ? LicenceTraits.personal(renewable)
                : LicenceTraits.of(renewable, type.product().transferable());
        return new LicenceKind(type.code(), type.name().id(), traits);
    }

    private static LicenceHolder holder(BusinessActor actor, List<PersonRef> accounts) {
        Optional<Nib> nib = actor.nib();
        return actor.individual()
                .map(person -> LicenceHolder.person(person.name(), nib, accounts))
                .orElseGet(() -> LicenceHolder.body(actor.holderName().orElse("-"), nib, accounts));
    }

    private static Optional<LicensedActivity> activity(BusinessActivity activity, Application application) {
        return activity.code()
                .map(code -> new LicensedActivity(
                        code, activity.description(), application.received().risk()));
    }

    /** The address of a person's place never leaves the application. */
    private LicencePlace place(ApplicationSubject subject) {
        Optional<BusinessLocation> location = subject.location();
        return new LicencePlace(
                location.map(BusinessLocation::region).orElse(region),
                location.flatMap(BusinessLocation::address)
                        .flatMap(site -> site.point())
                        .map(exact -> exact.rounded(LicencePlace.DECIMALS)),
                location.flatMap(BusinessLocation::address).map(site -> site.street()));
    }

    /** A renewal joins the end of the old licence while that still holds; what was lost or passed on keeps its last day. */
    private static LicencePeriod period(
            Application application, LicenceType type, LocalDate signed, Optional<LicenceReading> earlier) {
        ApplicationKind kind = application.form().kind();
        Optional<LocalDate> end = earlier.flatMap(reading -> reading.period().until());
        boolean keeps = kind == ApplicationKind.REPLACEMENT || kind == ApplicationKind.TRANSFER;
        if (keeps && earlier.isPresent()) {
            return new LicencePeriod(signed, end.filter(last -> !last.isBefore(signed)));
        }
        LocalDate from = kind == ApplicationKind.RENEWAL
                ? end.filter(last -> !last.isBefore(signed)).orElse(signed)
                : signed;
        Optional<LocalDate> last = type.product()
                .validity()
                .lastDay(from, application.form().dossier().untilAsked());
        return new LicencePeriod(
                signed, last.filter(day -> !day.isBefore(signed)).or(() -> last.map(day -> signed)));
    }

    private LicenceProvenance provenance(CaseFile<Application> file, LicenceType type, IssuedPaper paper) {
        Intake.Days days = file.data().received().days();
        LocalDate granted = file.data().ruling().granted().orElse(paper.on());
        Optional<Boolean> inTime = file.clocks()
                .find(DECISION)
                .map(ClockState::lastDay)
                .map(last -> !file.data().ruling().bySilence() && !granted.isAfter(last));
        return new LicenceProvenance(
                paper.origin(),
                policy.office().value(),
                type.legalBases(),
                new LicenceProvenance.Dates(
                        Optional.of(days.first()),
                        days.complete().map(ignored -> days.latest()),
                        granted,
                        paper.on(),
                        inTime),
                Optional.of(file.id()));
    }
}
