package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintRole.ADAPTER;
import static id.pendopo.complaints.complaint.ComplaintRole.INSTANCE_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintStage.CLOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.MERGED;
import static id.pendopo.complaints.complaint.ComplaintStage.REJECTED;
import static id.pendopo.complaints.complaint.ComplaintStage.WITHDRAWN;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.Step;
import java.util.List;

/** The page of what the national channel does beside us (<i>kanal nasional di samping daerah</i>). */
final class HubSteps {
    private final AnsweringSteps answering;
    private final HubRules rules;

    HubSteps(AnsweringSteps answering, HubRules rules) {
        this.answering = answering;
        this.rules = rules;
    }

    List<Step<Complaint>> all() {
        return List.of(
                numbering()
                        .fromAnyOpen()
                        .staying()
                        .recording((file, number, o) -> new HubEvent.ReferenceRecorded(number.reference())),
                numbering()
                        .from(CLOSED, REJECTED, MERGED, WITHDRAWN)
                        .staying()
                        .recording((file, number, o) -> new HubEvent.ReferenceRecorded(number.reference())),
                closing());
    }

    private static ActingStep<Complaint, HubCommand.RecordReference> numbering() {
        return Stepping.eachOf(
                        Step.<Complaint>of("Nomor pada sistem lain dicatat")
                                .under(ComplaintsLaw.HUB)
                                .by(ADAPTER, INSTANCE_ADMIN)
                                .as(Manner.ENTERED)
                                .on(HubCommand.RecordReference.class)
                                .given("complaints.IS_PART", (file, o) -> FamilyRules.isNoPart(file)),
                        HubRules.ON_NUMBERING,
                        (file, number, o) -> HubRules.mayBeNumbered(file, number.reference()))
                .handling((file, number, o) -> Shields.handling(file)
                        .withExternal(
                                number.reference().system(), number.reference().number()))
                .posting((file, number, o) -> List.of(ReferenceClaim.of(file.region(), number.reference(), file.id())));
    }

    /** As where nobody replied: only what was answered, and with a window in which it is opened again. */
    private Step<Complaint> closing() {
        return answering
                .closing(Step.<Complaint>of("Ditutup oleh kanal nasional")
                        .under(ComplaintsLaw.NATIONAL_CHANNEL, ComplaintsLaw.HUB)
                        .by(ADAPTER)
                        .as(Manner.REQUESTED)
                        .on(HubCommand.CloseAtHub.class)
                        .given("complaints.PROMISE_RUNS", HubRules::noPromiseRuns)
                        .provided(
                                "complaints.NOT_AT_HUB", (file, close, o) -> rules.isThere(file, close.reference(), o)))
                .recording((file, close, o) -> new HubEvent.ClosedAtHub(close.reference()));
    }
}
