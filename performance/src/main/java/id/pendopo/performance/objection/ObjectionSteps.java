package id.pendopo.performance.objection;

import static id.pendopo.performance.objection.ObjectionClock.APPEAL_WINDOW;
import static id.pendopo.performance.objection.ObjectionClock.DECISION;
import static id.pendopo.performance.objection.ObjectionRole.EMPLOYEE;
import static id.pendopo.performance.objection.ObjectionRole.HR_HEAD;
import static id.pendopo.performance.objection.ObjectionRole.HR_OFFICE;
import static id.pendopo.performance.objection.ObjectionStage.ACCEPTED;
import static id.pendopo.performance.objection.ObjectionStage.APPEALED;
import static id.pendopo.performance.objection.ObjectionStage.APPEAL_ACCEPTED;
import static id.pendopo.performance.objection.ObjectionStage.APPEAL_REJECTED;
import static id.pendopo.performance.objection.ObjectionStage.FILED;
import static id.pendopo.performance.objection.ObjectionStage.PARTLY;
import static id.pendopo.performance.objection.ObjectionStage.REJECTED;
import static id.pendopo.performance.objection.ObjectionStage.UNDER_REVIEW;
import static id.pendopo.performance.objection.ObjectionStage.WITHDRAWN;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.performance.period.PeriodCommand;
import id.pendopo.performance.period.PeriodPolicy;
import java.util.List;

/** The pages of an objection to pay: filing and review, decision and appeal (<i>pengajuan, putusan dan banding</i>). */
final class ObjectionSteps {
    private static final Code OBJECTION_ACCEPTED = Code.of("OBJECTION_ACCEPTED");

    private final ObjectionPolicy policy;
    private final ObjectionRules rules;

    ObjectionSteps(ObjectionPolicy policy, ObjectionRules rules) {
        this.policy = policy;
        this.rules = rules;
    }

    private static StepDraft<Objection> step(String title, LegalSource... sources) {
        return Step.<Objection>of(title).under(sources);
    }

    private static String subject(ObjectionCommand.File filed) {
        return ContestedSlip.subject(filed.period(), filed.employee());
    }

    private static String subject(CaseFile<Objection> file) {
        return ContestedSlip.subject(file.data().period(), file.data().employee());
    }

    List<Step<Objection>> filing() {
        return List.of(
                step(
                                "Pegawai mengajukan keberatan atas slipnya",
                                policy.fileTerm().source(),
                                ObjectionRules.NO_HOLD)
                        .by(EMPLOYEE)
                        .as(Manner.REQUESTED)
                        .opening(ObjectionCommand.File.class)
                        .to(FILED)
                        .needing(ContestedSlip.FACT, ObjectionSteps::subject)
                        .needing(MonthRecord.FACT, ObjectionSteps::subject)
                        .provided("performance.NOT_OWN_SLIP", (filed, o) -> rules.isOwn(filed.employee(), o))
                        .provided("performance.OBJECTION_KNOWN", (filed, o) -> rules.isFirst(o))
                        .provided("performance.OBJECTION_LATE", (filed, o) -> rules.isInTime(o))
                        .ownedBy((filed, o) -> List.of(filed.employee().toPerson()))
                        .starting(DECISION, policy.decideTerm().value(), (file, filed, o) -> o.today())
                        .handling((file, filed, o) -> file.handling()
                                .withUnit(file.data().unit().toCode())
                                .withConfidentiality(Handling.Confidentiality.RESTRICTED)
                                .withExternal(ObjectionDesk.SLIP, subject(file))
                                .withLink(new Handling.Link(ObjectionDesk.CONTESTS, filed.period())))
                        .creating((filed, o) -> new ObjectionEvent.Filed(
                                o.fact(ContestedSlip.FACT),
                                new Objection.Filing(o.today(), filed.lines(), filed.statement()),
                                filed.evidence(),
                                rules.lastDay(o))),
                step("Bukti ditambah", ObjectionRules.WAY)
                        .by(EMPLOYEE)
                        .as(Manner.REQUESTED)
                        .on(ObjectionCommand.AddEvidence.class)
                        .from(FILED, UNDER_REVIEW, APPEALED)
                        .staying()
                        .provided(
                                "performance.EVIDENCE_LIMIT",
                                (file, more, o) ->
                                        rules.hasRoom(file, more.evidence().size()))
                        .recording((file, more, o) -> new ObjectionEvent.EvidenceAdded(more.evidence())),
                step("Mulai ditelaah", ObjectionRules.WAY)
                        .by(HR_OFFICE)
                        .on(ObjectionCommand.TakeUp.class)
                        .from(FILED)
                        .to(UNDER_REVIEW)
                        .recording((file, c, o) -> new ObjectionEvent.Moved()),
                step("Batas memutus lewat dicatat", policy.decideTerm().source())
                        .by(Role.SYSTEM)
                        .on(ObjectionCommand.NoteLate.class)
                        .from(FILED, UNDER_REVIEW, APPEALED)
                        .staying()
                        .whenPassed(DECISION, file -> new ObjectionCommand.NoteLate())
                        .recording((file, c, o) -> new ObjectionEvent.Moved()),
                step("Keberatan ditarik", ObjectionRules.WAY)
                        .by(EMPLOYEE)
                        .as(Manner.REQUESTED)
                        .on(ObjectionCommand.Withdraw.class)
                        .from(FILED, UNDER_REVIEW, APPEALED)
                        .to(WITHDRAWN)
                        .recording((file, c, o) -> new ObjectionEvent.Moved()));
    }

    List<Step<Objection>> deciding() {
        return List.of(
                step(
                                "Diputus dengan alasan",
                                policy.decideTerm().source(),
                                ObjectionRules.OTHERS,
                                ObjectionRules.NO_HOLD)
                        .by(HR_OFFICE)
                        .on(ObjectionCommand.Decide.class)
                        .from(UNDER_REVIEW)
                        .toOneOf(
                                (file, decided, o) -> switch (decided.outcome()) {
                                    case ACCEPTED -> ACCEPTED;
                                    case PARTLY -> PARTLY;
                                    case REJECTED -> REJECTED;
                                },
                                ACCEPTED,
                                PARTLY,
                                REJECTED)
                        .needing(MonthRecord.FACT, (file, c) -> subject(file))
                        .provided("performance.OBJECTION_OWN_MONTH", (file, c, o) -> rules.mayDecide(o))
                        .provided(
                                "performance.REASONS_SHORT", (file, decided, o) -> rules.isReasoned(decided.reasons()))
                        .stopping(DECISION)
                        .leadingTo((file, decided, o) -> correction(file, decided.outcome()))
                        .recording((file, decided, o) -> new ObjectionEvent.Decided(new Objection.Ruling(
                                decided.outcome(), o.today(), decided.reasons(), decided.letter()))),
                step("Batas banding berakhir", policy.appealTerm().source())
                        .by(Role.SYSTEM)
                        .on(ObjectionCommand.CloseWindow.class)
                        .from(PARTLY, REJECTED)
                        .staying()
                        .whenPassed(APPEAL_WINDOW, file -> new ObjectionCommand.CloseWindow())
                        .recording((file, c, o) -> new ObjectionEvent.Moved()),
                step(
                                "Banding diajukan kepada kepala BKPSDM",
                                policy.appealTerm().source())
                        .by(EMPLOYEE)
                        .as(Manner.REQUESTED)
                        .on(ObjectionCommand.Appeal.class)
                        .from(PARTLY, REJECTED)
                        .to(APPEALED)
                        .given("performance.APPEAL_LATE", rules::appealIsInTime)
                        .provided(
                                "performance.EVIDENCE_LIMIT",
                                (file, more, o) ->
                                        rules.hasRoom(file, more.evidence().size()))
                        .stopping(APPEAL_WINDOW)
                        .starting(DECISION, policy.appealDecideTerm().value())
                        .recording((file, appeal, o) -> new ObjectionEvent.Appealed(
                                new Objection.Appeal(o.today(), appeal.statement()), appeal.evidence())),
                step(
                                "Banding diputus dengan alasan",
                                policy.appealDecideTerm().source(),
                                ObjectionRules.OTHERS,
                                ObjectionRules.NO_HOLD)
                        .by(HR_HEAD)
                        .on(ObjectionCommand.DecideAppeal.class)
                        .from(APPEALED)
                        .toOneOf(
                                (file, decided, o) -> decided.outcome() == Objection.Outcome.REJECTED
                                        ? APPEAL_REJECTED
                                        : APPEAL_ACCEPTED,
                                APPEAL_ACCEPTED,
                                APPEAL_REJECTED)
                        .needing(MonthRecord.FACT, (file, c) -> subject(file))
                        .provided("performance.OBJECTION_OWN_MONTH", (file, c, o) -> rules.mayDecide(o))
                        .provided(
                                "performance.REASONS_SHORT", (file, decided, o) -> rules.isReasoned(decided.reasons()))
                        .leadingTo((file, decided, o) -> correction(file, decided.outcome()))
                        .recording((file, decided, o) -> new ObjectionEvent.Decided(new Objection.Ruling(
                                decided.outcome(), o.today(), decided.reasons(), decided.letter()))));
    }

    /** What was found wrong is corrected beside the month, which stays; what was rejected leads to nothing. */
    private static List<FollowUp> correction(CaseFile<Objection> file, Objection.Outcome outcome) {
        return outcome == Objection.Outcome.REJECTED
                ? List.of()
                : List.of(new FollowUp(
                        PeriodPolicy.PROCEDURE,
                        file.data().period(),
                        new PeriodCommand.CorrectAfter(
                                OBJECTION_ACCEPTED, List.of(file.data().employee()), file.id())));
    }
}
