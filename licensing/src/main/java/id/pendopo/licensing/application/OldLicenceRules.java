package id.pendopo.licensing.application;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.licensing.catalogue.ApplicationKind;
import id.pendopo.licensing.licence.LicenceReading;
import id.pendopo.licensing.licence.LicenceStage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the licence that an application is about has against it, as it stands when it is asked (<i>keadaan izin lama</i>). Between the
 * submission and the decision a licence may be suspended, revoked, closed, replaced or run out. What an act would lead to in it is known
 * before the act, so that no act of an officer, and none of time, ends at a licence that does not take it.
 */
final class OldLicenceRules {
    /** What may be found of it at the decision. */
    static final List<String> AT_DECISION = List.of(
            "licensing.LICENCE_NOT_ACTIVE",
            "licensing.NOT_RENEWABLE",
            "licensing.RENEWAL_TOO_EARLY",
            "licensing.RENEWAL_TOO_LATE",
            "licensing.RENEWAL_PENDING",
            "licensing.NOT_TRANSFERABLE",
            "licensing.OBLIGATIONS_OPEN");

    private OldLicenceRules() {}

    /** Which licence it is: the certificate that is there before it is verified, else that which the form names. */
    static Optional<String> subject(Application application) {
        return application
                .ruling()
                .certificate()
                .or(() -> application.form().earlier().map(EarlierLicence::licence))
                .map(licence -> licence.value());
    }

    /** How it stands; empty where there is none, or nobody could tell. */
    static Optional<LicenceReading> reading(CaseFile<Application> file, Occasion o) {
        return subject(file.data())
                .flatMap(licence -> o.reading(LicenceReading.FACT, licence).found());
    }

    /** What it has against the decision that is asked for; nothing where nobody could tell. */
    static List<Finding> against(CaseFile<Application> file, Occasion o) {
        return reading(file, o).map(licence -> against(file, licence, o)).orElse(List.of());
    }

    private static List<Finding> against(CaseFile<Application> file, LicenceReading licence, Occasion o) {
        Application application = file.data();
        if (application.ruling().certificate().isPresent()) {
            return licence.isAt(LicenceStage.UNVERIFIED)
                    ? List.of()
                    : LicenceReading.notActive(licence.stage(), LicenceStage.UNVERIFIED);
        }
        boolean renewal = application.form().kind() == ApplicationKind.RENEWAL;
        LocalDate day = renewal ? application.received().days().latest() : o.today();
        List<Finding> findings = new ArrayList<>(
                licence.against(FilerRules.use(application.form().kind()), day));
        licence.renewal()
                .filter(pending -> renewal && !pending.equals(file.id()))
                .ifPresent(pending -> findings.addAll(LicenceReading.pending(pending)));
        return findings;
    }

    /** Whether the renewal may be noted on it now: it takes one, and has none yet. One that is suspended keeps its place. */
    static boolean takesRenewal(CaseFile<Application> file, LicenceReading licence) {
        boolean stands = licence.isAt(LicenceStage.ACTIVE)
                || licence.isAt(LicenceStage.SUSPENDED)
                || licence.isAt(LicenceStage.EXPIRED);
        return stands
                && licence.renewal().isEmpty()
                && licence.againstRenewal(file.data().received().days().latest())
                        .isEmpty();
    }

    /** Whether the renewal is noted on it, so that its end must be. */
    static boolean hasRenewal(CaseFile<Application> file, LicenceReading licence) {
        boolean goesOn = !licence.isAt(LicenceStage.CLOSED) && !licence.isAt(LicenceStage.SUPERSEDED);
        return goesOn && licence.renewal().filter(file.id()::equals).isPresent();
    }

    /** A renewal that the licence does not take goes on to a person who decides, and all are told. */
    static List<Finding> renewalIsTaken(CaseFile<Application> file, Occasion o) {
        if (file.data().form().kind() != ApplicationKind.RENEWAL) {
            return List.of();
        }
        return reading(file, o)
                .filter(licence -> !takesRenewal(file, licence) && !hasRenewal(file, licence))
                .map(licence -> Finding.warn("licensing.RENEWAL_NOT_TAKEN")
                        .at("form.earlier")
                        .found(licence.stage())
                        .only(ApplicationLaw.OLD_LICENCE))
                .orElse(List.of());
    }

    /** What another system issued is recorded whatever the licence here says; where that stays as it is, all are told. */
    static List<Finding> isLeftAsItIs(CaseFile<Application> file, Occasion o) {
        return against(file, o).isEmpty()
                ? List.of()
                : Finding.warn("licensing.LICENCE_LEFT")
                        .at("form.earlier")
                        .found(reading(file, o).orElseThrow().stage())
                        .only(ApplicationLaw.OLD_LICENCE);
    }

    /** The superior refuses what silence granted only where the licence that it is about no longer allows it. */
    static List<Finding> nothingStandsAgainst(CaseFile<Application> file, Occasion o) {
        return against(file, o).isEmpty()
                ? Finding.block("licensing.LICENCE_ALLOWS_IT")
                        .at("form.earlier")
                        .only(ApplicationLaw.OLD_LICENCE)
                : List.of();
    }
}
