package id.pendopo.core.workflow.spike;

import static id.pendopo.core.workflow.spike.PayMonth.By.HEAD_OF_UNIT;
import static id.pendopo.core.workflow.spike.PayMonth.By.HR_OFFICE;
import static id.pendopo.core.workflow.spike.PayMonth.By.PAY_CLERK;
import static id.pendopo.core.workflow.spike.PayMonth.By.PAY_PROGRAM;
import static id.pendopo.core.workflow.spike.PayMonth.By.TREASURER;
import static id.pendopo.core.workflow.spike.PayMonth.By.UNIT_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.spike.PayMonth.At;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/** Performance's pay month on the engine: many steps, four persons, two signatures, no party at all. */
class PayMonthTest {
    private static final List<Role> ROLES = List.of(PayMonth.By.values());

    private static Actor who(Role role) {
        return Actor.of("p-" + role.name(), role);
    }

    private static Trial<PayMonth> opened() {
        return new Trial<>(PayMonth.workflow()).take("2026-05-01T00:00", who(PAY_PROGRAM), new PayMonth.Open());
    }

    private static Trial<PayMonth> verified(Trial<PayMonth> trial) {
        return trial.take("2026-05-06T09:00", who(UNIT_ADMIN), new PayMonth.Close())
                .take("2026-05-06T10:00", who(PAY_PROGRAM), new PayMonth.Compute("a"))
                .take("2026-05-07T09:00", who(HR_OFFICE), new PayMonth.Verify());
    }

    @Test
    void a_month_is_closed_computed_verified_signed_by_two_and_paid() {
        Trial<PayMonth> trial = verified(opened());
        assertThat(trial.now().participation().parties()).isEmpty();
        trial.take("2026-05-08T09:00", who(PAY_CLERK), new PayMonth.Sign("a"));
        assertThat(trial.isAt(At.VERIFIED)).isTrue();
        assertThat(trial.tried("2026-05-08T10:00", who(HEAD_OF_UNIT), new PayMonth.Sign("b")))
                .containsExactly("core.JOINT_DIFFERS");
        trial.take("2026-05-08T10:00", who(HEAD_OF_UNIT), new PayMonth.Sign("a"))
                .take("2026-05-11T09:00", who(TREASURER), new PayMonth.Pay());
        assertThat(trial.now().status()).isEqualTo(CaseStatus.RESTING);
        trial.take("2026-06-02T09:00", who(HR_OFFICE), new PayMonth.Correct()).replays();
        assertThat(trial.tried("2026-06-02T10:00", who(TREASURER), new PayMonth.Pay()))
                .containsExactly("core.NOT_NOW");
    }

    /** A refusal after one signature takes the signature away: what is computed anew is signed anew. */
    @Test
    void a_refusal_takes_verification_and_signatures_back() {
        Trial<PayMonth> trial = verified(opened())
                .take("2026-05-08T09:00", who(HEAD_OF_UNIT), new PayMonth.Sign("a"))
                .take("2026-05-08T10:00", who(HR_OFFICE), new PayMonth.Refuse())
                .take("2026-05-08T11:00", who(PAY_PROGRAM), new PayMonth.Compute("b"));
        assertThat(trial.now().data().runs()).isEqualTo(2);
        assertThat(trial.now().joint()).isEmpty();
        assertThat(trial.tried("2026-05-08T12:00", who(HEAD_OF_UNIT), new PayMonth.Sign("b")))
                .containsExactly("core.NOT_NOW");
    }

    @Test
    void unit_admin_verifier_signer_and_payer_are_four_persons() {
        Trial<PayMonth> trial = verified(opened());
        assertThat(trial.tried("2026-05-08T09:00", Actor.of("p-UNIT_ADMIN", HEAD_OF_UNIT), new PayMonth.Sign("a")))
                .containsExactly("core.SEPARATION");
        assertThat(trial.tried("2026-05-08T09:00", Actor.of("p-HR_OFFICE", HEAD_OF_UNIT), new PayMonth.Sign("a")))
                .containsExactly("core.SEPARATION");
        trial.take("2026-05-08T09:00", who(PAY_CLERK), new PayMonth.Sign("a"))
                .take("2026-05-08T10:00", who(HEAD_OF_UNIT), new PayMonth.Sign("a"));
        assertThat(trial.tried("2026-05-11T09:00", Actor.of("p-HEAD_OF_UNIT", TREASURER), new PayMonth.Pay()))
                .containsExactly("core.SEPARATION");
    }

    @Tag("walk")
    @Property(tries = 60)
    void wandering_cases_replay_and_options_tell_the_truth(@ForAll long seed) {
        opened().wander(new Random(seed), 30, ROLES, new Cast());
    }

    @Test
    void the_table_of_stages_commands_and_roles_is_this() {
        Map<String, Set<String>> table = new TreeMap<>();
        verified(new Trial<>(PayMonth.workflow())
                        .filling(table, ROLES, new Cast())
                        .take("2026-05-01T00:00", who(PAY_PROGRAM), new PayMonth.Open()))
                .take("2026-05-08T09:00", Actor.of("k1", PAY_CLERK), new PayMonth.Sign("a"))
                .take("2026-05-08T10:00", Actor.of("h1", HEAD_OF_UNIT), new PayMonth.Sign("a"))
                .take("2026-05-11T09:00", who(TREASURER), new PayMonth.Pay());
        assertThat(Trial.text(table)).isEqualTo("""
                CLOSED compute: PAY_PROGRAM
                COMPUTED refuse: HR_OFFICE
                COMPUTED verify: HR_OFFICE
                OPEN close: UNIT_ADMIN
                PAID correct: HR_OFFICE
                SIGNED pay: TREASURER
                VERIFIED refuse: HR_OFFICE
                VERIFIED sign: HEAD_OF_UNIT PAY_CLERK
                """);
    }

    private static final class Cast implements Trial.Cast<PayMonth> {
        @Override
        public List<Command> commands(CaseFile<PayMonth> file) {
            return Samples.of(PayMonth.Act.class, Map.of(String.class, "a"));
        }

        @Override
        public Actor actor(CaseFile<PayMonth> file, Role role) {
            return who(role);
        }
    }
}
