package id.pendopo.testkit.office;

import static id.pendopo.testkit.office.LetterOffice.CITIZEN;
import static id.pendopo.testkit.office.LetterOffice.CLERK;
import static id.pendopo.testkit.office.LetterOffice.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.Break;
import id.pendopo.core.journal.BreakKind;
import id.pendopo.core.journal.CaseHead;
import id.pendopo.core.journal.DayRoll;
import id.pendopo.core.journal.Verification;
import id.pendopo.core.journal.VerificationReport;
import id.pendopo.core.office.Append;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.ClosedDay;
import id.pendopo.core.office.Commit;
import id.pendopo.core.office.IssuedRoll;
import id.pendopo.core.office.Lines;
import id.pendopo.core.office.Staff;
import id.pendopo.core.office.Store;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.office.StreamLine;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.testkit.ForwardingStore;
import id.pendopo.testkit.InMemoryStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What was handed over when a day was closed stays true: nothing gets in behind it, and nothing goes out of it. */
class CloseDayTest {
    private static final String MONDAY = "2026-03-02T09:00:00";
    private static final String MONDAY_EVENING = "2026-03-02T17:00:00";
    private static final String TUESDAY = "2026-03-03T09:00:00";
    private static final String TUESDAY_EVENING = "2026-03-03T17:00:00";

    private final InMemoryStore store = new InMemoryStore();
    private final LetterOffice letters = new LetterOffice(store);

    private IssuedRoll closed(String when) {
        ClosedDay closed = letters.office().closeDay(at(when));
        assertThat(closed.findings()).isEmpty();
        return closed.roll().orElseThrow();
    }

    private List<DayRoll> sheets() {
        return letters.office().rollSheets(0, Lines.LIMIT).lines();
    }

    private VerificationReport verified(String... ids) {
        List<String> journal = new ArrayList<>();
        for (String id : ids) {
            store.read(StreamId.of(StreamId.Kind.CASE, id), 0).stream()
                    .map(StreamLine::text)
                    .forEach(journal::add);
        }
        return Verification.against(sheets().stream().map(DayRoll::toLine).iterator())
                .verify(journal.iterator());
    }

    @Test
    void a_roll_names_every_case_as_it_stood_and_follows_the_roll_before() {
        letters.sent("a", MONDAY).sent("b", MONDAY);
        IssuedRoll first = closed(MONDAY_EVENING);
        letters.does("b", new Letter.Check(), CLERK, TUESDAY).sent("c", TUESDAY);
        IssuedRoll second = closed(TUESDAY_EVENING);

        assertThat(first)
                .extracting(IssuedRoll::number, IssuedRoll::day, IssuedRoll::cases)
                .containsExactly(1L, LocalDate.of(2026, 3, 2), 2L);
        assertThat(second)
                .extracting(IssuedRoll::number, IssuedRoll::cases, IssuedRoll::firstSheet)
                .containsExactly(2L, 3L, 2L);
        DayRoll roll = sheets().get(1);
        assertThat(roll.previousHash()).isEqualTo(first.hash());
        assertThat(roll.hash()).isEqualTo(second.hash());
        assertThat(roll.cases()).extracting(CaseHead::version).containsExactly(1L, 2L, 1L);
        assertThat(roll.cases().get(1).head())
                .isEqualTo(letters.office().journal(CaseId.of("b")).get(1).hash());
        assertThat(roll.policies()).hasSize(1);
        assertThat(roll.calendars()).hasSize(1);
        assertThat(roll.pack()).isEqualTo(LetterOffice.pack().contentHash());
        assertThat(letters.office().rolls(0, 1).lines()).containsExactly(first);
        assertThat(letters.office().rolls(0, 1).next()).isEqualTo(OptionalLong.of(1));
        assertThat(letters.office().rolls(1, 9).lines()).containsExactly(second);
        assertThat(verified("a", "b", "c").breaks()).isEmpty();
    }

    @Test
    void a_roll_of_no_case_is_a_roll() {
        assertThat(closed(MONDAY_EVENING).cases()).isZero();
        assertThat(verified().roll()).isPresent();
    }

    // Which day, and once.

    @Test
    void a_day_is_closed_once_and_asked_again_gives_what_was_issued() {
        letters.sent("a", MONDAY);
        IssuedRoll first = closed(MONDAY_EVENING);
        letters.does("a", new Letter.Check(), CLERK, "2026-03-02T18:00:00");
        ClosedDay again = letters.office().closeDay(at("2026-03-02T23:59:59"));
        assertThat(again.repeated()).isTrue();
        assertThat(again.roll()).contains(first);
        assertThat(new LetterOffice(store).office().closeDay(at(MONDAY_EVENING)).roll())
                .contains(first);
        assertThat(sheets()).hasSize(1);
    }

    @Test
    void midnight_closes_the_day_that_ends_and_an_earlier_day_is_closed_no_more() {
        assertThat(closed("2026-03-04T00:00:00").day()).isEqualTo(LocalDate.of(2026, 3, 3));
        ClosedDay earlier = letters.office().closeDay(at(MONDAY_EVENING));
        assertThat(earlier.roll()).isEmpty();
        assertThat(earlier.findings()).extracting(Finding::code).containsExactly("core.DAY_CLOSED");
        assertThat(closed("2026-03-04T00:00:01").day()).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    // Nothing gets in behind it.

    @Test
    void what_is_dated_before_the_closing_is_refused_and_what_is_dated_at_it_goes_into_the_next_roll() {
        letters.sent("a", MONDAY);
        closed(MONDAY_EVENING);
        for (String id : List.of("a", "b")) {
            assertThat(letters.ask(
                                    id,
                                    id.equals("a")
                                            ? new Letter.Check()
                                            : new Letter.Send("izin", Optional.empty(), Optional.empty()),
                                    id.equals("a") ? CLERK : CITIZEN,
                                    "2026-03-02T16:59:59.999")
                            .codes())
                    .containsExactly("core.DAY_CLOSED");
        }
        assertThat(store.read(StreamId.of(StreamId.Kind.CASE, "a"), 0)).hasSize(1);
        letters.does("a", new Letter.Check(), CLERK, MONDAY_EVENING).sent("b", MONDAY_EVENING);
        assertThat(closed(TUESDAY_EVENING).cases()).isEqualTo(2);
        assertThat(verified("a", "b").breaks()).isEmpty();
    }

    /** Who may not act at all learns nothing of closings. */
    @Test
    void who_may_not_is_told_that_and_not_that_the_day_is_closed() {
        letters.sent("a", MONDAY);
        closed(MONDAY_EVENING);
        assertThat(letters.ask("a", new Letter.Check(), CITIZEN, MONDAY).codes())
                .doesNotContain("core.DAY_CLOSED");
    }

    @Test
    void another_region_in_the_same_store_closes_its_own_days() {
        closed(MONDAY_EVENING);
        assertThat(store.last(StreamId.of(StreamId.Kind.ROLLS, "32.73/closed"))).isPresent();
        assertThat(store.last(StreamId.of(StreamId.Kind.ROLLS, "32.04/closed"))).isEmpty();
    }

    /** The host was late: cases went on and were opened after the instant that it closes now. */
    @Test
    void a_closing_some_time_back_finds_each_case_as_it_was_then() {
        letters.sent("a", MONDAY).sent("b", MONDAY);
        for (int i = 0; i < 60; i++) {
            boolean back = i % 2 == 0;
            letters.does(
                    "a",
                    back ? new Letter.Return() : new Letter.Resend("izin"),
                    back ? CLERK : CITIZEN,
                    "2026-03-03T10:%02d:00".formatted(i));
        }
        letters.sent("c", TUESDAY);
        closed(MONDAY_EVENING);
        assertThat(sheets().get(0).cases())
                .extracting(head -> head.id().value() + head.version())
                .containsExactly("a1", "b1");
        assertThat(verified("a", "b", "c").breaks()).isEmpty();
    }

    // Crashes and crowds.

    /** The program ended after the closing was written, and before its roll was. */
    @Test
    void a_closing_that_was_interrupted_is_finished_by_the_next_call() {
        letters.sent("a", MONDAY);
        closed(MONDAY_EVENING);
        String line = "{\"at\":\"2026-03-03T10:00:00Z\",\"day\":\"2026-03-03\"}";
        store.commit(Commit.of(new Append(StreamId.of(StreamId.Kind.ROLLS, "32.73/closed"), 1, List.of(line))));
        assertThat(letters.ask("a", new Letter.Check(), CLERK, TUESDAY).codes()).containsExactly("core.DAY_CLOSED");
        assertThat(closed("2026-03-04T17:00:00").number()).isEqualTo(3);
        assertThat(letters.office().rolls(0, 9).lines())
                .extracting(IssuedRoll::day)
                .containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 4));
        assertThat(verified("a").breaks()).isEmpty();
    }

    @Test
    void two_clerks_who_close_the_same_day_at_once_get_the_same_roll() throws Exception {
        for (int i = 0; i < 20; i++) {
            letters.sent("case-" + i, MONDAY);
        }
        List<Callable<ClosedDay>> clerks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int minute = i;
            LetterOffice own = new LetterOffice(store);
            clerks.add(() -> own.office().closeDay(at("2026-03-02T17:%02d:00".formatted(minute))));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Set<IssuedRoll> rolls = new HashSet<>();
        int first = 0;
        for (Future<ClosedDay> one : threads.invokeAll(clerks)) {
            rolls.add(one.get().roll().orElseThrow());
            first += one.get().repeated() ? 0 : 1;
        }
        threads.shutdown();
        assertThat(rolls).hasSize(1);
        assertThat(first).isEqualTo(1);
        assertThat(sheets()).hasSize(1);
    }

    /** Whatever happens side by side, the roll and the journal agree. */
    @Test
    void commands_that_are_on_their_way_while_a_day_is_closed_are_in_the_roll_or_dated_after_it() throws Exception {
        for (int i = 0; i < 40; i++) {
            letters.sent("case-" + i, MONDAY);
        }
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String id = "case-" + i;
            work.add(() -> letters.office()
                    .handle(Letter.PROCEDURE, CaseId.of(id), new Letter.Check(), CLERK, at(TUESDAY), commandId(id)));
            if (i == 5) {
                work.add(() -> letters.office().closeDay(at("2026-03-03T08:59:00")));
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (Future<Object> one : threads.invokeAll(work)) {
            one.get();
        }
        threads.shutdown();
        String[] ids = letters.office().find(CaseQuery.all(99)).rows().stream()
                .map(row -> row.id().value())
                .toArray(String[]::new);
        assertThat(verified(ids).breaks()).isEmpty();
    }

    private static CommandId commandId(String id) {
        return CommandId.of("check-" + id);
    }

    // Nothing goes out of it.

    @Test
    void a_case_whose_lines_were_deleted_is_named_by_the_next_roll_and_stops_nobody() {
        letters.sent("a", MONDAY).sent("b", MONDAY);
        closed(MONDAY_EVENING);
        Gone gone = new Gone(store, "a");
        LetterOffice after = new LetterOffice(gone);
        IssuedRoll second = after.office().closeDay(at(TUESDAY_EVENING)).roll().orElseThrow();
        assertThat(second.cases()).isEqualTo(2);
        assertThat(verified("b").breaks())
                .extracting(Break::kind)
                .containsExactlyInAnyOrder(BreakKind.CASE_MISSING, BreakKind.CASE_ROLLED_BACK, BreakKind.CASE_MISSING);
    }

    @Test
    void a_line_that_cannot_be_read_stops_no_roll_and_is_found() {
        letters.sent("a", MONDAY).sent("b", MONDAY);
        closed(MONDAY_EVENING);
        store.commit(Commit.of(new Append(StreamId.of(StreamId.Kind.CASE, "a"), Append.ANY, List.of("no entry"))));
        store.commit(new Commit(
                List.of(new Append(StreamId.of(StreamId.Kind.CASE, "x"), Append.ANY, List.of("no entry"))),
                List.of(renamed("b", "x")),
                List.of(),
                Optional.empty()));
        closed(TUESDAY_EVENING);
        assertThat(sheets().get(1).cases())
                .extracting(head -> head.id().value() + head.version())
                .containsExactly("a1", "b1", "x0");
        assertThat(verified("a", "b").breaks())
                .extracting(Break::kind)
                .containsExactlyInAnyOrder(BreakKind.UNREADABLE, BreakKind.CASE_MISSING);
    }

    private CaseRow renamed(String id, String other) {
        CaseRow row = letters.office().find(CaseQuery.all(9)).rows().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        return new CaseRow(
                CaseId.of(other),
                row.region(),
                row.procedure(),
                row.version(),
                row.stage(),
                row.status(),
                row.unit(),
                row.assignee(),
                row.parties(),
                row.place(),
                row.receiptNumber(),
                row.external(),
                row.nextDue(),
                row.openedAt(),
                row.stageSince());
    }

    /** Rules that were edited since stand in the next roll with their new hash, beside those that the cases are pinned to. */
    @Test
    void a_calendar_that_was_changed_stands_in_the_next_roll_beside_the_one_that_cases_were_counted_by() {
        letters.sent("a", MONDAY);
        closed(MONDAY_EVENING);
        LetterOffice amended =
                new LetterOffice(store, Staff.UNKNOWN, LetterOffice.packWithout("2026-03-04", "2026-03-05"));
        amended.office().closeDay(at(TUESDAY_EVENING));
        assertThat(sheets().get(1).calendars()).hasSize(2);
        assertThat(sheets().get(1).pack()).isNotEqualTo(sheets().get(0).pack());
        assertThat(verified("a").breaks()).isEmpty();
    }

    /** A store from which somebody has deleted the lines of a case, and not what the index knows. */
    private static final class Gone extends ForwardingStore {
        private final StreamId gone;

        Gone(Store below, String id) {
            super(below);
            this.gone = StreamId.of(StreamId.Kind.CASE, id);
        }

        @Override
        public List<StreamLine> read(StreamId stream, long afterVersion, int limit) {
            return stream.equals(gone) ? List.of() : super.read(stream, afterVersion, limit);
        }

        @Override
        public Optional<StreamLine> last(StreamId stream) {
            return stream.equals(gone) ? Optional.empty() : super.last(stream);
        }
    }
}
