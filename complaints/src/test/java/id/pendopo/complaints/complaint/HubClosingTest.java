package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.REOPENING;
import static id.pendopo.complaints.complaint.ComplaintStage.CLOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.RESPONDED;
import static id.pendopo.complaints.complaint.Sample.REPORTER;
import static id.pendopo.complaints.complaint.Work.DPU_ADMIN;
import static id.pendopo.complaints.complaint.Work.DPU_LIAISON;
import static id.pendopo.complaints.complaint.Work.answer;
import static id.pendopo.complaints.complaint.Work.answered;
import static id.pendopo.complaints.complaint.Work.inProgress;
import static id.pendopo.complaints.complaint.Work.runs;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.category.CategoryPolicy;
import id.pendopo.complaints.hub.RegionStage;
import id.pendopo.complaints.monitoring.Satisfaction;
import id.pendopo.complaints.open311.PublicRequests;
import id.pendopo.complaints.publication.HubFeed;
import id.pendopo.complaints.publication.Views;
import id.pendopo.complaints.report.ExternalReference;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.law.Code;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The national channel closes what it knows and what was answered: here it is closed for that reason, and for no other. */
class HubClosingTest {
    private static final Actor HUB = Stages.HUB;
    private static final HubCommand.CloseAtHub CLOSE = new HubCommand.CloseAtHub(Commands.AT_HUB);

    private static Journey<Complaint> known(Journey<Complaint> complaint) {
        return complaint.take("2025-06-04T09:30", HUB, new HubCommand.RecordReference(Commands.AT_HUB));
    }

    private static Journey<Complaint> answeredThere() {
        return answered(known(inProgress()), "2025-06-05");
    }

    @Test
    void what_the_channel_closes_is_closed_for_that_reason_and_nobody_is_taken_for_satisfied() {
        Journey<Complaint> complaint = answeredThere().take("2025-06-10T09:00", HUB, CLOSE);
        assertThat(complaint.isAt(CLOSED)).isTrue();
        assertThat(complaint.data().answering().closing()).contains(ClosingReason.CLOSED_AT_HUB);
        assertThat(complaint.data().answering().feedback()).isEmpty();
        assertThat(runs(complaint, REOPENING)).contains(LocalDate.parse("2025-07-10"));
        assertThat(complaint.tried("2025-06-11T09:00", REPORTER, new AnsweringCommand.Reopen(Commands.LONG)))
                .as("the reporter may have it opened again as after any closing")
                .isEmpty();
        Satisfaction figures = Satisfaction.of(
                List.of(complaint.file()),
                Region.PACK.region(),
                LocalDate.parse("2025-06-01"),
                LocalDate.parse("2025-07-01"));
        assertThat(figures.byHub()).isEqualTo(1);
        assertThat(figures.byNoReply()).isZero();
        assertThat(figures.rated()).isZero();
        assertThat(figures.satisfied()).isZero();
    }

    @Test
    void the_page_and_the_request_say_that_the_channel_closed_it() {
        Journey<Complaint> complaint = answeredThere().take("2025-06-10T09:00", HUB, CLOSE);
        assertThat(Views.of(complaint.file()).publicPage().orElseThrow().reason())
                .contains(Code.of("CLOSED_AT_HUB"));
        assertThat(note(complaint, "id"))
                .startsWith("Ditutup melalui kanal nasional")
                .contains("Trotoar sudah");
        assertThat(note(complaint, "en")).startsWith("Closed through the national channel");
        Journey<Complaint> confirmed = answered(inProgress(), "2025-06-05")
                .take("2025-06-10T09:00", REPORTER, new AnsweringCommand.Confirm(Optional.empty()));
        assertThat(note(confirmed, "id")).startsWith("Trotoar sudah");
        assertThat(Views.of(confirmed.file()).publicPage().orElseThrow().reason())
                .contains(Code.of("CONFIRMED"));
    }

    private static String note(Journey<Complaint> complaint, String language) {
        CategoryPolicy categories = Region.PACK.book(CategoryPolicy.schema()).policy(Region.DAY);
        return PublicRequests.of(categories, ZoneOffset.ofHours(7), Locale.forLanguageTag(language), Views::of)
                .published(complaint.file())
                .orElseThrow()
                .statusNotes()
                .orElseThrow();
    }

    @Test
    void what_was_not_answered_is_not_closed_and_the_refusal_says_where_it_stands() {
        Journey<Complaint> complaint = known(inProgress());
        assertThat(complaint.tried("2025-06-05T09:00", HUB, CLOSE)).containsExactly("core.NOT_NOW");
        assertThat(complaint.decide("2025-06-05T09:00", HUB, CLOSE).findings().toString())
                .contains("IN_PROGRESS")
                .contains("RESPONDED");
    }

    @Test
    void a_reply_that_came_here_in_the_meantime_keeps_it_open() {
        Journey<Complaint> complaint =
                answeredThere().take("2025-06-10T09:00", REPORTER, new AnsweringCommand.Reply(Commands.LONG));
        assertThat(complaint.tried("2025-06-10T10:00", HUB, CLOSE)).containsExactly("core.NOT_NOW");
    }

    @Test
    void a_promise_keeps_it_open_through_its_day_and_not_longer() {
        Journey<Complaint> complaint = known(inProgress())
                .take("2025-06-05T09:00", DPU_ADMIN, answer(Upshot.planned(LocalDate.parse("2025-06-20"))))
                .take("2025-06-05T10:00", DPU_LIAISON, new AnsweringCommand.ApprovePromise());
        assertThat(complaint.isAt(RESPONDED)).isTrue();
        assertThat(HubFeed.of(complaint.file()).view(Set.of()).stage()).isEqualTo(RegionStage.PROMISED);
        assertThat(complaint.tried("2025-06-19T09:00", HUB, CLOSE)).containsExactly("complaints.PROMISE_RUNS");
        complaint.settle("2025-06-20T23:59:59");
        assertThat(complaint.tried("2025-06-20T23:59:59", HUB, CLOSE)).containsExactly("complaints.PROMISE_RUNS");
        complaint.settle("2025-06-21T00:00");
        assertThat(HubFeed.of(complaint.file()).view(Set.of()).stage()).isEqualTo(RegionStage.ANSWERED);
        assertThat(complaint.tried("2025-06-21T00:00", HUB, CLOSE)).isEmpty();
    }

    @Test
    void the_channel_closes_nothing_that_it_does_not_know() {
        Journey<Complaint> unknown = answered(inProgress(), "2025-06-05");
        assertThat(unknown.tried("2025-06-10T09:00", HUB, CLOSE)).containsExactly("complaints.NOT_AT_HUB");
        ExternalReference other = ExternalReference.of("lapor", "4712");
        assertThat(answeredThere().tried("2025-06-10T09:00", HUB, new HubCommand.CloseAtHub(other)))
                .containsExactly("complaints.NOT_AT_HUB");
        ExternalReference legacy = ExternalReference.of("legacy", "7");
        Journey<Complaint> elsewhere =
                answeredThere().take("2025-06-06T09:00", Sample.ADMIN, new HubCommand.RecordReference(legacy));
        assertThat(elsewhere.tried("2025-06-10T09:00", HUB, new HubCommand.CloseAtHub(legacy)))
                .as("another system than the channel closes nothing")
                .containsExactly("complaints.NOT_AT_HUB");
    }

    @Test
    void nobody_else_closes_in_the_name_of_the_channel() {
        for (Actor actor : List.of(REPORTER, DPU_ADMIN, DPU_LIAISON, Sample.ADMIN)) {
            assertThat(answeredThere().tried("2025-06-10T09:00", actor, CLOSE)).containsExactly("core.NOT_PERMITTED");
        }
    }

    @Test
    void what_is_alleged_is_closed_there_too_and_shows_the_channel_nothing_of_itself() {
        Journey<Complaint> complaint = Stages.examined("IN_PROGRESS");
        // Somebody brought it there too; it was not pushed.
        complaint.take("2025-06-04T10:00", Sample.SECOND_ADMIN, new HubCommand.RecordReference(Commands.AT_HUB));
        Views views = Views.of(complaint.file());
        assertThat(views.forViewer(Viewer.HUB).orElseThrow().content().text()).isEmpty();
        assertThat(views.forViewer(Viewer.HUB).orElseThrow().head().tracking()).isEmpty();
        complaint
                .take("2025-06-05T09:00", Stages.EXAMINER, Work.result())
                .take("2025-06-05T10:00", Sample.SUPERVISOR, new AnsweringCommand.ApproveAnswer());
        assertThat(complaint.tried("2025-06-10T09:00", HUB, CLOSE)).isEmpty();
    }

    // Numbers of other systems.

    @Test
    void a_case_has_one_number_of_each_system_and_ten_at_most() {
        Journey<Complaint> complaint = known(inProgress());
        assertThat(complaint.tried("2025-06-05T09:00", HUB, new HubCommand.RecordReference(Commands.AT_HUB)))
                .containsExactly("complaints.REFERENCE_KNOWN");
        assertThat(complaint.tried(
                        "2025-06-05T09:00", HUB, new HubCommand.RecordReference(ExternalReference.of("lapor", "9"))))
                .containsExactly("complaints.REFERENCE_OTHER");
        for (int i = 2; i <= 10; i++) {
            complaint.take(
                    "2025-06-05T09:0" + (i - 1),
                    Sample.ADMIN,
                    new HubCommand.RecordReference(ExternalReference.of("sistem" + i, "1")));
        }
        assertThat(complaint.data().report().references()).hasSize(10);
        assertThat(complaint.tried(
                        "2025-06-05T10:00",
                        Sample.ADMIN,
                        new HubCommand.RecordReference(ExternalReference.of("sistem11", "1"))))
                .containsExactly("complaints.REFERENCES_FULL");
    }

    @Test
    void who_brings_a_report_for_himself_names_no_number_of_another_system() {
        var numbered = Sample.pavement().references(Commands.AT_HUB).done();
        assertThat(Sample.journey().unopened("2025-06-02T09:00", REPORTER, Sample.submit(numbered)))
                .containsExactly("complaints.REFERENCE_BY_REPORTER");
        assertThat(Sample.journey().unopened("2025-06-02T09:00", HUB, Sample.submit(numbered)))
                .isEmpty();
        var twice = Sample.pavement()
                .references(Commands.AT_HUB, ExternalReference.of("lapor", "9"))
                .done();
        assertThat(Sample.journey().unopened("2025-06-02T09:00", HUB, Sample.submit(twice)))
                .containsExactly("complaints.REFERENCE_OTHER");
    }

    /** The reporter completes what he told, and knows nothing of numbers that were recorded since. */
    @Test
    void completing_a_report_keeps_its_numbers() {
        Journey<Complaint> complaint = Sample.received()
                .take("2025-06-02T10:00", Sample.ADMIN, new HubCommand.RecordReference(Commands.AT_HUB))
                .take("2025-06-03T09:00", Sample.ADMIN, Sample.hold("FOTO"));
        assertThat(complaint.tried("2025-06-04T09:00", REPORTER, new FilingCommand.Complete(Sample.plain())))
                .containsExactly("complaints.NOTHING_CHANGED");
        complaint.take(
                "2025-06-04T09:00",
                REPORTER,
                new FilingCommand.Complete(
                        Sample.pavement().title("Trotoar pecah parah").done()));
        assertThat(complaint.data().report().references()).containsExactly(Commands.AT_HUB);
        assertThat(complaint.data().report().title().orElseThrow().reveal()).isEqualTo("Trotoar pecah parah");
    }
}
