package id.pendopo.testkit;

import static id.pendopo.testkit.SampleCases.due;
import static id.pendopo.testkit.SampleCases.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.office.CaseCount;
import id.pendopo.core.office.CasePage;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * What a store must find again (<i>uji pencarian</i>): each search alone and together, its counts, its order and its pages.
 * Extend {@link StoreContract}, which has them all.
 */
public abstract class StoreSearching extends StoreWriting {
    StoreSearching() {}

    @Test
    public void a_row_comes_back_whole_and_a_newer_one_takes_its_place() {
        for (CaseRow row : List.of(row("case-A", 1), row("case-A", 0), row("case-A", 2))) {
            write(List.of(row));
            assertEquals(List.of(row), rows(CaseQuery.all(10)));
        }
        assertEquals(List.of(), rows(CaseQuery.all(10).external("oss", "I-1")), "a number the newer row has no more");
    }

    @Test
    public void every_search_alone_and_together_finds_exactly_its_rows() {
        List<CaseRow> all = SampleCases.rows(120);
        write(all);
        for (SampleCases.Search search : SampleCases.combinations()) {
            CaseQuery query = search.narrowing().apply(CaseQuery.all(7));
            Comparator<CaseRow> order = query.byDue() ? byDue() : byId();
            assertEquals(all.stream().filter(search.wants()).sorted(order).toList(), rows(query), search.name());
        }
    }

    /** A count is that of the rows found, whatever page was asked for. */
    @Test
    public void every_search_counts_exactly_its_rows_by_procedure_and_stage() {
        List<CaseRow> all = SampleCases.rows(120);
        write(all);
        assertEquals(List.of(), store.count(CaseQuery.all(1).receipt("none")));
        for (SampleCases.Search search : SampleCases.combinations()) {
            Map<String, Long> expected = new TreeMap<>();
            all.stream()
                    .filter(search.wants())
                    .forEach(row -> expected.merge(row.procedure() + " " + row.stage(), 1L, Long::sum));
            CaseQuery query = search.narrowing().apply(CaseQuery.all(1));
            List<CaseCount> counts = store.count(query.after(CaseQuery.Cursor.of(all.get(50))));
            assertEquals(
                    expected.entrySet().stream()
                            .map(one -> one.getKey() + " " + one.getValue())
                            .toList(),
                    counts.stream()
                            .map(one -> one.procedure() + " " + one.stage() + " " + one.cases())
                            .toList(),
                    search.name());
        }
    }

    /** Two may fall due at the same instant, and many never do. */
    @Test
    public void those_without_a_due_date_come_last_and_the_oldest_first() {
        List<CaseRow> rows = List.of(row("b", 1), row("a", 1), row("z", 0), row("y", 6), row("x", 30), row("c", 2));
        write(rows);
        List<CaseRow> found = rows(CaseQuery.all(2).earliestFirst());
        assertEquals(
                List.of("a", "b", "c", "x", "z", "y"),
                found.stream().map(row -> row.id().value()).toList());
    }

    /** Nobody's units are asked where somebody serves them all. */
    @Test
    public void hands_of_no_unit_in_particular_take_up_cases_of_every_unit() {
        List<CaseRow> all = SampleCases.rows(60);
        write(all);
        PersonRef officer = PersonRef.of("officer-1");
        assertEquals(
                all.stream()
                        .filter(row -> row.assignee().map(officer::equals).orElse(true))
                        .toList(),
                rows(CaseQuery.all(7).inHandsOf(new CaseQuery.Hands(Set.of(officer), Set.of()))));
    }

    @Test
    public void the_parties_of_a_case_are_those_of_its_newest_row() {
        CaseQuery second = CaseQuery.all(10).ofParties(Set.of(PersonRef.of("party-2")));
        CaseQuery third = CaseQuery.all(10).ofParties(Set.of(PersonRef.of("party-3")));
        write(List.of(row("case-A", 2)));
        assertEquals(1, rows(second).size());
        assertEquals(1, rows(third).size());
        assertEquals(
                0,
                rows(CaseQuery.all(10).ofParties(Set.of(PersonRef.of("PARTY-2"))))
                        .size());
        write(List.of(row("case-A", 7)));
        assertEquals(0, rows(second).size());
        assertEquals(1, rows(third).size());
    }

    @Test
    public void an_external_number_belongs_to_its_system() {
        write(List.of(row("case-A", 3 + 1)));
        assertEquals(1, rows(CaseQuery.all(10).external("oss", "I-4")).size());
        assertEquals(0, rows(CaseQuery.all(10).external("sp4n", "I-4")).size());
        assertEquals(0, rows(CaseQuery.all(10).external("oss", "i-4")).size());
        assertEquals(0, rows(CaseQuery.all(10).external("oss", "I-")).size());
    }

    /** By the nanosecond, since a day ends one before the next begins. */
    @Test
    public void a_case_is_due_at_the_very_instant_and_not_one_nanosecond_before() {
        write(List.of(row("case-A", 1)));
        Instant due = due(1);
        assertEquals(1, rows(CaseQuery.all(10).dueBy(due)).size());
        assertEquals(0, rows(CaseQuery.all(10).dueBy(due.minusNanos(1))).size());
        assertEquals(1, rows(CaseQuery.all(10).dueBy(Instant.MAX)).size());
        assertEquals(0, rows(CaseQuery.all(10).dueBy(Instant.MIN)).size());
    }

    /** By the codes of the characters, so that pages of two databases agree. */
    @Test
    public void ids_are_told_apart_and_ordered_by_their_characters() {
        List<String> ids = Arrays.asList("b", "A", "a", "B", "_", "-", "a-1", "a_1", "A1", "a1", "10", "9");
        write(ids.stream().map(id -> row(id, 1)).toList());
        assertEquals(
                ids.stream().sorted().toList(),
                rows(CaseQuery.all(5)).stream().map(row -> row.id().value()).toList());
    }

    @Test
    public void the_last_page_says_that_it_is_the_last() {
        write(SampleCases.rows(10));
        assertTrue(store.find(CaseQuery.all(9)).next().isPresent());
        assertFalse(store.find(CaseQuery.all(10)).next().isPresent(), "a full page with nothing behind it");
        assertFalse(store.find(CaseQuery.all(11)).next().isPresent());
        assertEquals(
                new CasePage(List.of(), Optional.empty()),
                store.find(CaseQuery.all(9).receipt("none")));
    }

    @Test
    public void pages_by_id_neither_repeat_nor_hide_a_row_when_others_are_added_meanwhile() {
        assertStableWhileOthersCome(CaseQuery.all(50), byId(), i -> row("case-%04d-new".formatted(i), i));
    }

    @Test
    public void pages_by_due_date_neither_repeat_nor_hide_a_row_when_others_are_added_meanwhile() {
        assertStableWhileOthersCome(
                CaseQuery.all(50).dueBy(due(22)), byDue(), i -> row("case-%04d-new".formatted(i), i));
    }

    @Test
    public void pages_of_an_inbox_neither_repeat_nor_hide_a_row_when_others_are_added_meanwhile() {
        assertStableWhileOthersCome(
                CaseQuery.all(50).earliestFirst(), byDue(), i -> row("case-%04d-new".formatted(i), i));
    }

    private void assertStableWhileOthersCome(
            CaseQuery query, Comparator<CaseRow> order, Function<Integer, CaseRow> another) {
        List<CaseRow> before = SampleCases.rows(400);
        write(before);
        List<CaseRow> seen = new ArrayList<>();
        Optional<CaseQuery.Cursor> next = Optional.empty();
        int added = 0;
        do {
            CasePage page = store.find(next.map(query::after).orElse(query));
            assertTrue(page.rows().size() <= query.limit());
            seen.addAll(page.rows());
            next = page.next();
            write(List.of(another.apply(added), another.apply(399 - added)));
            added++;
        } while (next.isPresent());
        assertEquals(seen.stream().sorted(order).toList(), seen);
        assertEquals(seen.size(), new HashSet<>(seen).size());
        Set<CaseRow> old = new HashSet<>(before);
        boolean dueOnly = query.dueBefore().isPresent();
        assertEquals(
                before.stream()
                        .filter(row -> !dueOnly || row.nextDue().isPresent())
                        .sorted(order)
                        .toList(),
                seen.stream().filter(old::contains).toList());
    }
}
