package id.pendopo.complaints.publication;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.category.CategoryPolicy;
import id.pendopo.complaints.complaint.AgencyStanding;
import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintPolicy;
import id.pendopo.complaints.complaint.ComplaintProcedure;
import id.pendopo.complaints.complaint.ComplaintRole;
import id.pendopo.complaints.complaint.FamilyFacts;
import id.pendopo.complaints.complaint.PersonComparison;
import id.pendopo.complaints.complaint.Region;
import id.pendopo.complaints.guard.SubmissionCounts;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.complaints.visibility.VisibilityPolicy;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.event.EventOutbox;
import id.pendopo.core.event.EventSource;
import id.pendopo.core.event.OpaqueIds;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Office;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.core.workflow.Reading;
import id.pendopo.testkit.InMemoryStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** An office of complaints in a region of invented values, and everybody who looks in. */
final class Hall {
    static final Code DPU = Code.of("DPU");
    static final Code DLH = Code.of("DLH");
    static final Code APIP = Code.of("INSPEKTORAT");
    static final Actor COUNTER = Actor.of("loket-1", ComplaintRole.INTAKE_OFFICER);
    static final Actor ADMIN = Actor.of("admin-1", ComplaintRole.INSTANCE_ADMIN);
    static final Actor SECOND_ADMIN = Actor.of("admin-2", ComplaintRole.INSTANCE_ADMIN);
    static final Actor AT_DPU = Actor.of("dpu-1", ComplaintRole.AGENCY_ADMIN).of(DPU);
    static final Actor AT_DLH = Actor.of("dlh-1", ComplaintRole.AGENCY_ADMIN).of(DLH);
    static final Actor LIAISON = Actor.of("penghubung-1", ComplaintRole.LIAISON).of(DPU);
    static final Actor EXAMINER =
            Actor.of("pemeriksa-1", ComplaintRole.APIP_OFFICER).of(APIP);
    static final Actor INSPECTOR =
            Actor.of("inspektur-1", ComplaintRole.APIP_HEAD).of(APIP);
    static final Actor AT_HUB = Actor.of("kanal-lapor", ComplaintRole.ADAPTER).of(Code.of("LAPOR"));
    static final Actor MONITOR = Actor.of("pimpinan-1", ComplaintRole.MONITOR);
    static final Actor OMBUDSMAN = Actor.of("ori-1", ComplaintRole.OMBUDSMAN_LIAISON);
    static final Actor ARCHIVIST = Actor.of("arsiparis-1", ComplaintRole.RECORDS_OFFICER);
    static final Actor AUDITOR = Actor.of("auditor-1", ComplaintRole.AUDITOR);
    static final Actor SUPPORTER = Actor.of("pendukung-1", ComplaintRole.SUPPORTER);
    static final Actor STRANGER = Actor.of("warga-lain", ComplaintRole.REPORTER);
    static final List<Actor> OTHERS = List.of(
            COUNTER,
            ADMIN,
            SECOND_ADMIN,
            AT_DPU,
            AT_DLH,
            LIAISON,
            EXAMINER,
            INSPECTOR,
            MONITOR,
            OMBUDSMAN,
            ARCHIVIST,
            AUDITOR,
            SUPPORTER,
            STRANGER);

    static final Actor AT_DLH_LIAISON =
            Actor.of("penghubung-2", ComplaintRole.LIAISON).of(DLH);
    static final Actor SECOND_EXAMINER =
            Actor.of("pemeriksa-2", ComplaintRole.APIP_OFFICER).of(APIP);

    /** With the class of minor complaints, which is a region's choice. */
    static final RegionPack PACK = Region.with(Map.of("minorTerm", "\"2wd\""));

    static final CategoryPolicy CATEGORIES = PACK.book(CategoryPolicy.schema()).policy(LocalDate.of(2025, 6, 2));
    static final VisibilityPolicy POLICY = PACK.book(VisibilityPolicy.schema()).policy(LocalDate.of(2025, 6, 2));

    private static final ProcedureProvider PROCEDURE = new Once(new ComplaintProcedure());

    /** Built once: that each office builds it anew is looked at elsewhere. */
    private static final class Once implements ProcedureProvider {
        private final ProcedureProvider of;
        private final Procedure<?> built;

        Once(ProcedureProvider of) {
            this.of = of;
            this.built = of.open(PACK);
        }

        @Override
        public String name() {
            return of.name();
        }

        @Override
        public Procedure<?> open(RegionPack pack) {
            return built;
        }

        @Override
        public FindingCatalogue findings() {
            return of.findings();
        }
    }

    private final Random random;
    final Office office;
    private Instant now = at("2025-06-02T09:00");
    private int attempts;
    private SubmissionCounts counts = SubmissionCounts.NONE;
    private Set<Code> gone = Set.of();

    Hall(Random random) {
        this.random = random;
        InMemoryStore store = new InMemoryStore();
        this.office = Office.in(PACK)
                .with(store)
                .keys(random::nextBytes)
                .remembering(1_000)
                .withoutValidation("constraints are tried elsewhere")
                .facts(
                        new FactSource() {
                            @Override
                            public Set<Fact<?>> facts() {
                                return Set.of(SubmissionCounts.FACT, AgencyStanding.FACT, PersonComparison.FACT);
                            }

                            @Override
                            public Reading<?> read(FactRequest request, Instant at) {
                                if (request.fact().equals(SubmissionCounts.FACT)) {
                                    return new Reading.Found<>(counts, at, "test", "1");
                                }
                                if (request.fact().equals(PersonComparison.FACT)) {
                                    return new Reading.Found<>(PersonComparison.NOBODY, at, "test", "1");
                                }
                                AgencyKind kind = request.subject().equals(APIP.value())
                                        ? AgencyKind.INSPECTORATE
                                        : AgencyKind.AGENCY;
                                return new Reading.Found<>(
                                        new AgencyStanding(kind, !gone.contains(Code.of(request.subject())), true),
                                        at,
                                        "test",
                                        "1");
                            }
                        },
                        new FamilyFacts().over(PACK, store, new byte[0]))
                .procedures(PROCEDURE)
                .outbox(EventOutbox.of(EventSource.of(
                        "id.go.contoh",
                        "https://contoh.example/pendopo",
                        OpaqueIds.under("kunci contoh untuk pengujian saja".getBytes(StandardCharsets.UTF_8)))))
                .open();
    }

    static Instant at(String when) {
        return LocalDateTime.parse(when).toInstant(ZoneOffset.ofHours(7));
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return now.atOffset(ZoneOffset.ofHours(7)).toLocalDate();
    }

    TrackingId tracking() {
        return TrackingId.random(random);
    }

    /** From now on so many are said to have come from one account today. */
    void counting(SubmissionCounts now) {
        counts = now;
    }

    /** From now on these agencies are said to be no more. */
    void dissolving(Set<Code> agencies) {
        gone = agencies;
    }

    /** Days pass, and what time demands of these cases is taken. */
    List<JournalEntry> later(int days, Collection<String> ids) {
        now = now.plus(Duration.ofDays(days));
        List<JournalEntry> taken = new ArrayList<>();
        ids.forEach(id -> taken.addAll(office.settle(ComplaintPolicy.PROCEDURE, CaseId.of(id), now)));
        return taken;
    }

    /** A minute later this is asked. */
    Answer ask(String id, Command command, Actor actor) {
        now = now.plusSeconds(60);
        return office.handle(
                ComplaintPolicy.PROCEDURE, CaseId.of(id), command, actor, now, CommandId.of("c-" + ++attempts));
    }

    Hall does(String id, Command command, Actor actor) {
        Answer answer = ask(id, command, actor);
        if (!answer.accepted()) {
            throw new AssertionError(command.getClass().getSimpleName() + ": " + answer.findings());
        }
        return this;
    }

    @SuppressWarnings("unchecked") // the data of a complaint are a complaint
    CaseFile<Complaint> file(String id) {
        return (CaseFile<Complaint>)
                office.file(ComplaintPolicy.PROCEDURE, CaseId.of(id)).orElseThrow();
    }
}
