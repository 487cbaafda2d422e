package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationClock.DECISION;
import static id.pendopo.licensing.application.ApplicationClock.POSTPONEMENT;
import static id.pendopo.licensing.application.ApplicationClock.STAGE;
import static id.pendopo.licensing.application.ApplicationRole.AGENT;
import static id.pendopo.licensing.application.ApplicationRole.APPLICANT;
import static id.pendopo.licensing.application.ApplicationRole.INSPECTOR;
import static id.pendopo.licensing.application.ApplicationRole.TECH_HEAD;
import static id.pendopo.licensing.application.ApplicationRole.TECH_TEAM;
import static id.pendopo.licensing.application.ApplicationRole.VERIFIER;
import static id.pendopo.licensing.application.ApplicationStage.AWAITING_APPROVAL;
import static id.pendopo.licensing.application.ApplicationStage.FEE_ASSESSMENT;
import static id.pendopo.licensing.application.ApplicationStage.FIELD_INSPECTION;
import static id.pendopo.licensing.application.ApplicationStage.RECOMMENDATION;
import static id.pendopo.licensing.application.ApplicationStage.RETURNED;
import static id.pendopo.licensing.application.ApplicationStage.TECHNICAL_REVIEW;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Quorum;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import java.util.List;
import java.util.Optional;

/** Technical check, visit, recommendation (<i>verifikasi teknis, pemeriksaan lapangan, rekomendasi</i>). */
final class ReviewSteps {
    private static final Code ABSENT = Code.of("ABSENT");

    private final ApplicationPolicy policy;
    private final ApplicationRules rules;
    private final ReviewRules review;

    ReviewSteps(ApplicationPolicy policy, ApplicationRules rules) {
        this.policy = policy;
        this.rules = rules;
        this.review = rules.review();
    }

    List<Step<Application>> all() {
        return List.of(
                verifier("Verifikator menilai persyaratan", ReviewCommand.Judge.class)
                        .from(TECHNICAL_REVIEW)
                        .staying()
                        .provided("licensing.ITEM_UNKNOWN", (file, judge, o) -> review.judgesWhatIsAsked(file, judge))
                        .recording((file, judge, o) -> new ReviewEvent.RequirementsJudged(judge.judgements())),
                Stepping.officer(
                                "Anggota tim teknis memberi pendapat",
                                ApplicationLaw.RECOMMENDATION,
                                ReviewCommand.GiveOpinion.class,
                                TECH_TEAM)
                        .from(TECHNICAL_REVIEW, RECOMMENDATION)
                        .staying()
                        .recording((file, give, o) -> new ReviewEvent.OpinionGiven(give.opinion())),
                schedule(),
                postponement(),
                Stepping.system(
                                "Penundaan pemeriksaan lapangan berakhir",
                                policy.postponement().source(),
                                ReviewCommand.EndPostponement.class)
                        .from(FIELD_INSPECTION, RETURNED)
                        .staying()
                        .whenPassed(POSTPONEMENT, file -> new ReviewCommand.EndPostponement())
                        .resuming(DECISION)
                        .resuming(STAGE)
                        .recording((file, end, o) -> new ReviewEvent.Noted(Code.of("POSTPONEMENT_ENDED"))),
                verifier("Verifikator menjadwalkan ulang", ReviewCommand.Reschedule.class)
                        .from(FIELD_INSPECTION)
                        .staying()
                        .resuming(DECISION)
                        .resuming(STAGE)
                        .stopping(POSTPONEMENT)
                        .provided(
                                "licensing.INSPECTION_DAY", (file, again, o) -> review.dayIsInTerm(file, again.on(), o))
                        .recording((file, again, o) -> new ReviewEvent.InspectionRescheduled(again.on())),
                report(),
                absence(),
                completion(verifier("Verifikasi teknis selesai", ReviewCommand.CompleteReview.class))
                        .to(RECOMMENDATION)
                        .given("licensing.TECHNICAL_TEAM_NOT_ASKED", review::asksTechnicalTeam)
                        .provided(
                                "licensing.TRACKING_SUFFIX_MISSING",
                                (file, done, o) -> rules.filing().trackingIsGiven(file, done.trackingSuffix()))
                        .recording((file, done, o) -> reviewed(file, done.trackingSuffix())),
                completion(verifier("Verifikasi selesai tanpa tim teknis", ReviewCommand.ConcludeReview.class))
                        .toOneOf(this::afterOpinion, FEE_ASSESSMENT, AWAITING_APPROVAL)
                        .given("licensing.TECHNICAL_TEAM_ASKED", review::needsNoTechnicalTeam)
                        .provided(
                                "licensing.TRACKING_SUFFIX_MISSING",
                                (file, done, o) -> rules.filing().trackingIsGiven(file, done.trackingSuffix()))
                        .recording((file, done, o) -> reviewed(file, done.trackingSuffix())),
                recommendation());
    }

    private <C extends Command> ActingStep<Application, C> verifier(String title, Class<C> command) {
        return Stepping.officer(title, ApplicationLaw.REVIEW, command, VERIFIER)
                .given(
                        "licensing.NOT_YET_DRAWN",
                        (file, o) -> rules.assignment().wasDrawn(file, VERIFIER));
    }

    private Step<Application> schedule() {
        return verifier("Verifikator menjadwalkan pemeriksaan lapangan", ReviewCommand.ScheduleInspection.class)
                .from(TECHNICAL_REVIEW)
                .to(FIELD_INSPECTION)
                .given("licensing.CHECKLIST_OPEN", review::allIsJudged)
                .given("licensing.NO_INSPECTION", review::mayBeVisited)
                .provided("licensing.INSPECTORS_NUMBER", (file, visit, o) -> review.inspectorsAreEnough(file, visit))
                .provided(
                        "licensing.INSPECTOR_IS_PARTY", (file, visit, o) -> review.inspectorsAreStrangers(file, visit))
                .provided(
                        "licensing.INSPECTORS_NOT_DRAWN",
                        (file, visit, o) -> rules.assignment().inspectorsWereDrawn(file, visit.inspectors()))
                .provided("licensing.INSPECTION_DAY", (file, visit, o) -> review.dayIsInTerm(file, visit.on(), o))
                .recording((file, visit, o) ->
                        new ReviewEvent.InspectionScheduled(visit.on(), visit.inspectors(), visit.assignment()));
    }

    private Step<Application> postponement() {
        return Step.<Application>of("Pemohon meminta penundaan pemeriksaan lapangan")
                .under(policy.postponement().source())
                .by(APPLICANT, AGENT)
                .as(Manner.REQUESTED)
                .on(ReviewCommand.Postpone.class)
                .from(FIELD_INSPECTION)
                .staying()
                .pausing(DECISION)
                .pausing(STAGE)
                .until(POSTPONEMENT, (file, postpone, o) -> postpone.until())
                .given("licensing.POSTPONED_ONCE", review::isPostponedOnce)
                .provided("licensing.POSTPONEMENT_DAY", (file, postpone, o) -> review.isPostponedInLimits(postpone, o))
                .recording((file, postpone, o) -> new ReviewEvent.InspectionPostponed(postpone.until()));
    }

    private Step<Application> report() {
        return Stepping.officer(
                        "Petugas lapangan menandatangani berita acara pemeriksaan",
                        ApplicationLaw.VISIT,
                        ReviewCommand.RecordInspection.class,
                        INSPECTOR)
                .onlyFor(ReviewRules::isSent)
                .from(FIELD_INSPECTION)
                .to(RECOMMENDATION)
                .together(
                        Quorum.of(policy.inspectors().value(), INSPECTOR),
                        (file, record, o) -> record.report().signedAs())
                .resuming(DECISION)
                .stopping(POSTPONEMENT)
                .provided("licensing.INSPECTION_DAY", (file, record, o) -> review.wasHeld(record.report(), o))
                .recording((file, record, o) -> new ReviewEvent.InspectionRecorded(record.report()));
    }

    /** Nobody let the inspectors in: it is a return like every other, with one item. */
    private Step<Application> absence() {
        return Stepping.officer(
                        "Pemohon tidak di tempat saat pemeriksaan",
                        ApplicationLaw.VISIT,
                        ReviewCommand.ReportAbsence.class,
                        INSPECTOR)
                .onlyFor(ReviewRules::isSent)
                .from(FIELD_INSPECTION)
                .aside(RETURNED)
                .given("licensing.RETURN_NOT_ALLOWED_HERE", rules.counter()::returnIsAllowedHere)
                .given("licensing.RETURN_LIMIT", rules.counter()::mayBeReturned)
                .given("licensing.LAST_DAY_RETURN", rules.counter()::isNotTheLastDay)
                .recording((file, absent, o) -> new CounterEvent.ApplicationReturned(
                        file.stage(),
                        List.of(FlaggedItem.of(FlaggedItem.VISIT, ABSENT)),
                        o.today(),
                        rules.counter().isLastDay(file, o)));
    }

    private <C extends Command> ActingStep<Application, C> completion(ActingStep<Application, C> step) {
        return step.from(TECHNICAL_REVIEW)
                .given("licensing.CHECKLIST_OPEN", review::allIsJudged)
                .given("licensing.INSPECTION_DUE", review::wasVisited)
                .given("licensing.REQUIREMENT_UNMET", review::allIsMet)
                .handling((file, c, o) -> FilingSteps.tracked(file.handling(), file.data()));
    }

    private static ReviewEvent reviewed(CaseFile<Application> file, Optional<String> suffix) {
        Optional<String> number = file.handling().receiptNumber();
        return new ReviewEvent.ReviewCompleted(
                file.data().received().tracking().isPresent()
                        ? Optional.empty()
                        : suffix.flatMap(end -> number.map(receipt -> receipt + "-" + end)));
    }

    private Step<Application> recommendation() {
        ActingStep<Application, ReviewCommand.Recommend> step = Stepping.officer(
                        "Ketua tim teknis memberi rekomendasi",
                        ApplicationLaw.RECOMMENDATION,
                        ReviewCommand.Recommend.class,
                        TECH_HEAD)
                .from(RECOMMENDATION)
                .toOneOf(this::afterOpinion, FEE_ASSESSMENT, AWAITING_APPROVAL)
                .provided(
                        "licensing.LEGAL_BASIS_MISSING",
                        (file, recommend, o) -> review.refusalHasBasis(recommend.recommendation()))
                .provided(
                        "licensing.CONDITIONS_UNFIT",
                        (file, recommend, o) -> review.conditionsFit(recommend.recommendation()));
        return Stepping.eachOf(
                        step,
                        ChargeRules.ITEMS,
                        (file, recommend, o) -> review.feeItemsAreAssessable(recommend.recommendation()))
                .recording((file, recommend, o) -> new ReviewEvent.RecommendationGiven(recommend.recommendation()));
    }

    private Stage afterOpinion(CaseFile<Application> file, Command command, id.pendopo.core.workflow.Occasion o) {
        return rules.charge().isToBeCharged(file.data()) ? FEE_ASSESSMENT : AWAITING_APPROVAL;
    }
}
