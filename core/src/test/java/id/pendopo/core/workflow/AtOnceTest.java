package id.pendopo.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Role;
import id.pendopo.core.workflow.Permit.Issue;
import id.pendopo.core.workflow.Permit.Noted;
import id.pendopo.core.workflow.Permit.PermitRole;
import id.pendopo.core.workflow.Permit.PermitStage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows without anybody acting must be found by whoever looks for what is due. */
class AtOnceTest {
    private enum Extra implements Stage {
        SIGNED
    }

    private record Publish() implements Command {}

    private static Workflow<Permit> workflow() {
        List<Step<Permit>> steps = new ArrayList<>();
        for (Step<Permit> step : Permit.page()) {
            steps.add(
                    step.command() != Issue.class
                            ? step
                            : Permit.step("Kepala menandatangani")
                                    .by(PermitRole.HEAD)
                                    .on(Issue.class)
                                    .from(PermitStage.REVIEW)
                                    .to(Extra.SIGNED)
                                    .stopping(Permit.Clock.DECISION)
                                    .recording((file, issue, o) -> new Permit.Issued()));
        }
        steps.add(Permit.step("Diumumkan")
                .by(Role.SYSTEM)
                .on(Publish.class)
                .from(Extra.SIGNED)
                .to(PermitStage.ISSUED)
                .atOnce(file -> new Publish())
                .recording((file, publish, o) -> new Noted()));
        return Permit.builder(steps).commands(Publish.class).build();
    }

    @Test
    void a_case_is_due_as_soon_as_it_is_where_something_follows_at_once() {
        Permit.Walk walk = new Permit.Walk(workflow());
        walk.give("2025-07-07T09:00:00+07:00", "p1", PermitRole.APPLICANT, new Permit.Ask(12));
        walk.give("2025-07-07T10:00:00+07:00", "c1", PermitRole.CHECKER, new Permit.Check(5));
        walk.give("2025-07-08T10:00:00+07:00", "h1", PermitRole.HEAD, new Issue());
        assertThat(walk.now().isAt(Extra.SIGNED)).isTrue();
        assertThat(walk.now().handling().nextDue()).contains(walk.now().at());
        Occasion later = walk.occasion("2025-07-20T10:00:00+07:00", "system", Role.SYSTEM);
        List<Due> due = walk.workflow.due(walk.now(), later);
        assertThat(due).hasSize(1);
        walk.give(due.get(0).command().orElseThrow(), later);
        assertThat(walk.now().isAt(PermitStage.ISSUED)).isTrue();
        assertThat(walk.entries.get(3).legalAt()).isEqualTo(walk.entries.get(2).at());
        assertThat(walk.now().handling().nextDue()).isEmpty();
    }
}
