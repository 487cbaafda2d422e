package id.pendopo.complaints.complaint;

import id.pendopo.complaints.guard.SubmissionCounts;
import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.Location;
import id.pendopo.complaints.report.LocationSource;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Occurrence;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportBuilder;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.ReporterRecord;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.StatedKind;
import id.pendopo.complaints.report.SubjectOffice;
import id.pendopo.complaints.report.SubjectParty;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;

/** Reports of persons who do not exist, and who does what with them. */
final class Sample {
    static final PersonRef CITIZEN = PersonRef.of("warga-1");
    static final Actor REPORTER = Actor.of(CITIZEN, ComplaintRole.REPORTER);
    static final Actor COUNTER = Actor.of("loket-1", ComplaintRole.INTAKE_OFFICER);
    static final Actor ADMIN = Actor.of("admin-1", ComplaintRole.INSTANCE_ADMIN);
    static final Actor SECOND_ADMIN = Actor.of("admin-2", ComplaintRole.INSTANCE_ADMIN);
    static final Actor SUPERVISOR =
            Actor.of("inspektur-1", ComplaintRole.APIP_HEAD).of(Code.of("INSPEKTORAT"));
    static final Actor ARCHIVIST = Actor.of("arsiparis-1", ComplaintRole.RECORDS_OFFICER);

    static final GeoPoint POINT = GeoPoint.parse("-6.914744,107.609810");
    static final Code POTHOLE = Code.of("JALAN_BERLUBANG");
    static final Code PAVEMENT = Code.of("TROTOAR_RUSAK");
    static final TrackingId TRACKING = TrackingId.random(new Random(32_73));
    static final Narrative STORY =
            Narrative.of("Trotoar di depan pasar pecah sepanjang sepuluh meter dan pejalan kaki turun ke jalan.");
    static final Narrative WORDS = Narrative.of("Laporan ini tidak dapat diproses karena alasan yang disebut.");

    private Sample() {}

    static Reporter reporter() {
        ReporterRecord known = new ReporterRecord(
                Optional.of(PersonalText.of("Sari Contohwati")),
                Optional.empty(),
                Optional.of(PersonalText.of("0800-0000-001")),
                Optional.empty(),
                Optional.of(PersonalText.of("Jalan Contoh Nomor 1")));
        return Reporter.of(CITIZEN, VerificationLevel.IDENTITY, known);
    }

    /** A complaint that holds all that the act names. */
    static ReportBuilder pavement() {
        return Report.of(StatedKind.COMPLAINT, Channel.WEB, STORY, reporter())
                .title("Trotoar pecah di depan pasar")
                .loss(Narrative.of("Pejalan kaki tidak aman."))
                .wish(Narrative.of("Trotoar diperbaiki."))
                .category(PAVEMENT)
                .at(Location.of(POINT, LocationSource.PIN).in(RegionCode.parse("32.73.01.1001")))
                .on(Occurrence.on(LocalDate.of(2025, 5, 20)));
    }

    static Report plain() {
        return pavement().done();
    }

    /** Somebody in office is accused, by the way for such reports. */
    static Report accusing() {
        return Report.of(StatedKind.COMPLAINT, Channel.WEB, STORY, reporter())
                .hiding(new Secrecy(true, true, false, true))
                .about(SubjectParty.official(Code.of("DPU"), SubjectOffice.STAFF, "Budi Contohnama"))
                .done();
    }

    static FilingCommand.Submit submit(Report report) {
        return new FilingCommand.Submit(report, TRACKING, true, Optional.empty());
    }

    static FilingCommand.Verify verify() {
        return new FilingCommand.Verify(ReportKind.COMPLAINT_GENERAL, PAVEMENT);
    }

    static FilingCommand.Hold hold(String... items) {
        return new FilingCommand.Hold(
                java.util.Arrays.stream(items).map(Code::of).collect(java.util.stream.Collectors.toSet()));
    }

    static FilingCommand.Reject reject(ReasonCode reason) {
        return new FilingCommand.Reject(reason, WORDS, Optional.empty());
    }

    static DocumentRef document(String kind) {
        return new DocumentRef(
                "d-" + kind.toLowerCase(java.util.Locale.ROOT), Code.of(kind), "application/pdf", 10, "a".repeat(64));
    }

    /** An earlier report that is worked on, and takes in others. */
    static FamilyReading earlier(boolean supervisory) {
        return new FamilyReading(
                CaseId.of("aduan-induk"),
                ComplaintStage.IN_PROGRESS.code(),
                StatedKind.COMPLAINT,
                supervisory,
                Secrecy.PLAIN,
                Optional.empty(),
                false,
                false,
                false);
    }

    static Journey<Complaint> journey() {
        return Journey.of(Region.WORKFLOW, "aduan-1", Region.PACK.calendar())
                .knowing(SubmissionCounts.FACT, SubmissionCounts.NONE)
                .knowing(PersonComparison.FACT, PersonComparison.NOBODY)
                .knowing(FamilyReading.FACT, earlier(false));
    }

    /** Received at this moment, as this report. */
    static Journey<Complaint> received(String at, Report report) {
        return journey().open(at, REPORTER, submit(report));
    }

    /** The plain one, received on Monday 2 June 2025. */
    static Journey<Complaint> received() {
        return received("2025-06-02T09:00", plain());
    }
}
