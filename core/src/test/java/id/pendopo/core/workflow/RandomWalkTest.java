package id.pendopo.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.workflow.Permit.PermitRole;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Clock leaks and half-told effects show when cases wander at random: every walk must replay to the equal file. */
class RandomWalkTest {
    private static final List<Command> COMMANDS = List.of(
            new Permit.Check(5),
            new Permit.SendBack(),
            new Permit.Mend(15),
            new Permit.Redo(),
            new Permit.Issue(),
            new Permit.Refuse(),
            new Permit.Lapse(),
            new Permit.Deem(),
            new Permit.Hold(),
            new Permit.Release());

    @Tag("walk")
    @Property(tries = 300)
    void every_random_walk_replays_to_the_equal_file(@ForAll long seed) {
        Random random = new Random(seed);
        Permit.Walk walk = new Permit.Walk(Permit.workflow());
        walk.give("2025-03-03T09:00:00+07:00", "p1", PermitRole.APPLICANT, new Permit.Ask(12));
        Instant at = walk.now().at();
        for (int i = 0; i < 40; i++) {
            at = at.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 4)));
            Role role = List.of(
                            PermitRole.APPLICANT, PermitRole.CHECKER, PermitRole.HEAD, PermitRole.AUDITOR, Role.SYSTEM)
                    .get(random.nextInt(5));
            String person = role == PermitRole.APPLICANT ? "p1" : role.name() + random.nextInt(2);
            Occasion o = walk.occasion(at.toString(), "x", role).by(Actor.of(person, role), CommandId.of("w" + i));
            Command command = COMMANDS.get(random.nextInt(COMMANDS.size()));
            boolean wasOption = walk.workflow.options(walk.now(), o).stream()
                    .anyMatch(option -> option.command() == command.getClass() && option.isPossible());
            Decision<Permit> decision = walk.give(command, o);
            if (decision.isAccepted() && role != Role.SYSTEM) {
                assertThat(wasOption)
                        .as("accepted what options called impossible: %s", command)
                        .isTrue();
            }
        }
        assertThat(replayed(walk.entries)).contains(walk.now());
        assertThat(ended(walk.now()) || !walk.now().isAt(Permit.PermitStage.ISSUED))
                .isTrue();
    }

    private static boolean ended(CaseFile<Permit> file) {
        return file.status() == CaseStatus.ENDED
                && file.clocks().states().values().stream()
                        .allMatch(state -> state.phase() == id.pendopo.core.calendar.Phase.STOPPED);
    }

    private static Optional<CaseFile<Permit>> replayed(List<Entry<Permit>> entries) {
        Optional<CaseFile<Permit>> file = Optional.empty();
        for (Entry<Permit> entry : new ArrayList<>(entries)) {
            file = Optional.of(file.isPresent() ? file.get().after(entry) : CaseFile.opened(entry));
        }
        return file;
    }
}
