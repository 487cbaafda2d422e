package id.pendopo.testkit.office;

import static id.pendopo.testkit.office.LetterOffice.CITIZEN;
import static id.pendopo.testkit.office.LetterOffice.CLERK;
import static id.pendopo.testkit.office.LetterOffice.HEAD;
import static id.pendopo.testkit.office.LetterOffice.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Deed;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.Append;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.Commit;
import id.pendopo.core.office.InboxItem;
import id.pendopo.core.office.InboxPage;
import id.pendopo.core.office.Page;
import id.pendopo.core.office.Staff;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Option;
import id.pendopo.testkit.InMemoryStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an officer opens in the morning: the right cases, the most pressing first, and never one he must not touch. */
class InboxTest {
    private static final String MONDAY = "2026-03-02T09:00:00";
    private static final String TUESDAY = "2026-03-03T09:00:00";
    private static final String WEDNESDAY = "2026-03-04T09:00:00";

    private final InMemoryStore store = new InMemoryStore();
    private final LetterOffice letters = new LetterOffice(store);

    private InboxPage inbox(String when, Actor... hats) {
        return letters.office().inbox(List.of(hats), at(when), Page.first(50));
    }

    private static List<String> ids(List<InboxItem> items) {
        return items.stream().map(item -> item.row().id().value()).toList();
    }

    @Test
    void a_case_waits_for_whoever_moves_it_on_and_for_nobody_else() {
        letters.sent("a", MONDAY);
        assertThat(ids(inbox(MONDAY, CLERK).items())).containsExactly("a");
        assertThat(ids(inbox(MONDAY, HEAD).items())).isEmpty();
        letters.does("a", new Letter.Check(), CLERK, TUESDAY);
        assertThat(ids(inbox(TUESDAY, CLERK).items())).isEmpty();
        InboxItem item = inbox(TUESDAY, HEAD).items().get(0);
        assertThat(item.waiting().get(0).as()).isEqualTo(HEAD);
        assertThat(item.waiting().get(0).options()).extracting(Option::act).containsExactly("sign");
    }

    /** He may hold any case at any time, so none waits for him; and nobody waits for a withdrawal. */
    @Test
    void what_may_be_done_anywhere_or_only_ends_a_case_is_no_work_that_waits() {
        letters.sent("a", MONDAY);
        assertThat(inbox(MONDAY, Actor.of("x1", Letter.As.AUDITOR)).items()).isEmpty();
        assertThat(inbox(MONDAY, CITIZEN).items()).isEmpty();
    }

    @Test
    void a_party_finds_what_was_returned_to_him_and_no_stranger_does() {
        letters.sent("a", MONDAY).does("a", new Letter.Return(), CLERK, TUESDAY);
        assertThat(ids(inbox(TUESDAY, CITIZEN).items())).containsExactly("a");
        assertThat(inbox(TUESDAY, Actor.of("w2", Letter.As.CITIZEN))).satisfies(page -> {
            assertThat(page.items()).isEmpty();
            assertThat(page.keptApart()).isEmpty();
            assertThat(page.total()).isZero();
        });
    }

    /** Who checked it may not sign it: he is told why it is not among his work. */
    @Test
    void a_case_from_which_separation_keeps_him_is_listed_apart_with_the_reason() {
        letters.sent("a", MONDAY).does("a", new Letter.Check(), CLERK, TUESDAY);
        InboxPage page = inbox(TUESDAY, Actor.of("c1", Letter.As.HEAD));
        assertThat(page.items()).isEmpty();
        assertThat(ids(page.keptApart())).containsExactly("a");
        assertThat(page.keptApart().get(0).keptApart())
                .extracting(Finding::code)
                .containsExactly("core.SEPARATION");
    }

    @Test
    void whom_he_stands_in_for_counts_as_long_as_the_deed_holds() {
        letters.sentTo("a", PersonRef.of("c9"), MONDAY);
        Deed deed = new Deed("SK 1", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3));
        Actor standIn = Actor.of("c1", Letter.As.CLERK).onBehalfOf(PersonRef.of("c9"), deed);
        assertThat(inbox(MONDAY, CLERK).items()).isEmpty();
        assertThat(ids(inbox(TUESDAY, CLERK, standIn).items())).containsExactly("a");
        assertThat(inbox(WEDNESDAY, standIn).items()).isEmpty();
        assertThat(inbox(WEDNESDAY, standIn).keptApart().get(0).keptApart())
                .extracting(Finding::code)
                .containsExactly("core.DEED_NOT_VALID");
    }

    @Test
    void a_case_of_an_agency_waits_for_its_own_people_where_the_directory_knows_them() {
        Staff staff = new Staff() {
            @Override
            public Collection<Actor> holders(Code role, LocalDate day) {
                return List.of();
            }

            @Override
            public Set<Code> units(Actor actor, LocalDate day) {
                return actor.equals(CLERK) ? Set.of(Code.of("DINAS_A")) : Set.of();
            }
        };
        LetterOffice withStaff = new LetterOffice(store, staff);
        withStaff.sentTo("a", "DINAS_A", MONDAY).sentTo("b", "DINAS_B", MONDAY).sent("c", MONDAY);
        assertThat(ids(withStaff
                        .office()
                        .inbox(List.of(CLERK), at(MONDAY), Page.first(9))
                        .items()))
                .containsExactlyInAnyOrder("a", "c");
        assertThat(ids(withStaff
                        .office()
                        .inbox(List.of(Actor.of("c2", Letter.As.CLERK)), at(MONDAY), Page.first(9))
                        .items()))
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void the_earliest_due_comes_first_and_overdue_is_counted_with_the_case() {
        letters.sent("late", "2026-02-25T09:00:00").sent("new", TUESDAY).sent("old", MONDAY);
        InboxPage page = inbox(WEDNESDAY, CLERK);
        assertThat(ids(page.items())).containsExactly("late", "old", "new");
        assertThat(page.items()).extracting(InboxItem::overdue).containsExactly(true, false, false);
        assertThat(page.counts()).containsExactly(new InboxPage.Count(Letter.PROCEDURE, Code.of("RECEIVED"), 3, 1));
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.overdue()).isEqualTo(1);
    }

    /** Between midnight and the job the letter has already lapsed: nobody is asked to sign it, and nothing is written. */
    @Test
    void what_time_has_taken_waits_for_nobody_though_no_job_has_run() {
        letters.sent("a", MONDAY).does("a", new Letter.Check(), CLERK, TUESDAY);
        assertThat(inbox("2026-03-10T23:59:59", HEAD).items()).hasSize(1);
        assertThat(inbox("2026-03-11T00:00:00", HEAD).items()).isEmpty();
        assertThat(store.read(StreamId.of(StreamId.Kind.CASE, "a"), 0)).hasSize(2);
    }

    @Test
    void pages_follow_each_other_over_several_roles_without_a_gap_or_a_repetition() {
        Actor alsoHead = Actor.of("h7", Letter.As.HEAD);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            String id = "case-%02d".formatted(i);
            letters.sent(id, "2026-03-02T09:%02d:00".formatted(i));
            if (i % 3 == 0) {
                letters.does(id, new Letter.Check(), CLERK, TUESDAY);
            }
            expected.add(id);
        }
        for (int limit : new int[] {1, 4, 23, 50}) {
            List<String> seen = new ArrayList<>();
            Optional<CaseQuery.Cursor> next = Optional.empty();
            do {
                InboxPage page = letters.office()
                        .inbox(List.of(Actor.of("h7", Letter.As.CLERK), alsoHead), at(TUESDAY), new Page(next, limit));
                assertThat(page.items().size()).isLessThanOrEqualTo(limit);
                assertThat(page.total()).isEqualTo(23);
                seen.addAll(ids(page.items()));
                next = page.next();
            } while (next.isPresent());
            assertThat(seen)
                    .as("limit %d", limit)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** What is kept apart takes its place on the page as well. */
    @Test
    void a_page_is_full_of_what_waits_and_what_is_kept_apart_together() {
        letters.sent("a", "2026-02-24T09:00:00").does("a", new Letter.Check(), CLERK, "2026-02-24T10:00:00");
        letters.sent("b", MONDAY).sent("c", TUESDAY);
        Actor alsoHead = Actor.of("c1", Letter.As.HEAD);
        InboxPage page = letters.office().inbox(List.of(CLERK, alsoHead), at(MONDAY), Page.first(2));
        assertThat(ids(page.keptApart())).containsExactly("a");
        assertThat(ids(page.items())).containsExactly("b");
        assertThat(page.next()).isPresent();
    }

    /**
     * What waits for him as head and what waits for him as clerk is looked up apart, and each alone is longer than a page: now the one
     * page ends earlier, now the other.
     */
    @Test
    void pages_of_work_in_two_roles_are_one_list_in_order_of_due_dates() {
        Actor clerk = Actor.of("h7", Letter.As.CLERK);
        Actor head = Actor.of("h7", Letter.As.HEAD);
        for (int i = 0; i < 5; i++) {
            // To be checked within two days, to be signed within five: the due dates of both kinds lie among each
            // other.
            for (int day : new int[] {3, 5, 9, 10, 11}) {
                String when = "2026-03-%02dT09:%02d:00".formatted(day, i);
                String id = "%02d-%d".formatted(day, i);
                letters.sent("check-" + id, when).sent("sign-" + id, when);
                letters.does("sign-" + id, new Letter.Check(), CLERK, when);
            }
        }
        // Of what the index holds for the clerk, the first nine wait for nobody any more: his page ends before that of
        // the head.
        CaseRow row = letters.office()
                .find(CaseQuery.all(500).at(Set.of(Code.of("RECEIVED"))))
                .rows()
                .get(0);
        List<CaseRow> gone = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            gone.add(gone("gone-" + i, row));
        }
        indexes(gone);
        String now = "2026-03-05T12:00:00";
        List<String> whole = ids(letters.office()
                .inbox(List.of(head, clerk), at(now), Page.first(500))
                .items());
        assertThat(whole).hasSize(50);
        for (int limit : new int[] {1, 2, 3, 7, 24, 25, 49, 50}) {
            List<String> seen = new ArrayList<>();
            Optional<CaseQuery.Cursor> next = Optional.empty();
            do {
                InboxPage page = letters.office().inbox(List.of(head, clerk), at(now), new Page(next, limit));
                next = page.next();
                if (next.isPresent()) {
                    assertThat(page.items())
                            .as("a page is full unless it is the last")
                            .hasSize(limit);
                }
                seen.addAll(ids(page.items()));
            } while (next.isPresent());
            assertThat(seen).as("limit %d", limit).containsExactlyElementsOf(whole);
        }
    }

    /**
     * The index may hold what waits for nobody any more, however much: a page ends after two thousand of them, and the next goes on
     * where it ended.
     */
    @Test
    void a_page_looks_at_so_many_cases_and_the_next_one_goes_on() {
        letters.sent("real", MONDAY);
        CaseRow row = letters.office().find(CaseQuery.all(1)).rows().get(0);
        List<CaseRow> gone = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            gone.add(gone("gone-%04d".formatted(i), row));
        }
        indexes(gone);
        InboxPage first = letters.office().inbox(List.of(CLERK), at(MONDAY), Page.first(500));
        assertThat(first.items()).isEmpty();
        assertThat(first.next())
                .hasValueSatisfying(place -> assertThat(place.id()).isEqualTo(CaseId.of("gone-1999")));
        InboxPage second = letters.office().inbox(List.of(CLERK), at(MONDAY), new Page(first.next(), 500));
        assertThat(ids(second.items())).containsExactly("real");
        assertThat(second.next()).isEmpty();
    }

    private void indexes(List<CaseRow> rows) {
        Append anything = new Append(StreamId.of(StreamId.Kind.BOOK, "any/page"), Append.ANY, List.of("{}"));
        store.commit(new Commit(List.of(anything), rows, List.of(), Optional.empty()));
    }

    /** A row whose case was never written, due before the real one. */
    private static CaseRow gone(String id, CaseRow row) {
        return new CaseRow(
                CaseId.of(id),
                row.region(),
                row.procedure(),
                row.version(),
                row.stage(),
                row.status(),
                row.unit(),
                row.assignee(),
                row.parties(),
                row.place(),
                Optional.empty(),
                row.external(),
                row.nextDue(),
                row.openedAt().minusSeconds(1),
                row.stageSince());
    }

    /** A case that cannot be read any more is seen, and hides no other. */
    @Test
    void a_broken_case_is_listed_apart_and_stops_no_other() {
        letters.sent("a", MONDAY).sent("b", MONDAY);
        store.commit(Commit.of(new Append(StreamId.of(StreamId.Kind.CASE, "a"), Append.ANY, List.of("no entry"))));
        InboxPage page = inbox(MONDAY, CLERK);
        assertThat(ids(page.items())).containsExactly("b");
        assertThat(page.keptApart().get(0).keptApart())
                .extracting(Finding::code)
                .containsExactly("core.FAILED");
    }

    /** Looking is no attempt: neither the inbox nor options leave a trace. */
    @Test
    void looking_at_what_one_may_not_do_is_no_attempt() {
        letters.sent("a", MONDAY).does("a", new Letter.Check(), CLERK, TUESDAY);
        Actor barred = Actor.of("c1", Letter.As.HEAD);
        inbox(TUESDAY, barred);
        letters.office().options(Letter.PROCEDURE, CaseId.of("a"), barred, at(TUESDAY));
        letters.office().whatIf(Letter.PROCEDURE, CaseId.of("a"), new Letter.Sign(), barred, at(TUESDAY));
        assertThat(letters.office().attempts(2026, 0, 10).lines()).isEmpty();
    }

    /** Whoever once stood in for a citizen is a stranger again when the deed is over. */
    @Test
    void a_deed_that_is_over_shows_nothing_of_the_party_it_was_for() {
        letters.sent("a", MONDAY).does("a", new Letter.Return(), CLERK, TUESDAY);
        Deed deed = new Deed("Kuasa 1", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3));
        Actor standIn = Actor.of("w2", Letter.As.CITIZEN).onBehalfOf(CITIZEN.person(), deed);
        assertThat(ids(inbox(TUESDAY, standIn).items())).containsExactly("a");
        assertThat(inbox(WEDNESDAY, standIn)).satisfies(page -> {
            assertThat(page.items()).isEmpty();
            assertThat(page.keptApart()).isEmpty();
            assertThat(page.total()).isZero();
        });
    }
}
