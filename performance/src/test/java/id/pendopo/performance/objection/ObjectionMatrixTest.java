package id.pendopo.performance.objection;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Event;
import id.pendopo.testkit.json.TwoJacksons;
import id.pendopo.testkit.workflow.CommandMatrix;
import id.pendopo.testkit.workflow.Journey;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every stage with every command and role: accepted where a step says so, refused with a reason everywhere else. */
class ObjectionMatrixTest {
    private static List<Actor> everybody() {
        List<Actor> actors = new ArrayList<>();
        actors.add(Actor.SYSTEM);
        for (ObjectionRole role : ObjectionRole.values()) {
            actors.add(Slips.who(role));
            actors.add(Actor.of("other-" + role.ordinal(), role));
        }
        return actors;
    }

    @Tag("walk")
    @Test
    void every_cell_of_stage_command_and_role_is_decided_by_the_workflow_alone() {
        CommandMatrix<Objection> matrix = CommandMatrix.of(Slips.WORKFLOW, ObjectionCommand.class);
        for (int seed = 0; seed < 60; seed++) {
            Journey<Objection> one = Slips.filed();
            one.wander(matrix, "2026-04-20T10:00", 25, new Random(seed), everybody(), (journey, now) -> Slips.all());
            TwoJacksons.survives(one.data(), Objection.class);
            for (Entry<Objection> entry : one.entries()) {
                for (Event<Objection> event : entry.events()) {
                    TwoJacksons.survives(event, ObjectionEvent.class);
                }
            }
        }
        assertThat(matrix.asked()).isGreaterThan(10_000);
        matrix.reachingAllBut();
    }

    /** Each kind stands in the matrix. */
    @Test
    void the_matrix_knows_every_command() {
        assertThat(new TreeSet<>(Slips.all().stream()
                        .map(one -> one.getClass().getName())
                        .toList()))
                .hasSameSizeAs(ObjectionCommand.class.getPermittedSubclasses());
    }

    @Test
    void every_command_survives_json() {
        Slips.all().forEach(command -> TwoJacksons.survives(command, ObjectionCommand.class));
        assertThat(TwoJacksons.survives(Slips.appealing(), ObjectionCommand.class))
                .isEqualTo("{\"type\":\"appeal\",\"statement\":\"" + Slips.REASONS + "\",\"evidence\":[]}");
    }

    /** Whatever a rule may say has words in both languages. */
    @Test
    void every_finding_has_words() {
        assertThat(FindingCatalogue.core()
                        .and(new ObjectionProcedure().findings())
                        .codes())
                .containsAll(new TreeSet<>(Slips.WORKFLOW.findingCodes()));
    }
}
