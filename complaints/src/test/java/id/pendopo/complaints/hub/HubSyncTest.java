package id.pendopo.complaints.hub;

import static id.pendopo.complaints.hub.Here.FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.complaints.hub.HubConflict.Kind;
import id.pendopo.complaints.law.ComplaintsFindings;
import id.pendopo.complaints.report.ExternalReference;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.policy.Value;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What follows from one reading, state by state, and what is left to a person. */
class HubSyncTest {
    static final HubSync BOTH = HubSync.of(policy(HubMode.BOTH));
    private static final HubCursor FRESH = HubCursor.of(Hub.ID, FILE);
    private static final RegionUpdate ANSWER =
            new RegionUpdate("c1:answer:1", RegionUpdate.Kind.ANSWER, Optional.of(Narrative.of("Sudah ditutup")));

    static HubPolicy policy(HubMode mode) {
        List<HubState> states = List.of(
                new HubState("OPEN", HubMeaning.OPEN),
                new HubState("CLOSED", HubMeaning.CLOSED),
                new HubState("WITHDRAWN", HubMeaning.WITHDRAWN),
                new HubState("ARCHIVED", HubMeaning.ARCHIVED));
        return new HubPolicy(value("lapor"), value(mode), Optional.of(value(states)));
    }

    private static <T> Value<T> value(T value) {
        return Value.of(value, LegalSource.ownDecision("contoh"), LocalDate.of(2025, 1, 1));
    }

    private static RegionView at(RegionStage stage, RegionUpdate... updates) {
        return new RegionView(FILE, stage, Set.of(Hub.ID), Secrecy.PLAIN, Secrecy.PLAIN, List.of(updates), Set.of());
    }

    private static HubReading reading(String state, HubRemark... remarks) {
        return HubReading.of(Hub.ID, 5, state, Secrecy.PLAIN, List.of(remarks), Optional.empty());
    }

    private static HubRemark remark(String id, HubAuthor author, String token) {
        return new HubRemark(
                id,
                author,
                token.isEmpty() ? Optional.empty() : Optional.of(token),
                Instant.EPOCH,
                Narrative.of("Masih berlubang"));
    }

    private static Optional<HubOrder.Kind> order(RegionView ours, HubReading reading) {
        return BOTH.reconcile(Optional.of(ours), reading, FRESH).order().map(HubOrder::kind);
    }

    private static List<Kind> conflicts(RegionView ours, HubReading reading) {
        return BOTH.reconcile(Optional.of(ours), reading, FRESH).conflicts().stream()
                .map(HubConflict::kind)
                .toList();
    }

    // Taking in.

    @Test
    void a_report_that_is_not_here_yet_is_taken_in_and_one_without_content_waits_for_a_person() {
        HubReading whole = new Hub().read();
        HubOutcome outcome = BOTH.reconcile(Optional.empty(), whole, FRESH);
        assertThat(outcome.order().orElseThrow().kind()).isEqualTo(HubOrder.Kind.TAKE_IN);
        assertThat(outcome.next().isFresh()).isTrue();
        HubOutcome without = BOTH.reconcile(Optional.empty(), reading("OPEN"), FRESH);
        assertThat(without.order()).isEmpty();
        assertThat(without.conflicts()).extracting(HubConflict::kind).containsExactly(Kind.REPORT_MISSING);
    }

    // What the reporter says.

    @Test
    void what_the_reporter_says_is_a_reply_a_reopening_or_an_addition_as_the_case_stands() {
        HubReading said = reading("OPEN", remark("r1", HubAuthor.REPORTER, ""));
        assertThat(order(at(RegionStage.ANSWERED), said)).contains(HubOrder.Kind.REPLY);
        assertThat(order(at(RegionStage.CLOSED), said)).contains(HubOrder.Kind.REOPEN);
        assertThat(order(at(RegionStage.OPEN), said)).contains(HubOrder.Kind.APPEND);
        assertThat(order(at(RegionStage.ENDED), said)).isEmpty();
        assertThat(conflicts(at(RegionStage.ENDED), said)).containsExactly(Kind.REMARK_WAITS, Kind.OPEN_THERE);
        assertThat(conflicts(at(RegionStage.MERGED), said)).containsExactly(Kind.REMARK_WAITS);
    }

    /** A word of thanks under a report that the hub has closed is no objection. */
    @Test
    void what_was_said_before_the_hub_closed_is_added_first_and_takes_nothing_back_to_work() {
        HubReading thanked = reading("CLOSED", remark("r1", HubAuthor.REPORTER, ""));
        HubOutcome first = BOTH.reconcile(Optional.of(at(RegionStage.ANSWERED)), thanked, FRESH);
        assertThat(first.order().orElseThrow().kind()).isEqualTo(HubOrder.Kind.APPEND);
        RegionView heard = new RegionView(
                FILE,
                RegionStage.ANSWERED,
                Set.of(Hub.ID),
                Secrecy.PLAIN,
                Secrecy.PLAIN,
                List.of(),
                Set.of(first.order().orElseThrow().id()));
        assertThat(order(heard, thanked)).contains(HubOrder.Kind.CLOSE);
    }

    @Test
    void a_remark_of_the_hub_or_of_the_region_s_own_screen_waits_for_a_person_until_he_has_looked() {
        HubReading written = reading(
                "OPEN",
                remark("r1", HubAuthor.HUB, ""),
                remark("r2", HubAuthor.REGION, ""),
                remark("r3", HubAuthor.REGION, "elsewhere"));
        assertThat(conflicts(at(RegionStage.OPEN), written))
                .containsExactly(Kind.REMARK_WAITS, Kind.WRITTEN_THERE, Kind.WRITTEN_THERE);
        HubCursor looked = FRESH.settled("r1").settled("r2").settled("r3");
        assertThat(BOTH.reconcile(Optional.of(at(RegionStage.OPEN)), written, looked)
                        .conflicts())
                .isEmpty();
    }

    @Test
    void an_order_that_the_office_refused_becomes_a_matter_for_a_person() {
        HubReading said = reading("OPEN", remark("r1", HubAuthor.REPORTER, ""));
        HubOrder order = BOTH.reconcile(Optional.of(at(RegionStage.CLOSED)), said, FRESH)
                .order()
                .orElseThrow();
        HubOutcome after = BOTH.reconcile(
                Optional.of(at(RegionStage.CLOSED)),
                said,
                FRESH.settled(order.id().value()));
        assertThat(after.order()).isEmpty();
        assertThat(after.conflicts()).containsExactly(new HubConflict(Kind.REMARK_WAITS, "r1"));
    }

    // States.

    @Test
    void the_hub_closes_what_was_answered_and_what_was_not_a_person_looks_at() {
        assertThat(order(at(RegionStage.ANSWERED), reading("CLOSED"))).contains(HubOrder.Kind.CLOSE);
        assertThat(order(at(RegionStage.OPEN), reading("CLOSED"))).isEmpty();
        assertThat(conflicts(at(RegionStage.OPEN), reading("CLOSED"))).containsExactly(Kind.CLOSED_UNANSWERED);
        for (RegionStage over : List.of(RegionStage.CLOSED, RegionStage.MERGED, RegionStage.ENDED)) {
            assertThat(order(at(over), reading("CLOSED"))).isEmpty();
            assertThat(conflicts(at(over), reading("CLOSED"))).isEmpty();
        }
    }

    /** A promise keeps it open until its day, and the same reading closes it then. */
    @Test
    void what_is_promised_is_not_closed_before_its_day_and_the_hub_is_asked_nothing_twice() {
        HubReading closed = reading("CLOSED");
        HubOutcome waits = BOTH.reconcile(Optional.of(at(RegionStage.PROMISED)), closed, FRESH);
        assertThat(waits.order()).isEmpty();
        assertThat(waits.conflicts()).extracting(HubConflict::kind).containsExactly(Kind.PROMISE_RUNS);
        assertThat(BOTH.reconcile(Optional.of(at(RegionStage.PROMISED)), closed, waits.next()))
                .isEqualTo(new HubOutcome(Optional.empty(), List.of(), waits.conflicts(), waits.next()));
        assertThat(BOTH.reconcile(Optional.of(at(RegionStage.ANSWERED)), closed, waits.next())
                        .order()
                        .map(HubOrder::kind))
                .contains(HubOrder.Kind.CLOSE);
        HubReading said = reading("OPEN", remark("r1", HubAuthor.REPORTER, ""));
        assertThat(order(at(RegionStage.PROMISED), said)).contains(HubOrder.Kind.REPLY);
    }

    /** The office refused: somebody replied here in between. */
    @Test
    void a_closing_that_the_office_refused_becomes_a_matter_for_a_person() {
        HubReading closed = reading("CLOSED");
        HubOrder close = BOTH.reconcile(Optional.of(at(RegionStage.ANSWERED)), closed, FRESH)
                .order()
                .orElseThrow();
        assertThat(close.reference()).contains(Hub.ID);
        HubCursor refused = FRESH.settled(close.id().value());
        for (RegionStage now : List.of(RegionStage.OPEN, RegionStage.ANSWERED)) {
            HubOutcome after = BOTH.reconcile(Optional.of(at(now)), closed, refused);
            assertThat(after.order()).isEmpty();
            assertThat(after.conflicts()).hasSize(1);
        }
    }

    /** Closed there once, opened again here and answered anew: the reporter has his days, until the hub was open and closes again. */
    @Test
    void a_new_answer_is_not_closed_by_an_old_closing() {
        RegionView anew = new RegionView(
                FILE,
                RegionStage.ANSWERED,
                Set.of(Hub.ID),
                Secrecy.PLAIN,
                Secrecy.PLAIN,
                List.of(),
                Set.of(CommandId.of("hub:close:0123")));
        HubOutcome still = BOTH.reconcile(Optional.of(anew), reading("CLOSED"), FRESH);
        assertThat(still.order()).isEmpty();
        assertThat(still.conflicts()).extracting(HubConflict::kind).containsExactly(Kind.CLOSED_BEFORE);
        HubCursor open =
                BOTH.reconcile(Optional.of(anew), reading("OPEN"), FRESH).next();
        HubReading later = HubReading.of(Hub.ID, 6, "CLOSED", Secrecy.PLAIN, List.of(), Optional.empty());
        assertThat(BOTH.reconcile(Optional.of(anew), later, open).order().map(HubOrder::kind))
                .contains(HubOrder.Kind.CLOSE);
    }

    // Reports of our own.

    @Test
    void a_case_that_has_not_the_number_yet_is_given_it_before_anything_else() {
        RegionView ours =
                new RegionView(FILE, RegionStage.ANSWERED, Set.of(), Secrecy.PLAIN, Secrecy.PLAIN, List.of(), Set.of());
        HubOrder first = BOTH.reconcile(Optional.of(ours), reading("CLOSED"), FRESH)
                .order()
                .orElseThrow();
        assertThat(first.kind()).isEqualTo(HubOrder.Kind.RECORD);
        assertThat(first.reference()).contains(Hub.ID);
        assertThat(first.id()).isEqualTo(BOTH.numbered(Hub.ID).id());
        HubOutcome refused = BOTH.reconcile(
                Optional.of(ours), reading("OPEN"), FRESH.settled(first.id().value()));
        assertThat(refused.order()).isEmpty();
        assertThat(refused.conflicts()).extracting(HubConflict::kind).containsExactly(Kind.NUMBER_ELSEWHERE);
    }

    @Test
    void a_token_names_its_case_and_what_is_none_names_nothing() {
        assertThat(RegionReport.fileOf("c1:report")).contains(CaseId.of("c1"));
        for (String none : List.of("", ":report", "c1", "c1:note:1", "c 1:report", "c1:report:1")) {
            assertThat(RegionReport.fileOf(none)).as(none).isEmpty();
        }
        HubReading copy =
                new HubReading(Hub.ID, 5, "OPEN", Secrecy.PLAIN, List.of(), Optional.empty(), Optional.of("c2:report"));
        assertThatThrownBy(() -> BOTH.reconcile(Optional.of(at(RegionStage.OPEN)), copy, FRESH))
                .hasMessageContaining("another case");
    }

    @Test
    void nothing_is_offered_where_the_region_does_not_push() {
        RegionReport report = new RegionReport(
                FILE,
                id.pendopo.complaints.report.ReportKind.COMPLAINT_GENERAL,
                id.pendopo.core.law.Code.of("JALAN"),
                Secrecy.PLAIN,
                LocalDate.of(2025, 6, 2),
                Optional.empty(),
                Narrative.of("Jalan berlubang"),
                Optional.empty(),
                Optional.empty(),
                new RegionReport.Place(Optional.empty(), Optional.empty(), false, Optional.empty()),
                List.of());
        for (HubMode mode : HubMode.values()) {
            assertThat(HubSync.of(policy(mode)).offering(Optional.of(report)).isPresent())
                    .as(mode.name())
                    .isEqualTo(mode == HubMode.OUT || mode == HubMode.BOTH);
        }
        assertThat(report.token()).isEqualTo("c1:report");
    }

    @Test
    void what_is_taken_back_or_put_aside_there_is_taken_back_here_or_looked_at() {
        assertThat(order(at(RegionStage.OPEN), reading("WITHDRAWN"))).contains(HubOrder.Kind.WITHDRAW);
        assertThat(order(at(RegionStage.CLOSED), reading("WITHDRAWN"))).isEmpty();
        assertThat(conflicts(at(RegionStage.OPEN), reading("ARCHIVED"))).containsExactly(Kind.ARCHIVED_THERE);
        assertThat(conflicts(at(RegionStage.ENDED), reading("ARCHIVED"))).isEmpty();
    }

    /** Its own clock closed it here, and the hub's has not passed yet. */
    @Test
    void closed_here_first_is_no_conflict_and_opened_again_there_is_one() {
        assertThat(conflicts(at(RegionStage.CLOSED), reading("OPEN"))).isEmpty();
        HubOrder close = BOTH.reconcile(Optional.of(at(RegionStage.ANSWERED)), reading("CLOSED"), FRESH)
                .order()
                .orElseThrow();
        RegionView closedByHub = new RegionView(
                FILE, RegionStage.CLOSED, Set.of(Hub.ID), Secrecy.PLAIN, Secrecy.PLAIN, List.of(), Set.of(close.id()));
        assertThat(conflicts(closedByHub, reading("OPEN"))).containsExactly(Kind.OPEN_THERE);
    }

    @Test
    void a_state_that_nobody_knows_is_kept_and_shown_and_moves_nothing() {
        HubOutcome outcome = BOTH.reconcile(Optional.of(at(RegionStage.ANSWERED)), reading("S-99"), FRESH);
        assertThat(outcome.order()).isEmpty();
        assertThat(outcome.conflicts()).containsExactly(new HubConflict(Kind.STATE_UNKNOWN, "S-99"));
        assertThat(outcome.next().state()).contains("S-99");
        HubReading said = reading("S-99", remark("r1", HubAuthor.REPORTER, ""));
        assertThat(order(at(RegionStage.ANSWERED), said)).contains(HubOrder.Kind.APPEND);
        assertThat(order(at(RegionStage.CLOSED), said)).isEmpty();
    }

    /** Until a region was told what the states mean, it guesses none. */
    @Test
    void the_national_values_know_no_state() {
        HubPolicy national = RegionPack.open(
                        Path.of("src", "test", "resources", "packs", "32.73"),
                        Opening.strict().allowingIllustration())
                .book(HubPolicy.schema())
                .policy(LocalDate.of(2025, 6, 10));
        assertThat(national.sync().value()).isEqualTo(HubMode.BOTH);
        assertThat(national.meaning("CLOSED")).isEmpty();
        assertThat(policy(HubMode.IN).meaning("CLOSED")).contains(HubMeaning.CLOSED);
    }

    // Secrecy.

    @Test
    void what_is_hidden_there_is_hidden_here_and_what_is_looser_there_loosens_nothing() {
        HubReading hidden = HubReading.of(Hub.ID, 5, "OPEN", Secrecy.CONFIDENTIAL, List.of(), Optional.empty());
        RegionView anonymous = new RegionView(
                FILE, RegionStage.OPEN, Set.of(Hub.ID), Secrecy.ANONYMOUS, Secrecy.ANONYMOUS, List.of(), Set.of());
        HubOutcome outcome = BOTH.reconcile(Optional.of(anonymous), hidden, FRESH);
        assertThat(outcome.order().orElseThrow().secrecy()).contains(new Secrecy(true, true, false, false));
        assertThat(outcome.conflicts()).extracting(HubConflict::kind).containsExactly(Kind.SECRECY_LOOSER);
        RegionView both = new RegionView(
                FILE,
                RegionStage.OPEN,
                Set.of(Hub.ID),
                Secrecy.PLAIN,
                new Secrecy(true, true, false, false),
                List.of(),
                Set.of());
        assertThat(BOTH.reconcile(Optional.of(both), hidden, FRESH).isQuiet()).isTrue();
    }

    // Our own updates.

    @Test
    void an_update_is_pushed_until_the_hub_shows_it_and_its_return_is_nothing_new() {
        RegionView ours = at(RegionStage.ANSWERED, ANSWER);
        HubOutcome first = BOTH.reconcile(Optional.of(ours), reading("OPEN"), FRESH);
        assertThat(first.pushes()).containsExactly(new HubPush(Hub.ID, ANSWER));
        assertThat(first.next().delivery("c1:answer:1")).isEqualTo(DeliveryState.UNPROCESSED);
        HubCursor sent = first.next().sent("c1:answer:1");
        assertThat(BOTH.outgoing(ours, sent).pushes()).hasSize(1);
        HubReading back = HubReading.of(
                Hub.ID,
                6,
                "OPEN",
                Secrecy.PLAIN,
                List.of(remark("r1", HubAuthor.REGION, "c1:answer:1")),
                Optional.empty());
        HubOutcome after = BOTH.reconcile(Optional.of(ours), back, sent);
        assertThat(after.isQuiet()).isTrue();
        assertThat(after.conflicts()).isEmpty();
        assertThat(after.next().delivery("c1:answer:1")).isEqualTo(DeliveryState.ACKNOWLEDGED);
        assertThat(after.next().sent("c1:answer:1")).isEqualTo(after.next());
        assertThat(BOTH.outgoing(ours, after.next()).pushes()).isEmpty();
    }

    @Test
    void an_update_that_the_hub_lost_again_is_pushed_again() {
        RegionView ours = at(RegionStage.ANSWERED, ANSWER);
        HubCursor shown = BOTH.reconcile(
                        Optional.of(ours), reading("OPEN", remark("r1", HubAuthor.REGION, "c1:answer:1")), FRESH)
                .next();
        HubReading without = HubReading.of(Hub.ID, 6, "OPEN", Secrecy.PLAIN, List.of(), Optional.empty());
        HubOutcome after = BOTH.reconcile(Optional.of(ours), without, shown);
        assertThat(after.pushes()).hasSize(1);
        assertThat(after.next().delivery("c1:answer:1")).isEqualTo(DeliveryState.SENT);
    }

    /** The answer may still be under way when the case is long closed, and the other way round. */
    @Test
    void how_far_an_update_has_come_is_not_where_the_case_stands() {
        assertThat(BOTH.outgoing(at(RegionStage.CLOSED, ANSWER), FRESH).pushes())
                .hasSize(1);
    }

    // Directions.

    @Test
    void what_passes_is_what_the_region_wants() {
        HubReading said = reading("OPEN", remark("r1", HubAuthor.REPORTER, ""));
        Optional<RegionView> ours = Optional.of(at(RegionStage.ANSWERED, ANSWER));
        HubOutcome off = HubSync.of(policy(HubMode.OFF)).reconcile(ours, said, FRESH);
        assertThat(off.isQuiet()).isTrue();
        assertThat(off.next()).isEqualTo(FRESH);
        HubOutcome in = HubSync.of(policy(HubMode.IN)).reconcile(ours, said, FRESH);
        assertThat(in.order()).isPresent();
        assertThat(in.pushes()).isEmpty();
        assertThat(in.next().delivery("c1:answer:1")).isEqualTo(DeliveryState.SKIPPED);
        HubOutcome out = HubSync.of(policy(HubMode.OUT)).reconcile(ours, said, FRESH);
        assertThat(out.order()).isEmpty();
        assertThat(out.pushes()).hasSize(1);
        assertThat(HubSync.of(policy(HubMode.IN))
                        .outgoing(ours.get(), FRESH)
                        .next()
                        .delivery("c1:answer:1"))
                .isEqualTo(DeliveryState.SKIPPED);
        assertThat(HubSync.of(policy(HubMode.BOTH))
                        .reconcile(ours, said, in.next())
                        .pushes())
                .as("what was skipped goes out once the region pushes")
                .hasSize(1);
    }

    // Readings.

    @Test
    void an_older_reading_changes_nothing_and_two_of_one_revision_that_differ_are_told() {
        HubCursor read = BOTH.reconcile(Optional.of(at(RegionStage.OPEN)), reading("OPEN"), FRESH)
                .next();
        HubReading older = HubReading.of(Hub.ID, 4, "WITHDRAWN", Secrecy.PLAIN, List.of(), Optional.empty());
        HubOutcome stale = BOTH.reconcile(Optional.of(at(RegionStage.OPEN)), older, read);
        assertThat(stale.isQuiet()).isTrue();
        assertThat(stale.next()).isEqualTo(read);
        HubOutcome same = BOTH.reconcile(Optional.of(at(RegionStage.OPEN)), reading("OPEN"), read);
        assertThat(same.conflicts()).isEmpty();
        HubOutcome differs = BOTH.reconcile(Optional.of(at(RegionStage.ANSWERED)), reading("CLOSED"), read);
        assertThat(differs.order()).isEmpty();
        assertThat(differs.conflicts()).containsExactly(new HubConflict(Kind.REVISION_DIFFERS, "5"));
    }

    @Test
    void the_three_are_about_one_report() {
        HubCursor other = HubCursor.of(ExternalReference.of("lapor", "1"), FILE);
        assertThatThrownBy(() -> BOTH.reconcile(Optional.empty(), reading("OPEN"), other))
                .hasMessageContaining("another report");
        HubCursor elsewhere = HubCursor.of(Hub.ID, CaseId.of("c2"));
        assertThatThrownBy(() -> BOTH.reconcile(Optional.of(at(RegionStage.OPEN)), reading("OPEN"), elsewhere))
                .hasMessageContaining("case");
    }

    @Test
    void a_reading_is_within_its_limits() {
        List<HubRemark> most = IntStream.range(0, HubReading.REMARKS)
                .mapToObj(i -> remark("r" + i, HubAuthor.HUB, ""))
                .toList();
        assertThat(HubReading.of(Hub.ID, 1, "OPEN", Secrecy.PLAIN, most, Optional.empty())
                        .remarks())
                .hasSize(1_000);
        List<HubRemark> more = IntStream.rangeClosed(0, HubReading.REMARKS)
                .mapToObj(i -> remark("r" + i, HubAuthor.HUB, ""))
                .toList();
        assertThatThrownBy(() -> HubReading.of(Hub.ID, 1, "OPEN", Secrecy.PLAIN, more, Optional.empty()))
                .hasMessageContaining("1001");
        assertThatThrownBy(() -> HubReading.of(Hub.ID, 0, "OPEN", Secrecy.PLAIN, List.of(), Optional.empty()))
                .hasMessageContaining("revision");
        List<HubRemark> twice = Collections.nCopies(2, remark("r1", HubAuthor.HUB, ""));
        assertThatThrownBy(() -> HubReading.of(Hub.ID, 1, "OPEN", Secrecy.PLAIN, twice, Optional.empty()))
                .hasMessageContaining("share");
        assertThatThrownBy(() -> remark("x".repeat(HubRemark.LIMIT + 1), HubAuthor.HUB, ""))
                .hasMessageContaining("121");
        assertThatThrownBy(() -> new HubState("x".repeat(HubState.LIMIT + 1), HubMeaning.OPEN))
                .hasMessageContaining("61");
    }

    @Test
    void nothing_prints_what_anybody_said() {
        HubReading said = reading("OPEN", remark("r1", HubAuthor.REPORTER, ""));
        HubOutcome outcome = BOTH.reconcile(Optional.of(at(RegionStage.ANSWERED, ANSWER)), said, FRESH);
        assertThat(said + " " + outcome + " " + at(RegionStage.ANSWERED, ANSWER))
                .doesNotContain("berlubang")
                .doesNotContain("ditutup");
    }

    @Test
    void every_conflict_has_words() {
        for (Kind kind : Kind.values()) {
            assertThat(ComplaintsFindings.all().codes()).contains(kind.finding());
            assertThat(new HubConflict(kind, "x").toFinding().isBlock()).isFalse();
        }
    }

    @Test
    void an_order_has_the_same_id_for_the_same_cause() {
        HubReading said = reading("OPEN", remark("r 1/ä", HubAuthor.REPORTER, ""));
        CommandId id = BOTH.reconcile(Optional.of(at(RegionStage.OPEN)), said, FRESH)
                .order()
                .orElseThrow()
                .id();
        assertThat(BOTH.reconcile(Optional.of(at(RegionStage.ANSWERED)), said, FRESH)
                        .order()
                        .orElseThrow()
                        .id())
                .isEqualTo(id);
        assertThat(id.value()).startsWith("hub:remark:");
    }
}
