package id.pendopo.benchmarks;

import id.pendopo.core.calendar.WorkingCalendar;
import java.time.LocalDate;
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

/** Adding N working days: ours, a hand-written prefix index over the same days, and a walk day by day. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class WorkingDaysBenchmark {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 366 + 365 + 365;
    private static final int STARTS = 1 << 10;

    /** How many working days to add. */
    @Param({"5", "14", "60", "240"})
    public int n;

    private final WorkingCalendar calendar = WorkingCalendar.national();
    private final int[] counted = new int[DAYS + 1];
    private final int[] dayOfCount = new int[DAYS + 1];
    private final LocalDate[] starts = new LocalDate[STARTS];
    private int next;

    /** Builds the hand-written index and the days from which to count. */
    @Setup(Level.Trial)
    public void prepare() {
        int working = 0;
        for (int day = 0; day < DAYS; day++) {
            if (calendar.isWorkingDay(FIRST.plusDays(day))) {
                working++;
                dayOfCount[working] = day;
            }
            counted[day] = working;
        }
        for (int i = 0; i < STARTS; i++) {
            starts[i] = FIRST.plusDays((i * 31L) % 500);
        }
    }

    private LocalDate start() {
        next = (next + 1) & (STARTS - 1);
        return starts[next];
    }

    /** Ours. */
    @Benchmark
    public LocalDate pendopo() {
        return calendar.plusWorkingDays(start(), n);
    }

    /** A prefix index that knows these three years only and checks nothing. */
    @Benchmark
    public LocalDate handWritten() {
        int day = (int) (start().toEpochDay() - FIRST.toEpochDay());
        return FIRST.plusDays(dayOfCount[counted[day] + n]);
    }

    /** What most code does. */
    @Benchmark
    public LocalDate dayByDay() {
        LocalDate day = start();
        int left = n;
        while (left > 0) {
            day = day.plusDays(1);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
