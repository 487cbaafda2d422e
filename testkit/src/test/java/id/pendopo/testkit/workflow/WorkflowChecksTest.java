package id.pendopo.testkit.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A check that never cries out proves nothing: each kind of lie is told once, and must be found. */
class WorkflowChecksTest {
    private static WalkReport walked(Step<Charter> check, int walks) {
        return Charter.checks(Charter.builder(check).build()).walks(walks, 30);
    }

    @Tag("walk")
    @Test
    void a_sound_workflow_is_walked_to_every_act_and_stage() {
        Workflow<Charter> workflow = Charter.builder(Charter.check()).build();
        WalkReport report = Charter.checks(workflow).walks(120, 40).reachingAllBut();
        assertThat(report.stages()).hasSize(workflow.stages().size());
        assertThat(report.decisions()).isGreaterThan(10_000);
        assertThat(report.facts()).isPositive();
    }

    @Tag("walk")
    @Test
    void the_same_seeds_walk_the_same_way() {
        assertThat(walked(Charter.check(), 10)).isEqualTo(walked(Charter.check(), 10));
    }

    @Test
    void a_rule_that_gives_a_code_it_did_not_declare_is_found() {
        Step<Charter> hiding = Charter.checking()
                .provided("charter.OVER", (file, check, o) -> Charter.refused("charter.OTHER"))
                .recording((file, check, o) -> new Charter.Noted());
        assertThatThrownBy(() -> walked(hiding, 3))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("walk 1, turn 1 at ASKED")
                .hasMessageContaining("check by CLERK gives charter.OTHER, which no step declares");
    }

    /** What a user interface promised must not be refused for a reason it could not have told. */
    @Test
    void a_refusal_that_the_option_hid_is_found() {
        Step<Charter> hiding = Charter.checking()
                .provided("charter.OVER", (file, check, o) -> Charter.refused("charter.RETURNS"))
                .recording((file, check, o) -> new Charter.Noted());
        assertThatThrownBy(() -> walked(hiding, 3))
                .hasMessageContaining("refused for [charter.RETURNS], which the option hid");
    }

    @Test
    void a_rule_that_remembers_is_found() {
        AtomicInteger asked = new AtomicInteger();
        Step<Charter> remembering = Charter.checking()
                .provided(
                        "charter.OVER",
                        (file, check, o) ->
                                asked.incrementAndGet() % 2 == 0 ? List.<Finding>of() : Charter.refused("charter.OVER"))
                .recording((file, check, o) -> new Charter.Noted());
        assertThatThrownBy(() -> walked(remembering, 3)).hasMessageContaining("decides differently when asked again");
    }

    @Test
    void a_command_that_nobody_gives_is_named_before_the_walk() {
        WorkflowChecks<Charter> bare =
                WorkflowChecks.of(Charter.builder(Charter.check()).build());
        assertThatThrownBy(() -> bare.walks(1, 1)).hasMessageContaining("nobody opens a case");
        bare.opening("p1", Charter.As.CITIZEN, turn -> new Charter.Present());
        assertThatThrownBy(() -> bare.walks(1, 1)).hasMessageContaining("nobody gives check; say giving(Check.class");
    }

    @Test
    void an_act_that_no_walk_reached_is_named() {
        assertThatThrownBy(() -> walked(Charter.check(), 1).reachingAllBut())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the walks missed");
    }
}
