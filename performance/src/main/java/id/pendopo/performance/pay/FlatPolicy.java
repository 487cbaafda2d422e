package id.pendopo.performance.pay;

import id.pendopo.core.money.Exact;
import id.pendopo.core.money.Rounding;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.Value;
import id.pendopo.performance.discipline.SanctionTable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A policy of pay as flat numbers, made once. What it cannot compute without is looked for by {@link PayReadiness} before. */
final class FlatPolicy {
    final PayPolicy policy;
    final FlatBases bases;
    final FlatDeductions deductions;
    final FlatTaxes taxes;
    final SanctionTable sanctions;
    final @Nullable RatingTable ratings;
    final @Nullable ReportTable reports;
    final Rounding money;
    final Rounding taxing;

    final int size;
    final Share[] weights;
    /** For each component the measures as bits. */
    final int[] measures;

    final int bearing;
    final boolean minutesCount;
    final long targetMinutes;
    final boolean perWorkday;
    final Share ramadan;
    final int dayCap;
    final int ramadanDayCap;
    final Share monthCap;
    final boolean threshold;
    final @Nullable Share floor;
    final boolean floorTakesAll;

    final boolean cutOfTotal;
    final boolean cutWithinComponent;
    final boolean sanctionOfNominal;
    final Share candidate;
    final Share actingShare;
    final boolean actingShareUpward;
    final boolean dailyActing;
    final boolean byWorkdays;
    final @Nullable Share[] otherShares = new Share[OtherCutKind.values().length];
    final boolean[] otherCuts = new boolean[OtherCutKind.values().length];
    final long grossCeiling;
    final Share healthEmployee;
    final Share healthEmployer;
    final long healthCeiling;
    final long healthFloor;
    final TaxStrategy tax;
    final Share surcharge;

    FlatPolicy(PayChoice choice) {
        PayPolicy policy = choice.policy();
        this.policy = policy;
        bases = new FlatBases(policy);
        deductions = new FlatDeductions(
                choice.deduction(policy.deductionTable().value()).orElseThrow(),
                choice.leave(policy.leaveTable().value()).orElseThrow());
        taxes = new FlatTaxes(policy);
        sanctions = choice.sanction(policy.sanctionTable().value()).orElseThrow();
        ratings = policy.ratingTable()
                .flatMap(name -> choice.rating(name.value()))
                .orElse(null);
        reports = policy.reportTable()
                .flatMap(name -> choice.report(name.value()))
                .orElse(null);
        money = policy.moneyRounding().value();
        taxing = policy.taxRounding().value();

        List<PayComponent> components = policy.components().value();
        size = components.size();
        weights = components.stream().map(one -> Share.of(one.weight())).toArray(Share[]::new);
        measures = components.stream().mapToInt(FlatPolicy::bits).toArray();
        bearing = bearing(components);
        minutesCount = has(Measure.MINUTES);
        targetMinutes = policy.target().value().minutes();
        perWorkday = policy.target().value().kind() == MinuteTarget.Kind.PER_WORKDAY;
        ramadan = Share.of(policy.ramadanFactor().value());
        dayCap = policy.dayCap().value();
        ramadanDayCap = Math.toIntExact(Exact.multiplyDivide(dayCap, ramadan.above(), ramadan.below(), Rounding.FLOOR));
        monthCap = Share.of(policy.monthCap().value());
        threshold = policy.minuteMode().value() == MinuteMode.THRESHOLD;
        floor = policy.floor().map(least -> Share.of(least.value().below())).orElse(null);
        floorTakesAll = policy.floor()
                .map(least -> least.value().scope() == ProductivityFloor.Scope.ALL)
                .orElse(false);
        cutOfTotal = policy.deductionBase().map(Value::value).orElse(CutBase.TOTAL) == CutBase.TOTAL;
        cutWithinComponent = policy.deductionLimit().value() == CutLimit.COMPONENT;
        sanctionOfNominal = policy.sanctionBase().map(Value::value).orElse(SanctionBase.EARNED) == SanctionBase.NOMINAL;
        candidate = Share.of(policy.candidateShare().value());
        ActingRules rules = policy.acting().value();
        actingShare = Share.of(rules.share());
        actingShareUpward = rules.upward() == ActingRules.Upward.DIFFERENCE_AND_SHARE;
        dailyActing = rules.daily();
        byWorkdays = policy.partMonth().value() == PartMonth.WORKDAYS;
        for (OtherCutRule rule : policy.otherCuts().map(Value::value).orElse(List.of())) {
            otherCuts[rule.kind().ordinal()] = true;
            otherShares[rule.kind().ordinal()] = rule.share().map(Share::of).orElse(null);
        }
        grossCeiling = amount(policy.grossCeiling(), Long.MAX_VALUE);
        HealthRules health = policy.health().value();
        healthEmployee = Share.of(health.employee());
        healthEmployer = Share.of(health.employer());
        healthCeiling = health.ceiling().value();
        healthFloor = amount(policy.healthFloor(), 0);
        tax = policy.taxStrategy().map(Value::value).orElse(TaxStrategy.FINAL_BY_GOLONGAN);
        surcharge = Share.of(policy.surcharge().value());
    }

    boolean has(int component, Measure measure) {
        return (measures[component] & bit(measure)) != 0;
    }

    boolean has(Measure measure) {
        for (int i = 0; i < size; i++) {
            if (has(i, measure)) {
                return true;
            }
        }
        return false;
    }

    private static int bits(PayComponent component) {
        int bits = 0;
        for (Measure measure : component.measures()) {
            bits |= bit(measure);
        }
        return bits;
    }

    private static int bit(Measure measure) {
        return 1 << measure.ordinal();
    }

    private static int bearing(List<PayComponent> components) {
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).isDiscipline()) {
                return i;
            }
        }
        return -1;
    }

    private static long amount(Optional<Value<Rupiah>> value, long otherwise) {
        return value.map(set -> set.value().value()).orElse(otherwise);
    }
}
