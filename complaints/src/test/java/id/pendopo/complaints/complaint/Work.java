package id.pendopo.complaints.complaint;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.law.Code;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Complaints that are sent on and worked on, by people who do not exist. */
final class Work {
    static final Code DPU = Code.of("DPU");
    static final Code DLH = Code.of("DLH");
    static final Code INSPECTORATE = Code.of("INSPEKTORAT");
    static final Code PROVINCE = Code.of("INSPEKTORAT_PROVINSI");
    static final Code EXTORTION = Code.of("PUNGLI");
    static final Actor DPU_ADMIN = Actor.of("dpu-1", ComplaintRole.AGENCY_ADMIN).of(DPU);
    static final Actor DPU_LIAISON = Actor.of("dpu-2", ComplaintRole.LIAISON).of(DPU);
    static final Actor DLH_ADMIN = Actor.of("dlh-1", ComplaintRole.AGENCY_ADMIN).of(DLH);
    static final Actor EXAMINER =
            Actor.of("pemeriksa-1", ComplaintRole.APIP_OFFICER).of(INSPECTORATE);
    static final Actor SECOND_EXAMINER =
            Actor.of("pemeriksa-2", ComplaintRole.APIP_OFFICER).of(INSPECTORATE);
    static final Actor SUPERVISORS_HEAD = Sample.SUPERVISOR;
    static final String SENT = "2025-06-03T10:00";
    static final Narrative THIRTY = Narrative.of("Trotoar sudah diperbaiki tim.");
    static final Narrative REASON = Narrative.of("Alasan yang cukup untuk dicatat di sini.");
    static final Narrative ANSWER = Narrative.of("Trotoar sudah diperbaiki pada hari Senin oleh tim jalan.");

    private Work() {}

    static AgencyStanding standing(AgencyKind kind) {
        return new AgencyStanding(kind, true, true);
    }

    static CaseworkCommand.Dispose to(Code agency) {
        return new CaseworkCommand.Dispose(agency, Optional.empty());
    }

    static CaseworkCommand.HandBack back() {
        return new CaseworkCommand.HandBack(REASON, DLH);
    }

    /** Sorted on Tuesday 3 June 2025 as this kind. */
    static Journey<Complaint> sorted(Report report, ReportKind kind, Code leaf) {
        return Sample.received("2025-06-02T09:00", report)
                .knowing(AgencyStanding.FACT, standing(AgencyKind.AGENCY))
                .take("2025-06-03T09:00", Sample.ADMIN, new FilingCommand.Verify(kind, leaf));
    }

    /** A plain one, sent to the public works on Tuesday 3 June 2025. */
    static Journey<Complaint> sent() {
        return sorted(Sample.plain(), ReportKind.COMPLAINT_GENERAL, Sample.PAVEMENT)
                .take(SENT, Sample.ADMIN, to(DPU));
    }

    static Journey<Complaint> inProgress() {
        return sent().take("2025-06-04T09:00", DPU_ADMIN, new CaseworkCommand.Accept());
    }

    /** What is alleged against the public works, with the supervisors since the same day. */
    static Journey<Complaint> alleged() {
        return sorted(Sample.accusing(), ReportKind.COMPLAINT_SUPERVISORY, EXTORTION)
                .knowing(AgencyStanding.FACT, standing(AgencyKind.INSPECTORATE))
                .take(SENT, Sample.ADMIN, to(INSPECTORATE));
    }

    static AnsweringCommand.DraftAnswer answer(Upshot upshot) {
        return new AnsweringCommand.DraftAnswer(ANSWER, Optional.of(upshot), Optional.empty(), List.of());
    }

    static AnsweringCommand.DraftAnswer done() {
        return answer(Upshot.of(Outcome.DONE));
    }

    static AnsweringCommand.DraftAnswer result() {
        return new AnsweringCommand.DraftAnswer(
                Narrative.of("Laporan sudah diperiksa dan ditindaklanjuti sesuai ketentuan."),
                Optional.of(Upshot.of(Outcome.ANSWERED)),
                Optional.of(NeutralResult.EXAMINED_FOLLOWED_UP),
                List.of());
    }

    /** Answered on this day, as done. */
    static Journey<Complaint> answered(Journey<Complaint> complaint, String day) {
        return complaint
                .take(day + "T09:00", DPU_ADMIN, done())
                .take(day + "T10:00", DPU_LIAISON, new AnsweringCommand.ApproveAnswer());
    }

    static Optional<LocalDate> runs(Journey<Complaint> complaint, ComplaintClock clock) {
        return complaint
                .file()
                .clocks()
                .find(clock)
                .filter(state -> state.phase() == id.pendopo.core.calendar.Phase.RUNNING)
                .map(id.pendopo.core.calendar.ClockState::lastDay);
    }
}
