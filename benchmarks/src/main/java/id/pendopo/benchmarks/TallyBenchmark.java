package id.pendopo.benchmarks;

import id.pendopo.core.calendar.Phase;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.law.Code;
import id.pendopo.core.monitoring.FlowMeaning;
import id.pendopo.core.monitoring.KpiReading;
import id.pendopo.core.monitoring.Measure;
import id.pendopo.core.monitoring.Promise;
import id.pendopo.core.monitoring.Rate;
import id.pendopo.core.monitoring.Sign;
import id.pendopo.core.monitoring.Slice;
import id.pendopo.core.monitoring.StageChange;
import id.pendopo.core.monitoring.Tally;
import id.pendopo.core.monitoring.WorkingTime;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Handling.Confidentiality;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
 * What it costs to keep the figures of a region fresh: a row of today taken into a tally of a year, beside counting that year
 * anew; and what asking costs. Each case has six rows.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class TallyBenchmark {
    private static final String PROCEDURE = "town/petition";
    private static final RegionCode REGION = RegionCode.of("3273");
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 2);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final Code TERM = Code.of("TERM");
    private static final List<String> ACTS = List.of("send", "accept", "note", "answer", "object", "close");
    private static final List<Code> STAGES = List.of(
            Code.of("SENT"), Code.of("WORK"), Code.of("WORK"), Code.of("ANSWERED"), Code.of("WORK"), Code.of("DONE"));
    private static final WorkingTime TIME =
            new WorkingTime(WorkingCalendar.national(), ZoneOffset.ofHours(7), LocalTime.of(8, 0), LocalTime.of(16, 0));
    private static final FlowMeaning MEANING = FlowMeaning.plain(PROCEDURE)
            .with(Measure.toFirst("FIRST_NOTE", sign("send"), sign("note")))
            .with(Measure.toLast("SETTLEMENT", sign("send"), sign("answer"), sign("object")))
            .with(new Promise(TERM, sign("answer"), true))
            .with(Rate.of("REOPEN", sign("object"), sign("close")));

    @Param({"1000", "100000"})
    int cases;

    private List<StageChange> rows = List.of();
    private Tally year = Tally.in(REGION, TIME, List.of(MEANING));
    private List<StageChange> today = List.of();
    private Instant asOf = Instant.EPOCH;

    /** A year of cases, and the last row of a hundred of them that comes today. */
    @Setup(Level.Trial)
    public void count() {
        rows = rows(cases);
        List<StageChange> known = new ArrayList<>();
        List<StageChange> late = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean isLast = i % ACTS.size() == ACTS.size() - 1;
            (isLast && late.size() < 100 ? late : known).add(rows.get(i));
        }
        year = Tally.in(REGION, TIME, List.of(MEANING)).plus(known);
        today = late;
        asOf = Instant.parse("2026-06-01T00:00:00Z");
    }

    /** One row into what is there. */
    @Benchmark
    public Tally oneRow() {
        return year.plus(today.get(0));
    }

    /** A hundred rows, of a commit or of some minutes. */
    @Benchmark
    public Tally hundredRows() {
        return year.plus(today);
    }

    /** Everything anew. */
    @Benchmark
    public Tally fromScratch() {
        return Tally.in(REGION, TIME, List.of(MEANING)).plus(rows);
    }

    /** All figures of a month. */
    @Benchmark
    public List<KpiReading> month() {
        return year.readings(PROCEDURE, Slice.ALL, JUNE, JUNE.plusMonths(1), asOf);
    }

    /** What lies open at an instant, which walks every case. */
    @Benchmark
    public List<KpiReading> backlog() {
        return year.backlog(PROCEDURE, Slice.ALL, asOf);
    }

    private static Sign sign(String act) {
        return new Sign(Set.of(act), Set.of());
    }

    static List<StageChange> rows(int cases) {
        Random random = new Random(cases);
        List<StageChange> rows = new ArrayList<>(cases * ACTS.size());
        for (int i = 0; i < cases; i++) {
            CaseId id = CaseId.of("case-" + i);
            Optional<Code> unit = Optional.of(Code.of("DINAS_" + random.nextInt(40)));
            Optional<RegionCode> place = Optional.of(RegionCode.of("3273%02d1001".formatted(1 + random.nextInt(30))));
            LocalDate day = FIRST.plusDays(random.nextInt(360));
            Instant started = day.atTime(2, random.nextInt(60)).toInstant(ZoneOffset.UTC);
            Instant at = started;
            Optional<Code> from = Optional.empty();
            for (int step = 0; step < ACTS.size(); step++) {
                Phase phase = step < 3 ? Phase.RUNNING : Phase.STOPPED;
                boolean isLast = step == ACTS.size() - 1;
                rows.add(new StageChange(
                        PROCEDURE,
                        id,
                        step + 1L,
                        REGION,
                        "policy",
                        ACTS.get(step),
                        true,
                        from,
                        STAGES.get(step),
                        isLast ? CaseStatus.ENDED : CaseStatus.OPEN,
                        at,
                        Optional.empty(),
                        unit,
                        place,
                        Confidentiality.ORDINARY,
                        Set.of(),
                        List.of(new StageChange.Mark(TERM, started, day.plusDays(14), phase, Optional.empty()))));
                from = Optional.of(STAGES.get(step));
                at = at.plusSeconds(3_600L * (1 + random.nextInt(200)));
            }
        }
        return rows;
    }
}
