package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationClock.DUNNING;
import static id.pendopo.licensing.application.ApplicationClock.PAYMENT;
import static id.pendopo.licensing.application.ApplicationClock.STAGE;
import static id.pendopo.licensing.application.ApplicationFlag.FEE_OBJECTED;
import static id.pendopo.licensing.application.ApplicationRole.AGENT;
import static id.pendopo.licensing.application.ApplicationRole.APPLICANT;
import static id.pendopo.licensing.application.ApplicationRole.APPROVER;
import static id.pendopo.licensing.application.ApplicationRole.BANK;
import static id.pendopo.licensing.application.ApplicationRole.FEE_ASSESSOR;
import static id.pendopo.licensing.application.ApplicationRole.TREASURER;
import static id.pendopo.licensing.application.ApplicationStage.AWAITING_APPROVAL;
import static id.pendopo.licensing.application.ApplicationStage.AWAITING_PAYMENT;
import static id.pendopo.licensing.application.ApplicationStage.DEEMED_APPROVED;
import static id.pendopo.licensing.application.ApplicationStage.DEEMED_UNPAID;
import static id.pendopo.licensing.application.ApplicationStage.FEE_ASSESSMENT;
import static id.pendopo.licensing.application.ApplicationStage.LAPSED;
import static id.pendopo.licensing.application.ApplicationStage.WITHDRAWN;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Step;
import id.pendopo.licensing.fee.FeeAssessment;
import id.pendopo.licensing.fee.FeeItem;
import id.pendopo.licensing.law.LicensingLaw;
import java.time.LocalDate;
import java.util.List;

/** The fee: assessed, relieved, paid, or not (<i>retribusi</i>), after a decision and after silence. */
final class ChargeSteps {
    private static final Code UNPAID = Code.of("UNPAID");

    private final ApplicationPolicy policy;
    private final ApplicationRules rules;
    private final ChargeRules charge;

    ChargeSteps(ApplicationPolicy policy, ApplicationRules rules) {
        this.policy = policy;
        this.rules = rules;
        this.charge = rules.charge();
    }

    List<Step<Application>> all() {
        return List.of(
                Stepping.officer(
                                "Pejabat meminta penetapan retribusi",
                                ApplicationLaw.FEE_DUTIES,
                                FeeCommand.RequestAssessment.class,
                                APPROVER)
                        .from(AWAITING_APPROVAL)
                        .to(FEE_ASSESSMENT)
                        .again("retribusi yang belum ditetapkan saat diputus")
                        .given("licensing.FEE_SETTLED", charge::isOwed)
                        .recording((file, request, o) -> new ReviewEvent.Noted(request.cause())),
                assessable(
                                due(assessor("Penetapan retribusi (SKRD)", FeeCommand.Assess.class)
                                        .from(FEE_ASSESSMENT)
                                        .to(AWAITING_PAYMENT)),
                                (file, assess, o) -> assess.items())
                        .recording((file, assess, o) ->
                                new FeeEvent.FeeAssessed(charge.assessment(file, assess.items(), o))),
                due(Stepping.system(
                                        "Nilai retribusi ditetapkan sistem karena tidak ditetapkan tepat waktu",
                                        ApplicationLaw.SILENCE_RULES,
                                        FeeCommand.AutoAssess.class)
                                .from(FEE_ASSESSMENT)
                                .to(AWAITING_PAYMENT)
                                .whenPassed(STAGE, file -> new FeeCommand.AutoAssess())
                                .given("licensing.OTHER_SILENCE", rules.silence()::setsValue)
                                .numbered(ApplicationNumber.FEE_ORDER))
                        .recording((file, auto, o) -> new FeeEvent.FeeAssessed(
                                charge.assessment(file, rules.silence().measured(file), o))),
                assessor("Retribusi nihil", FeeCommand.ZeroRate.class)
                        .from(FEE_ASSESSMENT, AWAITING_PAYMENT)
                        .to(AWAITING_APPROVAL)
                        .stopping(DUNNING)
                        .lowering(FEE_OBJECTED)
                        .given("licensing.FEE_ASSESSED", charge::mayBeZero)
                        .recording((file, zero, o) -> new FeeEvent.FeeZeroRated(zero.cause())),
                Stepping.eachOf(
                                Stepping.officer(
                                                "Keringanan retribusi dibukukan",
                                                LicensingLaw.FEE_RELIEF,
                                                FeeCommand.Relieve.class,
                                                FEE_ASSESSOR)
                                        .from(AWAITING_PAYMENT, DEEMED_UNPAID)
                                        .staying()
                                        .given("licensing.FEE_NOT_ASSESSED", charge::isAssessed),
                                ChargeRules.RELIEF,
                                (file, relieve, o) -> charge.mayBeRelieved(file, relieve.relief(), o))
                        .recording((file, relieve, o) -> new FeeEvent.FeeRelieved(relieve.relief())),
                settling(payer("Pembayaran retribusi dibukukan (SSRD)", FeeCommand.ConfirmPayment.class)
                                .from(AWAITING_PAYMENT)
                                .to(AWAITING_APPROVAL)
                                .stopping(DUNNING)
                                .lowering(FEE_OBJECTED))
                        .recording((file, paid, o) -> new FeeEvent.FeePaid(paid.payment())),
                objection(),
                assessable(
                                due(Stepping.officer(
                                                "Keberatan atas SKRD dijawab",
                                                policy.feeObjection().source(),
                                                FeeCommand.AnswerFeeObjection.class,
                                                FEE_ASSESSOR)
                                        .from(AWAITING_PAYMENT, DEEMED_UNPAID)
                                        .staying()
                                        .lowering(FEE_OBJECTED)
                                        .given("licensing.FEE_NOT_OBJECTED", charge::isObjected)),
                                (file, answer, o) -> answer.items())
                        .recording((file, answer, o) ->
                                new FeeEvent.FeeObjectionAnswered(charge.assessment(file, answer.items(), o))),
                lapse(),
                Stepping.system(
                                "Retribusi lewat jatuh tempo",
                                policy.unpaidFee().source(),
                                FeeCommand.NoteArrears.class)
                        .from(AWAITING_PAYMENT, DEEMED_UNPAID)
                        .staying()
                        .whenPassed(PAYMENT, file -> new FeeCommand.NoteArrears())
                        .given("licensing.OTHER_CONSEQUENCE", charge::demandsUnpaid)
                        .given("licensing.FEE_NOT_ASSESSED", charge::isAssessed)
                        .starting(DUNNING, policy.feeTerms().value().warning())
                        .recording((file, note, o) -> new ReviewEvent.Noted(Code.of("ARREARS"))),
                Stepping.system(
                                "Tunggakan ditagih dengan bunga (STRD)",
                                policy.feeTerms().source(),
                                FeeCommand.DemandArrears.class)
                        .from(AWAITING_PAYMENT, DEEMED_UNPAID)
                        .staying()
                        .whenPassed(DUNNING, file -> new FeeCommand.DemandArrears())
                        .recording((file, demand, o) -> new FeeEvent.ArrearsDemanded()),
                assessable(
                                Stepping.officer(
                                                "Penetapan retribusi setelah dianggap dikabulkan",
                                                LicensingLaw.FEES,
                                                SilenceCommand.AssessDeemed.class,
                                                FEE_ASSESSOR)
                                        .from(DEEMED_UNPAID)
                                        .staying()
                                        .notWhile(FEE_OBJECTED)
                                        .until(PAYMENT, (file, assess, o) -> dueOn(file)),
                                (file, assess, o) -> assess.items())
                        .recording((file, assess, o) ->
                                new FeeEvent.FeeAssessed(charge.assessment(file, assess.items(), o))),
                Stepping.officer(
                                "Retribusi nihil setelah dianggap dikabulkan",
                                LicensingLaw.FEES,
                                SilenceCommand.ZeroRateDeemed.class,
                                FEE_ASSESSOR)
                        .from(DEEMED_UNPAID)
                        .to(DEEMED_APPROVED)
                        .stopping(DUNNING)
                        .lowering(FEE_OBJECTED)
                        .given("licensing.FEE_ASSESSED", charge::mayBeZero)
                        .recording((file, zero, o) -> new FeeEvent.FeeZeroRated(zero.cause())),
                Stepping.eachOf(
                                payer(
                                                "Pembayaran retribusi dibukukan setelah dianggap dikabulkan",
                                                SilenceCommand.SettleDeemedFee.class)
                                        .from(DEEMED_UNPAID)
                                        .to(DEEMED_APPROVED)
                                        .stopping(DUNNING)
                                        .lowering(FEE_OBJECTED)
                                        .given("licensing.FEE_NOT_ASSESSED", charge::isAssessed),
                                ChargeRules.PAYMENT,
                                (file, paid, o) -> charge.settles(file, paid.payment(), o))
                        .recording((file, paid, o) -> new FeeEvent.FeePaid(paid.payment())));
    }

    private static <C extends Command> ActingStep<Application, C> assessor(String title, Class<C> command) {
        return Stepping.officer(title, LicensingLaw.FEES, command, FEE_ASSESSOR);
    }

    private static <C extends Command> ActingStep<Application, C> payer(String title, Class<C> command) {
        return Stepping.officer(title, ApplicationLaw.FEE_DUTIES, command, TREASURER, BANK);
    }

    private <C extends Command> ActingStep<Application, C> assessable(
            ActingStep<Application, C> step, ActingStep.Reader<Application, C, List<FeeItem>> items) {
        return Stepping.eachOf(
                step.numbered(ApplicationNumber.FEE_ORDER),
                ChargeRules.ITEMS,
                (file, c, o) -> charge.isAssessable(items.of(file, c, o)));
    }

    /** The clock of payment ends on the very day that stands in the assessment. */
    private static <C extends Command> ActingStep<Application, C> due(ActingStep<Application, C> step) {
        return step.until(PAYMENT, (file, c, o) -> dueOn(file));
    }

    private static LocalDate dueOn(CaseFile<Application> file) {
        return file.data().charge().assessment().map(FeeAssessment::due).orElseThrow();
    }

    private ActingStep<Application, FeeCommand.ConfirmPayment> settling(
            ActingStep<Application, FeeCommand.ConfirmPayment> step) {
        return Stepping.eachOf(
                step.given("licensing.FEE_NOT_ASSESSED", charge::isAssessed),
                ChargeRules.PAYMENT,
                (file, paid, o) -> charge.settles(file, paid.payment(), o));
    }

    /**
     * That somebody objects does not spare him the payment; only the application does not lapse meanwhile. He objects once to what was
     * assessed: the answer gives him the time of payment anew, and is none to object to again.
     */
    private Step<Application> objection() {
        return Step.<Application>of("Pemohon mengajukan keberatan atas SKRD")
                .under(policy.feeObjection().source())
                .by(APPLICANT, AGENT)
                .as(Manner.REQUESTED)
                .on(FeeCommand.ObjectToFee.class)
                .from(AWAITING_PAYMENT, DEEMED_UNPAID)
                .staying()
                .raising(FEE_OBJECTED)
                .given("licensing.FEE_NOT_ASSESSED", charge::isAssessed)
                .given("licensing.FEE_OBJECTION_LATE", charge::mayStillBeObjected)
                .given("licensing.FEE_ALREADY_OBJECTED", charge::isNotObjected)
                .recording((file, object, o) -> new FeeEvent.FeeObjected());
    }

    private Step<Application> lapse() {
        return Stepping.system(
                        "Gugur karena retribusi tidak dibayar",
                        policy.unpaidFee().source(),
                        FeeCommand.LapseUnpaid.class)
                .from(AWAITING_PAYMENT, DEEMED_UNPAID)
                .toOneOf((file, lapse, o) -> charge.countsAsWithdrawn(file) ? WITHDRAWN : LAPSED, LAPSED, WITHDRAWN)
                .whenPassed(PAYMENT, file -> new FeeCommand.LapseUnpaid())
                .notWhile(FEE_OBJECTED)
                .given("licensing.OTHER_CONSEQUENCE", charge::voidsUnpaid)
                .given("licensing.FEE_NOT_ASSESSED", charge::isAssessed)
                .leadingTo((file, lapse, o) -> rules.effects().onEnd(file, UNPAID, false, o))
                .recording((file, lapse, o) -> new FilingEvent.ApplicationLapsed(UNPAID));
    }
}
