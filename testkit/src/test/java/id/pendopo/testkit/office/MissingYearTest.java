package id.pendopo.testkit.office;

import static id.pendopo.testkit.office.LetterOffice.CITIZEN;
import static id.pendopo.testkit.office.LetterOffice.CLERK;
import static id.pendopo.testkit.office.LetterOffice.HEAD;
import static id.pendopo.testkit.office.LetterOffice.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.DueCase;
import id.pendopo.core.office.InboxItem;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Page;
import id.pendopo.core.office.Request;
import id.pendopo.core.office.Staff;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.testkit.InMemoryStore;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A year whose holidays nobody has loaded yet is a reason and no failure, and only for what counts days of that year. */
class MissingYearTest {
    private static final String MONDAY = "2026-03-02T09:00:00";
    private static final String FAR = "2041-03-04T09:00:00";
    private static final String LAST_OFFICE_MOMENT = "2026-12-31T16:00:00";
    private static final String AFTER_HOURS = "2026-12-31T16:00:01";
    private static final CaseId A = CaseId.of("a");
    private static final Actor BORROWER = Actor.of("w1", Bicycle.As.CITIZEN);
    private static final Actor KEEPER = Actor.of("k1", Bicycle.As.KEEPER);

    private final InMemoryStore store = new InMemoryStore();
    private final LetterOffice letters = new LetterOffice(store);

    private static Letter.Send letter() {
        return new Letter.Send("izin", Optional.empty(), Optional.empty());
    }

    private static void saysMissing(int year, List<Finding> findings) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("core.CALENDAR_MISSING");
            assertThat(finding.mend().toString()).contains(String.valueOf(year));
        });
    }

    @Test
    void what_starts_a_term_is_refused_with_the_year_and_nothing_is_written() {
        saysMissing(2041, letters.ask("a", letter(), CITIZEN, FAR).findings());
        saysMissing(
                2041,
                letters.office()
                        .whatIf(Letter.PROCEDURE, A, letter(), CITIZEN, at(FAR))
                        .findings());
        List<Answer> many = letters.office()
                .handleAll(List.of(new Request(Letter.PROCEDURE, A, letter(), CITIZEN, at(FAR), CommandId.of("m"))));
        saysMissing(2041, many.get(0).findings());
        assertThat(letters.office().journal(A)).isEmpty();
        assertThat(letters.office().find(CaseQuery.all(9)).rows()).isEmpty();
    }

    @Test
    void a_case_of_a_loaded_year_can_still_be_read_and_what_counts_no_day_still_be_done() {
        letters.sent("a", MONDAY);
        saysMissing(2041, letters.ask("a", new Letter.Check(), CLERK, FAR).findings());
        assertThat(letters.office().journal(A)).hasSize(1);
        assertThat(letters.office().options(Letter.PROCEDURE, A, CLERK, at(FAR)))
                .isNotEmpty();
        assertThat(letters.office().due(Letter.PROCEDURE, A, at(FAR))).isNotEmpty();
        assertThat(letters.office().due(at(FAR), Page.first(9)).rows())
                .allSatisfy(row -> assertThat(row.toString()).doesNotContain("core.FAILED"));
        assertThat(letters.office()
                        .inbox(List.of(CLERK), at(FAR), Page.first(9))
                        .items())
                .extracting(item -> item.row().id())
                .containsExactly(A);
        assertThat(letters.office().settle(Letter.PROCEDURE, A, at(FAR))).isEmpty();
        assertThat(letters.office().reminders(at(FAR), Page.first(9)).rows()).isEmpty();
        assertThat(letters.office().read(Letter.PROCEDURE, A, CITIZEN, at(FAR))).isPresent();
        assertThat(letters.office()
                        .notices(letters.does("a", new Letter.Withdraw(), CITIZEN, FAR)
                                .ask("a", new Letter.Withdraw(), CITIZEN, FAR)))
                .isEmpty();
        assertThat(letters.office().journal(A)).hasSize(2);
    }

    /** A consequence of time is of the day on which it fell due, and that year is there. */
    @Test
    void what_fell_due_in_a_loaded_year_is_taken_however_late() {
        letters.sent("a", MONDAY).does("a", new Letter.Check(), CLERK, MONDAY);
        assertThat(letters.office().settleAll(at(FAR), Page.first(9)).rows())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.stopped()).isEmpty();
                    assertThat(one.entries()).hasSize(1);
                });
    }

    @Test
    void the_first_moment_that_the_office_counts_to_the_missing_year_is_the_first_that_is_refused() {
        letters.sent("a", "2026-12-28T09:00:00");
        saysMissing(
                2027,
                letters.ask("a", new Letter.Check(), CLERK, LAST_OFFICE_MOMENT).findings());
        saysMissing(2027, letters.ask("b", letter(), CITIZEN, AFTER_HOURS).findings());
        letters.does("a", new Letter.Withdraw(), CITIZEN, AFTER_HOURS);
    }

    /** A decree of the last days of December takes a clock over into January, which nobody can count yet. */
    @Test
    void a_clock_that_an_amendment_takes_into_the_missing_year_is_told_everywhere() {
        letters.sent("z", MONDAY)
                .does("z", new Letter.Withdraw(), CITIZEN, MONDAY)
                .sent("a", "2026-12-29T09:00:00");
        String next = "2026-12-30T09:00:00";
        LetterOffice amended = new LetterOffice(store, Staff.UNKNOWN, LetterOffice.packWithout("2026-12-31"));
        saysMissing(2027, amended.ask("a", new Letter.Check(), CLERK, next).findings());
        assertThat(amended.ask("a", new Letter.Check(), HEAD, next).codes())
                .as("a stranger to the act learns of no calendar")
                .containsExactly("core.NOT_PERMITTED");
        assertThat(amended.office().options(Letter.PROCEDURE, A, CLERK, at(next)))
                .isNotEmpty()
                .allSatisfy(option -> saysMissing(2027, option.whyNot()));
        assertThat(amended.office().due(Letter.PROCEDURE, A, at(next)))
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.title()).contains("2027");
                    assertThat(due.moves()).isFalse();
                });
        assertThat(amended.office().settle(Letter.PROCEDURE, A, at(next))).isEmpty();
        assertThat(amended.office().recountAll(at(next), Page.first(9)).rows())
                .singleElement()
                .satisfies(one -> saysMissing(2027, one.stopped()));
        List<InboxItem> items =
                amended.office().inbox(List.of(CLERK), at(next), Page.first(9)).items();
        assertThat(items).extracting(item -> item.row().id()).containsExactly(A);
        assertThat(amended.office().journal(A)).hasSize(1);
    }

    /** The repair of b is over time, and when it is due back falls into a year that nobody can count yet; a and c are only late. */
    @Test
    void a_case_that_runs_into_the_missing_year_in_the_middle_of_a_list_says_so_and_the_others_are_told_as_well() {
        Office lending = lending(LetterOffice.pack());
        lends(lending, "a", "2026-12-22T09:00:00");
        does(lending, "b", new Bicycle.Ask("b"), BORROWER, "2026-12-21T09:00:00");
        does(lending, "b", new Bicycle.Lend(), KEEPER, "2026-12-29T09:00:00");
        does(lending, "b", new Bicycle.Repair(Code.of("BRAKE")), KEEPER, "2026-12-29T10:00:00");
        lends(lending, "c", "2026-12-28T09:00:00");
        String last = "2026-12-31T09:00:00";
        assertThat(lending.due(at(last), Page.first(9)).rows()).allSatisfy(one -> {
            assertThat(one.failed()).isEmpty();
            assertThat(one.due()).hasSize(1);
        });
        Office amended = lending(LetterOffice.packWithout("2026-12-31"));
        List<DueCase> due = amended.due(at(last), Page.first(9)).rows();
        assertThat(due).extracting(one -> one.row().id().value()).containsExactly("a", "b", "c");
        saysMissing(2027, due.get(1).failed());
        for (int late : new int[] {0, 2}) {
            assertThat(due.get(late).due()).hasSize(1);
            assertThat(due.get(late).failed()).isEmpty();
        }
    }

    private Office lending(RegionPack pack) {
        return Office.in(pack)
                .with(store)
                .withoutValidation("uji")
                .keys(bytes -> Arrays.fill(bytes, (byte) 7))
                .procedures(new Bicycle.Provider())
                .book(new Bicycle.Shed())
                .open();
    }

    private static void lends(Office office, String id, String when) {
        does(office, id, new Bicycle.Ask(id), BORROWER, when);
        does(office, id, new Bicycle.Lend(), KEEPER, when);
    }

    private static void does(Office office, String id, Command command, Actor actor, String when) {
        Answer answer = office.handle(
                Bicycle.PROCEDURE,
                CaseId.of(id),
                command,
                actor,
                at(when),
                CommandId.of(Command.nameOf(command.getClass())));
        assertThat(answer.accepted()).as("%s: %s", id, answer.codes()).isTrue();
    }
}
