package id.pendopo.core.monitoring;

import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes readings of what was counted; for one procedure, slice and instant. */
final class Readings {
    private static final int SECONDS_OF_MINUTE = 60;

    private final RegionCode region;
    private final String procedure;
    private final Slice slice;
    private final Instant asOf;
    private final String calendar;
    private final Optional<LocalDate> from;
    private final Optional<LocalDate> until;

    /** Of a period, or without its days of an instant. */
    Readings(
            RegionCode region,
            String procedure,
            Slice slice,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Instant asOf,
            String calendar) {
        this.region = region;
        this.procedure = procedure;
        this.slice = slice;
        this.from = from;
        this.until = until;
        this.asOf = asOf;
        this.calendar = calendar;
    }

    List<KpiReading> of(FlowMeaning meaning, Summed summed) {
        List<KpiReading> readings = new ArrayList<>();
        readings.add(count("opened", Count.Kind.OPENED, Count.CASES, summed));
        readings.add(count("closed", Count.Kind.CLOSED, Count.CASES, summed));
        for (Measure measure : meaning.measures()) {
            times("time." + measure.code(), Count.Kind.TIME, measure.code(), summed, readings);
        }
        for (Code stage : summed.of(Count.Kind.STAGE_TIME)) {
            times("stage." + stage, Count.Kind.STAGE_TIME, stage, summed, readings);
        }
        for (Promise promise : meaning.promises()) {
            Code clock = promise.clock();
            long kept = summed.count(Count.Kind.KEPT, clock);
            long due = kept + summed.count(Count.Kind.LATE, clock);
            Set<String> policies = summed.policies(clock, Count.Kind.KEPT, Count.Kind.LATE);
            readings.add(share("onTime." + clock, kept, due, policies));
            if (promise.legal()) {
                readings.add(count("breaches." + clock, Count.Kind.LATE, clock, summed));
            }
        }
        for (Rate rate : meaning.rates()) {
            readings.add(share(
                    "rate." + rate.code(),
                    summed.count(Count.Kind.RATE_OF, rate.code()),
                    summed.count(Count.Kind.RATE_AMONG, rate.code()),
                    summed.policies(rate.code(), Count.Kind.RATE_OF, Count.Kind.RATE_AMONG)));
        }
        return readings;
    }

    List<KpiReading> backlog(List<Course.Lying> lying) {
        List<KpiReading> readings = new ArrayList<>();
        for (boolean held : new boolean[] {false, true}) {
            for (AgeBucket age : AgeBucket.values()) {
                List<Course.Lying> here = lying.stream()
                        .filter(one -> one.held() == held && one.age() == age)
                        .toList();
                Set<String> policies =
                        here.stream().map(one -> one.count().policy()).collect(Collectors.toCollection(TreeSet::new));
                readings.add(reading(
                        (held ? "held." : "backlog.") + age,
                        KpiUnit.COUNT,
                        Optional.of((long) here.size()),
                        Optional.empty(),
                        Optional.empty(),
                        policies));
            }
        }
        return readings;
    }

    private KpiReading count(String code, Count.Kind kind, Code of, Summed summed) {
        Optional<Long> times = Optional.of(summed.count(kind, of));
        return reading(code, KpiUnit.COUNT, times, Optional.empty(), Optional.empty(), summed.policies(of, kind));
    }

    private void times(String code, Count.Kind kind, Code of, Summed summed, List<KpiReading> readings) {
        long measured = summed.count(kind, of);
        readings.add(time(code + ".median", kind, of, 5, measured, summed));
        readings.add(time(code + ".p90", kind, of, 9, measured, summed));
    }

    private KpiReading time(String code, Count.Kind kind, Code of, int tenths, long measured, Summed summed) {
        Optional<Long> minutes =
                measured == 0 ? Optional.empty() : Optional.of(summed.rank(kind, of, tenths) / SECONDS_OF_MINUTE);
        return reading(
                code,
                KpiUnit.WORKING_MINUTES,
                minutes,
                Optional.empty(),
                Optional.of(measured),
                summed.policies(of, kind));
    }

    private KpiReading share(String code, long of, long among, Set<String> policies) {
        return reading(
                code,
                KpiUnit.BASIS_POINTS,
                KpiUnit.BASIS_POINTS.of(of, among),
                Optional.of(of),
                Optional.of(among),
                policies);
    }

    private KpiReading reading(
            String code,
            KpiUnit unit,
            Optional<Long> value,
            Optional<Long> numerator,
            Optional<Long> denominator,
            Set<String> policies) {
        return new KpiReading(
                code,
                procedure,
                region,
                slice.agency(),
                slice.kecamatan(),
                from,
                until,
                unit,
                value,
                numerator,
                denominator,
                Optional.empty(),
                asOf,
                List.copyOf(policies),
                calendar);
    }
}
