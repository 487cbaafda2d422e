package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.FEEDBACK;
import static id.pendopo.complaints.complaint.ComplaintClock.FIRST_FOLLOW_UP;
import static id.pendopo.complaints.complaint.ComplaintClock.REOPENING;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT;
import static id.pendopo.complaints.complaint.ComplaintRole.ADAPTER;
import static id.pendopo.complaints.complaint.ComplaintRole.INSTANCE_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintRole.REPORTER;
import static id.pendopo.complaints.complaint.ComplaintStage.ARCHIVED;
import static id.pendopo.complaints.complaint.ComplaintStage.CLOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.DISPOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.IN_PROGRESS;
import static id.pendopo.complaints.complaint.ComplaintStage.REOPENED;
import static id.pendopo.complaints.complaint.ComplaintStage.RESPONDED;
import static id.pendopo.complaints.complaint.ComplaintStage.VERIFIED;
import static id.pendopo.complaints.complaint.ComplaintStage.WITHDRAWN;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page of a report that concerns several agencies (<i>bagian laporan</i>): each part is a case of its own with its own clocks, and the whole is
 * answered when all have answered. The reporter speaks with the whole alone.
 */
final class PartSteps {
    private final ComplaintPolicy policy;
    private final Settling settling;
    private final AnsweringSteps answering;
    private final FilingRules filing;
    private final FamilyRules rules;

    PartSteps(ComplaintPolicy policy, Categories categories, FilingRules filing) {
        this.policy = policy;
        this.settling = new Settling(policy, categories);
        this.answering = new AnsweringSteps(policy, categories);
        this.filing = filing;
        this.rules = new FamilyRules(policy, categories);
    }

    List<Step<Complaint>> all() {
        List<Step<Complaint>> steps = new ArrayList<>(List.of(split(), open(), dispose(), record(), answer()));
        steps.addAll(List.of(reply(), rework(), reworkPart(), end()));
        return steps;
    }

    /** The whole is on its way from here: nobody works on it itself, and its term of settlement runs. */
    private Step<Complaint> split() {
        return settling.limiting(Stepping.eachOf(
                                Stepping.outsider(
                                                "Laporan dibagi untuk beberapa perangkat daerah",
                                                ComplaintsLaw.FAMILY,
                                                FamilyCommand.Split.class,
                                                INSTANCE_ADMIN)
                                        .from(VERIFIED)
                                        .to(IN_PROGRESS)
                                        .given(
                                                "complaints.SPLIT_SUPERVISORY",
                                                (file, o) -> FamilyRules.isOrdinary(file))
                                        .given("complaints.SPLIT_PART", (file, o) -> FamilyRules.isWhole(file)),
                                FamilyRules.ON_SPLITTING,
                                (file, split, o) -> rules.mayBeSplit(file, split))
                        .handling((file, split, o) -> Shields.handling(file))
                        .leadingTo((file, split, o) -> FamilyEffects.splitting(file, split.parts()))
                        .stopping(ComplaintClock.DISPOSING)
                        .lowering(ComplaintFlag.DISPOSITION_LATE)
                        .starting(SETTLEMENT, (file, split, o) -> settling.given(file.data()))
                        .countingFrom((file, split, o) -> o.today()))
                .recording((file, split, o) -> new FamilyEvent.ComplaintSplit(split.parts().stream()
                        .map(part -> Family.Part.of(part.id(), part.agency()))
                        .toList()));
    }

    /** It is sorted as the whole was, and belongs to nobody: who brought the whole speaks there. */
    private Step<Complaint> open() {
        return Step.<Complaint>of("Bagian laporan dibuka")
                .under(ComplaintsLaw.FAMILY)
                .by(Role.SYSTEM)
                .opening(FamilyCommand.OpenPart.class)
                .to(VERIFIED)
                .following()
                .ownedBy((open, o) -> List.of())
                .handling((file, open, o) -> opened(file, open))
                .creating((open, o) -> new FamilyEvent.PartOpened(
                        open.parent(),
                        open.report(),
                        open.tracking(),
                        open.kind(),
                        open.leaf(),
                        open.verifiedBy(),
                        open.receivedOn(),
                        open.completeOn(),
                        open.secrecy(),
                        filing.urgency().raising(open.report(), Optional.of(open.leaf()), open.receivedOn())));
    }

    private Handling opened(CaseFile<Complaint> file, FamilyCommand.OpenPart open) {
        return filing.urgency()
                .handling(FilingSteps.placed(Shields.handling(file), open.report()), file.data())
                .withReceiptNumber(open.tracking().value());
    }

    private Step<Complaint> dispose() {
        return settling.limiting(CaseworkSteps.receiving(
                                Stepping.system(
                                                "Bagian laporan diteruskan ke perangkat daerah",
                                                ComplaintsLaw.NATIONAL_CHANNEL,
                                                FamilyCommand.DisposePart.class)
                                        .from(VERIFIED)
                                        .to(DISPOSED)
                                        .following()
                                        .stopping(ComplaintClock.DISPOSING)
                                        .needing(
                                                AgencyStanding.FACT,
                                                (file, dispose) ->
                                                        dispose.agency().value()),
                                FamilyCommand.DisposePart::agency)
                        .handling((file, dispose, o) -> CaseworkSteps.sentTo(file, dispose.agency()))
                        .starting(FIRST_FOLLOW_UP, policy.firstFollowUp().value())
                        .countingFrom((file, dispose, o) -> o.today())
                        .starting(SETTLEMENT, (file, dispose, o) -> settling.given(file.data()))
                        .countingFrom((file, dispose, o) -> o.today()))
                .recording((file, dispose, o) -> CaseworkSteps.disposed(
                        file,
                        Disposition.to(dispose.agency(), o.today(), false, settling.of(file.data()))
                                .instructed(dispose.instruction(), false)));
    }

    private static Step<Complaint> record() {
        return Stepping.system("Jawaban bagian diterima", ComplaintsLaw.FAMILY, FamilyCommand.RecordPartAnswer.class)
                .from(IN_PROGRESS)
                .staying()
                .following()
                .provided("complaints.PART_UNKNOWN", (file, record, o) -> FamilyRules.isItsPart(file, record.part()))
                .recording((file, record, o) ->
                        new FamilyEvent.PartAnswered(record.part(), record.content(), o.today(), o.at()));
    }

    /** Time takes it as soon as the last part has answered, and the reporter's days begin on that day. */
    private Step<Complaint> answer() {
        return answering
                .telling(settling.settled(Stepping.system(
                                "Semua bagian sudah menjawab", ComplaintsLaw.FAMILY, FamilyCommand.AnswerByParts.class)
                        .from(IN_PROGRESS)
                        .to(RESPONDED)
                        .atOnce(file -> new FamilyCommand.AnswerByParts())
                        .given("complaints.PARTS_OPEN", (file, o) -> FamilyRules.isAnswered(file))
                        .starting(FEEDBACK, policy.feedback().value())
                        .countingFrom((file, answer, o) -> lastAnswer(file, o))))
                .leadingTo((file, answer, o) -> FamilyEffects.answered(file))
                .recording((file, answer, o) -> new FamilyEvent.AnsweredByParts());
    }

    private static LocalDate lastAnswer(CaseFile<Complaint> file, Occasion o) {
        return file.data().family().parts().stream()
                .flatMap(part -> part.answer().stream())
                .map(Family.Answered::on)
                .max(LocalDate::compareTo)
                .orElse(o.today());
    }

    private Step<Complaint> reply() {
        return answering
                .backToWork(Step.<Complaint>of("Pelapor menanggapi balik sebagian jawaban")
                        .under(ComplaintsLaw.NATIONAL_CHANNEL)
                        .by(REPORTER, ADAPTER)
                        .as(Manner.REQUESTED)
                        .on(FamilyCommand.ReplyToParts.class)
                        .onlyFor(AnsweringSteps::isLinked)
                        .given("complaints.NOT_SPLIT", (file, o) -> FamilyRules.isSplit(file))
                        .given("complaints.ROUNDS_OVER", new AnsweringRules(policy)::hasRoundsLeft)
                        .provided(
                                "complaints.PART_UNKNOWN",
                                (file, reply, o) -> FamilyRules.areParts(file, reply.parts()))
                        .leadingTo((file, reply, o) -> FamilyEffects.reworking(file, reply.parts())))
                .recording((file, reply, o) -> new FamilyEvent.PartsReworked(
                        reply.parts(), new Turn(TurnKind.REPLY, reply.text(), o.today())));
    }

    /** What was opened again goes to the parts that have to do with it. */
    private Step<Complaint> rework() {
        return Stepping.outsider(
                        "Laporan yang dibuka kembali diteruskan ke bagiannya",
                        ComplaintsLaw.FAMILY,
                        FamilyCommand.ReworkParts.class,
                        INSTANCE_ADMIN)
                .from(REOPENED)
                .to(IN_PROGRESS)
                .again("bagian yang bersangkutan mengerjakan kembali")
                .given("complaints.NOT_SPLIT", (file, o) -> FamilyRules.isSplit(file))
                .provided("complaints.PART_UNKNOWN", (file, rework, o) -> FamilyRules.areParts(file, rework.parts()))
                .stopping(FIRST_FOLLOW_UP)
                .leadingTo((file, rework, o) -> FamilyEffects.reworking(file, rework.parts()))
                .recording((file, rework, o) -> new FamilyEvent.PartsUnanswered(rework.parts()));
    }

    private Step<Complaint> reworkPart() {
        return settling.limiting(answering
                        .backToWork(Stepping.system(
                                        "Bagian dikerjakan kembali",
                                        ComplaintsLaw.FAMILY,
                                        FamilyCommand.ReworkPart.class)
                                .following()
                                .given("complaints.NO_PART", (file, o) -> FamilyRules.isPart(file)))
                        .from(CLOSED)
                        .stopping(REOPENING))
                .recording((file, rework, o) -> new AnsweringEvent.TakenBack(rework.turn()));
    }

    private static Step<Complaint> end() {
        return Stepping.system(
                        "Bagian berakhir bersama laporan induk",
                        ComplaintsLaw.FAMILY,
                        FamilyCommand.EndWithParent.class)
                .fromAnyOpen()
                .toOneOf(
                        (file, end, o) -> switch (end.how()) {
                            case CLOSED -> CLOSED;
                            case WITHDRAWN -> WITHDRAWN;
                            case IN_COURT -> ARCHIVED;
                        },
                        CLOSED,
                        WITHDRAWN,
                        ARCHIVED)
                .following()
                .recording((file, end, o) -> new FamilyEvent.EndedWithParent(end.how(), o.today()));
    }
}
