package id.pendopo.complaints.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.complaint.AnsweringCommand;
import id.pendopo.complaints.complaint.CaseworkCommand;
import id.pendopo.complaints.complaint.ComplaintHub;
import id.pendopo.complaints.complaint.ComplaintRole;
import id.pendopo.complaints.complaint.FilingCommand;
import id.pendopo.complaints.complaint.HubCommand;
import id.pendopo.complaints.complaint.Outcome;
import id.pendopo.complaints.complaint.ShieldingCommand;
import id.pendopo.complaints.complaint.Upshot;
import id.pendopo.complaints.event.Way;
import id.pendopo.complaints.hub.HubConflict;
import id.pendopo.complaints.hub.HubCursor;
import id.pendopo.complaints.hub.HubOrder;
import id.pendopo.complaints.hub.HubOutcome;
import id.pendopo.complaints.hub.HubPolicy;
import id.pendopo.complaints.hub.HubReading;
import id.pendopo.complaints.hub.HubSync;
import id.pendopo.complaints.hub.RegionReport;
import id.pendopo.complaints.hub.RegionStage;
import id.pendopo.complaints.hub.RegionUpdate;
import id.pendopo.complaints.hub.RegionView;
import id.pendopo.complaints.report.ExternalReference;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.Answer;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the national channel is told of a complaint, and that a report of ours goes there once and comes back as ours. */
class HubFeedTest {
    private static final Actor HUB =
            Actor.of("kanal-lapor", ComplaintRole.ADAPTER).of(Code.of("LAPOR"));
    private static final ExternalReference GIVEN = ExternalReference.of("lapor", "998877");
    private static final Narrative THANKS =
            Narrative.of("Trotoar sudah diperbaiki tim pada hari Senin, dan hasilnya sudah diperiksa.");
    private static final HubPolicy POLICY = Hall.PACK.book(HubPolicy.schema()).policy(LocalDate.of(2025, 6, 2));
    private static final HubSync SYNC = HubSync.of(POLICY);
    private static final String ID = "aduan-x";

    private final Hall hall = new Hall(new Random(5));

    private HubFeedTest sent(Secrecy secrecy) {
        Report report = Way.report(secrecy).change().about().done();
        hall.does(ID, new FilingCommand.Submit(report, hall.tracking(), true, Optional.empty()), Way.REPORTER)
                .does(ID, new FilingCommand.Verify(ReportKind.COMPLAINT_GENERAL, Way.PAVEMENT), Hall.ADMIN)
                .does(ID, new CaseworkCommand.Dispose(Hall.DPU, Optional.empty()), Hall.ADMIN);
        return this;
    }

    private HubFeedTest answered() {
        hall.does(ID, new CaseworkCommand.Accept(), Hall.AT_DPU)
                .does(ID, new CaseworkCommand.NoteProgress(THANKS), Hall.AT_DPU)
                .does(
                        ID,
                        new AnsweringCommand.DraftAnswer(
                                THANKS, Optional.of(Upshot.of(Outcome.DONE)), Optional.empty(), List.of()),
                        Hall.AT_DPU)
                .does(ID, new AnsweringCommand.ApproveAnswer(), Hall.LIAISON);
        return this;
    }

    private Optional<RegionReport> report() {
        return HubFeed.of(hall.file(ID)).report(POLICY, Hall.POLICY);
    }

    private RegionView view() {
        return HubFeed.of(hall.file(ID)).view(Set.of());
    }

    private Answer does(HubOrder order) {
        return hall.ask(ID, ComplaintHub.command(order, hall.tracking()).orElseThrow(), HUB);
    }

    private static HubReading reading(Optional<String> token) {
        return new HubReading(
                GIVEN, 1, "BARU", Secrecy.PLAIN, List.of(), Optional.of(Way.report(Secrecy.PLAIN)), token);
    }

    // What goes there.

    @Test
    void a_plain_report_goes_there_once_it_was_sent_on_and_names_nobody() {
        hall.does(
                        ID,
                        new FilingCommand.Submit(Way.report(Secrecy.PLAIN), hall.tracking(), true, Optional.empty()),
                        Way.REPORTER)
                .does(ID, new FilingCommand.Verify(ReportKind.COMPLAINT_GENERAL, Way.PAVEMENT), Hall.ADMIN);
        assertThat(report()).as("before it was sent on nothing goes there").isEmpty();
        hall.does(ID, new CaseworkCommand.Dispose(Hall.DPU, Optional.empty()), Hall.ADMIN);
        RegionReport told = report().orElseThrow();
        assertThat(told.text().reveal())
                .contains("Trotoar di depan rumah saya pecah")
                .doesNotContain("Sekar", "Rahasiawati");
        assertThat(told.secrecy()).isEqualTo(Secrecy.PLAIN);
        assertThat(told.place().coarse()).isFalse();
        assertThat(told.category()).isEqualTo(Way.PAVEMENT);
        assertThat(told.toString() + told.place()).doesNotContain("Trotoar", "609810");
    }

    @Test
    void what_is_confidential_goes_there_with_its_flag_and_what_is_anonymous_with_a_coarse_point() {
        sent(new Secrecy(true, true, false, false));
        RegionReport told = report().orElseThrow();
        assertThat(told.secrecy()).isEqualTo(new Secrecy(true, true, false, false));
        assertThat(told.place().coarse()).isTrue();
        assertThat(told.place().address()).isEmpty();
        assertThat(told.place().point().orElseThrow())
                .isNotEqualTo(hall.file(ID)
                        .data()
                        .report()
                        .location()
                        .orElseThrow()
                        .geo()
                        .orElseThrow());
    }

    @Test
    void what_has_the_weight_of_supervision_never_goes_there_nor_does_what_is_over() {
        hall.does(
                        ID,
                        new FilingCommand.Submit(Way.report(Secrecy.PLAIN), hall.tracking(), true, Optional.empty()),
                        Way.REPORTER)
                .does(ID, new FilingCommand.Verify(ReportKind.COMPLAINT_SUPERVISORY, Way.BRIBERY), Hall.ADMIN)
                .does(ID, new CaseworkCommand.Dispose(Hall.APIP, Optional.empty()), Hall.ADMIN);
        assertThat(report()).isEmpty();
    }

    @Test
    void what_has_ended_here_before_it_went_there_goes_there_no_more() {
        sent(Secrecy.PLAIN);
        assertThat(report()).isPresent();
        hall.does(ID, new FilingCommand.Withdraw(true), Way.REPORTER);
        assertThat(report()).isEmpty();
    }

    @Test
    void a_region_that_does_not_push_offers_nothing() {
        sent(Secrecy.PLAIN);
        assertThat(SYNC.offering(report())).isPresent();
        assertThat(SYNC.offering(Optional.empty())).isEmpty();
    }

    // It comes back as ours.

    @Test
    void the_number_that_comes_back_is_recorded_once_and_the_report_is_known_by_it() {
        sent(Secrecy.PLAIN);
        HubOrder number = SYNC.numbered(GIVEN);
        assertThat(does(number).accepted()).isTrue();
        assertThat(hall.file(ID).data().report().references()).containsExactly(GIVEN);
        assertThat(hall.file(ID).handling().external()).containsEntry("lapor", "998877");
        assertThat(report()).as("it is offered no more").isEmpty();
        assertThat(does(SYNC.numbered(GIVEN)).codes()).containsExactly("complaints.REFERENCE_KNOWN");
        HubOutcome read =
                SYNC.reconcile(Optional.of(view()), reading(Optional.empty()), HubCursor.of(GIVEN, CaseId.of(ID)));
        assertThat(read.order()).as("the next reading is of our own case").isEmpty();
    }

    /** The channel lists it before the answer to our push has come. */
    @Test
    void a_reading_that_bears_our_token_is_recorded_and_never_taken_in() {
        sent(Secrecy.PLAIN);
        HubReading back = reading(Optional.of(report().orElseThrow().token()));
        assertThat(back.ours()).contains(CaseId.of(ID));
        HubCursor cursor = HubCursor.of(GIVEN, back.ours().orElseThrow());
        HubOutcome first = SYNC.reconcile(Optional.of(view()), back, cursor);
        assertThat(first.order().orElseThrow().kind()).isEqualTo(HubOrder.Kind.RECORD);
        assertThat(first.order().orElseThrow().id())
                .as("the same as of the answer to the push")
                .isEqualTo(SYNC.numbered(GIVEN).id());
        assertThat(does(first.order().orElseThrow()).accepted()).isTrue();
        assertThat(SYNC.reconcile(Optional.of(view()), back, cursor).order()).isEmpty();
        HubOutcome lost = SYNC.reconcile(Optional.empty(), back, cursor);
        assertThat(lost.order())
                .as("a case that is not at hand is not opened anew")
                .isEmpty();
        assertThat(lost.conflicts()).extracting(HubConflict::kind).contains(HubConflict.Kind.NUMBER_ELSEWHERE);
    }

    /** The adapter forgot the token, and the report was taken in before: the number is refused, and a person looks. */
    @Test
    void a_number_that_another_report_has_is_refused_without_saying_which() {
        sent(Secrecy.PLAIN);
        HubOrder takeIn = SYNC.reconcile(
                        Optional.empty(), reading(Optional.empty()), HubCursor.of(GIVEN, CaseId.of("aduan-y")))
                .order()
                .orElseThrow();
        assertThat(takeIn.report().orElseThrow().references()).containsExactly(GIVEN);
        assertThat(hall.ask(
                                "aduan-y",
                                ComplaintHub.command(takeIn, hall.tracking()).orElseThrow(),
                                HUB)
                        .accepted())
                .isTrue();
        Answer refused = does(SYNC.numbered(GIVEN));
        assertThat(refused.codes()).containsExactly("complaints.REFERENCE_CONFLICT");
        assertThat(refused.findings().toString()).doesNotContain("aduan-y");
        HubOutcome after = SYNC.reconcile(
                Optional.of(view()),
                reading(Optional.of(report().orElseThrow().token())),
                HubCursor.of(GIVEN, CaseId.of(ID))
                        .settled(SYNC.numbered(GIVEN).id().value()));
        assertThat(after.order()).isEmpty();
        assertThat(after.conflicts()).extracting(HubConflict::kind).contains(HubConflict.Kind.NUMBER_ELSEWHERE);
    }

    @Test
    void a_confidential_report_of_ours_is_there_for_the_channel_and_for_no_other_adapter() {
        sent(Secrecy.CONFIDENTIAL);
        Actor gateway = Actor.of("kanal-sms", ComplaintRole.ADAPTER);
        HubCommand.RecordReference number = new HubCommand.RecordReference(GIVEN);
        assertThat(hall.ask(ID, number, gateway).codes())
                .isEqualTo(hall.ask("tidak-ada", number, gateway).codes());
        assertThat(hall.ask(ID, number, HUB).accepted()).isTrue();
    }

    // Follow-up.

    @Test
    void the_follow_up_is_told_in_order_known_again_by_its_place_and_cleaned() {
        sent(Secrecy.PLAIN).answered();
        RegionView told = view();
        assertThat(told.stage()).isEqualTo(RegionStage.ANSWERED);
        assertThat(told.updates())
                .extracting(RegionUpdate::token)
                .containsExactly("aduan-x:sent:1", "aduan-x:note:1", "aduan-x:answer:1");
        assertThat(told.updates().get(2).text().orElseThrow().reveal()).isEqualTo(THANKS.reveal());
    }

    /** What was written before somebody became anonymous was not scanned for his name as a secret. */
    @Test
    void a_text_loses_the_name_of_who_became_anonymous_later() {
        sent(Secrecy.PLAIN);
        hall.does(ID, new CaseworkCommand.Accept(), Hall.AT_DPU)
                .does(
                        ID,
                        new CaseworkCommand.NoteProgress(
                                Narrative.of("Petugas sudah bertemu Bu Sekar di lokasi dan mencatat yang rusak.")),
                        Hall.AT_DPU)
                .does(ID, new ShieldingCommand.TightenSecrecy(Secrecy.ANONYMOUS), Way.REPORTER);
        String note = view().updates().get(1).text().orElseThrow().reveal();
        assertThat(note).contains("Petugas sudah bertemu").doesNotContain("Sekar");
        assertThat(view().asked())
                .as("the channel may show more than he wants now")
                .isEqualTo(Secrecy.ANONYMOUS);
    }

    @Test
    void of_what_is_alleged_the_channel_learns_only_that_something_was_done() {
        sent(Secrecy.PLAIN).answered();
        assertThat(does(SYNC.numbered(GIVEN)).accepted()).isTrue();
        hall.does(ID, new AnsweringCommand.Reply(THANKS), Way.REPORTER)
                .does(ID, new CaseworkCommand.ReclassifyAsSupervisory(Way.BRIBERY, Hall.APIP, THANKS), Hall.ADMIN);
        assertThat(view().updates())
                .isNotEmpty()
                .allMatch(update -> update.text().isEmpty());
    }

    // Commands and their ids.

    @Test
    void a_number_of_another_system_is_an_error_of_the_adapter() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> SYNC.numbered(ExternalReference.of("legacy", "1")))
                .hasMessageContaining("not of lapor");
        assertThat(SYNC.numbered(GIVEN).id()).isNotEqualTo(CommandId.of("x"));
    }
}
