package id.pendopo.performance.pay;

import static id.pendopo.core.policy.LeewayKind.FIXED;
import static id.pendopo.core.policy.LeewayKind.REGION_MAY_REPLACE;
import static id.pendopo.core.policy.LeewayKind.REGION_SETS;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rounding;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.PolicyWithFlaws;
import id.pendopo.core.policy.Value;
import id.pendopo.core.policy.ValueFlaw;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a region may set about pay, and how far (<i>ketentuan daerah tentang perhitungan tambahan penghasilan</i>). The values stand in
 * {@code policy/pay.json}, never here. Where the law is uncertain ({@link #taxStrategy}, {@link #deductionBase}, {@link #sanctionBase}, and
 * {@link #contractFinalRates} for who has a contract) there is no value until the region has chosen one, whose source says who decided;
 * no month is computed until then.
 *
 * @param baseStrategy from what the allowance of a position follows
 * @param classRates the audit board's rates for classes 1 to 15, as a decree printed them
 * @param upperRates rates of classes that {@code classRates} lacks
 * @param indices the indices of the region, unrounded; needed for {@code BASIC_TPP}
 * @param criteria the criteria and their shares; needed for {@code BASIC_TPP}
 * @param points points of positions; needed for {@code POINTS}
 * @param tariff which tariff by class, by its name in {@code tables} or {@code ownTables}; needed for {@code TARIFF_TABLE}
 * @param ceilingRounding how the allowance of a position is rounded: {@code HALF_UP} or {@code CEILING}
 * @param components into which components the allowance is split
 * @param target how many minutes are asked for
 * @param ramadanFactor what part of target and cap of a day holds in Ramadan
 * @param minuteMode how reached minutes are paid
 * @param dayCap the most minutes of a day that count
 * @param monthCap the most of the target that is paid
 * @param floor below which achievement nothing is paid; empty for none
 * @param ratingTable what ratings give; needed where a component is measured so
 * @param reportTable what daily reports leave; needed where a component is measured so
 * @param deductionTable what lateness and absence take
 * @param deductionBase of what they take it
 * @param deductionLimit how much they can take
 * @param sanctionTable what sanctions take
 * @param sanctionBase of what they take it
 * @param leaveTable how leave is paid
 * @param candidateShare what a candidate gets
 * @param acting what acting adds
 * @param partMonth by which days a part of a month is paid
 * @param otherCuts what else is taken; empty for nothing
 * @param grossCeiling the most that anybody gets; empty for none
 * @param health health insurance
 * @param healthFloor the least that salary and allowance are charged of together (<i>UMP/UMK</i>); empty for none
 * @param taxStrategy how income tax is taken
 * @param finalRates final tax by rank of civil servants
 * @param contractFinalRates final tax by rank of contract civil servants, which no regulation was seen to say
 * @param terTables monthly effective rates, from the official annex
 * @param surcharge how much more tax without a tax number, on regular income
 * @param moneyRounding how amounts are rounded to a rupiah
 * @param taxRounding how tax is rounded to a rupiah
 * @param tables named tables that were printed somewhere
 * @param ownTables tables of the region itself
 */
public record PayPolicy(
        @Leeway(REGION_SETS) Value<BaseStrategy> baseStrategy,
        @Leeway(FIXED) Value<List<ClassAmount>> classRates,
        @Leeway(REGION_SETS) Optional<Value<List<ClassAmount>>> upperRates,
        @Leeway(REGION_SETS) Optional<Value<RegionIndices>> indices,
        @Leeway(REGION_SETS) Optional<Value<List<AllowanceCriterion>>> criteria,
        @Leeway(REGION_SETS) Optional<Value<PointTable>> points,
        @Leeway(REGION_SETS) Optional<Value<Code>> tariff,
        @Leeway(REGION_MAY_REPLACE) Value<Rounding> ceilingRounding,
        @Leeway(REGION_MAY_REPLACE) Value<List<PayComponent>> components,
        @Leeway(REGION_MAY_REPLACE) Value<MinuteTarget> target,
        @Leeway(REGION_MAY_REPLACE) Value<Ratio> ramadanFactor,
        @Leeway(REGION_MAY_REPLACE) Value<MinuteMode> minuteMode,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "1440")
        Value<Integer> dayCap,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "100")
        Value<Percentage> monthCap,

        @Leeway(REGION_SETS) Optional<Value<ProductivityFloor>> floor,
        @Leeway(REGION_SETS) Optional<Value<Code>> ratingTable,
        @Leeway(REGION_SETS) Optional<Value<Code>> reportTable,
        @Leeway(REGION_MAY_REPLACE) Value<Code> deductionTable,
        @Leeway(REGION_SETS) Optional<Value<CutBase>> deductionBase,
        @Leeway(REGION_MAY_REPLACE) Value<CutLimit> deductionLimit,
        @Leeway(REGION_MAY_REPLACE) Value<Code> sanctionTable,
        @Leeway(REGION_SETS) Optional<Value<SanctionBase>> sanctionBase,
        @Leeway(REGION_MAY_REPLACE) Value<Code> leaveTable,

        @Leeway(value = REGION_MAY_REPLACE, min = "0", max = "100")
        Value<Percentage> candidateShare,

        @Leeway(REGION_MAY_REPLACE) Value<ActingRules> acting,
        @Leeway(REGION_MAY_REPLACE) Value<PartMonth> partMonth,
        @Leeway(REGION_SETS) Optional<Value<List<OtherCutRule>>> otherCuts,
        @Leeway(REGION_SETS) Optional<Value<Rupiah>> grossCeiling,
        @Leeway(FIXED) Value<HealthRules> health,
        @Leeway(REGION_SETS) Optional<Value<Rupiah>> healthFloor,
        @Leeway(REGION_SETS) Optional<Value<TaxStrategy>> taxStrategy,
        @Leeway(FIXED) Value<List<FinalRate>> finalRates,
        @Leeway(REGION_SETS) Optional<Value<List<FinalRate>>> contractFinalRates,
        @Leeway(REGION_SETS) Optional<Value<List<TerTable>>> terTables,
        @Leeway(FIXED) Value<Percentage> surcharge,
        @Leeway(REGION_MAY_REPLACE) Value<Rounding> moneyRounding,
        @Leeway(REGION_MAY_REPLACE) Value<Rounding> taxRounding,
        @Leeway(FIXED) Value<PayTables> tables,
        @Leeway(REGION_SETS) Optional<Value<PayTables>> ownTables)
        implements PolicyWithFlaws {
    /** Family and name of these values: they stand in {@code performance.json} under {@code pay}. */
    public static final String NAME = "performance/pay";

    /** What the values are: labels, units and national values stand beside this class. */
    public static PolicySchema<PayPolicy> schema() {
        return PolicySchema.of(PayPolicy.class, NAME, PayPolicy.class::getResourceAsStream);
    }

    /** What does not go together, all of it at once. */
    @Override
    public Map<String, List<ValueFlaw>> flaws() {
        return PayFlaws.of(this);
    }
}
