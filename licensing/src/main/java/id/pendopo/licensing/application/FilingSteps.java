package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationClock.CORRECTION;
import static id.pendopo.licensing.application.ApplicationClock.DECISION;
import static id.pendopo.licensing.application.ApplicationClock.DRAFT_LIFE;
import static id.pendopo.licensing.application.ApplicationClock.RESUMPTION;
import static id.pendopo.licensing.application.ApplicationRole.AGENT;
import static id.pendopo.licensing.application.ApplicationRole.APPLICANT;
import static id.pendopo.licensing.application.ApplicationStage.AWAITING_EXTERNAL;
import static id.pendopo.licensing.application.ApplicationStage.AWAITING_SIGNATURE;
import static id.pendopo.licensing.application.ApplicationStage.DEEMED_APPROVED;
import static id.pendopo.licensing.application.ApplicationStage.DISCARDED;
import static id.pendopo.licensing.application.ApplicationStage.DRAFT;
import static id.pendopo.licensing.application.ApplicationStage.FIELD_INSPECTION;
import static id.pendopo.licensing.application.ApplicationStage.ISSUED;
import static id.pendopo.licensing.application.ApplicationStage.LAPSED;
import static id.pendopo.licensing.application.ApplicationStage.REJECTED;
import static id.pendopo.licensing.application.ApplicationStage.RETURNED;
import static id.pendopo.licensing.application.ApplicationStage.SUBMITTED;
import static id.pendopo.licensing.application.ApplicationStage.TECHNICAL_REVIEW;
import static id.pendopo.licensing.application.ApplicationStage.WITHDRAWN;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.licensing.licence.LicenceReading;
import id.pendopo.licensing.risk.RiskLevel;
import id.pendopo.licensing.risk.RiskReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The first page: what the applicant does himself (<i>pengajuan</i>). */
final class FilingSteps {
    /** The reason of a file that nobody mended in time. */
    static final Code NOT_MENDED = Code.of("NOT_MENDED");

    private final ApplicationPolicy policy;
    private final boolean illustration;
    private final ApplicationRules rules;
    private final FilingRules filing;

    FilingSteps(ApplicationPolicy policy, boolean illustration, ApplicationRules rules) {
        this.policy = policy;
        this.illustration = illustration;
        this.rules = rules;
        this.filing = rules.filing();
    }

    List<Step<Application>> all() {
        List<Step<Application>> steps = new ArrayList<>(List.of(
                Step.<Application>of("Pemohon menyusun draf permohonan")
                        .under(ApplicationLaw.FILING)
                        .by(APPLICANT, AGENT)
                        .as(Manner.REQUESTED)
                        .opening(FilingCommand.Draft.class)
                        .to(DRAFT)
                        .ownedBy((draft, o) -> owners(o.actor().person(), draft.form()))
                        .handling((file, draft, o) -> placed(file.handling(), draft.form()))
                        .creating((draft, o) -> new FilingEvent.ApplicationDrafted(
                                draft.form(), o.actor().person())),
                applicant("Pemohon mengubah draf", ApplicationLaw.FILING, FilingCommand.Edit.class)
                        .from(DRAFT)
                        .staying()
                        .joinedBy((file, edit, o) ->
                                edit.form().subject().holder().persons())
                        .handling((file, edit, o) -> placed(file.handling(), edit.form()))
                        .recording((file, edit, o) -> new FilingEvent.DraftChanged(edit.form())),
                applicant("Pemohon mengunggah berkas", ApplicationLaw.FILING, FilingCommand.Attach.class)
                        .from(DRAFT)
                        .staying()
                        .recording((file, attach, o) ->
                                new FilingEvent.DraftChanged(file.data().form().with(attach.papers()))),
                submission(),
                applicant("Pemohon menghapus draf", ApplicationLaw.FILING, FilingCommand.Discard.class)
                        .from(DRAFT)
                        .to(DISCARDED)
                        .recording((file, discard, o) -> new FilingEvent.ApplicationEnded(Code.of("DISCARDED"))),
                Stepping.system("Draf kedaluwarsa", policy.draftLife().source(), FilingCommand.ExpireDraft.class)
                        .from(DRAFT)
                        .to(DISCARDED)
                        .whenPassed(DRAFT_LIFE, file -> new FilingCommand.ExpireDraft())
                        .recording((file, expire, o) -> new FilingEvent.ApplicationEnded(Code.of("DRAFT_EXPIRED"))),
                resubmission(),
                uncorrected(),
                withdrawal()));
        policy.resumption().ifPresent(window -> steps.addAll(resumption(window.source())));
        return steps;
    }

    private static <C extends Command> ActingStep<Application, C> applicant(
            String title, LegalSource source, Class<C> command) {
        return Step.<Application>of(title)
                .under(source)
                .by(APPLICANT, AGENT)
                .as(Manner.REQUESTED)
                .on(command);
    }

    private Step<Application> submission() {
        ActingStep<Application, FilingCommand.Submit> step = applicant(
                        "Pemohon mengajukan permohonan", ApplicationLaw.REQUIREMENTS, FilingCommand.Submit.class)
                .from(DRAFT)
                .toOneOf(
                        (file, submit, o) -> switch (file.data().received().path()) {
                            case AUTOMATIC -> AWAITING_EXTERNAL;
                            case SELF_DECLARED -> ISSUED;
                            case FULL, MINOR, UNVERIFIED_FIRST -> SUBMITTED;
                        },
                        SUBMITTED,
                        AWAITING_EXTERNAL,
                        ISSUED)
                .given("licensing.TYPE_NOT_OPEN", filing::typeIsOpen)
                .given("licensing.KIND_UNFIT", filing::kindIsWhole)
                .given("licensing.PLACE_MISSING", filing::subjectIsThere);
        Stepping.each(step, FilingRules.ACTOR, filing::holderIsWhole);
        Stepping.each(step, FilingRules.ACTIVITY, filing::activityIsWhole);
        step.given("licensing.AGENT_WITHOUT_LETTER", filing::agentHasLetter);
        Stepping.each(step, FilingRules.ROUTE, filing::isOnItsTrack);
        Stepping.each(step, FilingRules.PAPERS, filing::papersAreThere);
        step.given("licensing.BASE_REQUIREMENT_MISSING", filing::basesAreThere)
                .given("licensing.UNTIL_MISSING", filing::untilIsAsked)
                .given("licensing.RISK_UNDETERMINED", filing::riskIsDetermined)
                .needing(
                        AccountReading.FACT,
                        (file, submit) -> file.data().filer().value())
                .needing(OpenFiles.FACT, (file, submit) -> file.id().value())
                .asking(
                        BusinessReading.FACT,
                        (file, submit) -> FilerRules.nib(file.data().form()))
                .asking(LicenceReading.FACT, (file, submit) -> earlier(file.data()))
                .provided(
                        "licensing.ACCOUNT_NOT_ACTIVE",
                        (file, submit, o) -> rules.filer().accountIsActive(o.fact(AccountReading.FACT)))
                .provided(
                        "licensing.SAME_FILE_OPEN",
                        (file, submit, o) -> rules.filer().isTheOnlyOne(o.fact(OpenFiles.FACT)))
                .provided(
                        "licensing.TRACKING_SUFFIX_MISSING",
                        (file, submit, o) -> filing.trackingIsGiven(submit.trackingSuffix(), TrackingAt.SUBMISSION))
                .provided(
                        "licensing.CERTIFICATE_UNFIT", (file, submit, o) -> filing.certificateIsNamed(file, submit, o));
        if (policy.taxClearance().value()) {
            step.needing(TaxReading.FACT, (file, submit) -> file.data().filer().value())
                    .provided(
                            "licensing.TAX_NOT_CLEAR",
                            (file, submit, o) -> rules.filer().taxesAreClear(o.fact(TaxReading.FACT)));
        }
        Stepping.eachOf(
                step, FilerRules.BUSINESS, (file, submit, o) -> rules.filer().businessIsKnown(file, o));
        Stepping.eachOf(
                step, FilerRules.LICENCE, (file, submit, o) -> rules.filer().licenceAllowsIt(file, o));
        return step.numbered(ApplicationNumber.REGISTRATION)
                .handling((file, submit, o) -> tracked(
                        file.handling().withReceiptNumber(o.number(ApplicationNumber.REGISTRATION)), file.data()))
                .leadingTo((file, submit, o) -> rules.effects().onSubmission(file, o))
                .recording(this::submitted);
    }

    private FilingEvent submitted(CaseFile<Application> file, FilingCommand.Submit submit, Occasion o) {
        ApplicationForm form = file.data().form();
        ApplicationPath path = rules.traits().path(rules.terms().type(file.data()), form, o.today());
        Optional<String> tracking =
                submit.trackingSuffix().map(suffix -> o.number(ApplicationNumber.REGISTRATION) + "-" + suffix);
        Intake intake = new Intake(
                form.track(),
                path,
                rules.traits().risk(form, o.today()).flatMap(RiskReading::level).map(RiskLevel::code),
                Intake.Days.of(o.officeDay()),
                tracking,
                illustration);
        return path == ApplicationPath.SELF_DECLARED
                ? new FilingEvent.StandardDeclared(
                        intake,
                        new IssuedPaper(
                                o.number(ApplicationNumber.REGISTRATION),
                                o.today(),
                                id.pendopo.licensing.licence.LicenceOrigin.SELF_DECLARED,
                                submit.certificate().orElseThrow(),
                                Optional.empty()))
                : new FilingEvent.ApplicationSubmitted(intake, submit.certificate());
    }

    private static Set<PersonRef> owners(PersonRef filer, ApplicationForm form) {
        Set<PersonRef> owners = new TreeSet<>(form.subject().holder().persons());
        owners.add(filer);
        return owners;
    }

    private static Optional<String> earlier(Application application) {
        return application.form().earlier().map(one -> one.licence().value());
    }

    private static Handling placed(Handling handling, ApplicationForm form) {
        return form.subject().region().map(handling::withPlace).orElse(handling);
    }

    static Handling tracked(Handling handling, Application application) {
        return application
                .intake()
                .flatMap(Intake::tracking)
                .map(number -> handling.withExternal("resi", number))
                .orElse(handling);
    }

    private Step<Application> resubmission() {
        ActingStep<Application, FilingCommand.Resubmit> step = applicant(
                        "Pemohon melengkapi data", policy.correctionTerm().source(), FilingCommand.Resubmit.class)
                .from(RETURNED)
                .back()
                .provided(
                        "licensing.OTHER_CASE",
                        (file, again, o) -> rules.mending().isSameCase(file, again.form()))
                .provided(
                        "licensing.ITEM_NOT_FLAGGED",
                        (file, again, o) -> rules.mending().onlyFlaggedDiffers(file, again.form()))
                .provided(
                        "licensing.ITEM_UNANSWERED",
                        (file, again, o) -> rules.mending().everyItemIsAnswered(file, again.form(), again.answers()));
        Stepping.eachOf(
                step, FilingRules.PAPERS, (file, again, o) -> rules.mending().mendedPapersHold(file, again.form(), o));
        if (policy.afterReturn().value() == AfterReturn.RESTART) {
            // Where the file comes back to the counter the decision's term has not begun; it is counted anew when it
            // does.
            step.starting(
                    DECISION,
                    (file, again, o) -> rules.terms().decision(file.data()).length());
        }
        return step.joinedBy((file, again, o) -> again.form().subject().holder().persons())
                .recording((file, again, o) ->
                        new FilingEvent.ApplicationResubmitted(again.form(), again.answers(), o.officeDay()));
    }

    private Step<Application> uncorrected() {
        ApplicationStage end = policy.correctionExpiry().value() == CorrectionExpiry.REJECTED ? REJECTED : LAPSED;
        return Stepping.system(
                        "Perbaikan tidak masuk sampai batas waktu",
                        policy.correctionExpiry().source(),
                        FilingCommand.LapseUncorrected.class)
                .from(RETURNED)
                .to(end)
                .whenPassed(CORRECTION, file -> new FilingCommand.LapseUncorrected())
                .leadingTo((file, lapse, o) -> rules.effects().onEnd(file, NOT_MENDED, end == REJECTED, o))
                .recording((file, lapse, o) -> new FilingEvent.ApplicationLapsed(NOT_MENDED));
    }

    private Step<Application> withdrawal() {
        return applicant("Pemohon mencabut permohonan", ApplicationLaw.NOTICE, FilingCommand.Withdraw.class)
                .fromAnyOpen()
                .except(DRAFT, AWAITING_SIGNATURE, AWAITING_EXTERNAL, DEEMED_APPROVED, ISSUED, REJECTED, LAPSED)
                .to(WITHDRAWN)
                .leadingTo((file, withdraw, o) -> rules.effects().onEnd(file, withdraw.cause(), false, o))
                .recording((file, withdraw, o) -> new FilingEvent.ApplicationEnded(withdraw.cause()));
    }

    /** A lapsed file comes back to the stage that returned it, with what was left of the decision's term. */
    private List<Step<Application>> resumption(LegalSource source) {
        ActingStep<Application, FilingCommand.Resume> step = applicant(
                        "Pemohon melanjutkan permohonan yang gugur", source, FilingCommand.Resume.class)
                .from(LAPSED)
                .toOneOf((file, resume, o) -> returnedFrom(file.data()), SUBMITTED, TECHNICAL_REVIEW, FIELD_INSPECTION)
                .again("dilanjutkan dalam batas waktu")
                // What lay over the file before has no term any more.
                .lowering(ApplicationFlag.INQUIRY)
                .lowering(ApplicationFlag.BASE_MISSING)
                .lowering(ApplicationFlag.OVERDUE)
                .given("licensing.RESUMPTION_CLOSED", rules.counter()::mayBeResumed)
                .provided(
                        "licensing.OTHER_CASE",
                        (file, again, o) -> rules.mending().isSameCase(file, again.form()))
                .provided(
                        "licensing.ITEM_NOT_FLAGGED",
                        (file, again, o) -> rules.mending().onlyFlaggedDiffers(file, again.form()))
                .provided(
                        "licensing.ITEM_UNANSWERED",
                        (file, again, o) -> rules.mending().everyItemIsAnswered(file, again.form(), again.answers()));
        Stepping.eachOf(
                step, FilingRules.PAPERS, (file, again, o) -> rules.mending().mendedPapersHold(file, again.form(), o));
        return List.of(
                step.starting(DECISION, (file, again, o) -> rules.terms().remaining(file))
                        .recording((file, again, o) ->
                                new FilingEvent.ApplicationResumed(again.form(), again.answers(), o.officeDay())),
                Stepping.system(
                                "Batas waktu melanjutkan permohonan berakhir",
                                source,
                                FilingCommand.CloseResumption.class)
                        .from(LAPSED)
                        .staying()
                        .whenPassed(RESUMPTION, file -> new FilingCommand.CloseResumption())
                        .recording((file, close, o) -> new ReviewEvent.Noted(Code.of("RESUMPTION_CLOSED"))));
    }

    private static Stage returnedFrom(Application application) {
        Code from = application
                .corrections()
                .rounds()
                .get(application.corrections().rounds().size() - 1)
                .from();
        return ApplicationStage.valueOf(from.value());
    }
}
