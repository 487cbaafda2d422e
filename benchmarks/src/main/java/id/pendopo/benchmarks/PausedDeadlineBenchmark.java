package id.pendopo.benchmarks;

import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The last day of a term of 30 working days that stood still three times and was lengthened by 5: ours, by eight clock states each of
 * which a case could be stored with; by hand over a prefix index, which keeps nothing of the way; and day by day.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PausedDeadlineBenchmark {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 366 + 365 + 365;
    private static final int STARTS = 1 << 10;

    /** So late that the longest way still ends within the three years. */
    private static final int LAST_START = 800;

    private static final int DAYS_OF_TERM = 30;
    private static final int DAYS_LONGER = 5;
    private static final Term TERM = Term.workingDays(DAYS_OF_TERM);
    private static final Term LONGER = Term.workingDays(DAYS_LONGER);
    private static final Instant AT = Instant.parse("2024-01-01T02:00:00Z");

    /** Days after the start on which it stands still, and how long. */
    private static final int[] PAUSED_AFTER = {3, 14, 30};

    private static final int[] PAUSED_FOR = {6, 11, 4};

    private final WorkingCalendar calendar = WorkingCalendar.national();
    private final int[] counted = new int[DAYS + 1];
    private final int[] dayOfCount = new int[DAYS + 1];
    private final Way[] ways = new Way[STARTS];
    private int next;

    /** A start, and from when to when it stood still; what is resumed counts from an office day. */
    private static final class Way {
        private final LocalDate start;
        private final LocalDate[] paused;
        private final LocalDate[] resumed;

        private Way(LocalDate start, LocalDate[] paused, LocalDate[] resumed) {
            this.start = start;
            this.paused = paused;
            this.resumed = resumed;
        }
    }

    /** Builds the hand-written index and the ways; then compares what everybody says. */
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
            LocalDate start = FIRST.plusDays((i * 31L) % LAST_START);
            LocalDate[] paused = new LocalDate[PAUSED_AFTER.length];
            LocalDate[] resumed = new LocalDate[PAUSED_AFTER.length];
            for (int pause = 0; pause < paused.length; pause++) {
                paused[pause] = start.plusDays(PAUSED_AFTER[pause]);
                resumed[pause] = calendar.nextWorkingDay(paused[pause].plusDays(PAUSED_FOR[pause]));
                if (pause > 0 && !resumed[pause - 1].isBefore(paused[pause])) {
                    paused[pause] = resumed[pause - 1].plusDays(1);
                    resumed[pause] = calendar.nextWorkingDay(paused[pause].plusDays(PAUSED_FOR[pause]));
                }
            }
            ways[i] = new Way(start, paused, resumed);
        }
        for (int i = 0; i < STARTS; i++) {
            LocalDate expected = dayByDay();
            require(expected, again(this::pendopo));
            require(expected, again(this::handWritten));
        }
    }

    private void require(LocalDate expected, LocalDate other) {
        if (!other.equals(expected)) {
            throw new IllegalStateException(
                    "deadline: from %s is %s and %s".formatted(ways[next].start, expected, other));
        }
    }

    /** The same way once more. */
    private LocalDate again(java.util.function.Supplier<LocalDate> other) {
        next = (next - 1) & (STARTS - 1);
        return other.get();
    }

    private Way way() {
        next = (next + 1) & (STARTS - 1);
        return ways[next];
    }

    /** Ours. */
    @Benchmark
    public LocalDate pendopo() {
        Way way = way();
        ClockState clock = ClockState.start("DECISION", TERM, AT, way.start, calendar);
        for (int i = 0; i < way.paused.length; i++) {
            clock = clock.pause(way.paused[i], calendar).resume(way.resumed[i], calendar);
        }
        return clock.extend(LONGER, calendar).lastDay();
    }

    /** Without a loop over days: what was used before each pause is looked up, and the rest at the end. */
    @Benchmark
    public LocalDate handWritten() {
        Way way = way();
        int zero = (int) (way.start.toEpochDay() - FIRST.toEpochDay());
        int left = DAYS_OF_TERM;
        for (int i = 0; i < way.paused.length; i++) {
            int paused = (int) (way.paused[i].toEpochDay() - FIRST.toEpochDay());
            left = Math.max(1, left - (counted[paused] - counted[zero]));
            zero = (int) (way.resumed[i].toEpochDay() - FIRST.toEpochDay());
        }
        return FIRST.plusDays(dayOfCount[counted[zero] + left + DAYS_LONGER]);
    }

    /** What most code does. */
    @Benchmark
    public LocalDate dayByDay() {
        Way way = way();
        LocalDate day = way.start;
        int left = DAYS_OF_TERM + DAYS_LONGER;
        int pause = 0;
        while (left > 0) {
            if (pause < way.paused.length && day.equals(way.paused[pause])) {
                day = way.resumed[pause];
                pause++;
                continue;
            }
            day = day.plusDays(1);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
