package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationClock.COMPLETENESS;
import static id.pendopo.licensing.application.ApplicationClock.DECISION;
import static id.pendopo.licensing.application.ApplicationRole.FRONT_OFFICE;
import static id.pendopo.licensing.application.ApplicationRole.VERIFIER;
import static id.pendopo.licensing.application.ApplicationStage.AWAITING_APPROVAL;
import static id.pendopo.licensing.application.ApplicationStage.FIELD_INSPECTION;
import static id.pendopo.licensing.application.ApplicationStage.REDIRECTED;
import static id.pendopo.licensing.application.ApplicationStage.REJECTED;
import static id.pendopo.licensing.application.ApplicationStage.RETURNED;
import static id.pendopo.licensing.application.ApplicationStage.SUBMITTED;
import static id.pendopo.licensing.application.ApplicationStage.TECHNICAL_REVIEW;

import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Step;
import id.pendopo.licensing.catalogue.Track;
import id.pendopo.licensing.law.LicensingLaw;
import java.util.List;

/** The counter: complete or not, in the right place or not, and every return to the applicant (<i>verifikasi pendaftaran</i>). */
final class CounterSteps {
    private final ApplicationRules rules;
    private final CounterRules counter;

    CounterSteps(ApplicationRules rules) {
        this.rules = rules;
        this.counter = rules.counter();
    }

    List<Step<Application>> all() {
        return List.of(
                complete(Stepping.aboutLicence(
                                        counter("Loket menyatakan berkas lengkap", CounterCommand.ConfirmComplete.class)
                                                .from(SUBMITTED)
                                                .to(TECHNICAL_REVIEW)
                                                .given("licensing.OTHER_PATH", counter::isOfFullPath))
                                .provided(
                                        "licensing.RENEWAL_NOT_TAKEN",
                                        (file, c, o) -> OldLicenceRules.renewalIsTaken(file, o)))
                        .recording((file, c, o) -> new CounterEvent.CompletenessConfirmed(o.officeDay())),
                complete(counter("Loket menyatakan berkas lengkap untuk persetujuan", CounterCommand.ConfirmMinor.class)
                                .from(SUBMITTED)
                                .to(AWAITING_APPROVAL)
                                .given("licensing.OTHER_PATH", counter::isOfMinorPath))
                        .recording((file, c, o) -> new CounterEvent.CompletenessConfirmed(o.officeDay())),
                complete(silent("Dianggap lengkap karena loket diam", CounterCommand.DeemComplete.class)
                                .from(SUBMITTED)
                                .to(TECHNICAL_REVIEW)
                                .given("licensing.OTHER_PATH", counter::isOfFullPath)
                                .whenPassed(COMPLETENESS, file -> new CounterCommand.DeemComplete()))
                        .recording((file, c, o) -> new CounterEvent.CompletenessDeemed(o.today())),
                complete(silent(
                                        "Dianggap lengkap untuk persetujuan karena loket diam",
                                        CounterCommand.DeemMinorComplete.class)
                                .from(SUBMITTED)
                                .to(AWAITING_APPROVAL)
                                .given("licensing.OTHER_PATH", counter::isOfMinorPath)
                                .whenPassed(COMPLETENESS, file -> new CounterCommand.DeemMinorComplete()))
                        .recording((file, c, o) -> new CounterEvent.CompletenessDeemed(o.today())),
                returning(Stepping.officer(
                                "Loket mengembalikan untuk diperbaiki",
                                ApplicationLaw.CORRECTION,
                                CounterCommand.Return.class,
                                FRONT_OFFICE)
                        .from(SUBMITTED)),
                returning(Stepping.officer(
                                "Verifikator mengembalikan untuk dilengkapi",
                                ApplicationLaw.CORRECTION,
                                CounterCommand.Return.class,
                                VERIFIER)
                        .given(
                                "licensing.NOT_YET_DRAWN",
                                (file, o) -> rules.assignment().wasDrawn(file, VERIFIER))
                        .from(TECHNICAL_REVIEW, FIELD_INSPECTION)),
                Stepping.officer(
                                "Loket mengalihkan permohonan",
                                ApplicationLaw.REDIRECTION,
                                CounterCommand.Redirect.class,
                                FRONT_OFFICE)
                        .from(SUBMITTED)
                        .to(REDIRECTED)
                        .provided(
                                "licensing.REDIRECT_TARGET",
                                (file, redirect, o) -> counter.targetIsNamed(file, redirect))
                        .leadingTo((file, redirect, o) ->
                                rules.effects().onEnd(file, redirect.reason().orElseThrow(), false, o))
                        .recording((file, redirect, o) ->
                                new CounterEvent.ApplicationRedirected(redirect.target(), redirect.region())),
                counter("Loket menolak yang tidak dapat diterima", CounterCommand.RejectInadmissible.class)
                        .from(SUBMITTED)
                        .to(REJECTED)
                        .leadingTo((file, reject, o) ->
                                rules.effects().onEnd(file, reject.refusal().cause(), true, o))
                        .recording((file, reject, o) -> new DecisionEvent.ApplicationRejected(
                                o.today(), reject.refusal(), java.util.Optional.empty())),
                Stepping.officer(
                                "Permohonan beralih jalur",
                                ApplicationLaw.FILING,
                                CounterCommand.Reroute.class,
                                FRONT_OFFICE,
                                VERIFIER)
                        .from(SUBMITTED, TECHNICAL_REVIEW)
                        .staying()
                        .provided("licensing.TRACK_STAYS", counter::passesTheLimit)
                        .recording((file, reroute, o) ->
                                new CounterEvent.ApplicationRerouted(Track.HAYU, reroute.capital())));
    }

    private static <C extends Command> ActingStep<Application, C> counter(String title, Class<C> command) {
        return Stepping.officer(title, LicensingLaw.ACCEPTANCE, command, FRONT_OFFICE);
    }

    private static <C extends Command> ActingStep<Application, C> silent(String title, Class<C> command) {
        return Stepping.system(title, ApplicationLaw.DEEMED_COMPLETE, command);
    }

    /** Whoever says so, the term of the decision counts from the same day. */
    private <C extends Command> ActingStep<Application, C> complete(ActingStep<Application, C> step) {
        return step.starting(
                        DECISION,
                        (file, c, o) -> rules.terms().decision(file.data()).length())
                .countingFrom((file, c, o) -> rules.terms().dayZero(file, o))
                .leadingTo((file, c, o) -> rules.effects().onCompleteness(file));
    }

    private Step<Application> returning(ActingStep<Application, CounterCommand.Return> step) {
        return step.aside(RETURNED)
                .given("licensing.RETURN_NOT_ALLOWED_HERE", counter::returnIsAllowedHere)
                .given("licensing.RETURN_LIMIT", counter::mayBeReturned)
                .given("licensing.LAST_DAY_RETURN", counter::isNotTheLastDay)
                .provided("licensing.ITEM_UNKNOWN", (file, back, o) -> counter.itemsAreKnown(file, back))
                .recording((file, back, o) -> new CounterEvent.ApplicationReturned(
                        file.stage(), back.items(), o.today(), counter.isLastDay(file, o)));
    }
}
