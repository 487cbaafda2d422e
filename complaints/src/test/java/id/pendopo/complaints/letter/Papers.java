package id.pendopo.complaints.letter;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.complaint.AgencyStanding;
import id.pendopo.complaints.complaint.AnsweringCommand;
import id.pendopo.complaints.complaint.CaseworkCommand;
import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintProcedure;
import id.pendopo.complaints.complaint.ComplaintRole;
import id.pendopo.complaints.complaint.FilingCommand;
import id.pendopo.complaints.complaint.Outcome;
import id.pendopo.complaints.complaint.PersonComparison;
import id.pendopo.complaints.complaint.ReasonCode;
import id.pendopo.complaints.complaint.Upshot;
import id.pendopo.complaints.guard.SubmissionCounts;
import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.Location;
import id.pendopo.complaints.report.LocationSource;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Occurrence;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.ReporterRecord;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.StatedKind;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.journal.Sealed;
import id.pendopo.core.journal.Sealer;
import id.pendopo.core.law.Code;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.Letterhead;
import id.pendopo.core.letter.Official;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.testkit.workflow.Journey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Complaints of persons who do not exist, walked and sealed, and the office that writes about them. */
final class Papers {
    static final RegionPack PACK = RegionPack.open(
            Path.of("src", "test", "resources", "packs", "32.73"),
            Opening.strict().allowingIllustration());
    static final Procedure<Complaint> PROCEDURE = ComplaintProcedure.in(PACK);
    static final Workflow<Complaint> WORKFLOW =
            PROCEDURE.on(LocalDate.of(2025, 6, 10)).orElseThrow();
    static final TrackingId TRACKING = TrackingId.random(new Random(44));
    static final Actor CITIZEN = Actor.of(PersonRef.of("warga-44"), ComplaintRole.REPORTER);
    static final Actor COUNTER = Actor.of("loket-1", ComplaintRole.INTAKE_OFFICER);
    static final Actor ADMIN = Actor.of("admin-1", ComplaintRole.INSTANCE_ADMIN);

    /** What stands in no letter of somebody who wants his identity kept secret. */
    static final List<String> PERSON =
            List.of("Sari", "Contohwati", "Jalan Rahasia", "0800", "warga-44", "Jalan Pasar");

    private static final Actor WORKER =
            Actor.of("dpu-1", ComplaintRole.AGENCY_ADMIN).of(Code.of("DPU"));
    private static final Actor LIAISON =
            Actor.of("dpu-2", ComplaintRole.LIAISON).of(Code.of("DPU"));

    private Papers() {}

    static Report report(Secrecy secrecy, Channel channel) {
        ReporterRecord known = new ReporterRecord(
                Optional.of(PersonalText.of("Sari Contohwati")),
                Optional.empty(),
                Optional.of(PersonalText.of("0800-0000-001")),
                Optional.empty(),
                Optional.of(PersonalText.of("Jalan Rahasia Nomor 1")));
        return Report.of(
                        StatedKind.COMPLAINT,
                        channel,
                        Narrative.of("Trotoar di depan pasar pecah.\nPejalan kaki turun ke jalan."),
                        Reporter.of(PersonRef.of("warga-44"), VerificationLevel.IDENTITY, known))
                .loss(Narrative.of("Kaki terkilir."))
                .wish(Narrative.of("Trotoar diperbaiki."))
                .category(Code.of("TROTOAR_RUSAK"))
                .title("Trotoar pecah")
                .on(Occurrence.on(LocalDate.of(2025, 5, 20)))
                .at(Location.of("Jalan Pasar Nomor 2", LocationSource.TEXT).in(RegionCode.parse("32.73.02.1001")))
                .hiding(secrecy)
                .done();
    }

    static Journey<Complaint> received(Secrecy secrecy) {
        return open(CITIZEN, report(secrecy, Channel.WEB));
    }

    static Journey<Complaint> open(Actor by, Report report) {
        return Journey.of(WORKFLOW, "aduan-44", PACK.calendar())
                .knowing(SubmissionCounts.FACT, SubmissionCounts.NONE)
                .knowing(PersonComparison.FACT, PersonComparison.NOBODY)
                .knowing(AgencyStanding.FACT, new AgencyStanding(AgencyKind.AGENCY, true, true))
                .open("2025-06-02T10:00", by, new FilingCommand.Submit(report, TRACKING, true, Optional.empty()));
    }

    static Journey<Complaint> held(Journey<Complaint> journey) {
        return journey.take("2025-06-03T09:00", ADMIN, new FilingCommand.Hold(Set.of(Code.of("BUKTI_FOTO"))));
    }

    static Journey<Complaint> verified(Journey<Complaint> journey) {
        return journey.take(
                "2025-06-03T09:00",
                ADMIN,
                new FilingCommand.Verify(ReportKind.COMPLAINT_GENERAL, Code.of("TROTOAR_RUSAK")));
    }

    static Journey<Complaint> rejected(Journey<Complaint> journey) {
        return journey.take(
                "2025-06-03T09:00",
                ADMIN,
                new FilingCommand.Reject(
                        ReasonCode.OUT_OF_AUTHORITY,
                        Narrative.of("Jalan ini jalan nasional dan bukan milik kota."),
                        Optional.of("Balai jalan nasional (contoh)")));
    }

    static Journey<Complaint> drafted(Journey<Complaint> journey, Upshot upshot) {
        return verified(journey)
                .take("2025-06-03T10:00", ADMIN, new CaseworkCommand.Dispose(Code.of("DPU"), Optional.empty()))
                .take("2025-06-04T09:00", WORKER, new CaseworkCommand.Accept())
                .take(
                        "2025-06-10T09:00",
                        WORKER,
                        new AnsweringCommand.DraftAnswer(
                                Narrative.of("Trotoar di depan pasar sudah diperbaiki pada hari Senin."),
                                Optional.of(upshot),
                                Optional.empty(),
                                List.of()));
    }

    static Journey<Complaint> answered(Journey<Complaint> journey) {
        return drafted(journey, Upshot.of(Outcome.DONE))
                .take("2025-06-10T11:00", LIAISON, new AnsweringCommand.ApproveAnswer());
    }

    static Journey<Complaint> promised(Journey<Complaint> journey) {
        return drafted(journey, Upshot.planned(LocalDate.of(2025, 7, 1)))
                .take("2025-06-10T11:00", LIAISON, new AnsweringCommand.ApprovePromise());
    }

    static CaseEvidence sealed(Journey<Complaint> journey) {
        List<JournalEntry> entries = new ArrayList<>();
        List<PersonalRecord> personal = new ArrayList<>();
        for (Entry<Complaint> entry : journey.entries()) {
            String previous = entries.isEmpty()
                    ? JournalEntry.ORIGIN
                    : entries.get(entries.size() - 1).hash();
            Sealed sealed = Sealer.seal(entry, WORKFLOW.types(), previous, bytes -> Arrays.fill(bytes, (byte) 7));
            entries.add(sealed.entry());
            personal.addAll(sealed.personal());
        }
        return new CaseEvidence(entries, personal, List.of());
    }

    static LetterOffice office() {
        Map<String, Official> officials = new HashMap<>();
        for (ComplaintRole role : ComplaintRole.values()) {
            officials.put(role.name(), official("Pejabat " + role.name(), "Jabatan " + role.name()));
        }
        officials.put("loket-1", official("Petugas Loket Satu", "Petugas Loket"));
        Map<Code, String> numbers = new HashMap<>();
        for (ComplaintLetter kind : ComplaintLetter.values()) {
            numbers.put(kind.code(), "490/" + kind.key() + "/{entry}/{year}");
        }
        return new LetterOffice(
                new Letterhead(List.of("PEMERINTAH KOTA CONTOH"), List.of("Jalan Contoh Nomor 1")),
                "Contoh",
                officials,
                Map.of("BUKTI_FOTO", "foto tempat kejadian"),
                numbers);
    }

    private static Official official(String name, String office) {
        return new Official(PersonalText.of(name), office, Optional.empty(), Optional.empty());
    }
}
