package id.pendopo.performance.pay.oracle;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rounding;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.Value;
import id.pendopo.performance.discipline.DeductionBracket;
import id.pendopo.performance.discipline.DeductionTable;
import id.pendopo.performance.discipline.SanctionCut;
import id.pendopo.performance.discipline.SanctionKind;
import id.pendopo.performance.discipline.SanctionTable;
import id.pendopo.performance.leave.AbsenceClass;
import id.pendopo.performance.leave.LeavePayRule;
import id.pendopo.performance.leave.LeavePayTable;
import id.pendopo.performance.leave.LeavePayTier;
import id.pendopo.performance.organisation.PositionClass;
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
import id.pendopo.performance.pay.OtherCutRule;
import id.pendopo.performance.pay.PartMonth;
import id.pendopo.performance.pay.PayComponent;
import id.pendopo.performance.pay.PayPolicy;
import id.pendopo.performance.pay.PayTables;
import id.pendopo.performance.pay.PointTable;
import id.pendopo.performance.pay.ProductivityFloor;
import id.pendopo.performance.pay.RatingTable;
import id.pendopo.performance.pay.RegionIndices;
import id.pendopo.performance.pay.ReportTable;
import id.pendopo.performance.pay.SanctionBase;
import id.pendopo.performance.pay.TariffTable;
import id.pendopo.performance.pay.TaxStrategy;
import id.pendopo.performance.pay.TerTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A policy under construction, each part to be changed; as it stands it is the default of the published worked computations. */
public final class PolicySketch {
    private static final LegalSource SOURCE = LegalSource.ownDecision("Ketentuan uji");
    private static final Text NAME = Text.of("uji", "test");
    private static final Code ONLY = Code.of("TEST");
    private static final long[] RATES = {
        1_540_000,
        1_947_000,
        2_354_000,
        2_849_000,
        4_807_000,
        5_764_000,
        6_633_000,
        7_523_000,
        9_360_000,
        10_760_000,
        12_370_000,
        16_000_000,
        20_010_000,
        22_295_000,
        29_286_000
    };

    BaseStrategy baseStrategy = BaseStrategy.BASIC_TPP;
    RegionIndices indices = RegionIndices.of(Ratio.parse("0.59112978"));
    List<AllowanceCriterion> criteria = List.of(criterion("WORKLOAD", "100"));

    @Nullable
    PointTable points;

    List<ClassAmount> tariff = List.of();
    Rounding ceilingRounding = Rounding.HALF_UP;
    List<PayComponent> components = List.of(
            component("PRODUCTIVITY", "60", Measure.MINUTES), component("DISCIPLINE", "40", Measure.DISCIPLINE));
    MinuteTarget target = new MinuteTarget(MinuteTarget.Kind.PER_WORKDAY, 300);
    Ratio ramadanFactor = Ratio.parse("13/15");
    MinuteMode minuteMode = MinuteMode.PROPORTIONAL;
    int dayCap = 450;
    Percentage monthCap = Percentage.HUNDRED;

    @Nullable
    ProductivityFloor floor;

    List<RatingTable.Share> ratings = List.of();

    @Nullable
    ReportTable reports;

    DeductionTable deductions = standardDeductions();
    CutBase deductionBase = CutBase.TOTAL;
    CutLimit deductionLimit = CutLimit.COMPONENT;
    List<SanctionCut> sanctions = List.of(
            new SanctionCut(SanctionKind.PAY_CUT_SIX_MONTHS, Percentage.of(25), Optional.of(6)),
            new SanctionCut(SanctionKind.PAY_CUT_NINE_MONTHS, Percentage.of(25), Optional.of(9)),
            new SanctionCut(SanctionKind.PAY_CUT_TWELVE_MONTHS, Percentage.of(25), Optional.of(12)));
    SanctionBase sanctionBase = SanctionBase.EARNED;
    List<LeavePayRule> leave = List.of(sickByDays());
    Percentage candidateShare = Percentage.of(80);
    ActingRules acting = new ActingRules(Percentage.of(20), ActingRules.Upward.DIFFERENCE, false);
    PartMonth partMonth = PartMonth.WORKDAYS;
    List<OtherCutRule> otherCuts = List.of();

    @Nullable
    Rupiah grossCeiling;

    HealthRules health = new HealthRules(Percentage.of(1), Percentage.of(4), Rupiah.of(12_000_000));

    @Nullable
    Rupiah healthFloor;

    TaxStrategy taxStrategy = TaxStrategy.FINAL_BY_GOLONGAN;
    List<FinalRate> contractRates = List.of(new FinalRate(1, 17, Percentage.of(5)));
    List<TerTable> terTables = TerTables.ALL;
    Percentage surcharge = Percentage.of(20);
    Rounding moneyRounding = Rounding.HALF_UP;
    Rounding taxRounding = Rounding.FLOOR;

    PayPolicy policy() {
        PayTables tables = new PayTables(
                List.of(new TariffTable(ONLY, NAME, SOURCE, tariff)),
                List.of(new RatingTable(ONLY, NAME, SOURCE, ratings)),
                reports == null ? List.of() : List.of(reports),
                List.of(deductions),
                List.of(new SanctionTable(ONLY, NAME, SOURCE, sanctions, Optional.empty())),
                List.of(new LeavePayTable(ONLY, NAME, SOURCE, leave, Optional.empty())));
        List<ClassAmount> rates = new ArrayList<>();
        for (int i = 0; i < RATES.length; i++) {
            rates.add(new ClassAmount(PositionClass.of(i + 1), Rupiah.of(RATES[i])));
        }
        return new PayPolicy(
                value(baseStrategy),
                value(rates),
                Optional.empty(),
                some(indices),
                some(criteria),
                some(points),
                some(ONLY),
                value(ceilingRounding),
                value(components),
                value(target),
                value(ramadanFactor),
                value(minuteMode),
                value(dayCap),
                value(monthCap),
                some(floor),
                some(ONLY),
                reports == null ? Optional.empty() : some(ONLY),
                value(ONLY),
                some(deductionBase),
                value(deductionLimit),
                value(ONLY),
                some(sanctionBase),
                value(ONLY),
                value(candidateShare),
                value(acting),
                value(partMonth),
                some(otherCuts),
                some(grossCeiling),
                value(health),
                some(healthFloor),
                some(taxStrategy),
                value(List.of(
                        new FinalRate(1, 2, Percentage.ZERO),
                        new FinalRate(3, 3, Percentage.of(5)),
                        new FinalRate(4, 4, Percentage.of(15)))),
                some(contractRates),
                some(terTables),
                value(surcharge),
                value(moneyRounding),
                value(taxRounding),
                value(tables),
                Optional.empty());
    }

    static AllowanceCriterion criterion(String code, String percent) {
        return new AllowanceCriterion(
                Code.of(code),
                NAME,
                List.of(new AllowanceCriterion.Share(1, 17, Optional.empty(), Percentage.parse(percent))));
    }

    static PayComponent component(String code, String weight, Measure... measures) {
        return new PayComponent(Code.of(code), NAME, Percentage.parse(weight), List.of(measures));
    }

    /** Bands of late or early minutes: from 1, 31, 61 and 91. */
    static List<DeductionBracket> steps(String... percents) {
        List<DeductionBracket> steps = new ArrayList<>();
        for (int i = 0; i < percents.length; i++) {
            int from = 1 + 30 * i;
            Optional<Integer> until = i == percents.length - 1 ? Optional.empty() : Optional.of(from + 30);
            steps.add(new DeductionBracket(i + 1, from, until, Percentage.parse(percents[i])));
        }
        return steps;
    }

    static DeductionTable standardDeductions() {
        return DeductionTable.of(
                ONLY,
                NAME,
                SOURCE,
                parts -> parts.absentDay(Percentage.of(3))
                        .late(steps("0.5", "1", "1.25", "1.5"))
                        .early(steps("0.5", "1", "1.25", "1.5"))
                        .noScanAs(4));
    }

    /** Permentan 68/2012: 4 a day, 0.5, 1, 1.5 and 2. */
    static DeductionTable agricultureDeductions() {
        return DeductionTable.of(
                ONLY,
                NAME,
                SOURCE,
                parts -> parts.absentDay(Percentage.of(4))
                        .late(steps("0.5", "1", "1.5", "2"))
                        .early(steps("0.5", "1", "1.5", "2"))
                        .noScanAs(4));
    }

    static ReportTable reports(List<ReportTable.Step> steps, String without) {
        return new ReportTable(ONLY, NAME, SOURCE, steps, Percentage.parse(without));
    }

    static DeductionTable deductions(
            java.util.function.Consumer<id.pendopo.performance.discipline.DeductionTableDraft> parts) {
        return DeductionTable.of(ONLY, NAME, SOURCE, parts);
    }

    private static LeavePayRule sickByDays() {
        return new LeavePayRule(
                AbsenceClass.SICK,
                LeavePayRule.Reckoning.BY_PLACE,
                LeavePayRule.DayCounting.WORKING_DAYS,
                List.of(
                        tier(1, 3, LeavePayTier.Effect.CUT_PER_DAY, "0"),
                        tier(4, 90, LeavePayTier.Effect.CUT_PER_DAY, "1")));
    }

    static LeavePayTier tier(int first, int last, LeavePayTier.Effect effect, String percent) {
        return new LeavePayTier(LeavePayTier.Unit.DAY, first, Optional.of(last), effect, Percentage.parse(percent));
    }

    private static <T> Value<T> value(T value) {
        return Value.of(value, SOURCE, LocalDate.of(2020, 1, 1));
    }

    private static <T> Optional<Value<T>> some(@Nullable T value) {
        return Optional.ofNullable(value).map(PolicySketch::value);
    }
}
