package id.pendopo.core.workflow.spike;

import static id.pendopo.core.workflow.spike.Activity.By.EMPLOYEE;
import static id.pendopo.core.workflow.spike.Activity.By.SUPERIOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Deed;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.actor.Role;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.spike.Activity.At;
import id.pendopo.core.workflow.spike.Activity.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/** Performance's daily ladder on the engine. */
class ActivityTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 8);
    private static final Actor OWNER = Actor.of("p-owner", EMPLOYEE);
    private static final Actor FIRST = Actor.of("p-first", SUPERIOR);
    private static final Actor SECOND = Actor.of("p-second", SUPERIOR);
    private static final List<PersonRef> CHAIN = List.of(PersonRef.of("p-first"), PersonRef.of("p-second"));
    private static final List<Role> ROLES = List.of(EMPLOYEE, SUPERIOR, Role.SYSTEM);

    private static Trial<Activity> recorded(String when) {
        return new Trial<>(Activity.workflow()).take(when, OWNER, new Activity.Record(DAY, 120, CHAIN));
    }

    private static Trial<Activity> submitted(String when) {
        return recorded(when).take(when, OWNER, new Activity.Submit());
    }

    /** The seventh day after is the last; then it is locked, and what was only recorded expires. */
    @Test
    void an_entry_is_taken_for_seven_days_and_not_for_the_future() {
        assertThat(recorded("2026-04-15T23:59").isAt(At.RECORDED)).isTrue();
        Trial<Activity> late = new Trial<>(Activity.workflow());
        assertThat(late.tried("2026-04-16T00:00", OWNER, new Activity.Record(DAY, 120, CHAIN)))
                .containsExactly("contoh.ENTRY_LOCKED");
        assertThat(late.tried("2026-04-07T23:59", OWNER, new Activity.Record(DAY, 120, CHAIN)))
                .containsExactly("contoh.FUTURE");
        Trial<Activity> forgotten = recorded("2026-04-08T17:00");
        assertThat(forgotten.settle("2026-04-16T00:00")).containsExactly("expire");
    }

    /** Of all who are somebody's superior only this one's; a stranger learns nothing. */
    @Test
    void only_the_superior_of_this_employee_verifies() {
        Trial<Activity> trial = submitted("2026-04-08T15:00");
        assertThat(trial.options("2026-04-09T09:00", SECOND)).isEmpty();
        assertThat(trial.tried("2026-04-09T09:00", SECOND, new Activity.Approve(500)))
                .containsExactly("core.NOT_PERMITTED");
        assertThat(trial.options("2026-04-09T09:00", FIRST)).containsKeys("approve", "return", "reject");
        assertThat(trial.tried("2026-04-09T09:00", FIRST, new Activity.Approve(121)))
                .containsExactly("contoh.MORE_THAN_CLAIMED");
        trial.take("2026-04-09T09:00", FIRST, new Activity.Approve(120)).replays();
        assertThat(trial.now().data().approved()).isEqualTo(120);
    }

    /** An absent superior has a stand-in by deed; the employee who stands in for him does not verify himself. */
    @Test
    void a_stand_in_verifies_but_nobody_verifies_himself() {
        Deed deed = new Deed("ST 1/2026", LocalDate.of(2026, 4, 9), LocalDate.of(2026, 4, 10));
        Actor standIn = Actor.of("p-third", SUPERIOR).onBehalfOf(PersonRef.of("p-first"), deed);
        Actor himself = Actor.of("p-owner", SUPERIOR).onBehalfOf(PersonRef.of("p-first"), deed);
        Trial<Activity> trial = submitted("2026-04-08T15:00");
        assertThat(trial.tried("2026-04-09T09:00", himself, new Activity.Approve(1)))
                .containsExactly("core.SEPARATION");
        assertThat(trial.tried("2026-04-11T09:00", standIn, new Activity.Approve(1)))
                .containsExactly("core.DEED_NOT_VALID");
        submitted("2026-04-08T15:00").take("2026-04-10T09:00", standIn, new Activity.Approve(60));
    }

    /** Three working days of silence give it to the superior's superior; above the last there is nobody. */
    @Test
    void silence_climbs_and_stops_where_nobody_is_above() {
        Trial<Activity> trial = submitted("2026-04-08T15:00");
        assertThat(trial.settle("2026-04-13T23:59")).isEmpty();
        assertThat(trial.settle("2026-04-14T00:00")).containsExactly("climb");
        assertThat(trial.tried("2026-04-14T09:00", FIRST, new Activity.Approve(1)))
                .containsExactly("core.NOT_PERMITTED");
        // Due on Tuesday 14 April: three working days after it.
        assertThat(trial.lastDay(Clock.VERIFYING)).isEqualTo(LocalDate.of(2026, 4, 17));
        assertThat(trial.settle("2026-04-30T00:00")).isEmpty();
        trial.take("2026-04-30T09:00", SECOND, new Activity.Approve(90));
    }

    /** The close of the month takes what nobody answered: the silence is the superiors', the minutes are the employee's. */
    @Test
    void the_close_takes_what_nobody_answered() {
        Trial<Activity> trial = submitted("2026-04-08T15:00");
        assertThat(trial.settle("2026-05-05T23:59")).containsExactly("climb");
        assertThat(trial.settle("2026-05-06T00:00")).containsExactly("takeAtClose");
        assertThat(trial.isAt(At.AUTO_APPROVED)).isTrue();
        assertThat(trial.now().data().approved()).isEqualTo(120);
        trial.replays();
    }

    /** The month closes on its day, whoever is waiting for whom: a date that the law fixes does not stand still. */
    @Test
    void a_returned_entry_has_three_days_and_the_close_waits_for_nobody() {
        Trial<Activity> trial = submitted("2026-04-08T15:00").take("2026-04-09T09:00", FIRST, new Activity.Return());
        assertThat(trial.settle("2026-04-12T23:59")).isEmpty();
        assertThat(trial.settle("2026-04-13T00:00")).containsExactly("expireReturned");
        Trial<Activity> twice = submitted("2026-04-08T15:00")
                .take("2026-04-09T09:00", FIRST, new Activity.Return())
                .take("2026-04-10T09:00", OWNER, new Activity.Resubmit())
                .take("2026-04-13T09:00", FIRST, new Activity.Return())
                .take("2026-04-14T09:00", OWNER, new Activity.Resubmit());
        assertThat(twice.tried("2026-04-14T10:00", FIRST, new Activity.Return()))
                .containsExactly("contoh.RETURN_LIMIT");
        Trial<Activity> atTheEnd = submitted("2026-04-08T15:00")
                .take("2026-04-09T09:00", FIRST, new Activity.Return())
                .take("2026-04-10T09:00", OWNER, new Activity.Resubmit());
        assertThat(atTheEnd.lastDay(Clock.CLOSE)).isEqualTo(LocalDate.of(2026, 5, 5));
    }

    @Tag("walk")
    @Property(tries = 60)
    void wandering_cases_replay_and_options_tell_the_truth(@ForAll long seed) {
        Random random = new Random(seed);
        recorded("2026-04-08T15:00").wander(random, 30, ROLES, new Cast());
    }

    @Test
    void the_table_of_stages_commands_and_roles_is_this() {
        Map<String, Set<String>> table = new TreeMap<>();
        new Trial<>(Activity.workflow())
                .filling(table, ROLES, new Cast())
                .take("2026-04-08T15:00", OWNER, new Activity.Record(DAY, 120, CHAIN))
                .take("2026-04-08T15:01", OWNER, new Activity.Submit())
                .take("2026-04-08T15:02", FIRST, new Activity.Return())
                .take("2026-04-08T15:03", OWNER, new Activity.Resubmit())
                .take("2026-04-08T15:04", FIRST, new Activity.Approve(1));
        assertThat(Trial.text(table)).isEqualTo("""
                RECORDED submit: EMPLOYEE
                RETURNED resubmit: EMPLOYEE
                SUBMITTED approve: SUPERIOR
                SUBMITTED reject: SUPERIOR
                SUBMITTED return: SUPERIOR
                """);
    }

    private static final class Cast implements Trial.Cast<Activity> {
        @Override
        public List<Command> commands(CaseFile<Activity> file) {
            List<Command> commands = new ArrayList<>(
                    Samples.of(Activity.Act.class, Map.of(LocalDate.class, DAY, int.class, 100, List.class, CHAIN)));
            return commands;
        }

        @Override
        public Actor actor(CaseFile<Activity> file, Role role) {
            return Map.of(EMPLOYEE.name(), OWNER, SUPERIOR.name(), file.data().rung() == 0 ? FIRST : SECOND)
                    .getOrDefault(role.name(), Actor.SYSTEM);
        }
    }
}
