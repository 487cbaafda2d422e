package id.pendopo.performance.period;

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
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every stage with every command and role: accepted where a step says so, refused with a reason everywhere else. */
class PeriodMatrixTest {
    private static List<Actor> everybody() {
        List<Actor> actors = new ArrayList<>();
        actors.add(Actor.SYSTEM);
        for (PeriodRole role : PeriodRole.values()) {
            actors.add(Months.who(role));
            actors.add(Months.person("other-" + role.ordinal(), role));
        }
        return actors;
    }

    @Tag("walk")
    @Test
    void every_cell_of_stage_command_and_role_is_decided_by_the_workflow_alone() {
        CommandMatrix<Period> matrix = CommandMatrix.of(Months.WORKFLOW, PeriodCommand.class);
        for (int seed = 0; seed < 14; seed++) {
            Journey<Period> month = Months.opened();
            month.wander(
                    matrix,
                    "2026-04-05T09:00",
                    25,
                    new Random(seed),
                    everybody(),
                    (journey, now) -> Months.all(now.toLocalDate()));
            TwoJacksons.survives(month.data(), Period.class);
            for (Entry<Period> entry : month.entries()) {
                for (Event<Period> event : entry.events()) {
                    TwoJacksons.survives(event, PeriodEvent.class);
                }
            }
        }
        assertThat(matrix.asked()).isGreaterThan(100_000);
        matrix.reachingAllBut();
    }

    /** Each kind stands in the matrix. */
    @Test
    void the_matrix_knows_every_command() {
        assertThat(new TreeSet<>(Months.all(LocalDate.of(2026, 4, 6)).stream()
                        .map(one -> one.getClass().getName())
                        .toList()))
                .hasSameSizeAs(PeriodCommand.class.getPermittedSubclasses());
    }

    @Test
    void every_command_survives_json() {
        Months.all(LocalDate.of(2026, 4, 6)).forEach(command -> TwoJacksons.survives(command, PeriodCommand.class));
        assertThat(TwoJacksons.survives(Months.opening(), PeriodCommand.class))
                .isEqualTo("{\"type\":\"open\",\"unit\":\"DINAS\",\"month\":\"2026-03\",\"roster\":\"" + "d".repeat(64)
                        + "\"}");
    }

    /** Whatever a rule may say has words in both languages. */
    @Test
    void every_finding_has_words() {
        assertThat(FindingCatalogue.core().and(new PeriodProcedure().findings()).codes())
                .containsAll(new TreeSet<>(Months.WORKFLOW.findingCodes()));
    }
}
