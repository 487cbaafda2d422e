package id.pendopo.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import id.pendopo.core.calendar.WorkingCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
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
 * Adding N working days: ours, a hand-written prefix index over the same days, a walk day by day, and two libraries filled
 * with the same days off: Strata by its own shift, Jollyday by the loop that its users write, since it only knows holidays.
 */
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

    /** So late that the longest way still ends within the three years. */
    private static final int LAST_START = 300;

    /** How many working days to add. */
    @Param({"5", "14", "60", "500"})
    public int n;

    private final WorkingCalendar calendar = WorkingCalendar.national();
    private final int[] counted = new int[DAYS + 1];
    private final int[] dayOfCount = new int[DAYS + 1];
    private final LocalDate[] starts = new LocalDate[STARTS];
    private HolidayCalendar strata =
            ImmutableHolidayCalendar.of(HolidayCalendarId.of("none"), List.of(), DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private HolidayManager jollyday = jollyday(List.of());
    private int next;

    /** Builds the hand-written index and the days from which to count; then compares what everybody says. */
    @Setup(Level.Trial)
    public void prepare() {
        List<LocalDate> off = new ArrayList<>();
        int working = 0;
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = FIRST.plusDays(day);
            if (calendar.isWorkingDay(date)) {
                working++;
                dayOfCount[working] = day;
            } else if (!isWeekend(date)) {
                off.add(date);
            }
            counted[day] = working;
        }
        for (int i = 0; i < STARTS; i++) {
            starts[i] = FIRST.plusDays((i * 31L) % LAST_START);
        }
        strata = ImmutableHolidayCalendar.of(HolidayCalendarId.of("ID"), off, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        jollyday = jollyday(off);
        for (int i = 0; i < STARTS; i++) {
            LocalDate expected = dayByDay();
            for (LocalDate other : List.of(again(this::pendopo), again(this::handWritten), again(this::strataShift))) {
                require(expected, other);
            }
            if (i < 20) {
                require(expected, again(this::jollydayLoop));
            }
        }
    }

    private void require(LocalDate expected, LocalDate other) {
        if (!other.equals(expected)) {
            throw new IllegalStateException(
                    "working days: %d from %s is %s and %s".formatted(n, starts[next], expected, other));
        }
    }

    /** The same start once more. */
    private LocalDate again(java.util.function.Supplier<LocalDate> other) {
        next = (next - 1) & (STARTS - 1);
        return other.get();
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
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

    /** Strata, by the one call it has for it. */
    @Benchmark
    public LocalDate strataShift() {
        return strata.shift(start(), n);
    }

    /** Jollyday, day by day. */
    @Benchmark
    public LocalDate jollydayLoop() {
        LocalDate day = start();
        int left = n;
        while (left > 0) {
            day = day.plusDays(1);
            if (!isWeekend(day) && !jollyday.isHoliday(day)) {
                left--;
            }
        }
        return day;
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

    /** Jollyday reads its holidays from XML only, so these are written as one, each in its own year. */
    private static HolidayManager jollyday(List<LocalDate> off) {
        StringBuilder days = new StringBuilder();
        for (LocalDate day : off) {
            days.append(
                    "<Fixed month=\"%s\" day=\"%d\" validFrom=\"%d\" validTo=\"%d\" descriptionPropertiesKey=\"OFF\"/>"
                            .formatted(day.getMonth(), day.getDayOfMonth(), day.getYear(), day.getYear()));
        }
        try {
            Path file = Files.createTempFile("days-off", ".xml");
            try {
                Files.writeString(
                        file,
                        ("<Configuration xmlns=\"https://focus_shift.de/jollyday/schema/holiday\" hierarchy=\"zz\""
                                        + " description=\"days off\"><Holidays>%s</Holidays></Configuration>")
                                .formatted(days));
                return HolidayManager.getInstance(
                        ManagerParameters.create(file.toUri().toURL(), new Properties()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException("working days: no file for the days off", e);
        }
    }
}
