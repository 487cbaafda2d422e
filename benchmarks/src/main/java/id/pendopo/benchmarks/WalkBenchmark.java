package id.pendopo.benchmarks;

import id.pendopo.benchmarks.walk.Aid;
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
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A walk of eleven steps, read by step: ours, the same work by hand, and machines that only switch their state. Each stands in a
 * state of its own, so that a fork loads and compiles one of them alone.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(WalkBenchmark.STEPS)
public class WalkBenchmark {
    static final int STEPS = 11;

    /** The library's engine. */
    @State(Scope.Thread)
    public static class Ours {
        final Engine engine = new Engine(Script.straight());
    }

    /** The same work by hand. */
    @State(Scope.Thread)
    public static class Hand {
        final ByHand hand = new ByHand(Script.straight());
    }

    /** A machine that only switches its state. */
    @State(Scope.Thread)
    public static class Stateless4j {
        final Machine machine = new Stateless4jMachine();
    }

    /** A machine that only switches its state. */
    @State(Scope.Thread)
    public static class Cola {
        final Machine machine = new ColaMachine();
    }

    /** A machine that only switches its state. */
    @State(Scope.Thread)
    public static class Squirrel {
        final Machine machine = new SquirrelMachine();
    }

    /** A machine that only switches its state. */
    @State(Scope.Thread)
    public static class Spring {
        final Machine machine = new SpringMachine();
    }

    /** Ours: every entry with its effects, and the file at the end. */
    @Benchmark
    public CaseFile<Aid> pendopo(Ours ours, Blackhole journal) {
        return ours.engine.walk(journal::consume);
    }

    /** The same work by hand: every entry with its effects, and the file at the end. */
    @Benchmark
    public ByHand.HandFile handWritten(Hand hand, Blackhole journal) {
        return hand.hand.walk(journal::consume);
    }

    /** Only switches its state. */
    @Benchmark
    public AidStage stateless4j(Stateless4j one) {
        return one.machine.walk();
    }

    /** Only switches its state. */
    @Benchmark
    public AidStage cola(Cola one) {
        return one.machine.walk();
    }

    /** Only switches its state. */
    @Benchmark
    public AidStage squirrel(Squirrel one) {
        return one.machine.walk();
    }

    /** Only switches its state. */
    @Benchmark
    public AidStage springStatemachine(Spring one) {
        return one.machine.walk();
    }
}
