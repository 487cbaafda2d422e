package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.ACKNOWLEDGING;
import static id.pendopo.complaints.complaint.ComplaintClock.COMPLETENESS_ANSWER;
import static id.pendopo.complaints.complaint.ComplaintClock.COMPLETION;
import static id.pendopo.complaints.complaint.ComplaintClock.VERIFYING;
import static id.pendopo.complaints.complaint.ComplaintFlag.COMPLETENESS_LATE;
import static id.pendopo.complaints.complaint.ComplaintFlag.LEFT_TO_OFFICER;
import static id.pendopo.complaints.complaint.ComplaintFlag.LEFT_TO_SUPERVISORS;
import static id.pendopo.complaints.complaint.ComplaintFlag.NOT_ACKNOWLEDGED;
import static id.pendopo.complaints.complaint.ComplaintFlag.VERIFICATION_LATE;
import static id.pendopo.complaints.complaint.ComplaintRole.ADAPTER;
import static id.pendopo.complaints.complaint.ComplaintRole.INTAKE_OFFICER;
import static id.pendopo.complaints.complaint.ComplaintRole.REPORTER;
import static id.pendopo.complaints.complaint.ComplaintStage.HELD;
import static id.pendopo.complaints.complaint.ComplaintStage.RECEIVED;
import static id.pendopo.complaints.complaint.ComplaintStage.WITHDRAWN;

import id.pendopo.complaints.guard.SubmissionCounts;
import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.complaints.report.ExternalReference;
import id.pendopo.complaints.report.Location;
import id.pendopo.complaints.report.Report;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.OpeningStep;
import id.pendopo.core.workflow.Step;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The page on which a report comes in, and is completed or taken back (<i>penyampaian laporan</i>). */
final class FilingSteps {
    private final ComplaintPolicy policy;
    private final FilingRules rules;
    private final SortingRules sorting;
    private final DoorRules door;
    private final ChannelRules channels;

    FilingSteps(
            ComplaintPolicy policy, FilingRules rules, SortingRules sorting, DoorRules door, ChannelRules channels) {
        this.policy = policy;
        this.rules = rules;
        this.sorting = sorting;
        this.door = door;
        this.channels = channels;
    }

    List<Step<Complaint>> all() {
        return List.of(
                submission(),
                completion(),
                Stepping.system(
                                "Kelengkapan tidak masuk sampai batas waktu",
                                ComplaintsLaw.DEEMED_WITHDRAWN,
                                FilingCommand.DeemWithdrawn.class)
                        .from(HELD)
                        .to(WITHDRAWN)
                        .lowering(NOT_ACKNOWLEDGED)
                        .whenPassed(COMPLETION, file -> new FilingCommand.DeemWithdrawn())
                        .given("complaints.NOT_FOR_TIME_TO_END", this::timeMayEndIt)
                        .recording((file, deem, o) ->
                                new FilingEvent.ReportEnded(Intake.Ended.of(ReasonCode.NOT_COMPLETED, o.today()))),
                Stepping.system(
                                "Kelengkapan tidak masuk: diserahkan kepada APIP",
                                ComplaintsLaw.PROCEDURE,
                                FilingCommand.LeaveToSupervisors.class)
                        .from(HELD)
                        .staying()
                        .whenPassed(COMPLETION, file -> new FilingCommand.LeaveToSupervisors())
                        .given("complaints.NOT_SUPERVISORY", (file, o) -> sorting.isSupervisory(file))
                        .raising(LEFT_TO_SUPERVISORS)
                        .recording((file, leave, o) -> new FilingEvent.LatenessNoted(COMPLETION.code())),
                Stepping.system(
                                "Permintaan penjaga tidak dijawab: diserahkan kepada petugas",
                                ComplaintsLaw.PROCEDURE,
                                FilingCommand.LeaveToOfficer.class)
                        .from(HELD)
                        .staying()
                        .whenPassed(COMPLETION, file -> new FilingCommand.LeaveToOfficer())
                        .given("complaints.FOR_TIME_TO_END", this::timeMayNotEndIt)
                        .raising(LEFT_TO_OFFICER)
                        .recording((file, leave, o) -> new FilingEvent.LatenessNoted(COMPLETION.code())),
                Stepping.system(
                                "Verifikasi terlambat",
                                policy.verifyTerm().source(),
                                FilingCommand.NoteVerificationLate.class)
                        .from(RECEIVED)
                        .staying()
                        .whenPassed(VERIFYING, file -> new FilingCommand.NoteVerificationLate())
                        .raising(VERIFICATION_LATE)
                        .recording((file, note, o) -> new FilingEvent.LatenessNoted(VERIFYING.code())),
                Stepping.system(
                                "Belum ada tanggapan awal petugas",
                                policy.acknowledgeHours().source(),
                                FilingCommand.NoteUnacknowledged.class)
                        .from(RECEIVED, HELD)
                        .staying()
                        .whenPassed(ACKNOWLEDGING, file -> new FilingCommand.NoteUnacknowledged())
                        .raising(NOT_ACKNOWLEDGED)
                        .recording((file, note, o) -> new FilingEvent.LatenessNoted(ACKNOWLEDGING.code())),
                Stepping.system(
                                "Jawaban tentang kelengkapan terlambat",
                                ComplaintsLaw.COMPLETENESS_ANSWER,
                                FilingCommand.NoteCompletenessLate.class)
                        .from(RECEIVED, HELD)
                        .staying()
                        .whenPassed(COMPLETENESS_ANSWER, file -> new FilingCommand.NoteCompletenessLate())
                        .raising(COMPLETENESS_LATE)
                        .recording((file, note, o) -> new FilingEvent.LatenessNoted(COMPLETENESS_ANSWER.code())),
                ProceedingSteps.keeping(
                                policy,
                                Stepping.reporter(
                                        "Pelapor mencabut laporan",
                                        ComplaintsLaw.PROCEDURE,
                                        FilingCommand.Withdraw.class))
                        .fromAnyOpen()
                        .to(WITHDRAWN)
                        .lowering(NOT_ACKNOWLEDGED)
                        .given("complaints.NOT_HIS_TO_END", (file, o) -> sorting.isHisToEnd(file))
                        .leadingTo((file, withdraw, o) -> FamilyEffects.ending(file, FamilyCommand.ParentEnd.WITHDRAWN))
                        .recording((file, withdraw, o) -> new FilingEvent.ReportWithdrawn(o.today())),
                Stepping.reporter(
                                "Pelapor berhenti, APIP melanjutkan karena jabatannya",
                                ComplaintsLaw.PROCEDURE,
                                FilingCommand.StepBack.class)
                        .fromAnyOpen()
                        .staying()
                        .given("complaints.NOT_SUPERVISORY", (file, o) -> sorting.isSupervisory(file))
                        .given("complaints.STEPPED_BACK", (file, o) -> sorting.isStillReporter(file))
                        .recording((file, back, o) -> new FilingEvent.ReporterSteppedBack(o.today())));
    }

    private Step<Complaint> submission() {
        OpeningStep<Complaint, FilingCommand.Submit> step = Step.<Complaint>of("Laporan disampaikan")
                .under(ComplaintsLaw.RECEIPT)
                .by(REPORTER, INTAKE_OFFICER, ADAPTER)
                .as(Manner.REQUESTED)
                .opening(FilingCommand.Submit.class)
                .toOneOf(
                        (file, submit, o) -> file.data().intake().openHold().isPresent() ? HELD : RECEIVED,
                        RECEIVED,
                        HELD)
                .consulting(SubmissionCounts.FACT, door::counted)
                .ownedBy((submit, o) -> submit.report().owners())
                .provided(
                        "complaints.TEXT_SHORT",
                        (submit, o) -> Stepping.only("complaints.TEXT_SHORT", rules.storyFits(submit.report())))
                .provided(
                        "complaints.TEXT_LONG",
                        (submit, o) -> Stepping.only("complaints.TEXT_LONG", rules.storyFits(submit.report())))
                .provided("complaints.CATEGORY_UNKNOWN", (submit, o) -> rules.categoryIsOne(submit.report(), o.today()))
                .provided("complaints.POINT_UNFIT", (submit, o) -> rules.pointIsOne(submit.report()))
                .provided("complaints.NOT_YET_HAPPENED", (submit, o) -> rules.hasHappened(submit.report(), o.today()))
                .provided("complaints.REPORTER_UNKNOWN", (submit, o) -> rules.reporterIsKnown(submit.report()))
                .provided("complaints.UNIDENTIFIED_KNOWN", (submit, o) -> rules.nobodyIsKnown(submit.report()))
                .provided("complaints.ACCOUNT_OF_ANOTHER", (submit, o) -> rules.accountIsHis(submit.report(), o))
                .provided(
                        "complaints.CHANNEL_UNFIT",
                        (submit, o) -> Stepping.only("complaints.CHANNEL_UNFIT", rules.channelFits(submit, o)))
                .provided(
                        "complaints.RECEIVED_ON_UNFIT",
                        (submit, o) -> Stepping.only("complaints.RECEIVED_ON_UNFIT", rules.channelFits(submit, o)))
                .provided("complaints.CHANNEL_CLOSED", channels::isOpen)
                .provided("complaints.RECEIVED_AHEAD", (submit, o) -> rules.hasCome(submit, o.today()))
                .provided("complaints.WHISTLEBLOWER_KIND", (submit, o) -> rules.whistleblowerComplains(submit.report()))
                .provided("complaints.CONTENT_MISSING", (submit, o) -> rules.contentIsWhole(submit.report()))
                .provided("complaints.CALL_112", (submit, o) -> rules.mayBeInDanger(submit.report(), cameOn(submit, o)))
                .provided("complaints.FILED_LATE", (submit, o) -> rules.isInTime(submit.report(), o.today()))
                .provided("complaints.PUBLIC_ELSEWHERE", (submit, o) -> rules.isHiddenElsewhere(submit.report()))
                .provided("complaints.REFERENCE_BY_REPORTER", (submit, o) -> HubRules.fromOffice(submit.report(), o))
                .provided("complaints.REFERENCE_OTHER", (submit, o) -> HubRules.oneOfEach(submit.report()));
        FilingRules.OWN_FIELDS.forEach(code -> step.provided(
                code, (submit, o) -> Stepping.only(code, rules.ownFieldsFit(submit.report(), o.today()))));
        return step.handling((file, submit, o) -> received(file, submit))
                .posting((file, submit, o) -> submit.report().references().stream()
                        .map(reference -> ReferenceClaim.of(file.region(), reference, file.id()))
                        .toList())
                .starting(
                        VERIFYING,
                        policy.verifyTerm().value(),
                        (file, submit, o) -> file.data().intake().receivedOn())
                .untilIfAny(COMPLETENESS_ANSWER, (file, submit, o) -> completenessLast(file, o))
                .untilIfAny(ACKNOWLEDGING, (file, submit, o) -> acknowledgedLast(o))
                .creating((submit, o) -> new FilingEvent.ReportReceived(
                        submit.report(),
                        submit.tracking(),
                        cameOn(submit, o),
                        door.hold(submit, o),
                        rules.urgency().raising(submit.report(), submit.report().category(), cameOn(submit, o))));
    }

    private static LocalDate cameOn(FilingCommand.Submit submit, Occasion o) {
        return submit.receivedOn().orElse(o.today());
    }

    /**
     * Clocks count days: the goal is missed when the day is over on which its hours end, or the next working day where nobody is there on that
     * one [D]. Whoever enters a report at the counter hands out its receipt, and has shown himself.
     */
    private Optional<LocalDate> acknowledgedLast(Occasion o) {
        if (o.actor().role().equals(INTAKE_OFFICER.code())) {
            return Optional.empty();
        }
        LocalDate end = o.at().plus(Duration.ofHours(policy.acknowledgeHours().value()))
                .atOffset(o.offset())
                .toLocalDate();
        return Optional.of(o.calendar().nextWorkingDay(end));
    }

    /** Only complaints are answered so; and whoever is asked to complete has his answer. */
    private Optional<LocalDate> completenessLast(CaseFile<Complaint> file, Occasion o) {
        Intake intake = file.data().intake();
        return file.data().report().kind().isComplaint()
                        && intake.openHold().filter(Intake.Hold::asksForContent).isEmpty()
                ? Optional.of(policy.completenessAnswer().value().lastDay(intake.receivedOn(), o.calendar()))
                : Optional.empty();
    }

    private Step<Complaint> completion() {
        ActingStep<Complaint, FilingCommand.Complete> step = Step.<Complaint>of("Pelapor melengkapi laporan")
                .under(ComplaintsLaw.COMPLETION)
                .by(REPORTER, INTAKE_OFFICER, ADAPTER)
                .as(Manner.REQUESTED)
                .on(FilingCommand.Complete.class)
                .from(HELD)
                .to(RECEIVED)
                .again("pelapor melengkapi dan batas verifikasi berjalan lagi")
                .given("complaints.HELD_FOR_OFFICER", (file, o) -> rules.isHisToComplete(file))
                .provided(
                        "complaints.NOTHING_CHANGED",
                        (file, complete, o) -> rules.somethingChanged(file, complete.report()))
                .provided("complaints.OTHER_REPORT", (file, complete, o) -> rules.isSameReport(file, complete.report()))
                .provided(
                        "complaints.TEXT_SHORT",
                        (file, complete, o) ->
                                Stepping.only("complaints.TEXT_SHORT", rules.storyFits(complete.report())))
                .provided(
                        "complaints.TEXT_LONG",
                        (file, complete, o) ->
                                Stepping.only("complaints.TEXT_LONG", rules.storyFits(complete.report())))
                .provided("complaints.POINT_UNFIT", (file, complete, o) -> rules.pointIsOne(complete.report()))
                .provided(
                        "complaints.NOT_YET_HAPPENED",
                        (file, complete, o) -> rules.hasHappened(complete.report(), o.today()));
        Stepping.eachOf(
                step,
                FilingRules.OWN_FIELDS,
                (file, complete, o) -> rules.ownFieldsFit(
                        complete.report(), file.data().intake().receivedOn()));
        return step.provided(
                        "complaints.CATEGORY_UNKNOWN",
                        (file, complete, o) -> rules.categoryIsOne(
                                complete.report(), file.data().intake().receivedOn()))
                .provided(
                        "complaints.CALL_112",
                        (file, complete, o) -> rules.mayBeInDanger(
                                complete.report(), file.data().intake().receivedOn()))
                .handling((file, complete, o) ->
                        rules.urgency().handling(placed(Shields.handling(file), complete.report()), file.data()))
                .lowering(LEFT_TO_OFFICER)
                .lowering(LEFT_TO_SUPERVISORS)
                .recording((file, complete, o) -> new FilingEvent.ReportCompleted(
                        complete.report(), o.today(), rules.urgency().raising(file.data(), complete.report())));
    }

    /** What supervisors or officers must look at time does not end. */
    private List<Finding> timeMayEndIt(CaseFile<Complaint> file, Occasion o) {
        return file.data().isSupervisory() || !asksForContent(file)
                ? Finding.block("complaints.NOT_FOR_TIME_TO_END").only(ComplaintsLaw.DEEMED_WITHDRAWN)
                : List.of();
    }

    private List<Finding> timeMayNotEndIt(CaseFile<Complaint> file, Occasion o) {
        return file.data().isSupervisory() || asksForContent(file)
                ? Finding.block("complaints.FOR_TIME_TO_END").only(ComplaintsLaw.DEEMED_WITHDRAWN)
                : List.of();
    }

    private static boolean asksForContent(CaseFile<Complaint> file) {
        return file.data()
                .intake()
                .openHold()
                .filter(Intake.Hold::asksForContent)
                .isPresent();
    }

    private Handling received(CaseFile<Complaint> file, FilingCommand.Submit submit) {
        Handling handling = rules.urgency()
                .handling(placed(Shields.handling(file), submit.report()), file.data())
                .withReceiptNumber(submit.tracking().value());
        for (ExternalReference reference : submit.report().references()) {
            handling = handling.withExternal(reference.system(), reference.number());
        }
        return handling;
    }

    static Handling placed(Handling handling, Report report) {
        return report.location()
                .flatMap(Location::within)
                .map(handling::withPlace)
                .orElse(handling);
    }
}
