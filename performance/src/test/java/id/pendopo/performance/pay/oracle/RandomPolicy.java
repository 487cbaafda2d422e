package id.pendopo.performance.pay.oracle;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rounding;
import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.discipline.DeductionBracket;
import id.pendopo.performance.discipline.OtherDeduction;
import id.pendopo.performance.discipline.SanctionCut;
import id.pendopo.performance.discipline.SanctionKind;
import id.pendopo.performance.leave.AbsenceClass;
import id.pendopo.performance.leave.LeavePayRule;
import id.pendopo.performance.leave.LeavePayTier;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.performance.pay.ActingRules;
import id.pendopo.performance.pay.AllowanceCriterion;
import id.pendopo.performance.pay.BaseStrategy;
import id.pendopo.performance.pay.ClassAmount;
import id.pendopo.performance.pay.CutBase;
import id.pendopo.performance.pay.CutLimit;
import id.pendopo.performance.pay.FinalRate;
import id.pendopo.performance.pay.HealthRules;
import id.pendopo.performance.pay.Measure;
import id.pendopo.performance.pay.MinuteMode;
import id.pendopo.performance.pay.MinuteTarget;
import id.pendopo.performance.pay.OtherCutKind;
import id.pendopo.performance.pay.OtherCutRule;
import id.pendopo.performance.pay.PartMonth;
import id.pendopo.performance.pay.PayComponent;
import id.pendopo.performance.pay.PointTable;
import id.pendopo.performance.pay.ProductivityFloor;
import id.pendopo.performance.pay.RatingTable;
import id.pendopo.performance.pay.RegionIndices;
import id.pendopo.performance.pay.ReportTable;
import id.pendopo.performance.pay.SanctionBase;
import id.pendopo.performance.pay.TaxStrategy;
import id.pendopo.performance.rating.Predikat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Any policy that a region might set: every strategy, any weights, tables, caps and roundings. */
final class RandomPolicy {
    static final List<PositionCode> POSITIONS =
            List.of(Months.ANALYST, PositionCode.of("HEAD"), PositionCode.of("DRIVER"));
    private static final Text NAME = Text.of("uji", "test");

    private final Random random;

    private RandomPolicy(Random random) {
        this.random = random;
    }

    static PolicySketch of(Random random) {
        return new RandomPolicy(random).sketch();
    }

    private PolicySketch sketch() {
        PolicySketch sketch = new PolicySketch();
        bases(sketch);
        components(sketch);
        minutes(sketch);
        discipline(sketch);
        leave(sketch);
        rest(sketch);
        return sketch;
    }

    private void bases(PolicySketch sketch) {
        sketch.baseStrategy = any(BaseStrategy.values());
        sketch.ceilingRounding = chance(2) ? Rounding.HALF_UP : Rounding.CEILING;
        sketch.indices = chance(2)
                ? RegionIndices.of(Ratio.parse("0." + digits(8)))
                : RegionIndices.of(
                        Ratio.parse("0." + digits(2)), Ratio.parse("1." + digits(5)), Ratio.parse("0." + digits(1)));
        List<AllowanceCriterion> criteria = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<AllowanceCriterion.Share> shares = new ArrayList<>();
            if (chance(3)) {
                shares.add(new AllowanceCriterion.Share(1, 17, Optional.of(any(POSITIONS)), percent(150)));
            }
            int most = 1 + random.nextInt(17);
            shares.add(new AllowanceCriterion.Share(1, most, Optional.empty(), percent(150)));
            criteria.add(new AllowanceCriterion(Code.of("CRITERION_" + i), NAME, shares));
        }
        sketch.criteria = criteria;
        List<PointTable.PointValue> values = new ArrayList<>();
        values.add(new PointTable.PointValue(1, 17, Optional.of(any(POSITIONS)), random.nextInt(4_000)));
        values.add(new PointTable.PointValue(1, 17, Optional.empty(), random.nextInt(4_000)));
        sketch.points = new PointTable(Rupiah.of(1 + random.nextInt(20_000)), values);
        List<ClassAmount> tariff = new ArrayList<>();
        for (int i = 1; i <= 17; i++) {
            tariff.add(new ClassAmount(PositionClass.of(i), Rupiah.of(random.nextInt(45_000_000))));
        }
        sketch.tariff = tariff;
    }

    private void components(PolicySketch sketch) {
        int count = 1 + random.nextInt(5);
        long rest = 1_000_000;
        boolean bearing = false;
        List<PayComponent> components = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long weight = i == count - 1 ? rest : 1 + random.nextInt((int) (rest - (count - i)));
            rest -= weight;
            List<Measure> measures = new ArrayList<>();
            if (chance(3) && !bearing) {
                measures.add(Measure.DISCIPLINE);
                bearing = true;
            } else if (chance(5)) {
                measures.add(Measure.FULL);
            } else {
                EnumSet<Measure> some = EnumSet.of(
                        any(List.of(Measure.MINUTES, Measure.RATING, Measure.REPORTS, Measure.SCORE)),
                        any(List.of(Measure.MINUTES, Measure.MINUTES, Measure.RATING, Measure.REPORTS, Measure.SCORE)));
                measures.addAll(some);
            }
            components.add(new PayComponent(Code.of("COMPONENT_" + i), NAME, Percentage.of(weight, 4), measures));
        }
        sketch.components = components;
        sketch.deductionBase = bearing ? any(CutBase.values()) : CutBase.TOTAL;
        sketch.deductionLimit = bearing ? any(CutLimit.values()) : CutLimit.WHOLE;
        List<RatingTable.Share> ratings = new ArrayList<>();
        for (Predikat predikat : Predikat.values()) {
            ratings.add(new RatingTable.Share(predikat, percent(100)));
        }
        sketch.ratings = ratings;
        sketch.reports = PolicySketch.reports(
                List.of(
                        new ReportTable.Step(Optional.of(0), Percentage.HUNDRED),
                        new ReportTable.Step(Optional.of(5), percent(100)),
                        new ReportTable.Step(Optional.of(10), percent(100)),
                        new ReportTable.Step(Optional.empty(), percent(100))),
                percent(100).toText());
    }

    private void minutes(PolicySketch sketch) {
        sketch.target = chance(2)
                ? new MinuteTarget(MinuteTarget.Kind.PER_WORKDAY, 1 + random.nextInt(450))
                : new MinuteTarget(MinuteTarget.Kind.FIXED_MONTHLY, 1 + random.nextInt(9_000));
        sketch.ramadanFactor = any(List.of(Ratio.of(13, 15), Ratio.ONE, Ratio.of(1, 3), Ratio.parse("0.87654321")));
        sketch.minuteMode = chance(3) ? MinuteMode.THRESHOLD : MinuteMode.PROPORTIONAL;
        sketch.dayCap = chance(2) ? 450 : 1 + random.nextInt(900);
        sketch.monthCap = chance(2) ? Percentage.HUNDRED : Percentage.of(1 + random.nextInt(100));
        if (chance(3)) {
            sketch.floor = new ProductivityFloor(
                    Percentage.of(1 + random.nextInt(100)), any(ProductivityFloor.Scope.values()));
        }
    }

    private void discipline(PolicySketch sketch) {
        sketch.deductions = PolicySketch.deductions(parts -> {
            if (chance(8)) {
                parts.absentMinutes(300);
                parts.absentDay(Percentage.ZERO);
            } else {
                parts.absentDay(percent(10));
            }
            parts.late(steps()).early(steps());
            parts.noScanAs(1 + random.nextInt(3));
            if (chance(3)) {
                parts.monthCap(percent(100));
            }
            parts.others(List.of(
                    new OtherDeduction(NAME, Optional.of(AbsenceClass.PERMISSION), percent(5), 0),
                    new OtherDeduction(
                            NAME, Optional.of(AbsenceClass.IMPORTANT_REASON), percent(5), random.nextInt(12))));
        });
        List<SanctionCut> cuts = new ArrayList<>();
        for (SanctionKind kind : SanctionKind.values()) {
            cuts.add(new SanctionCut(
                    kind, percent(100), chance(2) ? Optional.empty() : Optional.of(1 + random.nextInt(12))));
        }
        sketch.sanctions = cuts;
        sketch.sanctionBase = any(SanctionBase.values());
    }

    private List<DeductionBracket> steps() {
        List<DeductionBracket> steps = new ArrayList<>();
        int from = 1;
        int count = 3 + random.nextInt(3);
        Percentage percent = Percentage.ZERO;
        for (int i = 1; i <= count; i++) {
            int until = from + 1 + random.nextInt(60);
            percent = percent.plus(percent(2));
            steps.add(new DeductionBracket(i, from, i == count ? Optional.empty() : Optional.of(until), percent));
            from = until;
        }
        return steps;
    }

    private void leave(PolicySketch sketch) {
        List<LeavePayRule> rules = new ArrayList<>();
        for (AbsenceClass absence : AbsenceClass.values()) {
            if (absence == AbsenceClass.PERMISSION || absence == AbsenceClass.IMPORTANT_REASON) {
                continue;
            }
            LeavePayTier.Unit unit = chance(4) ? LeavePayTier.Unit.MONTH : LeavePayTier.Unit.DAY;
            List<LeavePayTier> tiers = new ArrayList<>();
            int first = 1;
            for (int i = 0; i < 3; i++) {
                int last = first + random.nextInt(unit == LeavePayTier.Unit.DAY ? 10 : 2);
                boolean paid = unit == LeavePayTier.Unit.MONTH || chance(2);
                tiers.add(new LeavePayTier(
                        unit,
                        first,
                        i == 2 ? Optional.empty() : Optional.of(last),
                        paid ? LeavePayTier.Effect.PAID : LeavePayTier.Effect.CUT_PER_DAY,
                        paid ? percent(100) : percent(3)));
                first = last + 1;
            }
            LeavePayRule.Reckoning reckoning = unit == LeavePayTier.Unit.MONTH
                    ? LeavePayRule.Reckoning.BY_PLACE
                    : any(LeavePayRule.Reckoning.values());
            rules.add(new LeavePayRule(absence, reckoning, any(LeavePayRule.DayCounting.values()), tiers));
        }
        sketch.leave = rules;
    }

    private void rest(PolicySketch sketch) {
        sketch.candidateShare = percent(100);
        sketch.acting = new ActingRules(percent(100), any(ActingRules.Upward.values()), chance(2));
        sketch.partMonth = any(PartMonth.values());
        List<OtherCutRule> cuts = new ArrayList<>();
        for (OtherCutKind kind : OtherCutKind.values()) {
            cuts.add(new OtherCutRule(kind, Optional.of(percent(60))));
        }
        sketch.otherCuts = cuts;
        if (chance(4)) {
            sketch.grossCeiling = Rupiah.of(random.nextInt(10_000_000));
        }
        sketch.health = new HealthRules(percent(5), percent(10), Rupiah.of(random.nextInt(20_000_000)));
        if (chance(3)) {
            sketch.healthFloor = Rupiah.of(random.nextInt(5_000_000));
        }
        sketch.taxStrategy = any(TaxStrategy.values());
        int cut = 1 + random.nextInt(16);
        sketch.contractRates = List.of(new FinalRate(1, cut, percent(20)), new FinalRate(cut + 1, 17, percent(20)));
        sketch.surcharge = Percentage.of(1 + random.nextInt(4_000), 2);
        sketch.moneyRounding = any(List.of(Rounding.HALF_UP, Rounding.DOWN, Rounding.FLOOR));
        sketch.taxRounding = any(List.of(Rounding.HALF_UP, Rounding.DOWN, Rounding.FLOOR));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(1 + random.nextInt(9));
        }
        return digits.toString();
    }

    /** Up to the most, often whole, sometimes with decimals, sometimes nothing or all. */
    private Percentage percent(int most) {
        return switch (random.nextInt(6)) {
            case 0 -> Percentage.ZERO;
            case 1 -> Percentage.of(most);
            case 2, 3 -> Percentage.of(random.nextInt(most + 1));
            case 4 -> Percentage.of(random.nextInt(most * 100 + 1), 2);
            default -> Percentage.of(random.nextInt(most * 10_000 + 1), 4);
        };
    }
}
