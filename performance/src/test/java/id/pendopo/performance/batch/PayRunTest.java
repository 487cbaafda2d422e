package id.pendopo.performance.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.performance.law.PerformanceFindings;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.CarriedCorrection;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.PayComputation;
import id.pendopo.performance.pay.PayLineCode;
import id.pendopo.performance.pay.PayOutcome;
import id.pendopo.performance.pay.PayPart;
import id.pendopo.performance.pay.PayRefusal;
import id.pendopo.performance.pay.PaySlip;
import id.pendopo.performance.pay.oracle.PayCases;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Computing many is computing each, whatever the threads, wherever it was broken off. */
class PayRunTest {
    private static final PolicyStamp STAMP = new PolicyStamp("32.73/performance/pay/2020-01-01+CONTOH", "0".repeat(64));
    private static final PayComputation PAY = PayComputation.of(PayCases.policy(), STAMP);
    private static final PayRun RUN = PayRun.of(PAY);
    private static final YearMonth APRIL = PayCases.MONTH;
    private static final UnitCode UNIT = PayCases.UNIT;

    /** Hears everything. */
    private static final class Heard implements RunListener {
        private final List<RunResult> results = new ArrayList<>();
        private final List<String> progress = new ArrayList<>();
        private final List<RunSummary> finished = new ArrayList<>();

        @Override
        public void done(RunResult result) {
            results.add(result);
        }

        @Override
        public void progress(UnitCode unit, int slips, int failed) {
            progress.add(unit + " " + slips + " " + failed);
        }

        @Override
        public void finished(RunSummary unit) {
            finished.add(unit);
        }

        private List<String> codes() {
            return results.stream()
                    .flatMap(result -> result.findings().stream())
                    .map(Finding::code)
                    .toList();
        }
    }

    private static Iterator<MonthInput> crowd(int size) {
        return IntStream.range(0, size).mapToObj(PayCases::employee).iterator();
    }

    private static RunSummary run(int size) {
        return RUN.unit(APRIL, UNIT, crowd(size)).orElseThrow();
    }

    @Property(tries = 30)
    void parallel_is_sequential(
            @ForAll @IntRange(max = 60) int size,
            @ForAll @IntRange(min = 1, max = 3) int threads,
            @ForAll @IntRange(min = 1, max = 20) int chunk) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            PayRun parallel = RUN.on(Lanes.on(pool, 2 * threads).inChunksOf(chunk));
            Heard heard = new Heard();
            assertThat(parallel.telling(heard).unit(APRIL, UNIT, crowd(size))).contains(run(size));
            assertThat(heard.results).hasSize(size);
            for (int i = 0; i < size; i++) {
                assertThat(heard.results.get(i).employee())
                        .isEqualTo(PayCases.employee(i).employee());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void the_totals_are_the_sums_of_the_slips() {
        List<PaySlip> slips = IntStream.range(0, 20)
                .mapToObj(PayCases::employee)
                .map(PAY::slip)
                .map(PayOutcome::slip)
                .map(Optional::orElseThrow)
                .toList();
        RunSummary summary = run(20);
        assertThat(summary.slips()).isEqualTo(20);
        assertThat(summary.isWhole()).isTrue();
        assertThat(summary.total(Code.of("NET")))
                .isEqualTo(Rupiah.sum(slips.stream().map(PaySlip::net)));
        assertThat(summary.total(Code.of("GROSS")))
                .isEqualTo(Rupiah.sum(slips.stream().map(PaySlip::gross)));
        assertThat(summary.total(Code.of("NET")))
                .isEqualTo(Rupiah.sum(
                        slips.stream().flatMap(slip -> slip.parts().stream()).map(PayPart::net)));
    }

    /** Who was transferred stands in both units, each with what it bears: the units add up to the slips. */
    @Property(tries = 60)
    void the_totals_of_all_units_are_the_sums_of_the_slips(@ForAll long seed) {
        PayCases.Anything anything = PayCases.anything(new Random(seed), 4);
        PayComputation pay = PayComputation.of(anything.policy(), STAMP);
        Set<UnitCode> units = new TreeSet<>();
        Rupiah net = Rupiah.ZERO;
        for (MonthInput input : anything.months()) {
            Optional<PaySlip> slip = pay.slip(input).slip();
            slip.ifPresent(one -> one.parts().forEach(part -> units.add(part.unit())));
            net = net.plus(slip.map(PaySlip::net).orElse(Rupiah.ZERO));
        }
        Rupiah sum = Rupiah.ZERO;
        for (UnitCode unit : units) {
            Iterator<MonthInput> of = anything.months().stream()
                    .filter(input ->
                            input.tenures().stream().anyMatch(one -> one.unit().equals(unit)))
                    .iterator();
            RunSummary summary = PayRun.of(pay)
                    .unit(anything.months().get(0).month(), unit, of)
                    .orElseThrow();
            sum = sum.plus(summary.total(Code.of("NET")));
        }
        assertThat(sum).isEqualTo(net);
    }

    @Test
    void another_order_or_another_record_is_another_run() {
        List<MonthInput> turned = new ArrayList<>(
                IntStream.range(0, 3).mapToObj(PayCases::employee).toList());
        java.util.Collections.reverse(turned);
        RunSummary other = RUN.unit(APRIL, UNIT, turned.iterator()).orElseThrow();
        assertThat(other.resultHash()).isNotEqualTo(run(3).resultHash());
        assertThat(other.totals()).isEqualTo(run(3).totals());
        assertThat(run(3).inputHash()).isNotEqualTo(run(4).inputHash());
    }

    @Test
    void nothing_to_compute_is_a_run_of_nothing() {
        RunSummary summary = run(0);
        assertThat(summary.slips()).isZero();
        assertThat(summary.totals()).isEmpty();
        assertThat(summary.resultHash()).isEqualTo("0".repeat(64));
    }

    @Test
    void a_record_that_cannot_be_computed_is_named_and_the_rest_goes_on() {
        MonthInput good = PayCases.employee(1);
        MonthInput other = good.with(draft -> {});
        MonthInput may = MonthInput.of(
                PayCases.employee(2).employee(), APRIL.plusMonths(1), draft -> draft.tenures(good.tenures()));
        MonthInput elsewhere = MonthInput.of(PayCases.employee(3).employee(), APRIL, draft -> draft.tenures(List.of()));
        Heard heard = new Heard();
        RunSummary summary = RUN.telling(heard)
                .unit(
                        APRIL,
                        UNIT,
                        List.of(good, other, may, elsewhere, PayCases.employee(4))
                                .iterator())
                .orElseThrow();
        assertThat(summary.slips()).isEqualTo(2);
        assertThat(summary.failed()).isEqualTo(3);
        assertThat(summary.isWhole()).isFalse();
        assertThat(heard.codes())
                .containsExactly("performance.RECORD_TWICE", "performance.OTHER_MONTH", "performance.NOT_OF_UNIT");
        assertThat(heard.results.get(1).toString()).isEqualTo("RunResult[" + good.employee() + ", " + UNIT + "]");
    }

    /** A fault of the program must not keep thousands from their pay. */
    @Test
    void a_record_on_which_the_program_fails_is_named_and_the_rest_goes_on() {
        PayRun failing = PayRun.of(
                input -> {
                    if (input.employee().equals(PayCases.employee(1).employee())) {
                        throw new ArithmeticException("overflow");
                    }
                    return PAY.slip(input);
                },
                STAMP);
        Heard heard = new Heard();
        RunSummary summary = failing.telling(heard).unit(APRIL, UNIT, crowd(3)).orElseThrow();
        assertThat(summary.slips()).isEqualTo(2);
        assertThat(heard.codes()).containsExactly("performance.NOT_COMPUTED");
        assertThat(heard.results.get(1).findings().get(0).found()).contains("ArithmeticException");
    }

    @Test
    void every_finding_of_a_run_has_words() {
        for (String code : List.of("NOT_COMPUTED", "NOT_OF_UNIT", "OTHER_MONTH", "RECORD_TWICE")) {
            assertThat(PerformanceFindings.all().codes()).contains("performance." + code);
        }
    }

    @Test
    void progress_is_told_after_every_chunk_and_at_the_end() {
        Heard heard = new Heard();
        PayRun refusing = PayRun.of(
                input -> new PayRefusal(
                        List.of(Finding.block("performance.NOT_COMPUTED").source(LegalSource.ownDecision("Uji")))),
                STAMP);
        refusing.telling(heard).unit(APRIL, UNIT, crowd(Lanes.CHUNK + 1));
        assertThat(heard.progress).containsExactly(UNIT + " 0 500", UNIT + " 0 501");
        assertThat(heard.finished).hasSize(1);
    }

    @Test
    void a_cancelled_unit_has_no_summary() {
        AtomicInteger asked = new AtomicInteger();
        assertThat(RUN.until(() -> asked.incrementAndGet() > 4).unit(APRIL, UNIT, crowd(100)))
                .isEmpty();
    }

    @Test
    void a_region_that_was_broken_off_goes_on_to_the_same_end() {
        List<UnitRecords> units = IntStream.range(0, 4)
                .mapToObj(i -> new UnitRecords(UnitCode.of("U" + i), () -> PayCases.unit(UnitCode.of("U" + i), 5)))
                .toList();
        RegionRun whole = RUN.region(APRIL, units.iterator(), List.of());
        assertThat(whole.complete()).isTrue();
        assertThat(whole.slips()).isEqualTo(20);
        AtomicInteger records = new AtomicInteger();
        Heard heard = new Heard();
        RegionRun broken =
                RUN.telling(heard).until(() -> heard.results.size() >= 12).region(APRIL, units.iterator(), List.of());
        assertThat(broken.complete()).isFalse();
        assertThat(broken.units()).hasSize(2);
        List<UnitRecords> again = units.stream()
                .map(unit -> new UnitRecords(unit.unit(), () -> {
                    records.incrementAndGet();
                    return unit.records().get();
                }))
                .toList();
        RegionRun resumed = RUN.region(APRIL, again.iterator(), heard.finished);
        assertThat(resumed).isEqualTo(whole);
        assertThat(resumed.toHash()).isEqualTo(whole.toHash());
        assertThat(records.get()).isEqualTo(2);
        assertThat(resumed.total(Code.of("NET")))
                .isEqualTo(Rupiah.sum(whole.units().stream().map(unit -> unit.total(Code.of("NET")))));
    }

    @Test
    void what_was_done_under_another_policy_is_not_taken_over() {
        RunSummary done = run(1);
        PayRun other = PayRun.of(PAY::slip, new PolicyStamp(STAMP.id(), "1".repeat(64)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.region(APRIL, List.<UnitRecords>of().iterator(), List.of(done)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RUN.region(APRIL.plusMonths(1), List.<UnitRecords>of().iterator(), List.of(done)));
        assertThatIllegalArgumentException().isThrownBy(() -> new RegionRun(List.of(done, done), true));
    }

    /** A run over many may be a stream like any other: nothing is computed that nobody asked for. */
    @Test
    void a_stream_is_computed_as_far_as_it_is_read() {
        AtomicInteger computed = new AtomicInteger();
        PayRun counting = PayRun.of(
                input -> {
                    computed.incrementAndGet();
                    return PAY.slip(input);
                },
                STAMP);
        AtomicInteger closed = new AtomicInteger();
        try (Stream<RunResult> results = counting.results(
                Stream.iterate(0, i -> i + 1).map(PayCases::employee).onClose(closed::incrementAndGet))) {
            assertThat(results.limit(3).map(RunResult::slip)).allMatch(Optional::isPresent);
        }
        assertThat(computed.get()).isEqualTo(3);
        assertThat(closed.get()).isEqualTo(1);
    }

    /** The same month computed again with a document that came late; the paid slip stays as it was. */
    @Test
    void a_correction_is_the_difference_of_two_slips_and_falls_due_in_another_month() {
        MonthInput before = PayCases.employee(1);
        MonthInput after = before.with(draft -> draft.activities(List.of()).attendance(List.of()));
        PaySlip paid = PAY.slip(before).slip().orElseThrow();
        PaySlip again = PAY.slip(after).slip().orElseThrow();
        SlipDifference difference = SlipDifference.between(paid, again);
        assertThat(difference.net()).isEqualTo(again.net().minus(paid.net())).matches(Rupiah::isNegative);
        assertThat(difference.toCarried("k-1", Code.of("AUDIT")).orElseThrow().amount())
                .isEqualTo(difference.net());
        assertThat(SlipDifference.between(paid, paid).lines()).isEmpty();
        assertThat(SlipDifference.between(paid, paid).toCarried("k-1", Code.of("AUDIT")))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlipDifference.between(
                        paid, PAY.slip(PayCases.employee(2)).slip().orElseThrow()));
    }

    /** What could not be taken was carried on of the paid slip; a correction must count it too, or it is taken although nothing is owed. */
    @Test
    void a_correction_counts_what_the_paid_slip_carried_on() {
        MonthInput month = PayCases.employee(1);
        Rupiah earned = PAY.slip(month).slip().orElseThrow().net();
        MonthInput nothing = month.with(
                draft -> draft.activities(List.of()).corrections(List.of(owed(earned.plus(Rupiah.of(100_000))))));
        MonthInput late = nothing.with(draft -> draft.activities(month.activities()));
        PaySlip paid = PAY.slip(nothing).slip().orElseThrow();
        PaySlip again = PAY.slip(late).slip().orElseThrow();
        Rupiah carried = paid.total(PayLineCode.RECEIVABLE);
        assertThat(carried).isGreaterThan(Rupiah.of(100_000));
        assertThat(paid.net()).isEqualTo(Rupiah.ZERO);
        assertThat(again.net()).isEqualTo(Rupiah.ZERO);
        assertThat(again.total(PayLineCode.RECEIVABLE)).isEqualTo(Rupiah.of(100_000));
        assertThat(SlipDifference.between(paid, again).net()).isEqualTo(carried.minus(Rupiah.of(100_000)));
        assertThat(SlipDifference.between(again, paid).net())
                .isEqualTo(SlipDifference.between(paid, again).net().negated());
    }

    @Test
    void a_second_correction_stands_against_the_first_and_both_together_pay_once() {
        PaySlip paid = PAY.slip(PayCases.employee(1).with(draft -> draft.activities(List.of())))
                .slip()
                .orElseThrow();
        PaySlip first = PAY.slip(PayCases.employee(1)
                        .with(draft -> draft.activities(
                                PayCases.employee(1).activities().subList(0, 2))))
                .slip()
                .orElseThrow();
        PaySlip second = PAY.slip(PayCases.employee(1)).slip().orElseThrow();
        assertThat(SlipDifference.between(paid, first)
                        .net()
                        .plus(SlipDifference.between(first, second).net()))
                .isEqualTo(second.net().minus(paid.net()));
    }

    /** Whole, also where a part of it could not be taken and goes on from there. */
    @Test
    void a_run_tells_what_each_correction_came_to() {
        List<CarriedCorrection> two = List.of(
                owed(Rupiah.of(900_000_000)),
                new CarriedCorrection("k-8", APRIL.minusMonths(2), Rupiah.of(7), Code.of("AUDIT")));
        RunSummary run = RUN.unit(
                        APRIL,
                        UNIT,
                        IntStream.range(0, 3)
                                .mapToObj(i -> i == 0
                                        ? PayCases.employee(i)
                                        : PayCases.employee(i).with(draft -> draft.corrections(two)))
                                .iterator())
                .orElseThrow();
        assertThat(run.carried())
                .containsExactly(
                        new RunSummary.Carried("k-8", Rupiah.of(14)),
                        new RunSummary.Carried("k-9", Rupiah.of(-1_800_000_000)));
        assertThat(run(3).carried()).isEmpty();
    }

    private static CarriedCorrection owed(Rupiah amount) {
        return new CarriedCorrection("k-9", APRIL.minusMonths(1), amount.negated(), Code.of("AUDIT"));
    }
}
