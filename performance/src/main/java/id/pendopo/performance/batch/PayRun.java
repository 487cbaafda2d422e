package id.pendopo.performance.batch;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.PayComputation;
import id.pendopo.performance.pay.PayOutcome;
import id.pendopo.performance.pay.PayRefusal;
import id.pendopo.performance.pay.Tenure;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Computes the pay of many (<i>perhitungan massal TPP</i>): a stream, a unit or a region, lazily and in order. It holds at most
 * {@link Lanes#tasks} chunks of records, and within a unit the keys of its employees. A record that cannot be computed gives its findings and
 * the rest goes on. Immutable; each run is of one thread, and several may go on at once.
 */
public final class PayRun {
    private static final LegalSource ONCE =
            LegalSource.ownDecision("Setiap pegawai dihitung satu kali dalam satu bulan dan satu perangkat daerah");
    private static final LegalSource GOES_ON =
            LegalSource.ownDecision("Satu bahan yang salah tidak menghentikan perhitungan pegawai lain");

    private final Function<? super MonthInput, ? extends PayOutcome> computation;
    private final PolicyStamp policy;
    private final Lanes lanes;
    private final RunListener listener;
    private final BooleanSupplier cancelled;

    private PayRun(
            Function<? super MonthInput, ? extends PayOutcome> computation,
            PolicyStamp policy,
            Lanes lanes,
            RunListener listener,
            BooleanSupplier cancelled) {
        this.computation = computation;
        this.policy = policy;
        this.lanes = lanes;
        this.listener = listener;
        this.cancelled = cancelled;
    }

    /** With this computation, on the caller's own thread, told to nobody. */
    public static PayRun of(PayComputation computation) {
        return of(computation::slip, computation.stamp());
    }

    /**
     * With a computation that does more than ours, on the caller's own thread, told to nobody.
     *
     * @param computation pure and thread-safe, as {@link PayComputation#slip} is
     * @param policy the policy that it computes under
     */
    public static PayRun of(Function<? super MonthInput, ? extends PayOutcome> computation, PolicyStamp policy) {
        return new PayRun(computation, policy, Lanes.OWN, RunListener.SILENT, () -> false);
    }

    /** The same on these threads. */
    public PayRun on(Lanes threads) {
        return new PayRun(computation, policy, threads, listener, cancelled);
    }

    /** The same, telling this listener how it goes on. */
    public PayRun telling(RunListener who) {
        return new PayRun(computation, policy, lanes, who, cancelled);
    }

    /** The same until this says true; it is asked before each record, on any thread. An interrupted thread cancels too. */
    public PayRun until(BooleanSupplier cancel) {
        return new PayRun(computation, policy, lanes, listener, cancel);
    }

    /** The result of each record, in order, computed as they are asked for. The listener is not told. */
    public Iterator<RunResult> results(Iterator<MonthInput> records) {
        return new OrderedWork<>(
                records, input -> new RunResult(input.employee(), lastUnit(input), computed(input)), lanes, cancelled);
    }

    /** The result of each record, in order, computed as they are asked for; closing it closes the records. */
    public Stream<RunResult> results(Stream<MonthInput> records) {
        Iterator<RunResult> results = results(records.iterator());
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(records::close);
    }

    /**
     * A unit's month. Records of another month, without a part in the unit, or of an employee who was there already are refused like any
     * other that cannot be computed.
     *
     * @return what it came to; empty when it was cancelled before its end
     */
    public Optional<RunSummary> unit(YearMonth month, UnitCode unit, Iterator<MonthInput> records) {
        UnitTally tally = new UnitTally(month, unit, policy);
        Set<EmployeeId> seen = new HashSet<>();
        Iterator<Numbered> marked = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public Numbered next() {
                MonthInput input = records.next();
                return new Numbered(input, !seen.add(input.employee()));
            }
        };
        OrderedWork<Numbered, UnitTally.Link> work =
                new OrderedWork<>(marked, one -> link(month, unit, one), lanes, cancelled);
        while (work.hasNext()) {
            UnitTally.Link link = work.next();
            tally.add(link);
            listener.done(link.result());
            if (tally.records() % Lanes.CHUNK == 0) {
                listener.progress(unit, tally.slips(), tally.failed());
            }
        }
        if (work.wasStopped()) {
            return Optional.empty();
        }
        listener.progress(unit, tally.slips(), tally.failed());
        RunSummary summary = tally.summary();
        listener.finished(summary);
        return Optional.of(summary);
    }

    /**
     * Many units, one after the other. Units that are done already keep their summary and are not opened again, so that a run that was
     * cancelled or broke goes on where it stopped and comes to the same.
     *
     * @param units in an order that is the same each time
     * @param done what was kept of an earlier attempt under the same policy; empty for the first
     * @throws IllegalArgumentException if something done is of another month or policy
     */
    public RegionRun region(YearMonth month, Iterator<UnitRecords> units, Collection<RunSummary> done) {
        Map<UnitCode, RunSummary> kept = new HashMap<>();
        for (RunSummary one : done) {
            if (!one.month().equals(month) || !one.policy().equals(policy)) {
                throw new IllegalArgumentException(
                        "run: unit %s was done for another month or policy; begin it anew".formatted(one.unit()));
            }
            kept.put(one.unit(), one);
        }
        List<RunSummary> all = new ArrayList<>();
        while (units.hasNext()) {
            UnitRecords next = units.next();
            Optional<RunSummary> summary = Optional.ofNullable(kept.get(next.unit()))
                    .or(() -> unit(month, next.unit(), next.records().get()));
            if (summary.isEmpty()) {
                return new RegionRun(all, false);
            }
            all.add(summary.get());
        }
        return new RegionRun(all, true);
    }

    private record Numbered(MonthInput input, boolean twice) {}

    private UnitTally.Link link(YearMonth month, UnitCode unit, Numbered one) {
        MonthInput input = one.input();
        List<Finding> findings = new ArrayList<>();
        if (one.twice()) {
            findings.add(
                    Finding.block("performance.RECORD_TWICE").at("employee").source(ONCE));
        }
        if (!input.month().equals(month)) {
            findings.add(Finding.block("performance.OTHER_MONTH")
                    .at("month")
                    .found(input.month())
                    .expected(Relation.EQUAL, month)
                    .source(ONCE));
        }
        if (input.tenures().stream().noneMatch(tenure -> tenure.unit().equals(unit))) {
            findings.add(Finding.block("performance.NOT_OF_UNIT")
                    .at("tenures")
                    .expected(Relation.EQUAL, unit)
                    .source(ONCE));
        }
        PayOutcome outcome = findings.isEmpty() ? computed(input) : new PayRefusal(findings);
        return UnitTally.link(input, new RunResult(input.employee(), Optional.of(unit), outcome));
    }

    /** A fault of the program in one record is reported like a fault of the record: thousands of others wait for their pay. */
    private PayOutcome computed(MonthInput input) {
        try {
            return computation.apply(input);
        } catch (RuntimeException fault) {
            return new PayRefusal(List.of(Finding.block("performance.NOT_COMPUTED")
                    .found(fault.getClass().getSimpleName())
                    .source(GOES_ON)));
        }
    }

    private static Optional<UnitCode> lastUnit(MonthInput input) {
        List<Tenure> tenures = input.tenures();
        return tenures.isEmpty()
                ? Optional.empty()
                : Optional.of(tenures.get(tenures.size() - 1).unit());
    }
}
