package id.pendopo.licensing.licence;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.workflow.Command;
import id.pendopo.testkit.json.SealedFamily;
import id.pendopo.testkit.workflow.WalkReport;
import id.pendopo.testkit.workflow.WorkflowChecks;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Licences go their random ways: every stage, command and person is decided, and every case replays from its journal. */
class LicenceChecksTest {
    @Tag("walk")
    @Test
    void wandering_licences_replay_and_options_tell_the_truth() {
        WorkflowChecks<Licence> checks = WorkflowChecks.of(Region.WORKFLOW)
                .beginning(Instant.parse("2026-01-02T02:00:00Z"), ZoneOffset.ofHours(7), Region.CALENDAR)
                .opening("application", Role.SYSTEM, turn -> LicenceCommand.Register.of(Commands.grant(turn.random())))
                .opening(
                        "application",
                        Role.SYSTEM,
                        turn -> new LicenceCommand.RegisterUnverified(Commands.grant(turn.random())))
                .rarely(
                        LicenceCommand.Close.class,
                        LicenceCommand.Supersede.class,
                        DefectCommand.Annul.class,
                        SanctionCommand.Revoke.class)
                .with(Actor.of(Sample.HOLDER, LicenceRole.HOLDER));
        Commands.all().forEach((kind, writer) -> checks.giving(kind(kind), turn -> writer.apply(turn)));
        WalkReport report = checks.walks(60, 40);
        report.reachingAllBut();
        assertThat(report.stages())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(LicenceStage.values()).map(Enum::name).toList());
    }

    @SuppressWarnings("unchecked") // the writer of each kind writes that kind
    private static Class<LicenceCommand> kind(Class<? extends LicenceCommand> kind) {
        return (Class<LicenceCommand>) kind;
    }

    /** Jackson 2 needs the list; the compiler does not keep it current, so this test does. */
    @Test
    void the_names_in_json_are_those_of_the_sealed_families() {
        SealedFamily.of(LicenceCommand.class).named();
        SealedFamily.of(LicenceEvent.class).named();
    }

    @Test
    void the_walks_know_every_command() {
        List<Class<?>> known = new ArrayList<>(Commands.all().keySet());
        assertThat(known)
                .containsExactlyInAnyOrderElementsOf(
                        SealedFamily.of(LicenceCommand.class).records());
        assertThat(known).allMatch(Command.class::isAssignableFrom);
    }
}
