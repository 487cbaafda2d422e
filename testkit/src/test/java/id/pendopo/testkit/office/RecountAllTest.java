package id.pendopo.testkit.office;

import static id.pendopo.testkit.office.LetterOffice.CITIZEN;
import static id.pendopo.testkit.office.LetterOffice.CLERK;
import static id.pendopo.testkit.office.LetterOffice.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.office.Append;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.Commit;
import id.pendopo.core.office.Listing;
import id.pendopo.core.office.Page;
import id.pendopo.core.office.SettledCase;
import id.pendopo.core.office.Staff;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.testkit.InMemoryStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A decree that comes late moves the last day of every open case at once, and not only of those that somebody happens to open. */
class RecountAllTest {
    private static final String MONDAY = "2026-03-02T09:00:00";
    private static final String TUESDAY = "2026-03-03T09:00:00";

    private final InMemoryStore store = new InMemoryStore();
    private final LetterOffice before = new LetterOffice(store);
    private final LetterOffice amended =
            new LetterOffice(store, Staff.UNKNOWN, LetterOffice.packWithout("2026-03-04", "2026-03-05"));

    private List<SettledCase> recounted(LetterOffice letters, String when, int limit) {
        List<SettledCase> all = new ArrayList<>();
        Optional<CaseQuery.Cursor> next = Optional.empty();
        do {
            Listing<SettledCase> page = letters.office().recountAll(at(when), new Page(next, limit));
            assertThat(page.rows().size()).isLessThanOrEqualTo(limit);
            all.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        return all;
    }

    private static List<String> ids(List<SettledCase> cases) {
        return cases.stream().map(one -> one.row().id().value()).toList();
    }

    private ClockState clock(String id, Letter.Clock name) {
        return amended.office()
                .file(Letter.PROCEDURE, CaseId.of(id))
                .orElseThrow()
                .clocks()
                .find(name)
                .orElseThrow();
    }

    @Test
    void every_open_case_is_counted_anew_once_and_a_second_run_finds_none() {
        for (String id : List.of("a", "b", "c", "d", "e")) {
            before.sent(id, MONDAY);
        }
        before.does("b", new Letter.Check(), CLERK, TUESDAY).does("e", new Letter.Withdraw(), CITIZEN, TUESDAY);
        assertThat(amended.office().settleAll(at(TUESDAY), Page.first(9)).rows())
                .as("their due dates are far away")
                .isEmpty();
        List<SettledCase> first = recounted(amended, TUESDAY, 2);
        assertThat(ids(first)).containsExactly("a", "b", "c", "d");
        assertThat(first).allSatisfy(one -> {
            assertThat(one.stopped()).isEmpty();
            assertThat(one.entries()).extracting(JournalEntry::act).containsExactly("recount");
        });
        assertThat(clock("a", Letter.Clock.CHECK).lastDay()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(clock("b", Letter.Clock.SIGNING).lastDay()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(recounted(amended, TUESDAY, 2)).isEmpty();
        assertThat(store.read(StreamId.of(StreamId.Kind.CASE, "a"), 0)).hasSize(2);
        assertThat(amended.office()
                        .find(CaseQuery.all(9).dueBy(at("2026-03-07T00:00:00")))
                        .rows())
                .extracting(row -> row.id().value())
                .as("the new due date is what is searched by")
                .containsExactly("a", "c", "d");
    }

    /** On its last day a clock still runs; the day after it has passed, and no decree revives it. */
    @Test
    void what_has_passed_is_left_as_it_is_and_no_other_consequence_is_taken() {
        before.sent("a", MONDAY).sent("b", MONDAY).does("b", new Letter.Check(), CLERK, TUESDAY);
        assertThat(ids(recounted(amended, "2026-03-05T08:00:00", 9))).containsExactly("b");
        assertThat(clock("a", Letter.Clock.CHECK).lastDay()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(recounted(amended, "2026-03-20T08:00:00", 9)).isEmpty();
        assertThat(amended.office().due(Letter.PROCEDURE, CaseId.of("b"), at("2026-03-20T08:00:00")))
                .as("it has lapsed, and that is for settleAll to take")
                .anyMatch(due ->
                        due.command().filter(Letter.Lapse.class::isInstance).isPresent());
    }

    @Test
    void on_its_last_day_a_clock_is_still_counted_anew() {
        before.sent("a", MONDAY);
        assertThat(ids(recounted(amended, "2026-03-04T23:59:59", 9))).containsExactly("a");
    }

    @Test
    void the_same_calendar_or_one_that_moves_no_day_asks_for_nothing() {
        before.sent("a", MONDAY);
        assertThat(recounted(before, TUESDAY, 9)).isEmpty();
        assertThat(recounted(
                        new LetterOffice(store, Staff.UNKNOWN, LetterOffice.packWithout("2026-09-25")), TUESDAY, 9))
                .isEmpty();
    }

    @Test
    void a_broken_case_is_told_and_stops_no_other() {
        before.sent("a", MONDAY).sent("b", MONDAY);
        store.commit(Commit.of(new Append(StreamId.of(StreamId.Kind.CASE, "a"), Append.ANY, List.of("no entry"))));
        List<SettledCase> cases = recounted(amended, TUESDAY, 1);
        assertThat(ids(cases)).containsExactly("a", "b");
        assertThat(cases.get(0).stopped()).extracting(Finding::code).containsExactly("core.FAILED");
        assertThat(cases.get(1).entries()).hasSize(1);
    }
}
