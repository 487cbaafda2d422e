package id.pendopo.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.guard.SubmissionCounts;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.ReporterRecord;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.notice.Notice;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Office;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.core.workflow.Stage;
import id.pendopo.testkit.InMemoryStore;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** An office with several complaints, whose facts about each other it answers itself. */
final class FamilyWorld {
    static final Code DPU = Code.of("DPU");
    static final Code DLH = Code.of("DLH");
    static final Actor DPU_ADMIN = Actor.of("dpu-1", ComplaintRole.AGENCY_ADMIN).of(DPU);
    static final Actor DPU_LIAISON = Actor.of("dpu-2", ComplaintRole.LIAISON).of(DPU);
    static final Actor DLH_ADMIN = Actor.of("dlh-1", ComplaintRole.AGENCY_ADMIN).of(DLH);
    static final Actor DLH_LIAISON = Actor.of("dlh-2", ComplaintRole.LIAISON).of(DLH);
    static final Narrative TEXT = Narrative.of("Petugas sudah memperbaiki semuanya pada hari Senin pagi.");

    private final Set<String> gone = new HashSet<>(Set.of("DISHUB"));
    private final InMemoryStore store = new InMemoryStore();
    private final Office office = Office.in(Region.PACK)
            .with(store)
            .facts(new Known(gone), new FamilyFacts().over(Region.PACK, store, new byte[0]))
            .keys(new SecureRandom()::nextBytes)
            .withoutValidation("what is asked here is well formed")
            .open();
    private final Random codes = new Random(1);
    private int attempts;

    /** Received from this account, of this form. */
    CaseId received(String id, String account, Report report) {
        PersonRef person = PersonRef.of(account);
        Report his = report.change()
                .by(Reporter.of(
                        person, VerificationLevel.IDENTITY, ReporterRecord.of("Warga " + account, "0800-0000-00")))
                .done();
        does("2025-06-02T09:00", id, Actor.of(person, ComplaintRole.REPORTER), submit(his));
        return CaseId.of(id);
    }

    FilingCommand.Submit submit(Report report) {
        return new FilingCommand.Submit(report, TrackingId.random(codes), true, Optional.empty());
    }

    TrackingId code() {
        return TrackingId.random(codes);
    }

    CaseId verified(String id, String account, Report report) {
        CaseId file = received(id, account, report);
        does("2025-06-03T09:00", id, Sample.ADMIN, Sample.verify());
        return file;
    }

    /** Sent to the public works. */
    CaseId disposed(String id, String account, Report report) {
        CaseId file = verified(id, account, report);
        does("2025-06-03T10:00", id, Sample.ADMIN, new CaseworkCommand.Dispose(DPU, Optional.empty()));
        return file;
    }

    /** Answered by the public works, and accepted by the reporter, at this moment. */
    CaseId closed(String id, String account, String at) {
        CaseId file = disposed(id, account, Sample.plain());
        answers(at, id, DPU_ADMIN, DPU_LIAISON);
        does(at, id, Actor.of(account, ComplaintRole.REPORTER), new AnsweringCommand.Confirm(Optional.empty()));
        return file;
    }

    void answers(String at, String id, Actor admin, Actor liaison) {
        does(
                at,
                id,
                admin,
                new AnsweringCommand.DraftAnswer(
                        TEXT, Optional.of(Upshot.of(Outcome.DONE)), Optional.empty(), List.of()));
        does(at, id, liaison, new AnsweringCommand.ApproveAnswer());
    }

    void does(String at, String id, Actor actor, ComplaintCommand command) {
        assertThat(tried(at, id, actor, command)).as("%s %s", id, command).isEmpty();
    }

    /** Who is told what of this act and of all that it led to. */
    List<Notice> told(String at, String id, Actor actor, ComplaintCommand command) {
        Answer answer = handled(at, id, actor, command);
        assertThat(answer.accepted())
                .as("%s %s %s", id, command, answer.codes())
                .isTrue();
        return office.notices(answer);
    }

    /** Who is told what of what time leads to. */
    List<Notice> toldByTime(String at, String id) {
        return office.notices(office.settle(ComplaintPolicy.PROCEDURE, CaseId.of(id), instant(at)));
    }

    /** From now on this agency is no more. */
    void dissolves(String agency) {
        gone.add(agency);
    }

    private Answer handled(String at, String id, Actor actor, ComplaintCommand command) {
        return office.handle(
                ComplaintPolicy.PROCEDURE, CaseId.of(id), command, actor, instant(at), CommandId.of("a-" + attempts++));
    }

    List<String> tried(String at, String id, Actor actor, ComplaintCommand command) {
        Answer answer = handled(at, id, actor, command);
        return answer.accepted() ? List.of() : answer.codes();
    }

    /** The same under an attempt that is told. */
    Answer asked(String at, CaseId id, Actor actor, ComplaintCommand command, String attempt) {
        return office.handle(ComplaintPolicy.PROCEDURE, id, command, actor, instant(at), CommandId.of(attempt));
    }

    void settle(String at, String id) {
        office.settle(ComplaintPolicy.PROCEDURE, CaseId.of(id), instant(at));
    }

    boolean isSeenBy(Actor actor, String id, String at) {
        return office.isThereFor(ComplaintPolicy.PROCEDURE, CaseId.of(id), actor, instant(at));
    }

    @SuppressWarnings("unchecked") // of the procedure of complaints every case is one
    CaseFile<Complaint> file(String id) {
        return (CaseFile<Complaint>)
                office.file(ComplaintPolicy.PROCEDURE, CaseId.of(id)).orElseThrow();
    }

    Complaint data(String id) {
        return file(id).data();
    }

    boolean isAt(String id, Stage stage) {
        return file(id).isAt(stage);
    }

    List<JournalEntry> entries(String id) {
        return office.journal(CaseId.of(id));
    }

    String journal(String id) {
        return office.journal(CaseId.of(id)).toString();
    }

    static Instant instant(String at) {
        return LocalDateTime.parse(at).toInstant(ZoneOffset.ofHours(7));
    }

    static FilingCommand.Verify as(ReportKind kind) {
        return new FilingCommand.Verify(kind, Sample.PAVEMENT);
    }

    /** Nothing came before, and every agency is at work. */
    private record Known(Set<String> gone) implements FactSource {
        @Override
        public Set<Fact<?>> facts() {
            return Set.of(SubmissionCounts.FACT, AgencyStanding.FACT, PersonComparison.FACT);
        }

        @Override
        public Reading<?> read(FactRequest request, Instant at) {
            if (request.fact().equals(SubmissionCounts.FACT)) {
                return new Reading.Found<>(SubmissionCounts.NONE, at, "test", "");
            }
            if (request.fact().equals(PersonComparison.FACT)) {
                return new Reading.Found<>(PersonComparison.NOBODY, at, "test", "");
            }
            AgencyKind kind = request.subject().startsWith("INSPEKTORAT") ? AgencyKind.INSPECTORATE : AgencyKind.AGENCY;
            return new Reading.Found<>(
                    new AgencyStanding(kind, !gone.contains(request.subject()), true), at, "test", "");
        }
    }
}
