package id.pendopo.performance.objection;

import static id.pendopo.performance.objection.Slips.who;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.notice.Notice;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Page;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.performance.period.PeriodCommand;
import id.pendopo.performance.period.PeriodFacts;
import id.pendopo.performance.period.PeriodPolicy;
import id.pendopo.performance.period.PeriodProcedure;
import id.pendopo.performance.period.PeriodRole;
import id.pendopo.testkit.InMemoryStore;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the office's own cases say about a slip decides whether it may be objected to. */
class ObjectionDeskTest {
    private final InMemoryStore store = new InMemoryStore();
    private final Office office = Office.in(Slips.PACK)
            .with(store)
            .keys(new Random(1)::nextBytes)
            .withoutValidation("constraints are tried elsewhere")
            .facts(
                    new HandedOut(),
                    new PeriodFacts().over(Slips.PACK, store, new byte[32]),
                    new ObjectionFacts().over(Slips.PACK, store, new byte[32]))
            .procedures(new PeriodProcedure(), new ObjectionProcedure())
            .open();
    private int attempts;

    /** The one slip that there is. */
    private static final class HandedOut implements FactSource {
        @Override
        public Set<Fact<?>> facts() {
            return Set.of(ContestedSlip.FACT);
        }

        @Override
        public Reading<?> read(FactRequest request, Instant at) {
            return new Reading.Found<>(Slips.SLIP, at, "test", "1");
        }
    }

    private static Instant at(String when) {
        return LocalDateTime.parse(when).toInstant(ZoneOffset.ofHours(7));
    }

    private List<String> does(String procedure, String id, String when, Actor actor, Command command) {
        return office
                .handle(procedure, CaseId.of(id), command, actor, at(when), CommandId.of("c-" + ++attempts))
                .findings()
                .stream()
                .filter(Finding::isBlock)
                .map(Finding::code)
                .toList();
    }

    private List<String> objects(String id, String when, ObjectionRole role, ObjectionCommand command) {
        return does(ObjectionPolicy.PROCEDURE, id, when, who(role), command);
    }

    private void opened() {
        assertThat(does(
                        PeriodPolicy.PROCEDURE,
                        Slips.MARCH.value(),
                        "2026-03-01T09:00",
                        Actor.of("program", PeriodRole.PAY_PROGRAM),
                        new PeriodCommand.Open(Slips.SLIP.unit(), Slips.SLIP.month(), "d".repeat(64))))
                .isEmpty();
    }

    private List<String> notices(String when, ObjectionRole role, ObjectionCommand command) {
        Answer answer = office.handle(
                ObjectionPolicy.PROCEDURE,
                CaseId.of("objection-1"),
                command,
                who(role),
                at(when),
                CommandId.of("c-" + ++attempts));
        assertThat(answer.findings()).filteredOn(Finding::isBlock).isEmpty();
        return told(office.notices(answer));
    }

    private static List<String> told(List<Notice> notices) {
        assertThat(notices).allSatisfy(one -> assertThat(one.toString()).doesNotContain("Rahasia"));
        return notices.stream()
                .map(one ->
                        one.key().replace("performance.", "") + " " + one.to().key())
                .toList();
    }

    /** He hears that it came, until when it is decided, that it was, and when his time for an appeal ends; nobody hears why. */
    @Test
    void each_turn_of_an_objection_is_told() {
        opened();
        assertThat(notices("2026-04-20T09:00", ObjectionRole.EMPLOYEE, Slips.filing()))
                .containsExactlyInAnyOrder("objectionFiled ani", "objectionTurn HR_OFFICE/DINAS");
        notices("2026-04-20T10:00", ObjectionRole.HR_OFFICE, new ObjectionCommand.TakeUp());
        assertThat(told(office.notices(
                        office.settle(ObjectionPolicy.PROCEDURE, CaseId.of("objection-1"), at("2026-05-20T00:00")))))
                .containsExactly("objectionLate HR_HEAD/DINAS");
        assertThat(notices("2026-05-20T09:00", ObjectionRole.HR_OFFICE, Slips.deciding(Objection.Outcome.REJECTED)))
                .contains("objectionDecided ani");
        assertThat(told(office.reminders(at("2026-05-25T09:00"), Page.first(10)).rows()))
                .containsExactly("appealSoon ani");
        assertThat(notices("2026-05-26T09:00", ObjectionRole.EMPLOYEE, Slips.appealing()))
                .containsExactlyInAnyOrder("objectionFiled ani", "objectionTurn HR_HEAD/DINAS");
        assertThat(notices("2026-05-27T09:00", ObjectionRole.HR_HEAD, Slips.decidingAppeal(Objection.Outcome.REJECTED)))
                .contains("appealDecided ani");
    }

    @Test
    void what_was_withdrawn_before_any_decision_is_filed_anew() {
        opened();
        assertThat(objects("objection-1", "2026-04-20T09:00", ObjectionRole.EMPLOYEE, Slips.filing()))
                .isEmpty();
        assertThat(objects("objection-2", "2026-04-20T10:00", ObjectionRole.EMPLOYEE, Slips.filing()))
                .containsExactly("performance.OBJECTION_KNOWN");
        assertThat(objects("objection-1", "2026-04-20T11:00", ObjectionRole.EMPLOYEE, new ObjectionCommand.Withdraw()))
                .isEmpty();
        assertThat(objects("objection-2", "2026-04-20T12:00", ObjectionRole.EMPLOYEE, Slips.filing()))
                .isEmpty();
    }

    /** An appeal that is withdrawn leaves the decision, and no second objection before other officers. */
    @Test
    void what_was_decided_is_not_objected_to_a_second_time() {
        opened();
        objects("objection-1", "2026-04-20T09:00", ObjectionRole.EMPLOYEE, Slips.filing());
        objects("objection-1", "2026-04-20T10:00", ObjectionRole.HR_OFFICE, new ObjectionCommand.TakeUp());
        objects("objection-1", "2026-04-21T09:00", ObjectionRole.HR_OFFICE, Slips.deciding(Objection.Outcome.REJECTED));
        objects("objection-1", "2026-04-21T10:00", ObjectionRole.EMPLOYEE, Slips.appealing());
        assertThat(objects("objection-1", "2026-04-21T11:00", ObjectionRole.EMPLOYEE, new ObjectionCommand.Withdraw()))
                .isEmpty();
        assertThat(objects("objection-2", "2026-04-22T09:00", ObjectionRole.EMPLOYEE, Slips.filing()))
                .containsExactly("performance.OBJECTION_KNOWN");
    }
}
