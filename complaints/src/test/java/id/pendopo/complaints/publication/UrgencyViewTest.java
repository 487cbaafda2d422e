package id.pendopo.complaints.publication;

import static id.pendopo.complaints.category.UrgencyReason.SAFETY_WORDS;
import static id.pendopo.complaints.category.UrgencyReason.VULNERABLE_SITE;
import static id.pendopo.complaints.publication.Hall.ADMIN;
import static id.pendopo.complaints.publication.Hall.AT_DLH;
import static id.pendopo.complaints.publication.Hall.AT_DPU;
import static id.pendopo.complaints.publication.Hall.AUDITOR;
import static id.pendopo.complaints.publication.Hall.DPU;
import static id.pendopo.complaints.publication.Hall.LIAISON;
import static id.pendopo.complaints.publication.Hall.OMBUDSMAN;
import static id.pendopo.complaints.publication.Hall.POLICY;
import static id.pendopo.complaints.publication.Hall.STRANGER;
import static id.pendopo.complaints.publication.Hall.SUPPORTER;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.category.Priority;
import id.pendopo.complaints.complaint.CaseworkCommand;
import id.pendopo.complaints.complaint.FilingCommand;
import id.pendopo.complaints.complaint.ShieldingCommand;
import id.pendopo.complaints.report.Location;
import id.pendopo.complaints.report.LocationSource;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.region.GeoPoint;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Why a report comes forward tells something of its text and of its place: who sees the priority reads a reason only where he sees what it was
 * read from, and nobody outside reads anything.
 */
class UrgencyViewTest {
    private static final String DANGER = "kabel putus";
    private final Hall hall = new Hall(new Random(7));
    private final Planted one = new Planted(6, Hall.DLH);

    /** It speaks of danger, right where the hospital of the pack is, and lies with the public works. */
    private void disposed(Secrecy secrecy) {
        Report report = one.report(secrecy)
                .change()
                .story(Narrative.of("Tiang miring dan " + DANGER + " menjuntai di depan pintu masuk."))
                .at(Location.of(GeoPoint.parse("-6.900000,107.620000"), LocationSource.PIN))
                .done();
        hall.does(
                        one.caseId,
                        new FilingCommand.Submit(report, hall.tracking(), true, Optional.empty()),
                        Run.reporter(one))
                .does(one.caseId, new FilingCommand.Verify(ReportKind.COMPLAINT_GENERAL, Courses.PAVEMENT), ADMIN)
                .does(one.caseId, new CaseworkCommand.Dispose(DPU, Optional.empty()), ADMIN);
    }

    private Views views() {
        return Views.of(hall.file(one.caseId)).within(POLICY);
    }

    private Optional<ComplaintView.Urgency> seenBy(Actor actor) {
        return views().forActor(actor, hall.today()).orElseThrow().head().urgency();
    }

    @Test
    void office_and_agency_read_how_soon_and_why_and_never_in_what_words() {
        disposed(Secrecy.PLAIN);
        ComplaintView.Urgency urgent =
                new ComplaintView.Urgency(Priority.URGENT, false, Set.of(SAFETY_WORDS, VULNERABLE_SITE));
        assertThat(seenBy(ADMIN)).contains(urgent);
        assertThat(seenBy(AT_DPU)).contains(urgent);
        assertThat(seenBy(LIAISON)).contains(urgent);
        assertThat(urgent.toString()).doesNotContainIgnoringCase(DANGER).doesNotContain("Sakit");
    }

    @Test
    void nobody_outside_reads_anything_of_it() {
        disposed(Secrecy.PLAIN);
        for (Actor actor : List.of(Run.reporter(one), STRANGER, SUPPORTER, AT_DLH, OMBUDSMAN)) {
            assertThat(seenBy(actor)).as(actor.toString()).isEmpty();
        }
        for (Viewer viewer : List.of(Viewer.PUBLIC, Viewer.OPEN, Viewer.HUB)) {
            assertThat(views().forViewer(viewer).orElseThrow().head().urgency())
                    .as(viewer.name())
                    .isEmpty();
        }
        String outside = views().publicPage() + " " + views().searchDocument();
        for (Priority priority : Priority.values()) {
            assertThat(outside).doesNotContain(priority.name());
        }
        assertThat(outside).doesNotContain(SAFETY_WORDS.name(), VULNERABLE_SITE.name());
    }

    /** That an anonymous report is near the hospital tells where it is: the agency learns it when it opens the place, on record. */
    @Test
    void of_an_anonymous_report_the_agency_reads_that_it_is_near_a_place_when_it_opened_the_place() {
        disposed(Secrecy.ANONYMOUS);
        assertThat(seenBy(ADMIN).orElseThrow().reasons()).containsExactly(SAFETY_WORDS, VULNERABLE_SITE);
        assertThat(seenBy(AT_DPU)).contains(new ComplaintView.Urgency(Priority.URGENT, false, Set.of(SAFETY_WORDS)));
        hall.does(
                one.caseId,
                new ShieldingCommand.ReadHidden(List.of(Field.PLACE), PersonalText.of("harus datang ke tempat itu")),
                AT_DPU);
        assertThat(seenBy(AT_DPU).orElseThrow().reasons()).containsExactly(SAFETY_WORDS, VULNERABLE_SITE);
        assertThat(views().forViewer(Viewer.MONITOR).orElseThrow().head().urgency())
                .contains(new ComplaintView.Urgency(Priority.URGENT, false, Set.of(SAFETY_WORDS)));
    }

    @Test
    void who_reads_neither_text_nor_place_reads_how_soon_and_not_why() {
        disposed(Secrecy.PLAIN);
        assertThat(seenBy(AUDITOR)).contains(new ComplaintView.Urgency(Priority.URGENT, false, Set.of()));
    }

    @Test
    void what_an_official_set_was_raised_by_nothing() {
        disposed(Secrecy.PLAIN);
        hall.does(
                one.caseId,
                new CaseworkCommand.SetPriority(Priority.NORMAL, Narrative.of("Sudah diamankan petugas tadi pagi.")),
                ADMIN);
        assertThat(seenBy(AT_DPU)).contains(new ComplaintView.Urgency(Priority.NORMAL, true, Set.of()));
    }
}
