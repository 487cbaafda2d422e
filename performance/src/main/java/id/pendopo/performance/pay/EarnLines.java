package id.pendopo.performance.pay;

import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Value;
import java.util.List;

/** The lines of the steps 4 to 7: components, what was earned of them, deductions for attendance. */
final class EarnLines {
    private final SlipReading slip;
    private final FlatPolicy flat;
    private final PayPolicy policy;
    private final List<PayComponent> components;

    EarnLines(SlipReading slip) {
        this.slip = slip;
        this.flat = slip.flat;
        this.policy = slip.policy;
        this.components = slip.policy.components().value();
    }

    void write() {
        for (int i = 0; i < slip.parts(); i++) {
            long rest = slip.amount(i, Columns.ENTITLED);
            for (int k = 0; k < flat.size; k++) {
                component(i, k, rest);
                rest -= slip.component(i, k);
            }
        }
        for (int i = 0; i < slip.parts(); i++) {
            for (int k = 0; k < flat.size; k++) {
                earnedComponent(i, k);
            }
        }
        if (slip.facts.deducted() > 0) {
            for (int i = 0; i < slip.parts(); i++) {
                discipline(i);
            }
        }
        for (int i = 0; i < slip.parts(); i++) {
            earned(i);
        }
    }

    private void component(int part, int number, long rest) {
        long entitled = slip.amount(part, Columns.ENTITLED);
        PayComponent component = components.get(number);
        LineDraft line =
                slip.line(PayLineCode.COMPONENT, part).named(component.label()).with(PayTerm.AMOUNT, entitled);
        if (number == flat.size - 1) {
            line.with(PayTerm.OTHER_COMPONENTS, entitled - rest).formula("AMOUNT − OTHER_COMPONENTS", rest);
        } else {
            Fraction exact = Fraction.of(entitled).times(Fraction.of(component.weight()));
            line.with(PayTerm.WEIGHT, component.code(), component.weight().toText());
            if (exact.rounded(flat.money) > rest) {
                line.with(PayTerm.AT_MOST, rest).formula("min(AMOUNT × WEIGHT, AT_MOST)", rest);
            } else {
                line.formula("AMOUNT × WEIGHT", exact);
            }
        }
        line.under("components,moneyRounding", policy.components().source(), slip.money());
        slip.add(line, slip.component(part, number));
    }

    private void earnedComponent(int part, int number) {
        PayComponent component = components.get(number);
        long amount = slip.component(part, number);
        LineDraft line = slip.line(PayLineCode.EARNED_COMPONENT, part)
                .named(component.label())
                .with(PayTerm.AMOUNT, amount);
        StringBuilder formula = new StringBuilder("AMOUNT");
        StringBuilder keys = new StringBuilder("components");
        Fraction exact = Fraction.of(amount);
        for (Measure measure : component.measures()) {
            switch (measure) {
                case FULL, DISCIPLINE -> {
                    // Paid in full before deductions.
                }
                case MINUTES -> {
                    exact = exact.times(minutes(line));
                    formula.append(" × ACHIEVED");
                    keys.append(",target,ramadanFactor,minuteMode,dayCap,monthCap,floor");
                }
                case RATING, REPORTS, SCORE -> {
                    Fraction share = slip.facts.share(number, measure).toFraction();
                    line.with(
                            PayTerm.SHARE,
                            Code.of(measure.name()),
                            share.times(Fraction.of(100)).toText());
                    exact = exact.times(share);
                    formula.append(" × SHARE");
                    keys.append(measure == Measure.RATING ? ",ratingTable" : "")
                            .append(measure == Measure.REPORTS ? ",reportTable" : "")
                            .append(measure == Measure.SCORE ? ",monthCap" : "");
                }
            }
        }
        line.formula(formula.toString(), exact)
                .under(keys + ",moneyRounding", policy.components().source(), slip.money());
        slip.add(line, slip.earned(part, number));
    }

    private Fraction minutes(LineDraft line) {
        Fraction achieved = Fraction.of(slip.facts.achievedAbove, slip.facts.achievedBelow);
        line.with(PayTerm.MINUTES, slip.facts.minutes)
                .with(PayTerm.TARGET, target())
                .with(PayTerm.ACHIEVED, achieved);
        slip.input.activities().forEach(activity -> line.from(activity.id()));
        return achieved;
    }

    private Fraction target() {
        MonthFacts facts = slip.facts;
        Fraction days = Fraction.of(facts.obligatedDays - facts.ramadanDays)
                .plus(Fraction.of(facts.ramadanDays).times(flat.ramadan.toFraction()));
        Fraction target = Fraction.of(flat.targetMinutes).times(days);
        return flat.perWorkday ? target : target.dividedBy(Fraction.of(slip.input.workdays()));
    }

    private void discipline(int part) {
        long bearing = flat.bearing < 0 ? 0 : slip.component(part, flat.bearing);
        long base = flat.cutOfTotal ? slip.amount(part, Columns.ENTITLED) : bearing;
        long together = 0;
        for (int k = 0; k < flat.size; k++) {
            together += slip.earned(part, k);
        }
        long limit = flat.cutWithinComponent ? bearing : together;
        LineDraft line = slip.line(PayLineCode.DISCIPLINE, part).with(PayTerm.AMOUNT, base);
        DeductionCount.of(slip).operands(line);
        Fraction percent = Fraction.of(slip.facts.deducted() * 100, flat.deductions.units.whole());
        line.with(PayTerm.DEDUCTION, percent);
        Fraction exact = Fraction.of(base).times(percent).dividedBy(Fraction.of(100));
        if (exact.compareTo(Fraction.of(limit)) > 0) {
            line.with(PayTerm.AT_MOST, limit).formula("min(AMOUNT × DEDUCTION, AT_MOST)", limit);
        } else {
            line.formula("AMOUNT × DEDUCTION", exact);
        }
        line.under(
                "deductionTable,leaveTable,deductionBase,deductionLimit,moneyRounding",
                flat.deductions.table.source(),
                slip.money());
        slip.add(line, slip.amount(part, Columns.DISCIPLINE));
    }

    private void earned(int part) {
        long together = 0;
        for (int k = 0; k < flat.size; k++) {
            together += slip.earned(part, k);
        }
        long below = slip.amount(part, Columns.BELOW_FLOOR);
        if (below > 0) {
            LineDraft line = slip.line(PayLineCode.BELOW_FLOOR, part)
                    .with(PayTerm.AMOUNT, below)
                    .with(PayTerm.ACHIEVED, Fraction.of(slip.facts.reachedAbove, slip.facts.reachedBelow))
                    .formula("AMOUNT", below)
                    .under("floor", policy.floor().map(Value::source).orElseThrow(), slip.money());
            slip.add(line, below);
        }
        long minus = slip.amount(part, Columns.DISCIPLINE) + below;
        LineDraft line = slip.line(PayLineCode.EARNED, part).with(PayTerm.AMOUNT, together);
        if (minus == 0) {
            slip.addSum(line, "AMOUNT", slip.amount(part, Columns.EARNED));
        } else {
            slip.addSum(line.with(PayTerm.MINUS, minus), "AMOUNT − MINUS", slip.amount(part, Columns.EARNED));
        }
    }
}
