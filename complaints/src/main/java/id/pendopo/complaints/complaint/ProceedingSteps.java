package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.OBJECTING;
import static id.pendopo.complaints.complaint.ComplaintClock.OMBUDSMAN_REPORT;
import static id.pendopo.complaints.complaint.ComplaintFlag.AT_OMBUDSMAN;
import static id.pendopo.complaints.complaint.ComplaintFlag.AT_POLICE;
import static id.pendopo.complaints.complaint.ComplaintFlag.IN_COURT;
import static id.pendopo.complaints.complaint.ComplaintFlag.IN_MEDIA;
import static id.pendopo.complaints.complaint.ComplaintFlag.RECOMMENDATION_LATE;
import static id.pendopo.complaints.complaint.ComplaintRole.APIP_HEAD;
import static id.pendopo.complaints.complaint.ComplaintRole.INSTANCE_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintRole.OMBUDSMAN_LIAISON;
import static id.pendopo.complaints.complaint.ComplaintRole.REPORTER;
import static id.pendopo.complaints.complaint.ComplaintStage.ARCHIVED;
import static id.pendopo.complaints.complaint.ComplaintStage.CLOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.MERGED;
import static id.pendopo.complaints.complaint.ComplaintStage.REJECTED;
import static id.pendopo.complaints.complaint.ComplaintStage.WITHDRAWN;

import id.pendopo.complaints.complaint.ExternalProceeding.Forum;
import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Flag;
import id.pendopo.core.workflow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The page of what happens elsewhere (<i>proses di luar</i>). Most of it lies over a complaint that goes on, or is closed already, so each step
 * stands twice: for the open case, and for one at rest.
 */
final class ProceedingSteps {
    private final ComplaintPolicy policy;
    private final ProceedingRules rules;

    ProceedingSteps(ComplaintPolicy policy) {
        this.policy = policy;
        this.rules = new ProceedingRules(policy);
    }

    List<Step<Complaint>> all() {
        List<Step<Complaint>> steps = new ArrayList<>();
        steps.addAll(atOmbudsman());
        steps.addAll(atPolice());
        steps.addAll(inMedia());
        steps.addAll(inCourt());
        steps.addAll(recommendation());
        return steps;
    }

    /** An act that puts the case to rest does not end the term in which the superior reports on a recommendation. */
    static <C extends Command> ActingStep<Complaint, C> keeping(ComplaintPolicy policy, ActingStep<Complaint, C> step) {
        return step.untilIfAny(
                OMBUDSMAN_REPORT,
                (file, command, o) -> file.flags().contains(RECOMMENDATION_LATE.code())
                        ? Optional.empty()
                        : file.data()
                                .proceedings()
                                .unreported()
                                .map(one -> policy.ombudsmanReport().value().lastDay(one.receivedOn(), o.calendar())));
    }

    private static <C extends Command> List<ActingStep<Complaint, C>> openOrAtRest(
            Supplier<ActingStep<Complaint, C>> step) {
        return List.of(
                step.get().fromAnyOpen().staying(),
                step.get().from(CLOSED, REJECTED, MERGED, WITHDRAWN, ARCHIVED).staying());
    }

    /** By an officer who has to do with it, or by the reporter himself. */
    private static <C extends Command> ActingStep<Complaint, C> noted(
            String title, LegalSource source, Class<C> command) {
        return Step.<Complaint>of(title)
                .under(source)
                .by(REPORTER, INSTANCE_ADMIN, OMBUDSMAN_LIAISON, APIP_HEAD)
                .as(Manner.ENTERED)
                .on(command);
    }

    private static <C extends Command> ActingStep<Complaint, C> ended(String title, Class<C> command, Forum forum) {
        return Stepping.outsider(
                title, ComplaintsLaw.PROCEEDINGS, command, INSTANCE_ADMIN, OMBUDSMAN_LIAISON, APIP_HEAD);
    }

    private List<Step<Complaint>> atOmbudsman() {
        List<Step<Complaint>> steps = new ArrayList<>();
        openOrAtRest(() -> noted(
                                "Laporan kepada Ombudsman dicatat",
                                ComplaintsLaw.OMBUDSMAN_FIRST_HERE,
                                ProceedingCommand.RecordOmbudsman.class)
                        .given("complaints.PROCEEDING_KNOWN", (file, o) -> rules.isNotYetThere(file, Forum.OMBUDSMAN))
                        .provided(
                                "complaints.PROCEEDING_AHEAD",
                                (file, record, o) -> rules.hasBegun("since", record.since(), o))
                        .provided("complaints.APPROACH_FIRST", (file, record, o) -> rules.wasApproached(record))
                        .provided("complaints.OLD_FOR_OMBUDSMAN", rules::isRecent)
                        .raising(AT_OMBUDSMAN))
                .forEach(step -> steps.add(step.recording((file, record, o) -> new ProceedingEvent.ProceedingRecorded(
                        ExternalProceeding.of(Forum.OMBUDSMAN, record.number(), record.since())))));
        steps.addAll(ending(
                "Proses Ombudsman selesai", ProceedingCommand.EndOmbudsman.class, Forum.OMBUDSMAN, AT_OMBUDSMAN));
        return steps;
    }

    private List<Step<Complaint>> atPolice() {
        List<Step<Complaint>> steps = new ArrayList<>();
        openOrAtRest(() -> noted(
                                "Proses penegakan hukum dicatat",
                                ComplaintsLaw.PROCEEDINGS,
                                ProceedingCommand.RecordPolice.class)
                        .given("complaints.PROCEEDING_KNOWN", (file, o) -> rules.isNotYetThere(file, Forum.POLICE))
                        .provided(
                                "complaints.PROCEEDING_AHEAD",
                                (file, record, o) -> rules.hasBegun("since", record.since(), o))
                        .raising(AT_POLICE))
                .forEach(step -> steps.add(step.recording((file, record, o) -> new ProceedingEvent.ProceedingRecorded(
                        ExternalProceeding.of(Forum.POLICE, record.number(), record.since())))));
        steps.addAll(
                ending("Proses penegakan hukum selesai", ProceedingCommand.EndPolice.class, Forum.POLICE, AT_POLICE));
        return steps;
    }

    private List<Step<Complaint>> inMedia() {
        List<Step<Complaint>> steps = new ArrayList<>();
        openOrAtRest(() -> noted("Pemberitaan dicatat", ComplaintsLaw.PROCEEDINGS, ProceedingCommand.RecordMedia.class)
                        .given("complaints.PROCEEDING_KNOWN", (file, o) -> rules.isNotYetThere(file, Forum.MEDIA))
                        .provided(
                                "complaints.PROCEEDING_AHEAD",
                                (file, record, o) -> rules.hasBegun("since", record.since(), o))
                        .raising(IN_MEDIA))
                .forEach(step -> steps.add(step.recording((file, record, o) -> new ProceedingEvent.ProceedingRecorded(
                        ExternalProceeding.of(Forum.MEDIA, Optional.empty(), record.since())))));
        steps.addAll(ending("Pemberitaan selesai", ProceedingCommand.EndMedia.class, Forum.MEDIA, IN_MEDIA));
        return steps;
    }

    private <C extends Command> List<Step<Complaint>> ending(String title, Class<C> command, Forum forum, Flag flag) {
        List<Step<Complaint>> steps = new ArrayList<>();
        openOrAtRest(() -> ended(title, command, forum)
                        .given("complaints.PROCEEDING_UNKNOWN", (file, o) -> rules.goesOn(file, forum))
                        .given("complaints.RECOMMENDATION_WAITS", (file, o) -> rules.isReported(file, forum))
                        .lowering(flag))
                .forEach(step -> steps.add(
                        step.recording((file, end, o) -> new ProceedingEvent.ProceedingEnded(forum, o.today()))));
        return steps;
    }

    private List<Step<Complaint>> inCourt() {
        return List.of(
                keeping(
                                policy,
                                Stepping.outsider(
                                        "Perkara yang sama ada di pengadilan",
                                        ComplaintsLaw.PROCEEDINGS,
                                        ProceedingCommand.RecordCourtCase.class,
                                        INSTANCE_ADMIN,
                                        APIP_HEAD))
                        .fromAnyOpen()
                        .to(ARCHIVED)
                        .onlyFor(FamilySteps::mayJudge)
                        // Whether the court has the same before it is a finding like any other on which nothing was
                        // done yet.
                        .untilIfAny(
                                OBJECTING,
                                (file, record, o) -> wasSent(file)
                                        ? Optional.empty()
                                        : Optional.of(policy.objecting().value().lastDay(o.today(), o.calendar())))
                        .stopping(ComplaintClock.ACKNOWLEDGING)
                        .lowering(ComplaintFlag.NOT_ACKNOWLEDGED)
                        .lowering(ComplaintFlag.DISPOSITION_LATE)
                        .raising(IN_COURT)
                        .leadingTo((file, record, o) -> FamilyEffects.ending(file, FamilyCommand.ParentEnd.IN_COURT))
                        .recording((file, record, o) -> new ProceedingEvent.StoppedForCourt(
                                ExternalProceeding.of(Forum.COURT, Optional.of(record.number()), o.today()),
                                o.today())),
                Stepping.outsider(
                                "Perkara di pengadilan selesai",
                                ComplaintsLaw.PROCEEDINGS,
                                ProceedingCommand.EndCourtCase.class,
                                INSTANCE_ADMIN,
                                APIP_HEAD)
                        .from(ARCHIVED)
                        .staying()
                        .given("complaints.PROCEEDING_UNKNOWN", (file, o) -> rules.goesOn(file, Forum.COURT))
                        .lowering(IN_COURT)
                        .recording((file, end, o) -> new ProceedingEvent.ProceedingEnded(Forum.COURT, o.today())));
    }

    /** Whether anybody has worked on it: taken up anew it would be sorted as if nobody had. */
    private static boolean wasSent(CaseFile<Complaint> file) {
        return !file.data().casework().dispositions().isEmpty()
                || file.data().family().isSplit();
    }

    private List<Step<Complaint>> recommendation() {
        List<Step<Complaint>> steps = new ArrayList<>();
        openOrAtRest(() -> ended(
                                "Rekomendasi Ombudsman diterima",
                                ProceedingCommand.RecordRecommendation.class,
                                Forum.OMBUDSMAN)
                        .given("complaints.PROCEEDING_UNKNOWN", (file, o) -> rules.goesOn(file, Forum.OMBUDSMAN))
                        .provided(
                                "complaints.PROCEEDING_AHEAD",
                                (file, record, o) -> rules.hasBegun("receivedOn", record.receivedOn(), o))
                        .until(
                                OMBUDSMAN_REPORT,
                                (file, record, o) ->
                                        policy.ombudsmanReport().value().lastDay(record.receivedOn(), o.calendar())))
                .forEach(step -> steps.add(step.recording((file, record, o) ->
                        new ProceedingEvent.RecommendationRecorded(record.number(), record.receivedOn()))));
        openOrAtRest(() -> ended(
                                "Pelaksanaan rekomendasi dilaporkan",
                                ProceedingCommand.ReportRecommendation.class,
                                Forum.OMBUDSMAN)
                        .given("complaints.NO_RECOMMENDATION", (file, o) -> rules.isUnreported(file))
                        .stopping(OMBUDSMAN_REPORT)
                        .lowering(RECOMMENDATION_LATE))
                .forEach(step -> steps.add(
                        step.recording((file, report, o) -> new ProceedingEvent.RecommendationReported(o.today()))));
        openOrAtRest(() -> Stepping.system(
                                "Laporan pelaksanaan rekomendasi terlambat",
                                ComplaintsLaw.OMBUDSMAN_REPORT,
                                ProceedingCommand.NoteRecommendationLate.class)
                        .whenPassed(OMBUDSMAN_REPORT, file -> new ProceedingCommand.NoteRecommendationLate())
                        .raising(RECOMMENDATION_LATE))
                .forEach(
                        step -> steps.add(step.recording((file, late, o) -> new ProceedingEvent.RecommendationLate())));
        return steps;
    }
}
