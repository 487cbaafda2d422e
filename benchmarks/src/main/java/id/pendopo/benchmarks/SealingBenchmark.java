package id.pendopo.benchmarks;

import id.pendopo.core.journal.BreakKind;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Sealed;
import id.pendopo.core.journal.Sealer;
import id.pendopo.core.journal.Verification;
import id.pendopo.core.journal.VerificationReport;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.PayloadTypes;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Sealing an entry: ours; bytes written by hand for these very records, with and without the search for personal numbers in
 * the open; and what people would put together, databind and the canonicaliser of RFC 8785. All come to the same line.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SealingBenchmark {
    /** An entry without personal values, or one with six of them. */
    @Param({"open", "personal"})
    public String kind = "";

    private final HandWrittenSealing hand = new HandWrittenSealing(false);
    private final HandWrittenSealing careful = new HandWrittenSealing(true);
    private final PayloadTypes types = Relief.WORKFLOW.types();
    private final DatabindSealing jackson2 = DatabindSealing.withJackson2();
    private final DatabindSealing jackson3 = DatabindSealing.withJackson3();
    private Entry<Relief> entry = Relief.secondEntry();
    private String line = "";
    private String previous = JournalEntry.ORIGIN;

    /** Seals both entries once each way and compares. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        Sealed opening = Sealer.seal(Relief.openingEntry(), types, JournalEntry.ORIGIN, Relief.KEYS);
        boolean hasPersons = kind.equals("personal");
        entry = hasPersons ? Relief.openingEntry() : Relief.secondEntry();
        previous = hasPersons ? JournalEntry.ORIGIN : opening.entry().hash();
        line = pendopo().line();
        for (HandWrittenSealing.Line other : List.of(handWritten(), handWrittenAndChecked(), jackson2(), jackson3())) {
            if (!other.line().equals(line)) {
                throw new IllegalStateException("sealing: two ways give two lines, the same up to %d"
                        .formatted(
                                Arrays.mismatch(line.toCharArray(), other.line().toCharArray())));
            }
        }
        if (verify().breaks().stream().anyMatch(one -> one.kind() != BreakKind.MISSING)) {
            throw new IllegalStateException("sealing: the line does not verify");
        }
    }

    /** Ours: entry, line, hash and personal records. */
    @Benchmark
    public Sealed pendopo() {
        return Sealer.seal(entry, types, previous, Relief.KEYS);
    }

    /** Line and hash by hand, without looking for personal numbers. */
    @Benchmark
    public HandWrittenSealing.Line handWritten() {
        return hand.seal(entry, previous);
    }

    /** Line and hash by hand, looking for personal numbers as ours does. */
    @Benchmark
    public HandWrittenSealing.Line handWrittenAndChecked() {
        return careful.seal(entry, previous);
    }

    /** Databind of Jackson 2, the canonicaliser, a digest. */
    @Benchmark
    public HandWrittenSealing.Line jackson2() throws IOException {
        return jackson2.seal(entry, previous);
    }

    /** Databind of Jackson 3, the canonicaliser, a digest. */
    @Benchmark
    public HandWrittenSealing.Line jackson3() throws IOException {
        return jackson3.seal(entry, previous);
    }

    /** The six commitments alone, by hand: what any way of sealing pays for personal values. */
    @Benchmark
    public int commitmentsAlone() {
        byte[] key = new byte[32];
        int sum = 0;
        for (int i = 0; i < 6; i++) {
            Relief.KEYS.next(key);
            sum += hand.commitment(key, "3273014107900001").length();
        }
        return sum;
    }

    /** The way back: the entry of a line. */
    @Benchmark
    public JournalEntry parse() {
        return JournalEntry.parse(line);
    }

    /** Checking one line: its bytes, its hash, its form. */
    @Benchmark
    public VerificationReport verify() {
        return Verification.verify(List.of(line).iterator(), List.of());
    }
}
