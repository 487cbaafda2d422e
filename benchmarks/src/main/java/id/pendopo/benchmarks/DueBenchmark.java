package id.pendopo.benchmarks;

import id.pendopo.benchmarks.walk.Aid;
import id.pendopo.benchmarks.walk.ByHand;
import id.pendopo.benchmarks.walk.Engine;
import id.pendopo.benchmarks.walk.Script;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Due;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Workflow;
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

/** What the clock demands of a file in the middle of the walk, of which nothing has fallen due: the question asked most often. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DueBenchmark {
    static final int MIDDLE = 6;

    private final Script script = Script.straight();
    private final Engine engine = new Engine(script);
    private final Workflow<Aid> workflow = Engine.workflow();
    private final CaseFile<Aid> file = engine.walk(MIDDLE, entry -> {});
    private final Occasion occasion = engine.occasion(MIDDLE);
    private final ByHand.HandFile handFile = new ByHand(script).walk(MIDDLE, entry -> {});
    private final Script.Turn turn = script.turns().get(MIDDLE);

    /** Ours. */
    @Benchmark
    public List<Due> pendopo() {
        return workflow.due(file, occasion);
    }

    /** One comparison by hand, which knows one term and no other calendar. */
    @Benchmark
    public List<String> handWritten() {
        return ByHand.due(handFile, turn);
    }
}
