package id.pendopo.performance.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Event;
import id.pendopo.testkit.json.TwoJacksons;
import id.pendopo.testkit.workflow.CommandMatrix;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every stage with every command and role: accepted where a step says so, refused with a reason everywhere else. */
class SanctionMatrixTest {
    private static List<Actor> everybody() {
        List<Actor> actors = new ArrayList<>();
        actors.add(Actor.SYSTEM);
        for (SanctionRole role : SanctionRole.values()) {
            actors.add(Cases.who(role));
            actors.add(Actor.of("other-" + role.ordinal(), role));
        }
        return actors;
    }

    @Tag("walk")
    @Test
    void every_cell_of_stage_command_and_role_is_decided_by_the_workflow_alone() {
        CommandMatrix<Sanction> matrix = CommandMatrix.of(Cases.WORKFLOW, SanctionCommand.class);
        for (int seed = 0; seed < 60; seed++) {
            // Every other walk begins with a decree that nobody annuls, or its months would hardly ever pass.
            boolean lasting = seed % 2 == 0;
            Journey<Sanction> one = lasting ? Cases.imposed(Optional.of(1)) : Cases.alleged();
            one.wander(
                    matrix,
                    lasting ? "2026-03-16T10:00" : "2026-03-02T09:00",
                    25,
                    new Random(seed),
                    everybody(),
                    (journey, now) -> Cases.all(now.toLocalDate()).stream()
                            .filter(command -> !lasting || !(command instanceof SanctionCommand.Annul))
                            .toList());
            TwoJacksons.survives(one.data(), Sanction.class);
            for (Entry<Sanction> entry : one.entries()) {
                for (Event<Sanction> event : entry.events()) {
                    TwoJacksons.survives(event, SanctionEvent.class);
                }
            }
        }
        assertThat(matrix.asked()).isGreaterThan(10_000);
        matrix.reachingAllBut();
    }

    /** Each kind stands in the matrix. */
    @Test
    void the_matrix_knows_every_command() {
        assertThat(new TreeSet<>(Cases.all(LocalDate.of(2026, 3, 16)).stream()
                        .map(one -> one.getClass().getName())
                        .toList()))
                .hasSameSizeAs(SanctionCommand.class.getPermittedSubclasses());
    }

    @Test
    void every_command_survives_json() {
        Cases.all(LocalDate.of(2026, 3, 16)).forEach(command -> TwoJacksons.survives(command, SanctionCommand.class));
        assertThat(TwoJacksons.survives(new SanctionCommand.Activate(), SanctionCommand.class))
                .isEqualTo("{\"type\":\"activate\"}");
    }

    /** Whatever a rule may say has words in both languages. */
    @Test
    void every_finding_has_words() {
        assertThat(FindingCatalogue.core()
                        .and(new SanctionProcedure().findings())
                        .codes())
                .containsAll(new TreeSet<>(Cases.WORKFLOW.findingCodes()));
    }
}
