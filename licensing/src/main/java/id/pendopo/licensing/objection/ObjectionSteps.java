package id.pendopo.licensing.objection;

import static id.pendopo.licensing.objection.ObjectionClock.DECISION;
import static id.pendopo.licensing.objection.ObjectionRole.APPLICANT;
import static id.pendopo.licensing.objection.ObjectionRole.FRONT_OFFICE;
import static id.pendopo.licensing.objection.ObjectionStage.APPEAL_DENIED;
import static id.pendopo.licensing.objection.ObjectionStage.APPEAL_FILED;
import static id.pendopo.licensing.objection.ObjectionStage.APPEAL_REVIEW;
import static id.pendopo.licensing.objection.ObjectionStage.COURT_DENIED;
import static id.pendopo.licensing.objection.ObjectionStage.COURT_GRANTED;
import static id.pendopo.licensing.objection.ObjectionStage.DENIED;
import static id.pendopo.licensing.objection.ObjectionStage.OBJECTION_FILED;
import static id.pendopo.licensing.objection.ObjectionStage.UNDER_REVIEW;
import static id.pendopo.licensing.objection.ObjectionStage.WITHDRAWN;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.licensing.law.LicensingLaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The page of filing, receiving and leaving (<i>pengajuan, penerimaan dan penarikan</i>). */
final class ObjectionSteps {
    private static final Code CONTESTS = Code.of(ContestedDesk.CONTESTS);

    private final ObjectionPolicy policy;
    private final ObjectionRules rules;

    ObjectionSteps(ObjectionPolicy policy, ObjectionRules rules) {
        this.policy = policy;
        this.rules = rules;
    }

    private static StepDraft<Objection> step(String title, LegalSource... sources) {
        return Step.<Objection>of(title).under(sources);
    }

    /** What a step that looks at the contested decision asks about. */
    static String subject(CaseFile<Objection> file) {
        return ContestedDecision.subject(
                file.data().contested(), Optional.of(file.data().entry()));
    }

    List<Step<Objection>> filing() {
        return List.of(
                step("Keberatan diajukan secara tertulis", LicensingLaw.OBJECTION, LicensingLaw.REMEDIES)
                        .by(APPLICANT)
                        .as(Manner.REQUESTED)
                        .opening(ObjectionCommand.FileObjection.class)
                        .to(OBJECTION_FILED)
                        .needing(
                                ContestedDecision.FACT,
                                filed -> ContestedDecision.subject(filed.contested(), filed.decision()))
                        .provided(
                                "licensing.NOT_OWN_DECISION",
                                (filed, o) -> rules.isOwn(ObjectionRules.objectors(o.actor()), o))
                        .provided("licensing.OBJECTION_KNOWN", (filed, o) -> rules.isFirst(o))
                        .provided(
                                "licensing.OBJECTION_LATE",
                                (filed, o) -> rules.isInTime(o.today(), Optional.empty(), o))
                        .ownedBy((filed, o) -> ObjectionRules.objectors(o.actor()))
                        .starting(DECISION, policy.decideTerm().value(), (file, filed, o) -> o.officeDay())
                        .handling((file, filed, o) -> contesting(file.handling(), o))
                        .leadingTo((file, filed, o) -> ObjectionEffects.stayed(file))
                        .creating((filed, o) ->
                                filed(filed.grounds(), filed.letter(), o.officeDay(), Optional.empty(), o)),
                step("Keberatan tertulis dicatat di loket", LicensingLaw.OBJECTION, ObjectionRules.ELSEWHERE)
                        .by(FRONT_OFFICE)
                        .as(Manner.ENTERED)
                        .opening(ObjectionCommand.EnterObjection.class)
                        .to(OBJECTION_FILED)
                        .needing(
                                ContestedDecision.FACT,
                                entered -> ContestedDecision.subject(entered.contested(), entered.decision()))
                        .provided("licensing.OBJECTION_DAYS", rules::daysFollow)
                        .provided("licensing.NOT_OWN_DECISION", (entered, o) -> rules.isOwn(entered.objectors(), o))
                        .provided("licensing.OBJECTION_KNOWN", (entered, o) -> rules.isFirst(o))
                        .provided(
                                "licensing.OBJECTION_LATE",
                                (entered, o) -> rules.isInTime(entered.receivedOn(), entered.elsewhere(), o))
                        .provided(
                                "licensing.PAPER_ENTRY_LATE",
                                (entered, o) -> rules.wasEnteredInTime(entered.receivedOn(), o))
                        .ownedBy((entered, o) -> entered.objectors())
                        .starting(
                                DECISION,
                                policy.decideTerm().value(),
                                (file, entered, o) -> rules.counted(
                                        entered.receivedOn(),
                                        policy.decideTerm().value(),
                                        o))
                        .handling((file, entered, o) -> contesting(file.handling(), o))
                        .leadingTo((file, entered, o) -> ObjectionEffects.stayed(file))
                        .creating((entered, o) -> filed(
                                entered.grounds(), entered.letter(), entered.receivedOn(), entered.elsewhere(), o)));
    }

    private ObjectionEvent.ObjectionFiled filed(
            List<Code> grounds, DocumentRef letter, LocalDate on, Optional<Elsewhere> elsewhere, Occasion o) {
        ContestedDecision decision = o.fact(ContestedDecision.FACT);
        return new ObjectionEvent.ObjectionFiled(
                decision.contested(),
                decision.procedure(),
                decision.entry(),
                Objection.Instance.filed(on, grounds, letter),
                rules.stays(o),
                rules.lastDay(elsewhere, o),
                elsewhere);
    }

    private static Handling contesting(Handling before, Occasion o) {
        ContestedDecision decision = o.fact(ContestedDecision.FACT);
        CaseId contested = decision.contested();
        return before.withLink(new Handling.Link(CONTESTS, contested))
                .withExternal(
                        ContestedDesk.CONTESTS, ContestedDecision.subject(contested, Optional.of(decision.entry())));
    }

    List<Step<Objection>> between() {
        return List.of(
                step("Keputusan atas keberatan diterima", LicensingLaw.BINDING, LicensingLaw.APPEAL)
                        .by(FRONT_OFFICE)
                        .as(Manner.ENTERED)
                        .on(ObjectionCommand.RecordReceipt.class)
                        .from(DENIED)
                        .staying()
                        .given("licensing.RECEIPT_KNOWN", rules::isNotReceived)
                        .provided(
                                "licensing.RECEIPT_DAY",
                                (file, told, o) -> rules.isReceivedAfter(file, told.receivedOn(), o))
                        .provided(
                                "licensing.PAPER_ENTRY_LATE",
                                (file, told, o) -> rules.wasEnteredInTime(told.receivedOn(), o))
                        .starting(
                                ObjectionClock.APPEAL_WINDOW,
                                policy.appealFileTerm().value())
                        .countingFrom((file, told, o) -> rules.counted(
                                told.receivedOn(), policy.appealFileTerm().value(), o))
                        .recording((file, told, o) -> new ObjectionEvent.RulingReceived(told.receivedOn())),
                step("Jangka waktu banding berakhir", LicensingLaw.APPEAL)
                        .by(Role.SYSTEM)
                        .on(ObjectionCommand.CloseWindow.class)
                        .from(DENIED)
                        .staying()
                        .whenPassed(ObjectionClock.APPEAL_WINDOW, file -> new ObjectionCommand.CloseWindow())
                        .recording((file, c, o) -> new ObjectionEvent.WindowClosed()),
                step("Banding diajukan secara tertulis kepada atasan", LicensingLaw.APPEAL, LicensingLaw.REMEDIES)
                        .by(APPLICANT)
                        .as(Manner.REQUESTED)
                        .on(ObjectionCommand.FileAppeal.class)
                        .from(DENIED)
                        .to(APPEAL_FILED)
                        .needing(ContestedDecision.FACT, (file, appeal) -> subject(file))
                        .given("licensing.APPEAL_LATE", rules::appealIsInTime)
                        .stopping(ObjectionClock.APPEAL_WINDOW)
                        .starting(DECISION, policy.appealDecideTerm().value())
                        .leadingTo((file, appeal, o) -> ObjectionEffects.stayed(file))
                        .recording((file, appeal, o) -> new ObjectionEvent.AppealFiled(
                                Objection.Instance.filed(o.officeDay(), appeal.grounds(), appeal.letter()),
                                rules.stays(o))),
                step("Keberatan atau banding ditarik", LicensingLaw.REMEDIES)
                        .by(APPLICANT)
                        .as(Manner.REQUESTED)
                        .on(ObjectionCommand.Withdraw.class)
                        .from(OBJECTION_FILED, UNDER_REVIEW, APPEAL_FILED, APPEAL_REVIEW)
                        .to(WITHDRAWN)
                        .leadingTo((file, c, o) -> ObjectionEffects.unstayed(file))
                        .recording((file, c, o) -> new ObjectionEvent.ObjectionWithdrawn()),
                step("Gugatan dicatat", LicensingLaw.LAWSUIT)
                        .by(FRONT_OFFICE)
                        .as(Manner.ENTERED)
                        .on(ObjectionCommand.RecordLawsuit.class)
                        .from(DENIED, APPEAL_DENIED)
                        .staying()
                        .provided(
                                "licensing.DAY_TO_COME",
                                (file, suit, o) ->
                                        ObjectionRules.dayHasCome("filedOn", suit.filedOn(), o, LicensingLaw.LAWSUIT))
                        .recording((file, suit, o) -> new ObjectionEvent.LawsuitRecorded(
                                new Objection.Lawsuit(suit.court(), suit.number(), suit.filedOn()))),
                step("Putusan pengadilan dicatat", LicensingLaw.LAWSUIT)
                        .by(FRONT_OFFICE)
                        .as(Manner.ENTERED)
                        .on(ObjectionCommand.RecordJudgment.class)
                        .from(DENIED, APPEAL_DENIED)
                        .toOneOf(
                                (file, told, o) ->
                                        told.outcome() == Objection.Outcome.GRANTED ? COURT_GRANTED : COURT_DENIED,
                                COURT_GRANTED,
                                COURT_DENIED)
                        .needing(ContestedDecision.FACT, (file, told) -> subject(file))
                        .given("licensing.NO_LAWSUIT", rules::isInCourt)
                        .provided(
                                "licensing.NOTHING_LEFT",
                                (file, told, o) ->
                                        told.outcome() == Objection.Outcome.GRANTED ? rules.isStillThere(o) : List.of())
                        .leadingTo((file, told, o) -> told.outcome() == Objection.Outcome.GRANTED
                                ? ObjectionEffects.grantedByCourt(file, o.fact(ContestedDecision.FACT))
                                : List.of())
                        .recording(
                                (file, told, o) -> new ObjectionEvent.JudgmentRecorded(told.outcome(), told.number())));
    }
}
