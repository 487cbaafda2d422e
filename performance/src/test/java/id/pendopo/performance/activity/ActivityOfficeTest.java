package id.pendopo.performance.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.notice.Notice;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Office;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.period.MonthDesk;
import id.pendopo.performance.period.MonthState;
import id.pendopo.testkit.InMemoryStore;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Entries in a real office with a store: what two do at once, the books of days and approvals, and the lists of a portal. */
class ActivityOfficeTest {
    private static final RegionCode HERE = RegionCode.parse("32.73");
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    private final InMemoryStore store = new InMemoryStore();
    private final Office office = Office.in(Region.PACK)
            .with(store)
            .keys(new Random(1)::nextBytes)
            .withoutValidation("constraints are tried elsewhere")
            .facts(new World())
            .procedures(new ActivityProcedure())
            .open();
    private final AtomicInteger attempts = new AtomicInteger();

    /** Two colleagues, each of whom the roster wrongly names as the other's superior, and one who is above both. */
    private static final class World implements FactSource {
        @Override
        public Set<Fact<?>> facts() {
            return Set.of(DutyReading.FACT, PlacementReading.FACT, SigningState.FACT);
        }

        @Override
        public Reading<?> read(FactRequest request, Instant at) {
            if (request.fact().equals(DutyReading.FACT)) {
                return new Reading.Found<>(Course.present(), at, "attendance", "1");
            }
            if (request.fact().equals(SigningState.FACT)) {
                return new Reading.Found<>(SigningState.UNSIGNED, at, "period", "1");
            }
            if (request.subject().startsWith("emp-9/")) {
                return new Reading.Found<>(Course.placed(), at, "roster", "1");
            }
            String superior = request.subject().startsWith("emp-1/") ? "emp-2" : "emp-1";
            return new Reading.Found<>(
                    Course.placed(Course.superior(superior), Course.superior("boss-1")), at, "roster", "1");
        }
    }

    private Answer handle(String id, String when, Actor actor, Command command) {
        return office.handle(
                ActivityPolicy.PROCEDURE,
                CaseId.of(id),
                command,
                actor,
                LocalDateTime.parse(when).toInstant(ZoneOffset.ofHours(7)),
                CommandId.of("attempt-" + attempts.incrementAndGet()));
    }

    private static List<String> codes(Answer answer) {
        return answer.findings().stream()
                .filter(Finding::isBlock)
                .map(Finding::code)
                .toList();
    }

    private Answer enter(String id, String person, String from, String to) {
        return handle(
                id,
                "2026-04-08T16:00",
                Actor.of(person, ActivityRole.EMPLOYEE),
                new ActivityCommand.RecordEntry(EmployeeId.of(person), Course.letters(from, to)));
    }

    private void enterAndSubmit(String id, String person, String from, String to) {
        assertThat(codes(enter(id, person, from, to))).isEmpty();
        assertThat(codes(handle(id, "2026-04-08T16:00", Actor.of(person, ActivityRole.EMPLOYEE), Course.submitting())))
                .isEmpty();
    }

    private Answer approve(String id, String person, int minutes) {
        return handle(
                id,
                "2026-04-09T09:00",
                Actor.of(person, ActivityRole.SUPERIOR),
                new ActivityCommand.Approve(minutes, Optional.of(Code.of("CHECKED"))));
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<Answer>> futures = new ArrayList<>();
            for (Callable<Answer> call : calls) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Of six that overlap and come at once one stands, whoever is first. */
    @Test
    void two_entries_of_one_time_do_not_both_stand_when_they_come_at_once() throws Exception {
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String id = "race-" + i;
            calls.add(() -> enter(id, "emp-1", "08:00", "09:00"));
        }
        List<Answer> answers = atOnce(calls);
        assertThat(answers).filteredOn(Answer::accepted).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.accepted())
                .allSatisfy(answer -> assertThat(codes(answer)).containsExactly("performance.ENTRY_OVERLAP"));
        assertThat(ApprovedMinutes.in(store).page(Course.EMPLOYEE, Course.DAY).slots())
                .hasSize(1);
    }

    /** Nor do two people approve each other, who do it in the same instant. */
    @Test
    void two_who_approve_each_other_at_once_do_not_both_succeed() throws Exception {
        enterAndSubmit("mine", "emp-1", "08:00", "09:00");
        enterAndSubmit("yours", "emp-2", "08:00", "09:00");
        List<Answer> answers = atOnce(List.of(() -> approve("mine", "emp-2", 60), () -> approve("yours", "emp-1", 60)));
        assertThat(answers).filteredOn(Answer::accepted).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.accepted())
                .allSatisfy(answer -> assertThat(codes(answer)).containsExactly("performance.RECIPROCAL_APPROVAL"));
    }

    @Test
    void pay_reads_what_was_approved_from_the_book_of_days() {
        enterAndSubmit("first", "emp-1", "08:00", "09:00");
        enterAndSubmit("second", "emp-1", "09:00", "10:00");
        enterAndSubmit("third", "emp-1", "10:00", "11:00");
        assertThat(codes(approve("first", "emp-2", 60))).isEmpty();
        assertThat(codes(approve("second", "emp-2", 45))).isEmpty();
        assertThat(codes(handle(
                        "third",
                        "2026-04-09T09:00",
                        Actor.of("emp-2", ActivityRole.SUPERIOR),
                        new ActivityCommand.Reject(Code.of("NOT_DONE")))))
                .isEmpty();
        ApprovedMinutes minutes = ApprovedMinutes.in(store);
        assertThat(minutes.of(Course.EMPLOYEE, APRIL))
                .containsExactly(
                        new ApprovedEntry(CaseId.of("first"), Course.DAY, 60, false),
                        new ApprovedEntry(CaseId.of("second"), Course.DAY, 45, false));
        assertThat(minutes.page(Course.EMPLOYEE, Course.DAY).approvedMinutes()).isEqualTo(105);
        // The time of what was rejected is free again.
        assertThat(codes(enter("fourth", "emp-1", "10:00", "11:00"))).isEmpty();
        assertThat(minutes.of(Course.EMPLOYEE, YearMonth.of(2026, 5))).isEmpty();
    }

    /** A fifth of the minutes may be silence's; one more and somebody looks. */
    @Test
    void more_than_a_fifth_by_silence_is_looked_at() {
        ApprovedEntry seen = new ApprovedEntry(CaseId.of("a"), Course.DAY, 400, false);
        assertThat(ApprovedMinutes.needReview(
                        List.of(seen, new ApprovedEntry(CaseId.of("b"), Course.DAY, 100, true)), Region.POLICY))
                .isFalse();
        assertThat(ApprovedMinutes.needReview(
                        List.of(seen, new ApprovedEntry(CaseId.of("b"), Course.DAY, 101, true)), Region.POLICY))
                .isTrue();
        assertThat(ApprovedMinutes.needReview(List.of(), Region.POLICY)).isFalse();
    }

    @Test
    void a_portal_lists_what_waits_what_is_open_and_what_somebody_entered() {
        enterAndSubmit("first", "emp-1", "08:00", "09:00");
        enterAndSubmit("second", "emp-1", "09:00", "10:00");
        enterAndSubmit("other", "emp-2", "09:00", "10:00");
        assertThat(codes(enter("draft", "emp-1", "10:00", "11:00"))).isEmpty();
        assertThat(codes(handle(
                        "second", "2026-04-09T09:00", Actor.of("emp-2", ActivityRole.SUPERIOR), Course.returning())))
                .isEmpty();
        PersonRef approver = PersonRef.of("emp-2");
        assertThat(rows(ActivityInbox.waitingFor(approver, HERE, 50))).containsExactly("first");
        assertThat(rows(ActivityInbox.waitingFor(approver, Course.EMPLOYEE, APRIL, HERE, 50)))
                .containsExactly("first");
        assertThat(rows(ActivityInbox.waitingFor(approver, EmployeeId.of("emp-2"), APRIL, HERE, 50)))
                .isEmpty();
        assertThat(rows(ActivityInbox.toMend(Course.EMPLOYEE, HERE, 50))).containsExactly("second");
        assertThat(rows(ActivityInbox.ofDay(Course.EMPLOYEE, Course.DAY, HERE, 50)))
                .containsExactly("draft", "first", "second");
        assertThat(rows(ActivityInbox.ofMonth(Course.EMPLOYEE, APRIL, HERE, 50)))
                .containsExactly("draft", "first", "second");
        assertThat(rows(ActivityInbox.openOf(UnitCode.of("DISKOMINFO"), APRIL, HERE, 50)))
                .containsExactly("draft", "first", "other", "second");
    }

    /** What nobody looked at until the close counts as silence, beside what a person approved. */
    @Test
    void a_month_counts_what_is_open_and_what_silence_approved() {
        enterAndSubmit("first", "emp-1", "08:00", "09:00");
        enterAndSubmit("second", "emp-1", "09:00", "10:00");
        enterAndSubmit("other", "emp-9", "09:00", "10:00");
        assertThat(codes(approve("first", "emp-2", 60))).isEmpty();
        MonthDesk desk =
                MonthDesk.over(Region.PACK, store, (unit, month) -> Optional.of(new MonthDesk.Unsettled(0, 0)));
        assertThat(state(desk)).isEqualTo(new MonthState(2, 0, 0, List.of()));
        Instant close = LocalDateTime.parse("2026-05-20T09:00").toInstant(ZoneOffset.ofHours(7));
        office.settle(ActivityPolicy.PROCEDURE, CaseId.of("second"), close);
        assertThat(state(desk))
                .isEqualTo(new MonthState(1, 0, 0, List.of(new MonthState.Silence(Course.EMPLOYEE, 60, 120))));
    }

    private static Object state(MonthDesk desk) {
        FactRequest asked = new FactRequest(MonthState.FACT, MonthState.subject(UnitCode.of("DISKOMINFO"), APRIL));
        return ((Reading.Found<?>) desk.read(asked, Instant.EPOCH)).value();
    }

    private List<String> rows(CaseQuery query) {
        return store.find(query).rows().stream()
                .map(CaseRow::id)
                .map(CaseId::value)
                .sorted()
                .toList();
    }

    /** The employee is told what to mend and until when; by whom, nobody tells him. */
    @Test
    void whom_each_act_concerns_is_told() {
        Answer entered = enter("first", "emp-1", "08:00", "09:00");
        Answer submitted =
                handle("first", "2026-04-08T16:00", Actor.of("emp-1", ActivityRole.EMPLOYEE), Course.submitting());
        Answer returned =
                handle("first", "2026-04-09T09:00", Actor.of("emp-2", ActivityRole.SUPERIOR), Course.returning());
        List<Notice> told = new ArrayList<>();
        told.addAll(office.notices(entered));
        told.addAll(office.notices(submitted));
        told.addAll(office.notices(returned));
        assertThat(told.stream().map(Notice::key).toList())
                .containsExactly("performance.activityWaiting", "performance.activityReturned");
        assertThat(told.get(1).toString()).contains("2026").doesNotContain("emp-2");
    }

    /** No superior can be reached: the personnel office is told that it lies with it. */
    @Test
    void work_without_a_superior_is_told_to_the_personnel_office() {
        enter("alone", "emp-9", "08:00", "09:00");
        Answer submitted =
                handle("alone", "2026-04-08T16:00", Actor.of("emp-9", ActivityRole.EMPLOYEE), Course.submitting());
        assertThat(office.notices(submitted)).extracting(Notice::key).containsExactly("performance.activityUnplaced");
        assertThat(codes(handle("alone", "2026-04-09T09:00", Course.HR, Course.approving(60))))
                .isEmpty();
    }

    /** What the month brings is told to the employee and to whom silence is booked against. */
    @Test
    void silence_is_told_to_both() {
        enterAndSubmit("first", "emp-1", "08:00", "09:00");
        Answer late =
                handle("first", "2026-05-06T09:00", Actor.of("emp-2", ActivityRole.SUPERIOR), Course.approving(60));
        assertThat(codes(late)).containsExactly("core.NOT_PERMITTED");
        // Who may do nothing here any more sets nothing off; the night's run does, and it is told.
        List<Notice> told = office.notices(office.settle(
                ActivityPolicy.PROCEDURE,
                CaseId.of("first"),
                LocalDateTime.parse("2026-05-06T09:00").toInstant(ZoneOffset.ofHours(7))));
        assertThat(told)
                .extracting(Notice::key)
                .containsExactly(
                        "performance.activityClimbed", "performance.activityUnanswered", "performance.activitySilent");
        assertThat(office.file(ActivityPolicy.PROCEDURE, CaseId.of("first"))
                        .orElseThrow()
                        .stage())
                .isEqualTo(ActivityStage.AUTO_APPROVED.code());
        assertThat(ApprovedMinutes.in(store).of(Course.EMPLOYEE, APRIL))
                .containsExactly(new ApprovedEntry(CaseId.of("first"), Course.DAY, 60, true));
    }
}
