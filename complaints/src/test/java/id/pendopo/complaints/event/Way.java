package id.pendopo.complaints.event;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.complaint.AgencyStanding;
import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintProcedure;
import id.pendopo.complaints.complaint.ComplaintRole;
import id.pendopo.complaints.complaint.FilingCommand;
import id.pendopo.complaints.complaint.PersonComparison;
import id.pendopo.complaints.guard.SubmissionCounts;
import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.Location;
import id.pendopo.complaints.report.LocationSource;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.ReporterRecord;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.StatedKind;
import id.pendopo.complaints.report.SubjectParty;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.event.CloudEvent;
import id.pendopo.core.event.EventOutbox;
import id.pendopo.core.event.EventSource;
import id.pendopo.core.event.OpaqueIds;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.monitoring.StageChange;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.testkit.workflow.Journey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** One complaint of somebody who does not exist on its way, and all that the outside was told of it. Not thread-safe. */
public final class Way {
    public static final RegionPack PACK = RegionPack.open(
            Path.of("src", "test", "resources", "packs", "32.73"),
            Opening.strict().allowingIllustration());
    public static final Code DPU = Code.of("DPU");
    public static final Code APIP = Code.of("INSPEKTORAT");
    public static final Code BRIBERY = Code.of("PUNGLI");
    public static final Code PAVEMENT = Code.of("TROTOAR_RUSAK");
    public static final TrackingId TRACKING = TrackingId.random(new Random(11));
    public static final Actor REPORTER = Actor.of("warga-9", ComplaintRole.REPORTER);
    public static final Actor ADMIN = Actor.of("admin-1", ComplaintRole.INSTANCE_ADMIN);
    public static final Actor AGENCY =
            Actor.of("opd-1", ComplaintRole.AGENCY_ADMIN).of(DPU);
    public static final Actor LIAISON =
            Actor.of("hubung-1", ComplaintRole.LIAISON).of(DPU);
    public static final Actor SUPERVISOR =
            Actor.of("inspektur-1", ComplaintRole.APIP_HEAD).of(APIP);
    /** What may be in nothing that is told. */
    public static final List<String> SECRETS = List.of(
            "Sekar Rahasiawati",
            "Rahasiawati",
            "0800-1234-567",
            "sekar@contoh.id",
            "Gang Kenari",
            "warga-9",
            "609810",
            "914744",
            "Trotoar di depan",
            "Budi Terlaporman",
            "aduan-x");

    private static final Workflow<Complaint> WORKFLOW =
            ComplaintProcedure.in(PACK).on(LocalDate.of(2025, 6, 10)).orElseThrow();
    private static final EventOutbox OUTBOX = EventOutbox.of(
            EventSource.of(
                    "id.go.contoh",
                    "https://contoh.go.id/pendopo",
                    OpaqueIds.under("kunci contoh untuk uji".getBytes(StandardCharsets.UTF_8))),
            List.of(new ComplaintEvents()));

    private final Journey<Complaint> journey = Journey.of(WORKFLOW, "aduan-x", PACK.calendar())
            .knowing(SubmissionCounts.FACT, SubmissionCounts.NONE)
            .knowing(PersonComparison.FACT, PersonComparison.NOBODY)
            .knowing(AgencyStanding.FACT, new AgencyStanding(AgencyKind.AGENCY, true, true));
    private final List<CaseFile<Complaint>> files = new ArrayList<>();

    private Way() {}

    public static Report report(Secrecy secrecy) {
        ReporterRecord known = new ReporterRecord(
                Optional.of(PersonalText.of("Sekar Rahasiawati")),
                Optional.empty(),
                Optional.of(PersonalText.of("0800-1234-567")),
                Optional.of(PersonalText.of("sekar@contoh.id")),
                Optional.of(PersonalText.of("Gang Kenari Nomor 7")));
        return Report.of(
                        StatedKind.COMPLAINT,
                        Channel.WEB,
                        Narrative.of("Trotoar di depan rumah saya pecah, kata Sekar Rahasiawati dari Gang Kenari."),
                        Reporter.of(REPORTER.person(), VerificationLevel.IDENTITY, known))
                .title("Trotoar di depan rumah saya")
                .category(PAVEMENT)
                .hiding(secrecy)
                .about(SubjectParty.official(DPU, id.pendopo.complaints.report.SubjectOffice.STAFF, "Budi Terlaporman"))
                .at(Location.of(GeoPoint.parse("-6.914744,107.609810"), LocationSource.PIN)
                        .in(RegionCode.parse("32.73.01.1001")))
                .done();
    }

    /** Received on a Monday. */
    public static Way received(Secrecy secrecy) {
        Way way = new Way();
        way.journey.open(
                "2025-06-02T09:00",
                REPORTER,
                new FilingCommand.Submit(report(secrecy), TRACKING, true, Optional.empty()));
        way.files.add(way.journey.file());
        return way;
    }

    /** From now on whoever it is sent to is of this kind. */
    public Way sentTo(AgencyKind kind) {
        journey.knowing(AgencyStanding.FACT, new AgencyStanding(kind, true, true));
        return this;
    }

    /** Takes an act. */
    public Way take(String at, Actor actor, Command command) {
        journey.take(at, actor, command);
        files.add(journey.file());
        return this;
    }

    /** Takes an act if it may be taken. */
    public Way perhaps(String at, Actor actor, Command command) {
        if (journey.decide(at, actor, command) instanceof Decision.Accepted<Complaint> accepted) {
            journey.done(accepted);
            files.add(journey.file());
        }
        return this;
    }

    /** Takes what time demands, act by act. */
    public Way settle(String at) {
        int before = journey.entries().size();
        journey.settle(at);
        CaseFile<Complaint> file = files.get(files.size() - 1);
        for (int i = before; i < journey.entries().size(); i++) {
            file = file.after(journey.entries().get(i));
            files.add(file);
        }
        return this;
    }

    public CaseFile<Complaint> file() {
        return journey.file();
    }

    public List<StageChange> rows() {
        return journey.journal().entries().stream().map(StageChange::of).toList();
    }

    /** All that was told, in order. */
    public List<CloudEvent> told() {
        List<JournalEntry> entries = journey.journal().entries();
        List<CloudEvent> told = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Optional<CaseFile<?>> before = i == 0 ? Optional.empty() : Optional.of(files.get(i - 1));
            told.addAll(OUTBOX.events(before, files.get(i), entries.get(i)));
        }
        return told;
    }

    /** What was told without what all types begin with and end on. */
    public List<String> types() {
        return told().stream()
                .map(event ->
                        event.type().replace("id.go.contoh.complaints.", "").replace(".v1", "") + " "
                                + event.classification().label())
                .toList();
    }
}
