package id.pendopo.complaints.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.complaint.CaseworkCommand;
import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintPolicy;
import id.pendopo.complaints.complaint.ComplaintRole;
import id.pendopo.complaints.complaint.FamilyCommand;
import id.pendopo.complaints.complaint.FilingCommand;
import id.pendopo.complaints.complaint.ShieldingCommand;
import id.pendopo.complaints.event.Way;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.ReporterRecord;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What belongs together tells no more of the others than each of them tells by itself. */
class FamilyLeakTest {
    private static final Actor OTHER = Actor.of("warga-8", ComplaintRole.REPORTER);
    private final Hall hall = new Hall(new Random(7));

    private void verified(String id, Actor reporter, Secrecy secrecy) {
        Reporter by = reporter.equals(Way.REPORTER)
                ? Way.report(secrecy).reporter()
                : Reporter.of(
                        reporter.person(),
                        VerificationLevel.IDENTITY,
                        ReporterRecord.of("Tono Contohnama", "0800-0000-02"));
        hall.does(
                        id,
                        new FilingCommand.Submit(
                                Way.report(secrecy).change().by(by).done(), hall.tracking(), true, Optional.empty()),
                        reporter)
                .does(id, new FilingCommand.Verify(ReportKind.COMPLAINT_GENERAL, Way.PAVEMENT), Hall.ADMIN);
    }

    private void disposed(String id, Actor reporter) {
        verified(id, reporter, Secrecy.PLAIN);
        hall.does(id, new CaseworkCommand.Dispose(Hall.DPU, Optional.empty()), Hall.ADMIN);
    }

    @SuppressWarnings("unchecked") // every case of this office is a complaint
    private Optional<CaseFile<Complaint>> other(CaseId id) {
        return hall.office.file(ComplaintPolicy.PROCEDURE, id).map(file -> (CaseFile<Complaint>) file);
    }

    private Views views(String id) {
        return Views.of(hall.file(id)).knowing(this::other);
    }

    /** He may ask for his own, and was told that it was merged; the code of a report that is hidden from him he is not told. */
    @Test
    void the_reporter_of_a_merged_report_learns_no_code_of_a_hidden_parent() {
        disposed("induk", OTHER);
        disposed("anak", Way.REPORTER);
        hall.does("anak", new FamilyCommand.Merge(CaseId.of("induk")), Hall.ADMIN);
        String code = hall.file("induk").data().intake().tracking().value();
        assertThat(views("anak")
                        .forActor(Way.REPORTER, hall.today())
                        .orElseThrow()
                        .toString())
                .contains(code);
        hall.does("induk", new ShieldingCommand.TightenSecrecy(Secrecy.CONFIDENTIAL), OTHER);
        assertThat(views("anak")
                        .forActor(Way.REPORTER, hall.today())
                        .orElseThrow()
                        .toString())
                .doesNotContain(code);
        assertThat(views("anak")
                        .forViewer(id.pendopo.complaints.visibility.Viewer.REPORTER)
                        .orElseThrow()
                        .toString())
                .doesNotContain(code);
        assertThat(views("anak")
                        .forActor(Hall.ADMIN, hall.today())
                        .orElseThrow()
                        .toString())
                .contains(code);
    }

    /** The part knows nobody by name, and its text does all the same. */
    @Test
    void the_agency_of_a_part_reads_no_name_of_somebody_anonymous() {
        verified("utuh", Way.REPORTER, Secrecy.ANONYMOUS);
        hall.does(
                "utuh", new FamilyCommand.Split(List.of(part("jalan", Hall.DPU), part("pohon", Hall.DLH))), Hall.ADMIN);
        String seen =
                views("jalan").forActor(Hall.AT_DPU, hall.today()).orElseThrow().toString();
        assertThat(seen).contains("Trotoar").doesNotContain("Sekar", "Rahasiawati");
        assertThat(Views.of(hall.file("jalan"))
                        .forActor(Hall.AT_DPU, hall.today())
                        .orElseThrow()
                        .toString())
                .doesNotContain("Sekar", "Rahasiawati");
    }

    private FamilyCommand.PartOrder part(String id, Code agency) {
        return new FamilyCommand.PartOrder(CaseId.of(id), hall.tracking(), agency, Optional.empty(), Optional.empty());
    }

    @Test
    void the_trail_names_nobody_who_supports() {
        disposed("dukungan", Way.REPORTER);
        hall.does("dukungan", new FamilyCommand.Support(VerificationLevel.IDENTITY), Hall.SUPPORTER);
        String trail = TrailTable.of(hall.file("dukungan"), hall.office.journal(CaseId.of("dukungan")), Hall.ADMIN)
                .orElseThrow()
                .toJson();
        assertThat(trail).contains("SUPPORTER").doesNotContain("pendukung-1");
    }
}
