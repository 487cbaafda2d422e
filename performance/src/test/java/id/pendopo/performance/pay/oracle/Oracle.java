package id.pendopo.performance.pay.oracle;

import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rounding;
import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.employee.EmploymentKind;
import id.pendopo.performance.organisation.AssignmentKind;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.performance.pay.ActingLevel;
import id.pendopo.performance.pay.ActingPost;
import id.pendopo.performance.pay.ActingRules;
import id.pendopo.performance.pay.AllowanceCriterion;
import id.pendopo.performance.pay.CarriedCorrection;
import id.pendopo.performance.pay.ClassAmount;
import id.pendopo.performance.pay.CutBase;
import id.pendopo.performance.pay.CutLimit;
import id.pendopo.performance.pay.FinalRate;
import id.pendopo.performance.pay.HealthRules;
import id.pendopo.performance.pay.Measure;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.OtherCut;
import id.pendopo.performance.pay.OtherCutRule;
import id.pendopo.performance.pay.PartMonth;
import id.pendopo.performance.pay.PayComponent;
import id.pendopo.performance.pay.PayLineCode;
import id.pendopo.performance.pay.PayPolicy;
import id.pendopo.performance.pay.PayTables;
import id.pendopo.performance.pay.PointTable;
import id.pendopo.performance.pay.RegionIndices;
import id.pendopo.performance.pay.SanctionBase;
import id.pendopo.performance.pay.TaxStrategy;
import id.pendopo.performance.pay.Tenure;
import id.pendopo.performance.pay.TerTable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The whole pipeline of section 4.1, L1 to L14, for input that can be computed: one method a step, in exact fractions, each line rounded
 * once from the rounded lines before it.
 */
final class Oracle {
    /** One part of the month: what its unit bears. */
    private static final class Part {
        private final Tenure tenure;
        private long before;
        private long base;
        private long entitled;
        private final List<Long> components = new ArrayList<>();
        private final List<Long> earnedComponents = new ArrayList<>();
        private long earned;
        private long cuts;
        private long gross;

        private Part(Tenure tenure) {
            this.tenure = tenure;
        }

        private long left() {
            return Math.max(0, earned - cuts);
        }
    }

    /** A line and the part it is of. */
    private record Placed(int part, OracleLine line) {}

    private final PayPolicy policy;
    private final MonthInput input;
    private final OracleMonth month;
    private final Rounding money;
    private final List<Part> parts = new ArrayList<>();
    private final List<Placed> lines = new ArrayList<>();

    private Oracle(PayPolicy policy, MonthInput input) {
        this.policy = policy;
        this.input = input;
        this.month = new OracleMonth(policy, input);
        this.money = policy.moneyRounding().value();
        input.tenures().forEach(tenure -> parts.add(new Part(tenure)));
    }

    /** Every line, in order. */
    static List<OracleLine> lines(PayPolicy policy, MonthInput input) {
        Oracle oracle = new Oracle(policy, input);
        oracle.compute();
        // In the order of the steps, within a step by parts; the sort keeps the order of what is equal.
        return oracle.lines.stream()
                .sorted(Comparator.comparingInt((Placed one) -> one.line.code().step())
                        .thenComparingInt(one -> one.part))
                .map(one -> one.line)
                .toList();
    }

    private void compute() {
        parts.forEach(this::base);
        parts.forEach(this::entitlement);
        acting();
        parts.forEach(part -> {
            part.entitled = part.before;
            line(PayLineCode.ENTITLED, part, Frac.of(part.before), part.before);
        });
        parts.forEach(this::components);
        parts.forEach(this::earnedComponents);
        parts.forEach(this::discipline);
        parts.forEach(this::earned);
        parts.forEach(this::sanction);
        otherCuts();
        gross();
        health();
        tax();
        corrections();
        net();
    }

    private long line(PayLineCode code, Part part, Frac exact, long amount) {
        // Other cuts stand cut by cut.
        lines.add(new Placed(
                code == PayLineCode.OTHER_CUT ? 0 : parts.indexOf(part),
                new OracleLine(code, Optional.of(part.tenure.unit()), exact, amount)));
        return amount;
    }

    /** A line of the whole month. */
    private long line(PayLineCode code, Frac exact, long amount) {
        lines.add(new Placed(parts.size(), new OracleLine(code, Optional.empty(), exact, amount)));
        return amount;
    }

    private long rounded(PayLineCode code, Part part, Frac exact) {
        return line(code, part, exact, exact.round(money));
    }

    // L1: the allowance of a full month in a position.

    private Frac exactBase(int positionClass, Optional<PositionCode> position) {
        return switch (policy.baseStrategy().value()) {
            case BASIC_TPP -> basicTpp(positionClass, position);
            case POINTS -> {
                PointTable table = policy.points().orElseThrow().value();
                yield Frac.of(table.perPoint())
                        .times(Frac.of(table.points(positionClass, position).orElseThrow()));
            }
            case TARIFF_TABLE ->
                Frac.of(of(
                        month.table(policy.tariff().orElseThrow().value(), PayTables::tariff)
                                .amounts(),
                        positionClass));
        };
    }

    private Frac basicTpp(int positionClass, Optional<PositionCode> position) {
        List<ClassAmount> rates = new ArrayList<>(policy.classRates().value());
        policy.upperRates().ifPresent(more -> rates.addAll(more.value()));
        Frac all = Frac.ZERO;
        for (AllowanceCriterion criterion : policy.criteria().orElseThrow().value()) {
            all = all.plus(Frac.of(criterion.percent(positionClass, position)));
        }
        RegionIndices indices = policy.indices().orElseThrow().value();
        Frac index = Frac.ONE;
        for (var one : List.of(indices.ikfd(), indices.ikk(), indices.ippd(), indices.composite())) {
            index = index.times(one.map(Frac::of).orElse(Frac.ONE));
        }
        return Frac.of(of(rates, positionClass)).times(index).times(all);
    }

    private static Rupiah of(List<ClassAmount> amounts, int positionClass) {
        for (ClassAmount one : amounts) {
            if (one.positionClass().value() == positionClass) {
                return one.amount();
            }
        }
        throw new IllegalStateException("no amount for the class");
    }

    private void base(Part part) {
        Tenure tenure = part.tenure;
        Frac exact = exactBase(tenure.positionClass().value(), Optional.of(tenure.position()));
        part.base = exact.round(policy.ceilingRounding().value());
        part.before = line(PayLineCode.BASE, part, exact, part.base);
    }

    // L2: candidates, parts of a month, leave.

    private void entitlement(Part part) {
        if (input.kind() == EmploymentKind.CPNS) {
            part.before = rounded(
                    PayLineCode.CANDIDATE,
                    part,
                    Frac.of(part.before).times(Frac.of(policy.candidateShare().value())));
        }
        boolean workdays = policy.partMonth().value() == PartMonth.WORKDAYS;
        long served = workdays ? part.tenure.workdays() : OracleMonth.calendarDays(part.tenure);
        long whole = workdays ? input.workdays() : input.month().lengthOfMonth();
        if (served < whole) {
            part.before = rounded(
                    PayLineCode.PART_MONTH,
                    part,
                    Frac.of(part.before).times(Frac.of(served)).dividedBy(whole));
        }
        Frac unpaid = month.unpaid();
        if (!unpaid.isZero()) {
            part.before = rounded(PayLineCode.LEAVE, part, Frac.of(part.before).times(Frac.ONE.minus(unpaid)));
        }
    }

    // L3: acting in another position.

    private void acting() {
        if (parts.isEmpty()) {
            return;
        }
        Part last = parts.get(parts.size() - 1);
        input.acting().stream()
                .filter(this::earnsThisMonth)
                .map(post -> addition(post, last))
                .max(Comparator.comparing((OracleLine line) -> line.amount()))
                .filter(line -> line.amount() > 0)
                .ifPresent(line -> last.before += line(line.code(), last, line.exact(), line.amount()));
    }

    /** A full calendar month counted from the first day is completed within this month. */
    private boolean earnsThisMonth(ActingPost post) {
        if (post.kind() == AssignmentKind.PLH && !policy.acting().value().daily()) {
            return false;
        }
        for (int months = 1; months <= 1_200; months++) {
            var completed = post.from().plusMonths(months).minusDays(1);
            if (YearMonth.from(completed).equals(input.month())
                    && !post.to().filter(to -> to.isBefore(completed)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private OracleLine addition(ActingPost post, Part last) {
        ActingRules rules = policy.acting().value();
        Frac exact = exactBase(post.positionClass().value(), Optional.of(post.position()));
        long acted = exact.round(policy.ceilingRounding().value());
        Frac share = Frac.of(rules.share());
        Frac addition;
        if (post.level() == ActingLevel.UPWARD) {
            addition = Frac.of(Math.max(0, acted - last.base));
            if (rules.upward() == ActingRules.Upward.DIFFERENCE_AND_SHARE) {
                addition = addition.plus(Frac.of(Math.min(acted, last.base)).times(share));
            }
        } else {
            addition = Frac.of(acted).times(share);
        }
        return new OracleLine(PayLineCode.ACTING, Optional.empty(), addition, addition.round(money));
    }

    // L4 and L5: components, and what of them was earned.

    private void components(Part part) {
        long rest = part.entitled;
        List<PayComponent> all = policy.components().value();
        for (int i = 0; i < all.size() - 1; i++) {
            Frac exact = Frac.of(part.entitled).times(Frac.of(all.get(i).weight()));
            // Where every part of a few rupiah is rounded up, the later ones get what is left.
            long amount = exact.round(money) > rest
                    ? line(PayLineCode.COMPONENT, part, Frac.of(rest), rest)
                    : rounded(PayLineCode.COMPONENT, part, exact);
            part.components.add(amount);
            rest -= amount;
        }
        part.components.add(line(PayLineCode.COMPONENT, part, Frac.of(rest), rest));
    }

    private void earnedComponents(Part part) {
        List<PayComponent> all = policy.components().value();
        for (int i = 0; i < all.size(); i++) {
            part.earnedComponents.add(rounded(
                    PayLineCode.EARNED_COMPONENT,
                    part,
                    Frac.of(part.components.get(i)).times(month.achieved(all.get(i)))));
        }
        part.earned = part.earnedComponents.stream().mapToLong(Long::longValue).sum();
    }

    // L6 and L7: discipline, the floor, what was earned.

    private void discipline(Part part) {
        Frac points = month.points();
        if (points.isZero()) {
            return;
        }
        long bearing = 0;
        List<PayComponent> all = policy.components().value();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).measures().contains(Measure.DISCIPLINE)) {
                bearing = part.components.get(i);
            }
        }
        CutBase base = policy.deductionBase().orElseThrow().value();
        Frac exact = Frac.of(base == CutBase.TOTAL ? part.entitled : bearing).times(points);
        long limit = policy.deductionLimit().value() == CutLimit.COMPONENT ? bearing : part.earned;
        part.earned -= exact.round(money) >= limit
                ? line(PayLineCode.DISCIPLINE, part, Frac.of(limit), limit)
                : rounded(PayLineCode.DISCIPLINE, part, exact);
    }

    private void earned(Part part) {
        if (month.floorTakesAll() && part.earned > 0) {
            line(PayLineCode.BELOW_FLOOR, part, Frac.of(part.earned), part.earned);
            part.earned = 0;
        }
        line(PayLineCode.EARNED, part, Frac.of(part.earned), part.earned);
    }

    // L8 and L9: sanction and other cuts.

    private void sanction(Part part) {
        Frac percent = month.sanction();
        if (percent.isZero()) {
            return;
        }
        long of = policy.sanctionBase().orElseThrow().value() == SanctionBase.EARNED ? part.earned : part.entitled;
        part.cuts += rounded(PayLineCode.SANCTION, part, Frac.of(of).times(percent));
    }

    private void otherCuts() {
        for (OtherCut cut : input.otherCuts()) {
            if (cut.amount().isPresent()) {
                amountCut(cut.amount().get().value());
                continue;
            }
            Percentage share = policy.otherCuts().orElseThrow().value().stream()
                    .filter(rule -> rule.kind() == cut.kind())
                    .findFirst()
                    .flatMap(OtherCutRule::share)
                    .orElseThrow();
            for (Part part : share.isZero() ? List.<Part>of() : parts) {
                part.cuts += rounded(
                        PayLineCode.OTHER_CUT,
                        part,
                        Frac.of(part.entitled).times(Frac.of(share)).times(Frac.of(cut.count())));
            }
        }
    }

    /** From the parts in order, each as far as it has something; what is left from the last. */
    private void amountCut(long amount) {
        long rest = amount;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            long taken = i == parts.size() - 1 ? rest : Math.min(rest, part.left());
            if (taken > 0) {
                line(PayLineCode.OTHER_CUT, part, Frac.of(taken), taken);
            }
            part.cuts += taken;
            rest -= taken;
        }
    }

    // L10: gross.

    private void gross() {
        long room = policy.grossCeiling().map(most -> most.value().value()).orElse(Long.MAX_VALUE);
        for (Part part : parts) {
            long left = part.earned - part.cuts;
            if (left < 0) {
                line(PayLineCode.NOT_BELOW_ZERO, part, Frac.of(-left), -left);
                left = 0;
            }
            if (left > room) {
                line(PayLineCode.ABOVE_CEILING, part, Frac.of(left - room), left - room);
                left = room;
            }
            room -= left;
            part.gross = line(PayLineCode.GROSS, part, Frac.of(left), left);
        }
    }

    // L11: health insurance.

    private void health() {
        HealthRules rules = policy.health().value();
        long used = input.salary().healthBase().value();
        long earned = parts.stream().mapToLong(part -> part.gross).sum();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            long base = Math.min(part.gross, Math.max(0, rules.ceiling().value() - used));
            long floor =
                    policy.healthFloor().map(least -> least.value().value()).orElse(0L);
            if (i == parts.size() - 1 && earned > 0 && used + base < floor) {
                base = floor - used;
            }
            used += base;
            rounded(PayLineCode.HEALTH_EMPLOYEE, part, Frac.of(base).times(Frac.of(rules.employee())));
            rounded(PayLineCode.HEALTH_EMPLOYER, part, Frac.of(base).times(Frac.of(rules.employer())));
        }
    }

    // L12: tax.

    private void tax() {
        TaxStrategy strategy = policy.taxStrategy().orElseThrow().value();
        Rounding rounding = policy.taxRounding().value();
        long before = input.salary().tax().value();
        long gross = input.salary().gross().value();
        for (Part part : parts) {
            if (strategy == TaxStrategy.FINAL_BY_GOLONGAN) {
                Frac exact = Frac.of(part.gross).times(Frac.of(finalRate()));
                line(PayLineCode.TAX, part, exact, exact.round(rounding));
                continue;
            }
            gross += part.gross;
            Frac exact = Frac.ZERO;
            if (part.gross > 0) {
                exact = Frac.of(gross).times(Frac.of(effectiveRate(gross))).minus(Frac.of(before));
                exact = exact.max(Frac.ZERO);
            }
            long tax = exact.round(rounding);
            before += tax;
            line(
                    strategy == TaxStrategy.BORNE_BY_GOVERNMENT ? PayLineCode.TAX_BORNE : PayLineCode.TAX,
                    part,
                    exact,
                    tax);
            if (part.gross > 0
                    && !input.taxNumber()
                    && !policy.surcharge().value().isZero()) {
                Frac more = Frac.of(tax).times(Frac.of(policy.surcharge().value()));
                line(PayLineCode.TAX_SURCHARGE, part, more, more.round(rounding));
            }
        }
    }

    private Percentage finalRate() {
        List<FinalRate> rates = input.golongan().isContract()
                ? policy.contractFinalRates().orElseThrow().value()
                : policy.finalRates().value();
        for (FinalRate rate : rates) {
            int group = input.golongan().group();
            if (group >= rate.fromGroup() && group <= rate.toGroup()) {
                return rate.rate();
            }
        }
        throw new IllegalStateException("no rate for the rank");
    }

    private Percentage effectiveRate(long gross) {
        for (TerTable table : policy.terTables().orElseThrow().value()) {
            if (table.statuses().contains(input.ptkp())) {
                for (TerTable.Step step : table.steps()) {
                    if (step.upTo().filter(most -> gross > most.value()).isEmpty()) {
                        return step.rate();
                    }
                }
            }
        }
        throw new IllegalStateException("no table for the status");
    }

    // L13 and L14: corrections and net.

    private void corrections() {
        for (CarriedCorrection correction : input.corrections()) {
            line(
                    PayLineCode.CORRECTION,
                    Frac.of(correction.amount()),
                    correction.amount().value());
        }
        long net = signed();
        if (net < 0) {
            line(PayLineCode.RECEIVABLE, Frac.of(-net), -net);
        }
    }

    private void net() {
        long net = signed();
        line(PayLineCode.NET, Frac.of(net), net);
    }

    private long signed() {
        return lines.stream()
                .mapToLong(one -> one.line.amount() * one.line.code().sign())
                .sum();
    }
}
