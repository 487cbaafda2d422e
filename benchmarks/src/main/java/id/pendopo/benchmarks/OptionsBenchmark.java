package id.pendopo.benchmarks;

import id.pendopo.benchmarks.walk.Aid;
import id.pendopo.benchmarks.walk.ByHand;
import id.pendopo.benchmarks.walk.Engine;
import id.pendopo.benchmarks.walk.Script;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Option;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.grants.proposal.Proposal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one person may do now on a file in the middle of its walk, and why not the rest: ours on the walk, the same by hand, and
 * ours on the grants procedure of a region's pack, where a stage offers more.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class OptionsBenchmark {
    /** A file in the middle of the walk, ours and by hand. */
    @State(Scope.Thread)
    public static class Walk {
        final Script script = Script.straight();
        final Engine engine = new Engine(script);
        final Workflow<Aid> workflow = Engine.workflow();
        final CaseFile<Aid> file = engine.walk(DueBenchmark.MIDDLE, entry -> {});
        final Occasion occasion = engine.occasion(DueBenchmark.MIDDLE);
        final ByHand hand = new ByHand(script);
        final ByHand.HandFile handFile = hand.walk(DueBenchmark.MIDDLE, entry -> {});
        final Script.Turn turn = script.turns().get(DueBenchmark.MIDDLE);
    }

    /** A proposal that lies with the desk that checks its completeness. */
    @State(Scope.Thread)
    public static class Grants {
        final GrantsFile one = GrantsFile.submitted();
    }

    /** Ours on the walk. */
    @Benchmark
    public List<Option> pendopo(Walk walk) {
        return walk.workflow.options(walk.file, walk.occasion);
    }

    /** The same by hand. */
    @Benchmark
    public List<ByHand.HandOption> handWritten(Walk walk) {
        return ByHand.options(walk.handFile, walk.turn);
    }

    /** Ours on the grants procedure of the pack 32.73. */
    @Benchmark
    public List<Option> pendopoGrants(Grants grants) {
        Workflow<Proposal> workflow = grants.one.workflow();
        return workflow.options(grants.one.file(), grants.one.occasion());
    }
}
