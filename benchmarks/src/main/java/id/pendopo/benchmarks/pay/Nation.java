package id.pendopo.benchmarks.pay;

import id.pendopo.core.law.Code;
import id.pendopo.performance.batch.PayRun;
import id.pendopo.performance.batch.RegionRun;
import id.pendopo.performance.batch.UnitRecords;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.PayOutcome;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A month's pay of everybody in the civil service on one core, in a heap of 256 MB:
 * {@code java -Xmx256m -XX:+UseSerialGC -cp benchmarks.jar id.pendopo.benchmarks.pay.Nation}. Three times: making the records alone, which a
 * real run reads from somewhere; computing them; and computing them as a run of units that is chained by hashes.
 */
public final class Nation {
    private static final int EMPLOYEES = 5_600_000;
    private static final int UNIT = 2_000;
    private static final double MILLION = 1_000_000.0;
    private static final double BILLION = 1_000_000_000.0;

    private Nation() {}

    /** @param args how many employees, if not all; and what: {@code make}, {@code compute}, {@code run} */
    public static void main(String[] args) {
        int employees = args.length > 0 ? Integer.parseInt(args[0]) : EMPLOYEES;
        List<String> what = args.length > 1 ? List.of(args).subList(1, args.length) : List.of("make", "compute", "run");
        PaySetup setup = new PaySetup();
        PayRun run = PayRun.of(setup.computation);
        long made = 0;
        for (String one : what) {
            long before = System.nanoTime();
            long sum = switch (one) {
                case "make" -> make(employees);
                case "compute" -> compute(run, employees);
                default -> run(run, employees);
            };
            long took = System.nanoTime() - before;
            made = one.equals("make") ? took : made;
            line(one, employees, took, sum);
            if (made > 0 && !one.equals("make")) {
                line(one + " alone", employees, took - made, sum);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "peak heap %.0f MB of %.0f, collections %d, %d ms%n",
                peak() / MILLION,
                Runtime.getRuntime().maxMemory() / MILLION,
                collections(),
                collecting());
    }

    private static Stream<MonthInput> crowd(int from, int to, UnitCode unit) {
        return IntStream.range(from, to).mapToObj(number -> PayCrowd.employee(number, unit));
    }

    private static long make(int employees) {
        return crowd(0, employees, PayCrowd.UNIT)
                .mapToLong(input -> input.salary().healthBase().value())
                .sum();
    }

    private static long compute(PayRun run, int employees) {
        return run.results(crowd(0, employees, PayCrowd.UNIT))
                .map(result -> result.outcome())
                .mapToLong(Nation::net)
                .sum();
    }

    private static long net(PayOutcome outcome) {
        return outcome.slip()
                .orElseThrow(() -> new IllegalStateException("pay: a record was refused"))
                .net()
                .value();
    }

    private static long run(PayRun run, int employees) {
        Iterator<UnitRecords> units = IntStream.range(0, (employees + UNIT - 1) / UNIT)
                .mapToObj(unit -> new UnitRecords(
                        UnitCode.of("UNIT_" + unit),
                        () -> crowd(unit * UNIT, Math.min(employees, (unit + 1) * UNIT), UnitCode.of("UNIT_" + unit))
                                .iterator()))
                .iterator();
        RegionRun region = run.region(PayCrowd.MONTH, units, List.of());
        System.out.println(
                "result hash " + region.toHash() + ", slips " + region.slips() + ", failed " + region.failed());
        return region.total(Code.of("NET")).value();
    }

    private static void line(String what, int employees, long nanos, long sum) {
        System.out.printf(
                Locale.ROOT,
                "%-14s %,d employees in %.1f s, %,.0f a second, %.2f us each, sum %,d%n",
                what,
                employees,
                nanos / BILLION,
                employees / (nanos / BILLION),
                nanos / 1_000.0 / employees,
                sum);
    }

    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToDouble(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }
}
