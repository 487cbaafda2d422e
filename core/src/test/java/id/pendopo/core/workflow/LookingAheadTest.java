package id.pendopo.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.region.RegionCode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rooms, choices and handling look at the case as the events of the very step leave it, and rules at the case before. */
class LookingAheadTest {
    private static final LegalSource ARTICLE = LegalSource.of("Peraturan Contoh Pasal 1", Standing.OWN_DECISION);

    /** So many working days are granted. */
    record Grant(int days) {}

    enum At implements Stage {
        ASKED,
        WAITING,
        SHORT,
        LONG
    }

    enum By implements Role {
        CITIZEN,
        OFFICER
    }

    enum Clock implements Countdown {
        ANSWER
    }

    sealed interface Word extends Command {}

    record Ask() implements Word {}

    record Allow(int days) implements Word {}

    record Sort(int days) implements Word {}

    record Expire() implements Word {}

    sealed interface Change extends Event<Grant> {}

    record Asked() implements Change, Birth<Grant> {
        @Override
        public Grant born() {
            return new Grant(1);
        }
    }

    record Allowed(int days) implements Change {
        @Override
        public Grant applyTo(Grant before) {
            return new Grant(days);
        }
    }

    private static final Workflow<Grant> WORKFLOW = Workflow.<Grant>of(
                    "contoh/izin", new PolicyStamp("contoh/2025-01-01", "0".repeat(64)))
            .commands(Word.class)
            .events(Change.class)
            .parties(By.CITIZEN)
            .steps(List.of(
                    step("minta", By.CITIZEN).opening(Ask.class).to(At.ASKED).creating((c, o) -> new Asked()),
                    step("beri", By.OFFICER)
                            .on(Allow.class)
                            .from(At.ASKED)
                            .to(At.WAITING)
                            .recording((file, c, o) -> new Allowed(c.days())),
                    step("pilah", By.OFFICER)
                            .on(Sort.class)
                            .from(At.WAITING)
                            .toOneOf((file, c, o) -> file.data().days() > 5 ? At.LONG : At.SHORT, At.SHORT, At.LONG)
                            .handling((file, c, o) -> file.handling()
                                    .withReceiptNumber("R-" + file.data().days()))
                            .recording((file, c, o) -> new Allowed(c.days())),
                    step("lewat", Role.SYSTEM)
                            .on(Expire.class)
                            .from(At.WAITING)
                            .to(At.SHORT)
                            .whenPassed(Clock.ANSWER, file -> new Expire())
                            .recording((file, c, o) -> new Allowed(0))))
            .rooms(
                    Room.waiting(At.ASKED).withoutTerm("contoh"),
                    Room.waiting(At.WAITING).within(Clock.ANSWER, Grant.class, data -> Term.workingDays(data.days())))
            .endingWellAt(At.SHORT, At.LONG)
            .build();

    @Test
    void the_room_counts_the_term_that_the_step_has_just_recorded() {
        CaseFile<Grant> waiting = decide(asked(), new Allow(9));
        assertThat(waiting.clocks().find(Clock.ANSWER).orElseThrow().term()).contains(Term.workingDays(9));
        assertThat(waiting.data()).isEqualTo(new Grant(9));
    }

    @Test
    void a_choice_and_the_handling_see_what_the_step_has_just_recorded() {
        CaseFile<Grant> waiting = decide(asked(), new Allow(9));
        assertThat(decide(waiting, new Sort(5)).stage()).isEqualTo(Code.of("SHORT"));
        CaseFile<Grant> sorted = decide(waiting, new Sort(6));
        assertThat(sorted.stage()).isEqualTo(Code.of("LONG"));
        assertThat(sorted.handling().receiptNumber()).contains("R-6");
    }

    private static StepDraft<Grant> step(String title, Role by) {
        return Step.<Grant>of(title).under(ARTICLE).by(by);
    }

    private static CaseFile<Grant> asked() {
        return accepted(WORKFLOW.open(
                CaseId.of("case-1"), RegionCode.parse("32.73"), new Ask(), occasion("warga-1", By.CITIZEN)));
    }

    private static CaseFile<Grant> decide(CaseFile<Grant> file, Command command) {
        return accepted(WORKFLOW.decide(file, command, occasion("pegawai-1", By.OFFICER)));
    }

    private static CaseFile<Grant> accepted(Decision<Grant> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<Grant>) decision).file();
    }

    private static Occasion occasion(String person, Role role) {
        return Occasion.of(
                Instant.parse("2025-07-07T03:00:00Z"),
                ZoneOffset.ofHours(7),
                OfficeHours.DEFAULT,
                WorkingCalendar.national(),
                Actor.of(person, role),
                CommandId.of("attempt-1"));
    }
}
