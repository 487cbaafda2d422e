package id.pendopo.performance.pay;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rounding;
import id.pendopo.performance.law.PerformanceLaw;
import id.pendopo.performance.organisation.UnitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A slip while its lines are derived: amounts, input, policy, and the lines so far. */
final class SlipReading {
    final FlatPolicy flat;
    final PayPolicy policy;
    final MonthInput input;
    final MonthFacts facts;
    private final long[] amounts;
    private final String version;
    private final int width;
    private final List<PayLine> lines = new ArrayList<>();

    SlipReading(PayComputation computation, MonthInput input, long[] amounts) {
        this.flat = computation.flat();
        this.policy = computation.policy();
        this.input = input;
        this.facts = MonthFacts.of(flat, input, InputCheck.of(flat, input).days());
        this.amounts = amounts;
        this.version = computation.stamp().id();
        this.width = Columns.width(flat.size);
    }

    List<PayLine> lines() {
        return List.copyOf(lines);
    }

    int parts() {
        return input.tenures().size();
    }

    Tenure tenure(int part) {
        return input.tenures().get(part);
    }

    long amount(int part, int column) {
        return amounts[Columns.HEAD + part * width + column];
    }

    long component(int part, int component) {
        return amount(part, Columns.COMPONENTS + component);
    }

    long earned(int part, int component) {
        return amount(part, Columns.COMPONENTS + flat.size + component);
    }

    long receivable() {
        return amounts[Columns.RECEIVABLE];
    }

    long net() {
        return amounts[Columns.NET];
    }

    long[] otherCuts() {
        return Kernel.otherCuts(flat, input, amounts);
    }

    Rounding money() {
        return flat.money;
    }

    LineDraft line(PayLineCode code, int part) {
        return new LineDraft(code, Optional.of(unit(part)));
    }

    LineDraft line(PayLineCode code) {
        return new LineDraft(code, Optional.empty());
    }

    void add(LineDraft draft, long amount) {
        lines.add(draft.done(lines.size() + 1, amount, version));
    }

    /** A line that only adds up others. */
    void addSum(LineDraft draft, String formula, long amount) {
        add(draft.formula(formula, amount).under("moneyRounding", summing(), flat.money), amount);
    }

    /** Sums rest on the rule that the additional income itself rests on. */
    static LegalSource summing() {
        return PerformanceLaw.ADDITIONAL_INCOME;
    }

    private UnitCode unit(int part) {
        return tenure(part).unit();
    }

    static Text plain(Object name) {
        return Text.of(String.valueOf(name), String.valueOf(name));
    }
}
