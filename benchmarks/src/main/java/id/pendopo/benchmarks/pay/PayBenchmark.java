package id.pendopo.benchmarks.pay;

import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.PayLineCode;
import id.pendopo.performance.pay.PaySlip;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole default pipeline for one employee with 22 days of attendance and 60 activities: ours with every check, the same in
 * {@code BigDecimal}, and a loop over columns by hand, with checks and without any. All three are held against each other before anything is measured.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PayBenchmark {
    private static final int CROWD = 512;
    private static final PayLineCode[] CODES = {
        PayLineCode.BASE,
        PayLineCode.GROSS,
        PayLineCode.HEALTH_EMPLOYEE,
        PayLineCode.HEALTH_EMPLOYER,
        PayLineCode.TAX,
        PayLineCode.NET
    };
    private static final int[] COLUMNS = {
        HandWrittenPay.BASE,
        HandWrittenPay.GROSS,
        HandWrittenPay.HEALTH,
        HandWrittenPay.EMPLOYER,
        HandWrittenPay.TAX,
        HandWrittenPay.NET
    };
    private static final List<String> NAMES = List.of("BASE", "GROSS", "HEALTH", "EMPLOYER", "TAX", "NET");

    private final PaySetup setup = new PaySetup();
    private final List<MonthInput> inputs =
            IntStream.range(0, CROWD).mapToObj(PayCrowd::employee).toList();
    private final PayColumns columns = PayColumns.of(inputs);
    private final HandWrittenPay hand = new HandWrittenPay(setup.bases);
    private final DecimalPay decimal = new DecimalPay(setup.policy, setup.table, setup.bases);
    private final long[] out = new long[HandWrittenPay.COLUMNS];
    private int next;

    /** Refuses to measure what does not agree. */
    @Setup
    public void prepare() {
        for (int i = 0; i < CROWD; i++) {
            PaySlip slip = setup.computation.slip(inputs.get(i)).slip().orElseThrow();
            Map<String, BigDecimal> lines = decimal.compute(inputs.get(i));
            if (!hand.check(columns, i)) {
                throw new IllegalStateException("pay: employee %d is refused by hand".formatted(i));
            }
            hand.compute(columns, i, out);
            for (int k = 0; k < CODES.length; k++) {
                long ours = slip.total(CODES[k]).value();
                if (ours != out[COLUMNS[k]] || !BigDecimal.valueOf(ours).equals(lines.get(NAMES.get(k)))) {
                    throw new IllegalStateException("pay: %s of employee %d is %d, by hand %d, in decimals %s"
                            .formatted(CODES[k], i, ours, out[COLUMNS[k]], lines.get(NAMES.get(k))));
                }
            }
        }
    }

    /** Ours. */
    @Benchmark
    public Object pendopo() {
        return setup.computation.slip(inputs.get(turn()));
    }

    /** In decimals. */
    @Benchmark
    public Object bigDecimal() {
        return decimal.compute(inputs.get(turn()));
    }

    /** By hand, with the checks that anybody makes before paying. */
    @Benchmark
    public long handWritten() {
        int row = turn();
        if (!hand.check(columns, row)) {
            throw new IllegalStateException("pay: a record was refused");
        }
        hand.compute(columns, row, out);
        return out[HandWrittenPay.NET];
    }

    /** By hand, checking nothing. */
    @Benchmark
    public long uncheckedByHand() {
        hand.compute(columns, turn(), out);
        return out[HandWrittenPay.NET];
    }

    private int turn() {
        next = (next + 1) & (CROWD - 1);
        return next;
    }
}
