package id.pendopo.benchmarks;

import id.pendopo.core.workflow.Reading;
import id.pendopo.grants.screening.CaseIndex;
import id.pendopo.grants.screening.Relations;
import id.pendopo.grants.screening.Screening;
import id.pendopo.grants.screening.ScreeningLimits;
import id.pendopo.grants.screening.ScreeningReport;
import id.pendopo.grants.screening.ScreeningSubject;
import id.pendopo.grants.screening.SimilarCases;
import id.pendopo.grants.screening.YearScreening;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The screening of a whole year: how time and memory grow with the cases, beside asking everybody about everybody. A program of its
 * own, since what matters is one long run and what it keeps: {@code java -cp benchmarks.jar id.pendopo.benchmarks.ScreeningBenchmark}.
 * All with all is measured whole at a thousand cases, and beyond it with so many of them as {@value #SAMPLE}, multiplied.
 */
public final class ScreeningBenchmark {
    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int SAMPLE = 100;
    private static final int NAIVE_UP_TO = 10_000;
    private static final int LIKENESS = 90;
    private static final Instant AT = Instant.parse("2025-08-10T17:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 8, 11);
    private static final ScreeningLimits LIMITS = new ScreeningLimits(LIKENESS, 10, 6, Optional.empty());
    private static final double MILLION = 1_000_000.0;

    private ScreeningBenchmark() {}

    /** One line for each number of cases. */
    public static void main(String[] none) {
        report(ScreeningCrowd.of(2_000));
        allWithAll(ScreeningCrowd.of(300), 300);
        System.out.println(
                "cases   | cases kept, MB | index, MB | index, ms | report, ms | us a case | findings | all with all, ms");
        for (int size : SIZES) {
            measure(size);
        }
    }

    private static void measure(int size) {
        long empty = used();
        List<ScreeningSubject> cases = ScreeningCrowd.of(size);
        long kept = used() - empty;
        long before = now();
        CaseIndex index = CaseIndex.of(cases, LIKENESS, AT, "benchmark");
        double indexed = (now() - before) / MILLION;
        long held = used() - empty - kept;
        before = now();
        ScreeningReport report = report(cases, index);
        double reported = (now() - before) / MILLION;
        String naive = "-";
        if (size <= NAIVE_UP_TO) {
            int asked = size <= SIZES[0] ? size : SAMPLE;
            naive = "%,.0f%s"
                    .formatted(
                            allWithAll(cases, asked) * size / asked,
                            asked == size ? "" : " (from %d of them)".formatted(asked));
        }
        System.out.printf(
                Locale.ROOT,
                "%-7d | %14.1f | %9.1f | %9.0f | %10.0f | %9.1f | %8d | %s%n",
                size,
                kept / MILLION,
                held / MILLION,
                indexed,
                reported,
                reported * 1_000 / size,
                report.rows().size(),
                naive);
    }

    private static ScreeningReport report(List<ScreeningSubject> cases) {
        return report(cases, CaseIndex.of(cases, LIKENESS, AT, "benchmark"));
    }

    private static ScreeningReport report(List<ScreeningSubject> cases, CaseIndex index) {
        return YearScreening.over(Screening.over(index, Relations.unconnected(AT)), subject -> LIMITS)
                .report(ScreeningCrowd.REGION, cases, 2026, DAY);
    }

    /** Milliseconds of the same checks where each of these is held against everybody, a thousand at a time. */
    private static double allWithAll(List<ScreeningSubject> cases, int asked) {
        List<Reading<SimilarCases.Alike>> everybody = new ArrayList<>();
        for (int from = 0; from < cases.size(); from += SimilarCases.Alike.LIMIT) {
            List<ScreeningSubject> some = cases.subList(from, Math.min(cases.size(), from + SimilarCases.Alike.LIMIT));
            everybody.add(new Reading.Found<>(new SimilarCases.Alike(some, false), AT, "all", ""));
        }
        long before = now();
        int found = 0;
        for (Reading<SimilarCases.Alike> some : everybody) {
            Screening screening = Screening.over((subject, likeness) -> some, Relations.unconnected(AT));
            for (ScreeningSubject subject : cases.subList(0, asked)) {
                found += screening.run(subject, LIMITS, DAY).findings().size();
            }
        }
        double spent = (now() - before) / MILLION;
        if (found < 0) {
            throw new IllegalStateException("nothing was looked at");
        }
        return spent;
    }

    /** The time of this thread alone, so that what else runs on the machine is not counted. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What is held after everything that can go has gone. */
    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
