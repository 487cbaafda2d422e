package id.pendopo.performance.pay;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.policy.Value;
import java.util.List;
import java.util.Optional;

/** The lines of the steps 8 to 14: cuts, gross, health insurance, corrections and net; those of tax are in {@link TaxLines}. */
final class CutLines {
    private final SlipReading slip;
    private final FlatPolicy flat;
    private final PayPolicy policy;

    CutLines(SlipReading slip) {
        this.slip = slip;
        this.flat = slip.flat;
        this.policy = slip.policy;
    }

    void write() {
        for (int i = 0; i < slip.parts(); i++) {
            sanction(i);
        }
        otherCuts();
        for (int i = 0; i < slip.parts(); i++) {
            gross(i);
        }
        for (int i = 0; i < slip.parts(); i++) {
            health(i, PayLineCode.HEALTH_EMPLOYEE, policy.health().value().employee(), Columns.HEALTH_EMPLOYEE);
            health(i, PayLineCode.HEALTH_EMPLOYER, policy.health().value().employer(), Columns.HEALTH_EMPLOYER);
        }
        new TaxLines(slip).write();
        corrections();
        net();
    }

    private void sanction(int part) {
        if (slip.facts.sanctionCut == null || slip.facts.sanction == null) {
            return;
        }
        long base = slip.amount(part, flat.sanctionOfNominal ? Columns.ENTITLED : Columns.EARNED);
        Percentage percent = slip.facts.sanctionCut.percent();
        LineDraft line = slip.line(PayLineCode.SANCTION, part)
                .named(slip.facts.sanction.kind().label())
                .with(PayTerm.AMOUNT, base)
                .with(PayTerm.SHARE, percent)
                .formula("AMOUNT × SHARE", Fraction.of(base).times(Fraction.of(percent)))
                .under("sanctionTable,sanctionBase,moneyRounding", flat.sanctions.source(), slip.money())
                .from(slip.facts.sanction.decree());
        slip.add(line, slip.amount(part, Columns.SANCTION));
    }

    private void otherCuts() {
        List<OtherCut> cuts = slip.input.otherCuts();
        if (cuts.isEmpty()) {
            return;
        }
        long[] taken = slip.otherCuts();
        for (int c = 0; c < cuts.size(); c++) {
            for (int i = 0; i < slip.parts(); i++) {
                long amount = taken[c * slip.parts() + i];
                if (amount > 0) {
                    otherCut(cuts.get(c), i, amount);
                }
            }
        }
    }

    private void otherCut(OtherCut cut, int part, long amount) {
        LineDraft line = slip.line(PayLineCode.OTHER_CUT, part).named(cut.kind().label());
        Optional<Percentage> share = policy.otherCuts().map(Value::value).orElse(List.of()).stream()
                .filter(rule -> rule.kind() == cut.kind())
                .findFirst()
                .flatMap(OtherCutRule::share);
        if (cut.amount().isPresent() || share.isEmpty()) {
            line.with(PayTerm.AMOUNT, amount).formula("AMOUNT", amount);
        } else {
            long entitled = slip.amount(part, Columns.ENTITLED);
            line.with(PayTerm.AMOUNT, entitled)
                    .with(PayTerm.SHARE, share.get())
                    .with(PayTerm.COUNT, cut.count())
                    .formula(
                            "AMOUNT × SHARE × COUNT",
                            Fraction.of(entitled)
                                    .times(Fraction.of(share.get()))
                                    .times(Fraction.of(cut.count())));
        }
        line.under(
                        "otherCuts,moneyRounding",
                        policy.otherCuts().map(Value::source).orElseThrow(),
                        slip.money())
                .from(cut.id());
        slip.add(line, amount);
    }

    private void gross(int part) {
        long earned = slip.amount(part, Columns.EARNED);
        long minus = slip.amount(part, Columns.SANCTION) + slip.amount(part, Columns.OTHER_CUT);
        long beyond = slip.amount(part, Columns.NOT_BELOW_ZERO);
        long above = slip.amount(part, Columns.ABOVE_CEILING);
        LineDraft line = slip.line(PayLineCode.GROSS, part).with(PayTerm.AMOUNT, earned);
        String formula = "AMOUNT";
        if (minus + above > 0) {
            line.with(PayTerm.MINUS, minus + above);
            formula += " − MINUS";
        }
        if (beyond > 0) {
            LineDraft back = slip.line(PayLineCode.NOT_BELOW_ZERO, part).with(PayTerm.AMOUNT, beyond);
            slip.addSum(back, "AMOUNT", beyond);
            line.with(PayTerm.PLUS, beyond);
            formula += " + PLUS";
        }
        if (above > 0) {
            LineDraft over = slip.line(PayLineCode.ABOVE_CEILING, part)
                    .with(PayTerm.AMOUNT, above)
                    .formula("AMOUNT", above)
                    .under(
                            "grossCeiling",
                            policy.grossCeiling().map(Value::source).orElseThrow(),
                            slip.money());
            slip.add(over, above);
        }
        slip.addSum(line, formula, slip.amount(part, Columns.GROSS));
    }

    private void health(int part, PayLineCode code, Percentage share, int column) {
        long base = slip.amount(part, Columns.HEALTH_BASE);
        LineDraft line = slip.line(code, part)
                .with(PayTerm.HEALTH_BASE, base)
                .with(PayTerm.SHARE, share)
                .with(PayTerm.SALARY_BASE, slip.input.salary().healthBase().value())
                .with(PayTerm.HEALTH_CEILING, flat.healthCeiling)
                .formula("HEALTH_BASE × SHARE", Fraction.of(base).times(Fraction.of(share)))
                .under("health,healthFloor,moneyRounding", policy.health().source(), slip.money());
        slip.add(line, slip.amount(part, column));
    }

    private void corrections() {
        for (CarriedCorrection one : slip.input.corrections()) {
            long amount = one.amount().value();
            LineDraft line = slip.line(PayLineCode.CORRECTION)
                    .named(SlipReading.plain(one.period() + ", " + one.reason()))
                    .with(PayTerm.AMOUNT, Code.of(one.reason().value()), Long.toString(amount))
                    .formula("AMOUNT", amount)
                    .under("moneyRounding", SlipReading.summing(), slip.money())
                    .from(one.id());
            slip.add(line, amount);
        }
        if (slip.receivable() > 0) {
            LineDraft line = slip.line(PayLineCode.RECEIVABLE).with(PayTerm.AMOUNT, slip.receivable());
            slip.addSum(line, "AMOUNT", slip.receivable());
        }
    }

    private void net() {
        long gross = 0;
        long minus = 0;
        for (int i = 0; i < slip.parts(); i++) {
            gross += slip.amount(i, Columns.GROSS);
            minus += slip.amount(i, Columns.HEALTH_EMPLOYEE)
                    + slip.amount(i, Columns.TAX)
                    + slip.amount(i, Columns.TAX_SURCHARGE);
        }
        long plus = slip.net() - gross + minus;
        LineDraft line = slip.line(PayLineCode.NET).with(PayTerm.AMOUNT, gross).with(PayTerm.MINUS, minus);
        if (slip.input.corrections().isEmpty() && slip.receivable() == 0) {
            slip.addSum(line, "AMOUNT − MINUS", slip.net());
        } else {
            slip.addSum(line.with(PayTerm.PLUS, plus), "AMOUNT − MINUS + PLUS", slip.net());
        }
    }
}
