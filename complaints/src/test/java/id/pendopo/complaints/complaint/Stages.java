package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.Sample.*;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.testkit.workflow.Journey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A case at every stage, of an ordinary complaint and of one that has the weight of supervision. */
final class Stages {
    static final Actor AGENCY = Actor.of("opd-1", ComplaintRole.AGENCY_ADMIN).of(Commands.DPU);
    static final Actor LIAISON = Actor.of("penghubung-1", ComplaintRole.LIAISON).of(Commands.DPU);
    static final Actor EXAMINER =
            Actor.of("pemeriksa-1", ComplaintRole.APIP_OFFICER).of(Commands.INSPECTORATE);

    /** Whoever acts for the national channel. */
    static final Actor HUB = Actor.of("kanal-lapor", ComplaintRole.ADAPTER).of(id.pendopo.core.law.Code.of("LAPOR"));

    private Stages() {}

    static Map<String, Journey<Complaint>> every() {
        Map<String, Journey<Complaint>> all = new TreeMap<>();
        all.put("RECEIVED", received());
        all.put("RECEIVED supervisory", received("2025-06-02T09:00", accusing()));
        all.put("HELD", received().take("2025-06-03T09:00", ADMIN, hold("FOTO")));
        all.put("VERIFIED", verified());
        all.put("DISPOSED", disposed());
        all.put(
                "RETURNED",
                disposed()
                        .take(
                                "2025-06-04T09:00",
                                AGENCY,
                                new CaseworkCommand.HandBack(Commands.LONG, id.pendopo.core.law.Code.of("DLH"))));
        all.put("IN_PROGRESS", accepted());
        all.put("RESPONDED", responded());
        all.put("RESPONDED and known to the hub", known(responded()));
        all.put("CLOSED", closed());
        all.put("REOPENED", closed().take("2025-06-10T09:00", REPORTER, new AnsweringCommand.Reopen(Commands.LONG)));
        all.put("REJECTED", received().take("2025-06-03T09:00", ADMIN, reject(ReasonCode.INVALID)));
        all.put(
                "REJECTED and objected to",
                received()
                        .take("2025-06-03T09:00", ADMIN, reject(ReasonCode.INVALID))
                        .take("2025-06-04T09:00", REPORTER, new FilingCommand.ObjectToRejection(WORDS)));
        all.put(
                "ARCHIVED",
                received().take("2025-06-03T09:00", ADMIN, new FilingCommand.Archive(ReasonCode.TEST, WORDS)));
        all.put("WITHDRAWN", received().take("2025-06-03T09:00", REPORTER, new FilingCommand.Withdraw(true)));
        all.put(
                "MERGED",
                received().take("2025-06-03T09:00", ADMIN, new FamilyCommand.Merge(CaseId.of("aduan-induk"))));
        all.put("IN_PROGRESS split", verified().take("2025-06-03T10:00", ADMIN, Commands.SPLIT));
        all.put("DISPOSED part", part());
        all.put(
                "ARCHIVED before a court",
                received().take("2025-06-03T09:00", ADMIN, new ProceedingCommand.RecordCourtCase("12/G/2025", true)));
        all.put("VERIFIED supervisory", examined("VERIFIED"));
        all.put("DISPOSED supervisory", examined("DISPOSED"));
        all.put("IN_PROGRESS supervisory", examined("IN_PROGRESS"));
        all.put("RESPONDED supervisory", examined("RESPONDED"));
        return all;
    }

    /** A part of a whole, as the system opens it and sends it on. */
    static Journey<Complaint> part() {
        Journey<Complaint> part = journey()
                .ledBy(Commands.PARENT)
                .knowing(AgencyStanding.FACT, new AgencyStanding(AgencyKind.AGENCY, true, true));
        return part.done(Region.WORKFLOW.open(
                        CaseId.of("aduan-1"),
                        Region.PACK.region().code(),
                        Commands.openPart(),
                        part.led("2025-06-03T10:00")))
                .follow("2025-06-03T10:00", new FamilyCommand.DisposePart(Commands.DPU, Optional.empty()));
    }

    static Journey<Complaint> verified() {
        return received().take("2025-06-03T09:00", ADMIN, verify());
    }

    static Journey<Complaint> disposed() {
        return verified()
                .knowing(AgencyStanding.FACT, new AgencyStanding(AgencyKind.AGENCY, true, true))
                .take("2025-06-03T10:00", ADMIN, new CaseworkCommand.Dispose(Commands.DPU, Optional.empty()));
    }

    static Journey<Complaint> accepted() {
        return disposed().take("2025-06-04T09:00", AGENCY, new CaseworkCommand.Accept());
    }

    static Journey<Complaint> responded() {
        return accepted()
                .take(
                        "2025-06-05T09:00",
                        AGENCY,
                        new AnsweringCommand.DraftAnswer(
                                Commands.LONG, Optional.of(Upshot.of(Outcome.DONE)), Optional.empty(), List.of()))
                .take("2025-06-05T10:00", LIAISON, new AnsweringCommand.ApproveAnswer());
    }

    /** The national channel knows it by a number. */
    static Journey<Complaint> known(Journey<Complaint> journey) {
        String at = journey.last()
                .at()
                .atOffset(java.time.ZoneOffset.ofHours(7))
                .toLocalDateTime()
                .plusMinutes(1)
                .toString();
        return journey.take(at, HUB, new HubCommand.RecordReference(Commands.AT_HUB));
    }

    static Journey<Complaint> closed() {
        return responded().take("2025-06-06T09:00", REPORTER, new AnsweringCommand.Confirm(Optional.empty()));
    }

    /** Up to this stage. */
    static Journey<Complaint> examined(String stage) {
        Journey<Complaint> journey = received("2025-06-02T09:00", accusing())
                .take(
                        "2025-06-03T09:00",
                        ADMIN,
                        new FilingCommand.Verify(ReportKind.COMPLAINT_SUPERVISORY, Commands.BRIBE))
                .knowing(AgencyStanding.FACT, new AgencyStanding(AgencyKind.INSPECTORATE, true, true));
        if (stage.equals("VERIFIED")) {
            return journey;
        }
        journey.take("2025-06-03T10:00", ADMIN, new CaseworkCommand.Dispose(Commands.INSPECTORATE, Optional.empty()));
        if (stage.equals("DISPOSED")) {
            return journey;
        }
        journey.take("2025-06-04T09:00", EXAMINER, new CaseworkCommand.Accept());
        if (stage.equals("IN_PROGRESS")) {
            return journey;
        }
        return journey.take(
                        "2025-06-05T09:00",
                        EXAMINER,
                        new AnsweringCommand.DraftAnswer(
                                Commands.LONG,
                                Optional.of(Upshot.of(Outcome.ANSWERED)),
                                Optional.of(NeutralResult.EXAMINED_FOLLOWED_UP),
                                List.of()))
                .take("2025-06-05T10:00", SUPERVISOR, new AnsweringCommand.ApproveAnswer());
    }
}
