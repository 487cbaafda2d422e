package id.pendopo.complaints.open311;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.complaint.AgencyStanding;
import id.pendopo.complaints.complaint.AnsweringCommand;
import id.pendopo.complaints.complaint.CaseworkCommand;
import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintProcedure;
import id.pendopo.complaints.complaint.ComplaintRole;
import id.pendopo.complaints.complaint.ComplaintStage;
import id.pendopo.complaints.complaint.FilingCommand;
import id.pendopo.complaints.complaint.Outcome;
import id.pendopo.complaints.complaint.PersonComparison;
import id.pendopo.complaints.complaint.Upshot;
import id.pendopo.complaints.guard.SubmissionCounts;
import id.pendopo.complaints.report.Attachment;
import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.Location;
import id.pendopo.complaints.report.LocationSource;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.ReporterRecord;
import id.pendopo.complaints.report.ScanState;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.StatedKind;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.OwnValue;
import id.pendopo.core.policy.OwnValues;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.testkit.workflow.AlteredFile;
import id.pendopo.testkit.workflow.Journey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Cases of persons who do not exist, as far as clients of GeoReport v2 meet them. */
final class Cases {
    static final RegionPack PACK = RegionPack.open(
            Path.of("src", "test", "resources", "packs", "32.73"),
            Opening.strict().allowingIllustration());
    static final Workflow<Complaint> WORKFLOW =
            ComplaintProcedure.in(PACK).on(LocalDate.of(2025, 6, 10)).orElseThrow();
    static final TrackingId TRACKING = TrackingId.random(new Random(311));

    /** What never goes out of any of them. */
    static final Set<String> SECRETS = Set.of(
            "Sari",
            "Contohwati",
            "warga-311",
            "0800",
            "sari@",
            "Jalan Rahasia",
            "3273010101010001",
            "Rahasia-untuk-dinas",
            "1234 XYZ");

    private static final Actor CITIZEN = Actor.of(PersonRef.of("warga-311"), ComplaintRole.REPORTER);
    private static final Actor ADMIN = Actor.of("admin-1", ComplaintRole.INSTANCE_ADMIN);
    private static final Actor WORKER =
            Actor.of("dpu-1", ComplaintRole.AGENCY_ADMIN).of(Code.of("DPU"));
    private static final Actor LIAISON =
            Actor.of("dpu-2", ComplaintRole.LIAISON).of(Code.of("DPU"));

    private Cases() {}

    static Report report(Secrecy secrecy) {
        ReporterRecord known = new ReporterRecord(
                Optional.of(PersonalText.of("Sari Contohwati")),
                Optional.of(PersonalText.of("3273010101010001")),
                Optional.of(PersonalText.of("0800-0000-001")),
                Optional.of(PersonalText.of("sari@kota.example")),
                Optional.of(PersonalText.of("Jalan Rahasia Nomor 1")));
        return Report.of(
                        StatedKind.COMPLAINT,
                        Channel.WEB,
                        Narrative.of("Trotoar pecah di depan pasar. Hubungi Sari Contohwati di 0800-0000-001."),
                        Reporter.of(PersonRef.of("warga-311"), VerificationLevel.IDENTITY, known))
                .title("Trotoar pecah")
                .loss(Narrative.of("Pejalan kaki turun ke jalan."))
                .wish(Narrative.of("Trotoar diperbaiki."))
                .category(Code.of("TROTOAR_RUSAK"))
                .at(Location.of(GeoPoint.parse("-6.914744,107.609810"), LocationSource.PIN)
                        .in(RegionCode.parse("32.73.02.1001")))
                .hiding(secrecy)
                .done();
    }

    /** A pothole with everything filled in that its category asks, the reporter's own number among it. */
    static Report pothole(Secrecy secrecy) {
        return report(secrecy)
                .change()
                .category(Code.of("JALAN_BERLUBANG"))
                .own(new OwnValues(
                        Map.of(
                                Code.of("LETAK"), OwnValue.of("TEPI"),
                                Code.of("KEDALAMAN_CM"), OwnValue.of(12),
                                Code.of("DAMPAK"), OwnValue.of(List.of("MACET", "JATUH")),
                                Code.of("PATOKAN"), OwnValue.of("<b>Rumah</b> Contohwati"),
                                Code.of("CATATAN_DINAS"), OwnValue.of("Rahasia-untuk-dinas")),
                        Map.of(Code.of("PLAT_KENDARAAN"), PersonalText.of("D 1234 XYZ"))))
                .done();
    }

    /** The same, sent to its agency, under this category. */
    static Journey<Complaint> filled(Secrecy secrecy, String leaf) {
        return opened(pothole(secrecy))
                .take("2025-06-03T09:00", ADMIN, new FilingCommand.Verify(ReportKind.COMPLAINT_GENERAL, Code.of(leaf)))
                .take("2025-06-03T10:00", ADMIN, new CaseworkCommand.Dispose(Code.of("DPU"), Optional.empty()));
    }

    static Journey<Complaint> received(Secrecy secrecy) {
        return opened(report(secrecy));
    }

    private static Journey<Complaint> opened(Report report) {
        return Journey.of(WORKFLOW, "aduan-311", PACK.calendar())
                .knowing(SubmissionCounts.FACT, SubmissionCounts.NONE)
                .knowing(PersonComparison.FACT, PersonComparison.NOBODY)
                .knowing(AgencyStanding.FACT, new AgencyStanding(AgencyKind.AGENCY, true, true))
                .open("2025-06-02T09:00", CITIZEN, new FilingCommand.Submit(report, TRACKING, true, Optional.empty()));
    }

    static Journey<Complaint> disposed(Secrecy secrecy) {
        return disposed(received(secrecy));
    }

    private static Journey<Complaint> disposed(Journey<Complaint> received) {
        return received.take(
                        "2025-06-03T09:00",
                        ADMIN,
                        new FilingCommand.Verify(ReportKind.COMPLAINT_GENERAL, Code.of("TROTOAR_RUSAK")))
                .take("2025-06-03T10:00", ADMIN, new CaseworkCommand.Dispose(Code.of("DPU"), Optional.empty()));
    }

    static Journey<Complaint> remarked(Secrecy secrecy) {
        return disposed(secrecy)
                .take("2025-06-04T09:00", WORKER, new CaseworkCommand.Accept())
                .take(
                        "2025-06-05T09:00",
                        WORKER,
                        new CaseworkCommand.NoteRemark(Narrative.of("Tukang baru ada minggu depan.")));
    }

    static Journey<Complaint> noted(Journey<Complaint> journey) {
        return journey.take(
                "2025-06-06T08:15",
                WORKER,
                new CaseworkCommand.NoteProgress(Narrative.of("Bahan sudah dipesan dan dikerjakan hari Senin.")));
    }

    /** With two pictures and a paper, each made anew, and one picture that nobody has looked through. */
    static Journey<Complaint> pictured(Secrecy secrecy) {
        Report report = report(secrecy)
                .change()
                .attachments(List.of(
                        attachment('1', "image/jpeg", Optional.of('c')),
                        attachment('2', "application/pdf", Optional.of('e')),
                        attachment('3', "image/png", Optional.of('d')),
                        attachment('4', "image/png", Optional.empty())))
                .done();
        return disposed(opened(report));
    }

    private static Attachment attachment(char number, String mediaType, Optional<Character> shown) {
        return new Attachment(
                document("asli-" + number, mediaType, number),
                Optional.of(PersonalText.of("IMG-" + number)),
                shown.isPresent() ? ScanState.CLEAN : ScanState.PENDING,
                shown.map(digit -> document("turunan-" + digit, mediaType, digit)));
    }

    private static DocumentRef document(String id, String mediaType, char digit) {
        return new DocumentRef(
                id, Code.of("PHOTO"), mediaType, 10, String.valueOf(digit).repeat(64));
    }

    static Journey<Complaint> answered(Secrecy secrecy) {
        return disposed(secrecy)
                .take("2025-06-04T09:00", WORKER, new CaseworkCommand.Accept())
                .take(
                        "2025-06-10T09:00",
                        WORKER,
                        new AnsweringCommand.DraftAnswer(
                                Narrative.of("Trotoar di depan pasar sudah diperbaiki pada hari Senin."),
                                Optional.of(Upshot.of(Outcome.DONE)),
                                Optional.empty(),
                                List.of()))
                .take("2025-06-10T11:00", LIAISON, new AnsweringCommand.ApproveAnswer());
    }

    static Journey<Complaint> closed(Secrecy secrecy) {
        return answered(secrecy).take("2025-06-11T08:30", CITIZEN, new AnsweringCommand.Confirm(Optional.empty()));
    }

    /** The same at another stage, however it came there. */
    static CaseFile<Complaint> at(ComplaintStage stage, CaseFile<Complaint> file) {
        return AlteredFile.of(file).stage(stage.code()).file();
    }
}
