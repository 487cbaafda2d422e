package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationClock.DECISION;
import static id.pendopo.licensing.application.ApplicationClock.DELIVERY;
import static id.pendopo.licensing.application.ApplicationRole.APPROVER;
import static id.pendopo.licensing.application.ApplicationRole.FRONT_OFFICE;
import static id.pendopo.licensing.application.ApplicationRole.GATEWAY;
import static id.pendopo.licensing.application.ApplicationRole.SUPERIOR;
import static id.pendopo.licensing.application.ApplicationStage.AWAITING_APPROVAL;
import static id.pendopo.licensing.application.ApplicationStage.AWAITING_EXTERNAL;
import static id.pendopo.licensing.application.ApplicationStage.AWAITING_SIGNATURE;
import static id.pendopo.licensing.application.ApplicationStage.DEEMED_APPROVED;
import static id.pendopo.licensing.application.ApplicationStage.ISSUED;
import static id.pendopo.licensing.application.ApplicationStage.REJECTED;
import static id.pendopo.licensing.application.ApplicationStage.TECHNICAL_REVIEW;

import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.NumberSeries;
import id.pendopo.core.workflow.Step;
import id.pendopo.licensing.law.LicensingLaw;
import id.pendopo.licensing.licence.LicenceOrigin;
import java.util.List;
import java.util.Optional;

/** Decision, signing, delivery (<i>persetujuan, penandatanganan, penyerahan</i>). */
final class DecisionSteps {
    private final ApplicationPolicy policy;
    private final ApplicationRules rules;
    private final DecisionRules decision;

    DecisionSteps(ApplicationPolicy policy, ApplicationRules rules) {
        this.policy = policy;
        this.rules = rules;
        this.decision = rules.decision();
    }

    List<Step<Application>> all() {
        return List.of(
                Stepping.allowedByLicence(approver("Pejabat menyetujui", DecisionCommand.Approve.class)
                                .from(AWAITING_APPROVAL)
                                .toOneOf(
                                        (file, approve, o) -> decision.isIssuedHere(file.data())
                                                ? AWAITING_SIGNATURE
                                                : AWAITING_EXTERNAL,
                                        AWAITING_SIGNATURE,
                                        AWAITING_EXTERNAL))
                        .given("licensing.FEE_UNPAID", rules.charge()::isSettled)
                        .provided(
                                "licensing.DEVIATION_UNFOUNDED",
                                (file, approve, o) -> decision.grantIsFounded(file, approve.deviation()))
                        .recording((file, approve, o) ->
                                new DecisionEvent.ApplicationApproved(o.today(), approve.deviation())),
                Stepping.officer(
                                "Pejabat kedua ikut menyetujui",
                                ApplicationLaw.COSIGNING,
                                DecisionCommand.Cosign.class,
                                APPROVER)
                        .from(AWAITING_SIGNATURE)
                        .staying()
                        .notByWhoeverDid(DecisionCommand.Approve.class)
                        // After silence nobody approved: whoever confirmed that it is issued is the first of the two.
                        .notByWhoeverDid(SilenceCommand.ConfirmIssue.class)
                        .given("licensing.COSIGNATURE_NOT_NEEDED", decision::mayBeCosigned)
                        .recording((file, cosign, o) -> new DecisionEvent.ApprovalCosigned()),
                // Until the signature nothing is decided towards the applicant, so who approved may think better of it;
                // and what
                // another system refuses to issue is refused here by who answers for it.
                approver("Pejabat menolak", DecisionCommand.Reject.class)
                        .from(AWAITING_APPROVAL, AWAITING_SIGNATURE, AWAITING_EXTERNAL)
                        .to(REJECTED)
                        .given("licensing.GRANTED_BY_SILENCE", decision::wasApprovedByAPerson)
                        .provided(
                                "licensing.DEVIATION_UNFOUNDED",
                                (file, reject, o) -> decision.refusalIsFounded(file, reject.deviation()))
                        .leadingTo((file, reject, o) ->
                                rules.effects().onEnd(file, reject.refusal().cause(), true, o))
                        .recording((file, reject, o) ->
                                new DecisionEvent.ApplicationRejected(o.today(), reject.refusal(), reject.deviation())),
                refusingDeemed(),
                approver("Pejabat mengembalikan ke verifikator", DecisionCommand.SendBack.class)
                        .from(AWAITING_APPROVAL)
                        .to(TECHNICAL_REVIEW)
                        .returning()
                        .keeping(
                                FilingCommand.Resume.class,
                                CounterCommand.ConfirmComplete.class,
                                CounterCommand.DeemComplete.class,
                                CounterCommand.ConfirmMinor.class,
                                CounterCommand.DeemMinorComplete.class,
                                DecisionCommand.Reopen.class,
                                FeeCommand.Assess.class,
                                FeeCommand.AutoAssess.class,
                                FeeCommand.ZeroRate.class,
                                FeeCommand.ConfirmPayment.class)
                        .atMost(1, "licensing.SENT_BACK_ONCE")
                        .recording((file, back, o) -> new DecisionEvent.ApplicationSentBack(back.cause())),
                signing(),
                Stepping.officer(
                                "Tanda tangan gagal",
                                ApplicationLaw.SIGNING,
                                DecisionCommand.ReportSignatureFailure.class,
                                APPROVER)
                        .from(AWAITING_SIGNATURE)
                        .staying()
                        .recording((file, failed, o) -> new ReviewEvent.Noted(Code.of("SIGNATURE_FAILED"))),
                external(),
                Stepping.officer(
                                "Keputusan disampaikan kepada pemohon",
                                LicensingLaw.DELIVERY,
                                DecisionCommand.Deliver.class,
                                FRONT_OFFICE)
                        .from(ISSUED, REJECTED)
                        .staying()
                        .stopping(DELIVERY)
                        .given("licensing.ALREADY_DELIVERED", decision::isNotDelivered)
                        .recording((file, deliver, o) ->
                                new DecisionEvent.LicenceDelivered(o.today(), deliver.channel(), deliver.proof())),
                Stepping.system(
                                "Keputusan terlambat disampaikan",
                                LicensingLaw.DELIVERY,
                                DecisionCommand.EscalateDelivery.class)
                        .from(ISSUED, REJECTED)
                        .staying()
                        .whenPassed(DELIVERY, file -> new DecisionCommand.EscalateDelivery())
                        .recording((file, late, o) -> new ReviewEvent.StageOverdue(file.stage())),
                Stepping.noting(
                                "Survei kepuasan masyarakat diminta",
                                ApplicationLaw.SURVEY,
                                DecisionCommand.RequestSurvey.class,
                                FRONT_OFFICE)
                        .from(ISSUED)
                        .staying()
                        .given("licensing.ALREADY_SURVEYED", decision::isNotSurveyed)
                        .recording((file, survey, o) -> new DecisionEvent.SurveyRequested()),
                reopening());
    }

    private static <C extends Command> ActingStep<Application, C> approver(String title, Class<C> command) {
        return Stepping.officer(title, ApplicationLaw.APPROVAL, command, APPROVER);
    }

    /**
     * What silence granted nobody takes back who let it pass. Only where the licence that it is about is no longer there to be renewed,
     * changed or passed on does the superior refuse it, as he would withdraw a decision whose facts have changed.
     */
    private Step<Application> refusingDeemed() {
        return Stepping.aboutLicence(Stepping.officer(
                                "Atasan menolak yang dikabulkan karena diam atas izin yang tidak lagi mengizinkannya",
                                LicensingLaw.WITHDRAWAL_OF_DECISION,
                                DecisionCommand.RefuseDeemed.class,
                                SUPERIOR)
                        .from(DEEMED_APPROVED, AWAITING_SIGNATURE)
                        .to(REJECTED)
                        .lowering(ApplicationFlag.CONTESTED)
                        .given("licensing.NOT_GRANTED_BY_SILENCE", decision::wasGrantedBySilence))
                .provided(
                        "licensing.LICENCE_ALLOWS_IT",
                        (file, refuse, o) -> OldLicenceRules.nothingStandsAgainst(file, o))
                .leadingTo((file, refuse, o) ->
                        rules.effects().onEnd(file, refuse.refusal().cause(), true, o))
                .recording((file, refuse, o) ->
                        new DecisionEvent.ApplicationRejected(o.today(), refuse.refusal(), Optional.empty()));
    }

    private Step<Application> signing() {
        ActingStep<Application, DecisionCommand.Sign> step = Stepping.allowedByLicence(Stepping.officer(
                                "Pejabat menandatangani, keputusan terbit",
                                ApplicationLaw.SIGNING,
                                DecisionCommand.Sign.class,
                                APPROVER)
                        .from(AWAITING_SIGNATURE, AWAITING_EXTERNAL)
                        .to(ISSUED))
                .given("licensing.NOT_ISSUABLE_HERE", decision::isIssuedHere)
                .given("licensing.COSIGNATURE_MISSING", decision::isCosigned)
                .needing(SignatureReading.FACT, (file, sign) -> sign.document().sha256())
                .provided(
                        "licensing.SIGNATURE_INVALID",
                        (file, sign, o) -> decision.signatureHolds(file, o.fact(SignatureReading.FACT)))
                .provided(
                        "licensing.LICENCE_CASE_UNFIT",
                        (file, sign, o) -> decision.licenceIsNamed(file, sign.licence()))
                .provided(
                        "licensing.LICENCE_UNKNOWN",
                        (file, sign, o) -> decision.earlierIsKnown(file, succeeded(file.data()), o));
        return step.numbered((file, sign, o) -> series(file))
                .posting((file, sign, o) -> decision.claims(file))
                .leadingTo((file, sign, o) -> rules.effects().onIssue(file, o))
                .recording((file, sign, o) -> new DecisionEvent.LicenceSigned(new IssuedPaper(
                        o.number(series(file)),
                        o.today(),
                        file.data().ruling().bySilence() ? LicenceOrigin.DEEMED : LicenceOrigin.DECIDED,
                        sign.licence(),
                        Optional.of(sign.document()))));
    }

    /** A licence is numbered in the series of its type, a decision that only changes one in the series of letters. */
    NumberSeries series(CaseFile<Application> file) {
        return LicenceEffects.kept(file.data()).isPresent()
                ? ApplicationNumber.DECISION_LETTER
                : rules.terms().type(file.data()).series();
    }

    /** The licence whose place a new one takes, which must be found once more at the signing. */
    static Optional<String> succeeded(Application application) {
        return LicenceEffects.kept(application).isPresent()
                ? Optional.empty()
                : application.form().earlier().map(earlier -> earlier.licence().value());
    }

    private Step<Application> external() {
        return Stepping.aboutLicence(Stepping.noting(
                                "Penerbitan oleh sistem lain dicatat",
                                ApplicationLaw.ISSUED_ELSEWHERE,
                                DecisionCommand.RecordExternalIssuance.class,
                                GATEWAY,
                                FRONT_OFFICE)
                        .from(AWAITING_EXTERNAL)
                        .to(ISSUED))
                .needing(NumberUse.FACT, (file, record) -> NumberClaim.page(file.region(), record.number()))
                .provided(
                        "licensing.NUMBER_CONFLICT",
                        (file, record, o) -> decision.numberIsFree(file, record.number(), o))
                .provided("licensing.LICENCE_LEFT", (file, record, o) -> OldLicenceRules.isLeftAsItIs(file, o))
                .provided("licensing.ISSUED_IN_FUTURE", (file, record, o) -> decision.issuedByToday(record.on(), o))
                .provided(
                        "licensing.LICENCE_CASE_UNFIT",
                        (file, record, o) -> decision.licenceIsNamed(file, record.licence()))
                .provided(
                        "licensing.LICENCE_UNKNOWN",
                        (file, record, o) -> decision.earlierIsKnown(file, succeeded(file.data()), o))
                .posting((file, record, o) -> decision.claims(file))
                .leadingTo((file, record, o) -> rules.effects().onIssue(file, o))
                .recording((file, record, o) -> new DecisionEvent.ExternalIssuanceRecorded(new IssuedPaper(
                        record.number(), record.on(), LicenceOrigin.EXTERNAL, record.licence(), Optional.empty())));
    }

    /** What was decided is decided anew; what nobody has looked at yet is looked at first. */
    private Step<Application> reopening() {
        return Stepping.system(
                        "Dibuka kembali atas keberatan, banding atau gugatan yang dikabulkan",
                        LicensingLaw.OBJECTION,
                        DecisionCommand.Reopen.class)
                .following()
                .from(REJECTED)
                .toOneOf(
                        (file, reopen, o) ->
                                file.data().ruling().after().reviewed() ? AWAITING_APPROVAL : TECHNICAL_REVIEW,
                        AWAITING_APPROVAL,
                        TECHNICAL_REVIEW)
                .again("keberatan dikabulkan: diputus ulang")
                // What lay over the file before has no term any more.
                .lowering(ApplicationFlag.INQUIRY)
                .lowering(ApplicationFlag.BASE_MISSING)
                .lowering(ApplicationFlag.OVERDUE)
                .starting(
                        DECISION,
                        (file, reopen, o) -> file.data().ruling().after().reviewed()
                                ? policy.reopened().value()
                                : rules.terms().decision(file.data()).length())
                .leadingTo((file, reopen, o) -> rules.effects().onCompleteness(file))
                .recording((file, reopen, o) -> new DecisionEvent.ApplicationReopened(
                        reopen.objection(),
                        o.officeDay(),
                        file.data().received().days().complete().isPresent()
                                && !file.data().corrections().isOpen()));
    }
}
