package id.pendopo.testkit.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every cell of a small workflow that has every word of the engine. */
class CommandMatrixTest {
    static final Actor CITIZEN = Actor.of("p1", Charter.As.CITIZEN);
    static final Actor CLERK = Actor.of("clerk-1", Charter.As.CLERK);

    /** One of each command, and each that a rule may refuse twice. */
    static final List<Charter.Act> ALL = List.of(
            new Charter.Ask(5, PersonalText.of("Warga Contoh")),
            new Charter.Check(5),
            new Charter.Check(500),
            new Charter.SendBack(),
            new Charter.Mend(7),
            new Charter.Redo(),
            new Charter.Present(),
            new Charter.Sign(1),
            new Charter.Sign(2),
            new Charter.Lapse(),
            new Charter.Hold(),
            new Charter.Release());

    static List<Actor> everybody() {
        List<Actor> actors = new ArrayList<>(List.of(Actor.SYSTEM, CITIZEN));
        for (Charter.As role : Charter.As.values()) {
            for (int person = 1; person <= 3; person++) {
                actors.add(Actor.of(role.name().toLowerCase(java.util.Locale.ROOT) + "-" + person, role));
            }
        }
        return actors;
    }

    static Journey<Charter> asked(Workflow<Charter> workflow) {
        return Journey.of(workflow, "charter-1", WorkingCalendar.national())
                .knowing(Charter.LIMIT, 100)
                .open("2025-03-03T09:00", CITIZEN, ALL.get(0));
    }

    static CommandMatrix<Charter> wandered(Workflow<Charter> workflow, int walks) {
        CommandMatrix<Charter> matrix = CommandMatrix.of(workflow, Charter.Act.class);
        for (int seed = 0; seed < walks; seed++) {
            Journey<Charter> charter = asked(workflow);
            charter.wander(matrix, "2025-03-03T10:00", 30, new Random(seed), everybody(), (journey, now) -> ALL);
            charter.journal().replaysTo(charter.file());
        }
        return matrix;
    }

    @Tag("walk")
    @Test
    void a_sound_workflow_is_asked_in_every_cell() {
        CommandMatrix<Charter> matrix =
                wandered(Charter.builder(Charter.check()).build(), 15).reachingAllBut();
        assertThat(matrix.accepted()).isEqualTo(matrix.written()).contains("SIGNING Sign CHAIR", "REVIEW Lapse SYSTEM");
        assertThat(matrix.asked()).isGreaterThan(10_000);
        assertThat(matrix.acceptances()).isGreaterThan(100);
    }
}
