package id.pendopo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.benchmarks.walk.Act;
import id.pendopo.benchmarks.walk.Aid;
import id.pendopo.benchmarks.walk.Aid.AidClock;
import id.pendopo.benchmarks.walk.Aid.AidStage;
import id.pendopo.benchmarks.walk.ByHand;
import id.pendopo.benchmarks.walk.ColaMachine;
import id.pendopo.benchmarks.walk.Engine;
import id.pendopo.benchmarks.walk.Machine;
import id.pendopo.benchmarks.walk.Script;
import id.pendopo.benchmarks.walk.SpringMachine;
import id.pendopo.benchmarks.walk.SquirrelMachine;
import id.pendopo.benchmarks.walk.Stateless4jMachine;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Option;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures beside each other mean something only if all did the same. */
class WalksAgreeTest {
    private final Script script = Script.straight();
    private final Engine engine = new Engine(script);
    private final ByHand hand = new ByHand(script);

    @Test
    void after_every_step_the_file_by_hand_says_what_ours_says() {
        for (int steps = 1; steps <= script.turns().size(); steps++) {
            CaseFile<Aid> ours = engine.walk(steps, entry -> {});
            ByHand.HandFile theirs = hand.walk(steps, entry -> {});
            assertThat(theirs.stage().code()).isEqualTo(ours.stage());
            assertThat((long) theirs.version()).isEqualTo(ours.version());
            assertThat(theirs.at()).isEqualTo(ours.at());
            assertThat(theirs.stageSince()).isEqualTo(ours.handling().stageSince());
            assertThat(theirs.data()).isEqualTo(ours.data());
            assertThat(theirs.owners())
                    .containsExactlyElementsOf(ours.participation().parties().stream()
                            .map(person -> person.value())
                            .toList());
            assertThat(theirs.parts().stream()
                            .map(part -> part.person() + " " + part.role() + " " + part.act() + " " + part.seq()))
                    .containsExactlyElementsOf(ours.participation().parts().stream()
                            .map(part -> part.person() + " " + part.role() + " " + part.act() + " " + part.seq())
                            .toList());
            ByHand.Deadline deadline = theirs.deadline();
            if (deadline == null) {
                assertThat(ours.handling().nextDue()).isEmpty();
            } else {
                assertThat(ours.handling().nextDue()).contains(deadline.passesAt());
                assertThat(ours.clocks().find(AidClock.TERM).orElseThrow().lastDay())
                        .isEqualTo(deadline.lastDay());
            }
        }
        assertThat(engine.walk(entry -> {}).isAt(AidStage.CLOSED)).isTrue();
    }

    @Test
    void every_entry_by_hand_records_what_ours_records() {
        List<Entry<Aid>> ours = new ArrayList<>();
        List<ByHand.HandEntry> theirs = new ArrayList<>();
        engine.walk(ours::add);
        hand.walk(theirs::add);
        assertThat(theirs).hasSameSizeAs(ours).hasSize(WalkBenchmark.STEPS);
        for (int i = 0; i < ours.size(); i++) {
            assertThat(theirs.get(i).act()).isEqualTo(ours.get(i).act());
            assertThat(theirs.get(i).command()).isEqualTo(ours.get(i).command());
            assertThat(List.<Object>copyOf(theirs.get(i).events()))
                    .isEqualTo(ours.get(i).events());
            assertThat(theirs.get(i).to().code()).isEqualTo(ours.get(i).to());
            assertThat(theirs.get(i).calendarHash())
                    .isEqualTo(ours.get(i).calendar().contentHash());
        }
    }

    @Test
    void in_the_middle_both_offer_the_same_and_nothing_is_due() {
        int middle = DueBenchmark.MIDDLE;
        CaseFile<Aid> ours = engine.walk(middle, entry -> {});
        ByHand.HandFile theirs = hand.walk(middle, entry -> {});
        assertThat(Engine.workflow().due(ours, engine.occasion(middle))).isEmpty();
        assertThat(ByHand.due(theirs, script.turns().get(middle))).isEmpty();
        List<Option> options = Engine.workflow().options(ours, engine.occasion(middle));
        assertThat(options).hasSize(1).allMatch(Option::isPossible);
        assertThat(ByHand.options(theirs, script.turns().get(middle)))
                .containsExactly(new ByHand.HandOption(options.get(0).act(), List.of()));
    }

    @Test
    void every_machine_ends_where_the_walk_ends_and_can_walk_again() {
        for (Machine machine :
                List.of(new Stateless4jMachine(), new ColaMachine(), new SquirrelMachine(), new SpringMachine())) {
            assertThat(machine.walk()).isEqualTo(AidStage.CLOSED);
            List<AidStage> seen = new ArrayList<>();
            for (Act act : Act.WALK) {
                seen.add(machine.fire(act));
            }
            assertThat(seen)
                    .containsExactlyElementsOf(script.turns().stream()
                            .map(turn ->
                                    AidStage.valueOf(engine.walk(script.turns().indexOf(turn) + 1, entry -> {})
                                            .stage()
                                            .value()))
                            .toList());
        }
    }
}
