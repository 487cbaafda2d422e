package id.pendopo.core.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Role;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A step that may be taken from nearly everywhere would hide all other arrows, so it leaves from one box that names its stages. */
class ChartBoxesTest {
    private record At(String name) implements Stage {}

    private enum Who implements Role {
        CLERK
    }

    record Open() implements Command {}

    record Next() implements Command {}

    record Stop() implements Command {}

    record Note() implements Command {}

    record Hold() implements Command {}

    private record Nothing() implements Event<Nothing>, Birth<Nothing> {
        @Override
        public Nothing born() {
            return this;
        }

        @Override
        public Nothing applyTo(Nothing before) {
            return before;
        }
    }

    private static At stage(int number) {
        return new At("S" + number);
    }

    private static At[] stages(int many) {
        return IntStream.range(0, many).mapToObj(ChartBoxesTest::stage).toArray(At[]::new);
    }

    private static id.pendopo.core.workflow.StepDraft<Nothing> step(String title) {
        return Step.<Nothing>of(title)
                .under(LegalSource.of("Peraturan Contoh Pasal 1", Standing.KNOWN))
                .by(Who.CLERK);
    }

    /** So many open stages in a row; at the first of them, so many as said, a case may be stopped and noted. */
    private static Workflow<Nothing> workflow(int open, int from) {
        At done = new At("DONE");
        At stopped = new At("STOPPED");
        List<Step<Nothing>> steps = new ArrayList<>();
        steps.add(step("Dibuka").opening(Open.class).to(stage(0)).creating((c, o) -> new Nothing()));
        for (int i = 0; i < open; i++) {
            steps.add(step("Lanjut " + i)
                    .on(Next.class)
                    .from(stage(i))
                    .to(i + 1 < open ? stage(i + 1) : done)
                    .recording((f, c, o) -> new Nothing()));
        }
        steps.add(
                step("Dihentikan").on(Stop.class).from(stages(from)).to(stopped).recording((f, c, o) -> new Nothing()));
        steps.add(step("Dicatat").on(Note.class).from(stages(from)).staying().recording((f, c, o) -> new Nothing()));
        steps.add(step("Ditahan").on(Hold.class).fromAnyOpen().staying().recording((f, c, o) -> new Nothing()));
        return Workflow.<Nothing>of("sample/boxes", new PolicyStamp("99.99/sample/boxes/2026-01-01", "0".repeat(64)))
                .commands(Open.class)
                .commands(Next.class)
                .commands(Stop.class)
                .commands(Note.class)
                .commands(Hold.class)
                .events(Nothing.class)
                .steps(steps)
                .endingWellAt(done)
                .endingAt(stopped)
                .build();
    }

    private static String drawn(int open, int from) {
        return Chart.of(workflow(open, from)).mermaid();
    }

    @Test
    void from_four_stages_each_has_its_arrow_and_from_five_one_box_has_it() {
        assertThat(drawn(4, 4))
                .contains("    S0 --> STOPPED : Dihentikan\n", "    S3 --> STOPPED : Dihentikan\n")
                .doesNotContain("FROM_");
        assertThat(drawn(12, 5))
                .contains(
                        "    state \"S0, S1, S2, S3, S4\" as FROM_14\n",
                        "    FROM_14 --> STOPPED : Dihentikan\n",
                        "    FROM_14 --> FROM_14 : Dicatat\n",
                        "    state \"Semua tahap terbuka\" as FROM_16\n",
                        "    FROM_16 --> FROM_16 : Ditahan\n")
                .doesNotContain("S0 --> STOPPED", "S0 --> S0", "as FROM_15");
    }

    /** Nearly all stages are told by what is left out: up to four are named as left out, from five on those that remain. */
    @Test
    void nearly_all_stages_are_told_by_those_left_out() {
        assertThat(drawn(9, 5)).contains("state \"Semua tahap terbuka kecuali S5, S6, S7, S8\" as FROM_11");
        assertThat(drawn(10, 5)).contains("state \"S0, S1, S2, S3, S4\" as FROM_12");
        assertThat(drawn(5, 5)).contains("state \"Semua tahap terbuka\" as FROM_7");
        assertThat(Chart.of(workflow(6, 5)).in(Locale.ENGLISH).mermaid())
                .contains("state \"Any open stage except S5\" as FROM_8");
    }
}
