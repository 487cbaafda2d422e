package id.pendopo.testkit.office;

import static id.pendopo.testkit.office.LetterOffice.CITIZEN;
import static id.pendopo.testkit.office.LetterOffice.CLERK;
import static id.pendopo.testkit.office.LetterOffice.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Append;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.Commit;
import id.pendopo.core.office.DueCase;
import id.pendopo.core.office.Listing;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Page;
import id.pendopo.core.office.Request;
import id.pendopo.core.office.SettledCase;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Due;
import id.pendopo.testkit.InMemoryStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Many cases at once: one that goes wrong is told, and the others go on. */
class ManyCasesTest {
    private static final String MONDAY = "2026-03-02T09:00:00";
    private static final String TUESDAY = "2026-03-03T09:00:00";
    private static final String NEXT_WEEK = "2026-03-11T00:00:00";

    private final InMemoryStore store = new InMemoryStore();
    private final LetterOffice letters = new LetterOffice(store);
    private final Office office = letters.office();

    private void breaks(String id) {
        store.commit(Commit.of(new Append(StreamId.of(StreamId.Kind.CASE, id), Append.ANY, List.of("no entry"))));
    }

    private static Request request(String id, Command command, String commandId) {
        return new Request(
                Letter.PROCEDURE,
                CaseId.of(id),
                command,
                command instanceof Letter.Check ? CLERK : CITIZEN,
                at(TUESDAY),
                CommandId.of(commandId));
    }

    private static Letter.Send letter() {
        return new Letter.Send("izin", Optional.empty(), Optional.empty());
    }

    @Test
    void what_is_due_in_the_region_is_listed_page_by_page_with_what_the_clock_demands() {
        letters.sent("a", MONDAY).sent("b", MONDAY).does("b", new Letter.Check(), CLERK, TUESDAY);
        assertThat(office.due(at("2026-03-04T23:59:59"), Page.first(5)).rows()).isEmpty();
        Listing<DueCase> first = office.due(at(NEXT_WEEK), Page.first(1));
        assertThat(first.rows()).extracting(one -> one.row().id().value()).containsExactly("a");
        assertThat(first.rows().get(0).due()).noneMatch(Due::moves);
        Listing<DueCase> second =
                office.due(at(NEXT_WEEK), Page.first(1).after(first.next().orElseThrow()));
        assertThat(second.rows()).extracting(one -> one.row().id().value()).containsExactly("b");
        assertThat(second.rows().get(0).due()).anyMatch(Due::moves);
        assertThat(second.next()).isEmpty();
    }

    /** The nightly job: late ones stay, lapsed ones lapse, and the broken one is told by name. */
    @Test
    void one_broken_case_never_stops_the_rest_from_being_settled() {
        for (String id : List.of("a", "b", "c")) {
            letters.sent(id, MONDAY).does(id, new Letter.Check(), CLERK, TUESDAY);
        }
        letters.sent("late", MONDAY);
        breaks("b");
        List<SettledCase> settled = new ArrayList<>();
        Optional<CaseQuery.Cursor> next = Optional.empty();
        do {
            Listing<SettledCase> page = office.settleAll(at(NEXT_WEEK), new Page(next, 2));
            settled.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        assertThat(settled).extracting(one -> one.row().id().value()).containsExactly("late", "a", "b", "c");
        assertThat(settled.get(0).entries()).isEmpty();
        assertThat(settled.get(1).entries()).extracting(JournalEntry::act).containsExactly("lapse");
        assertThat(settled.get(2).stopped()).extracting(Finding::code).containsExactly("core.FAILED");
        assertThat(settled.get(3).entries()).extracting(JournalEntry::act).containsExactly("lapse");
        assertThat(office.due(at(NEXT_WEEK), Page.first(5)).rows()).hasSize(2);
    }

    @Test
    void a_list_of_commands_is_answered_in_order_each_for_itself() {
        letters.sent("gone", MONDAY);
        breaks("gone");
        List<Answer> answers = office.handleAll(List.of(
                request("a", letter(), "1"),
                request("gone", new Letter.Check(), "2"),
                request("none", new Letter.Check(), "3"),
                request("a", new Letter.Check(), "4"),
                request("a", letter(), "1"),
                request("b", letter(), "1")));
        assertThat(answers).extracting(Answer::accepted).containsExactly(true, false, false, true, true, true);
        assertThat(answers).extracting(Answer::repeated).containsExactly(false, false, false, false, true, false);
        assertThat(answers.get(1).codes()).containsExactly("core.FAILED");
        assertThat(answers.get(2).codes()).containsExactly("core.CASE_UNKNOWN");
        assertThat(office.journal(CaseId.of("a"))).hasSize(2);
    }

    @Test
    void a_list_up_to_the_limit_is_taken_and_a_longer_one_refused_whole() {
        List<Request> most = new ArrayList<>();
        for (int i = 0; i < Office.MANY; i++) {
            most.add(request("case-" + i, letter(), "c"));
        }
        List<Request> tooMany = new ArrayList<>(most);
        tooMany.add(request("more", letter(), "c"));
        assertThatThrownBy(() -> office.handleAll(tooMany))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("501 requests are over 500");
        assertThat(office.find(CaseQuery.all(1)).rows()).isEmpty();
        assertThat(office.handleAll(most)).allMatch(Answer::accepted);
    }

    @Test
    void a_list_that_names_an_unknown_procedure_is_refused_before_anything_is_done() {
        Request unknown =
                new Request("contoh/nothing", CaseId.of("b"), letter(), CITIZEN, at(TUESDAY), CommandId.of("1"));
        assertThatThrownBy(() -> office.handleAll(List.of(request("a", letter(), "1"), unknown)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(office.journal(CaseId.of("a"))).isEmpty();
        assertThat(office.handleAll(Collections.emptyList())).isEmpty();
    }
}
