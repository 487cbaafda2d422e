package id.pendopo.performance.period;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.performance.batch.RunSummary;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.pay.PayComputation;
import id.pendopo.performance.pay.PayLineCode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The conditions of a pay month until it is paid (<i>syarat bulan TPP</i>). */
final class PeriodRules {
    /** The way of a month. */
    static final LegalSource WAY = LegalSource.ownDecision(
            "Bulan TPP: dibuka, ditutup unit, dihitung, diverifikasi BKPSDM, ditandatangani, dibayar");
    /** Four persons. */
    static final LegalSource FOUR = LegalSource.ownDecision(
            "Pengelola unit, verifikator, penanda tangan dan pembayar satu bulan adalah empat orang yang berbeda");
    /** One month of a unit. */
    static final LegalSource ONCE = LegalSource.ownDecision("Satu unit satu bulan satu berkas");
    /** By what it is computed. */
    static final LegalSource FIXED = LegalSource.ownDecision(
            "Ketentuan dan susunan pegawai tetap sejak bulan dibuka; masukan yang sama memberi hasil yang sama");
    /** What is verified. */
    static final LegalSource READY = LegalSource.ownDecision(
            "Diverifikasi bila seluruh anomali penghalang selesai dan jumlahnya tidak melebihi anggaran");
    /** What the bank says. */
    static final LegalSource BANK = LegalSource.ownDecision("Hasil transfer dicatat bagi setiap pegawai pada daftar");

    private final PeriodPolicy policy;
    private final Function<YearMonth, Optional<PayComputation>> pay;

    PeriodRules(PeriodPolicy policy, Function<YearMonth, Optional<PayComputation>> pay) {
        this.policy = policy;
        this.pay = pay;
    }

    /** One month of a unit is one case. */
    List<Finding> isFirst(Occasion o) {
        List<?> cases = o.fact(OtherPeriods.FACT).cases();
        return cases.isEmpty()
                ? List.of()
                : Finding.block("performance.PERIOD_KNOWN")
                        .at("month")
                        .found(cases.get(0))
                        .only(ONCE);
    }

    /** A month is not opened before it begins: its policy is that of its first day. */
    List<Finding> hasBegun(YearMonth month, Occasion o) {
        return month.atDay(1).isAfter(o.today())
                ? Finding.block("performance.MONTH_TO_COME")
                        .at("month")
                        .found(month)
                        .expected(Relation.AT_MOST, YearMonth.from(o.today()))
                        .only(FIXED)
                : List.of();
    }

    /**
     * A policy of pay is in force on the first day of the month, and lacks nothing: what is opened without could never be computed, because what
     * the region chooses later makes another policy of it.
     */
    List<Finding> isPayable(YearMonth month) {
        return pay.apply(month)
                .map(PayComputation::missing)
                .orElseGet(() -> Finding.block("performance.PAY_NOT_IN_FORCE")
                        .at("month")
                        .found(month)
                        .only(FIXED));
    }

    /** By what the month is computed, whatever is changed later. */
    PolicyStamp payOf(YearMonth month) {
        return pay.apply(month).orElseThrow().stamp();
    }

    /** Closed after the last day for approvals; December from its own day on, where the region has one. */
    List<Finding> mayBeClosed(CaseFile<Period> file, Occasion o) {
        YearMonth month = file.data().month();
        LocalDate first =
                month.plusMonths(1).atDay(policy.approvalDay().value()).plusDays(1);
        LegalSource source = policy.approvalDay().source();
        if (month.getMonth() == Month.DECEMBER && policy.decemberClosing().isPresent()) {
            first = policy.decemberClosing().get().value().atYear(month.getYear());
            source = policy.decemberClosing().get().source();
        }
        return o.today().isBefore(first)
                ? Finding.block("performance.CLOSING_EARLY")
                        .at("month")
                        .found(o.today())
                        .expected(Relation.AT_LEAST, first)
                        .only(source)
                : List.of();
    }

    /** Every entry is decided or has run out, and every day of attendance is settled. */
    List<Finding> isSettled(Occasion o) {
        MonthState state = o.fact(MonthState.FACT);
        int open = state.openActivities() + state.unsettledDays();
        return open == 0
                ? List.of()
                : Finding.block("performance.MONTH_UNSETTLED")
                        .at("month")
                        .found(open)
                        .expected(Relation.EQUAL, 0)
                        .only(WAY);
    }

    /** A run is of this unit and month, by the policy that was fixed when it was opened. */
    static List<Finding> isOfThis(CaseFile<Period> file, RunSummary run, String where) {
        Period period = file.data();
        if (!run.month().equals(period.month()) || !run.unit().equals(period.unit())) {
            return Finding.block("performance.RUN_OF_ANOTHER_MONTH")
                    .at(where)
                    .found(MonthState.subject(run.unit(), run.month()))
                    .expected(Relation.EQUAL, MonthState.subject(period.unit(), period.month()))
                    .only(FIXED);
        }
        return run.policy().equals(period.policy())
                ? List.of()
                : Finding.block("performance.RUN_OF_ANOTHER_POLICY")
                        .at(where)
                        .found(run.policy().id())
                        .expected(Relation.EQUAL, period.policy().id())
                        .only(FIXED);
    }

    /** The same input gives the same result, or the program is not to be trusted. */
    List<Finding> repeats(CaseFile<Period> file, RunSummary run) {
        return file.data()
                .run()
                .filter(before -> before.inputHash().equals(run.inputHash())
                        && !before.resultHash().equals(run.resultHash()))
                .map(before -> Finding.block("performance.RUN_DIFFERS")
                        .at("summary")
                        .found(run.resultHash())
                        .expected(Relation.EQUAL, before.resultHash())
                        .only(FIXED))
                .orElse(List.of());
    }

    /** A run with refused records is computed and seen, but never verified. */
    List<Finding> isWhole(CaseFile<Period> file, Occasion o) {
        return file.data()
                .run()
                .filter(run -> !run.isWhole())
                .map(run -> Finding.block("performance.RUN_NOT_WHOLE")
                        .at("run")
                        .found(run.failed())
                        .expected(Relation.EQUAL, 0)
                        .only(READY))
                .orElse(List.of());
    }

    /** Who verifies or signs says which run he looked at. */
    List<Finding> isTheRun(CaseFile<Period> file, String seen) {
        return file.data().run().filter(run -> run.resultHash().equals(seen)).isPresent()
                ? List.of()
                : Finding.block("performance.ANOTHER_RUN")
                        .at("resultHash")
                        .expected(
                                Relation.EQUAL,
                                file.data().run().map(RunSummary::resultHash).orElse("-"))
                        .only(FIXED);
    }

    /** What blocks is resolved; nobody's minutes went through by silence unseen. */
    List<Finding> isClean(CaseFile<Period> file, Occasion o) {
        MonthState state = o.fact(MonthState.FACT);
        if (state.openAnomalies() > 0) {
            return Finding.block("performance.ANOMALIES_OPEN")
                    .at("month")
                    .found(state.openAnomalies())
                    .expected(Relation.EQUAL, 0)
                    .only(READY);
        }
        Percentage limit = policy.autoApprovedLimit().value();
        long unseen = state.silent().stream()
                .filter(one -> isOver(one, limit) && !file.data().reviewed().contains(one.employee()))
                .count();
        return unseen == 0
                ? List.of()
                : Finding.block("performance.SILENCE_UNREVIEWED")
                        .at("month")
                        .found(unseen)
                        .expected(Relation.EQUAL, 0)
                        .only(policy.autoApprovedLimit().source());
    }

    private static boolean isOver(MonthState.Silence one, Percentage limit) {
        return one.approved() > 0 && Ratio.of(one.minutes(), one.approved()).compareTo(limit.toRatio()) > 0;
    }

    /** Gross and what is carried from earlier months; what the employer adds has accounts of its own. */
    static Rupiah cost(RunSummary run) {
        return run.total(code(PayLineCode.GROSS)).plus(run.total(code(PayLineCode.CORRECTION)));
    }

    private static Code code(PayLineCode line) {
        return Code.of(line.name());
    }

    /** The sum is within what the budget has left. */
    List<Finding> isWithinBudget(CaseFile<Period> file, Occasion o) {
        Rupiah left = o.fact(BudgetLine.FACT).remaining();
        return file.data()
                .run()
                .map(PeriodRules::cost)
                .filter(cost -> cost.isMoreThan(left))
                .map(cost -> Finding.block("performance.OVER_BUDGET_LINE")
                        .at("run")
                        .found(cost)
                        .expected(Relation.AT_MOST, left)
                        .only(READY))
                .orElse(List.of());
    }

    /** Everybody on the list has one result. */
    List<Finding> isForEverybody(CaseFile<Period> file, List<BankResult> results) {
        Set<EmployeeId> told = new HashSet<>();
        boolean once = results.stream().allMatch(one -> told.add(one.employee()));
        int slips = file.data().run().map(RunSummary::slips).orElse(0);
        return once && results.size() == slips
                ? List.of()
                : Finding.block("performance.BANK_RESULTS")
                        .at("results")
                        .found(told.size())
                        .expected(Relation.EQUAL, slips)
                        .only(BANK);
    }

    /** Only what came back is paid again. */
    List<Finding> hadComeBack(CaseFile<Period> file, List<BankResult> results) {
        Set<EmployeeId> back =
                Set.copyOf(file.data().payment().map(Payment::returned).orElse(List.of()));
        Optional<EmployeeId> other = results.stream()
                .map(BankResult::employee)
                .filter(one -> !back.contains(one))
                .findFirst();
        return other.map(one -> Finding.block("performance.NOT_RETURNED")
                        .at("results")
                        .found(one)
                        .only(BANK))
                .orElse(List.of());
    }

    /** Paid on a day that has come. */
    List<Finding> dayHasCome(LocalDate on, Occasion o) {
        return on.isAfter(o.today())
                ? Finding.block("performance.DAY_TO_COME")
                        .at("on")
                        .found(on)
                        .expected(Relation.AT_MOST, o.today())
                        .only(BANK)
                : List.of();
    }

    /** An auditor who comes to something else is told so; the month stays. */
    List<Finding> agrees(CaseFile<Period> file, RunSummary again) {
        return isSame(file, again)
                ? List.of()
                : Finding.warn("performance.AUDIT_DIFFERS").at("summary").only(FIXED);
    }

    static boolean isSame(CaseFile<Period> file, RunSummary again) {
        return file.data().run().filter(again::equals).isPresent();
    }
}
