package id.pendopo.performance.pay;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.Value;
import id.pendopo.performance.employee.EmploymentKind;
import id.pendopo.performance.organisation.PositionCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a slip: here those of the steps 1 to 3. */
final class PayLines {
    private final SlipReading slip;
    private final FlatPolicy flat;
    private final PayPolicy policy;

    private PayLines(SlipReading slip) {
        this.slip = slip;
        this.flat = slip.flat;
        this.policy = slip.policy;
    }

    static List<PayLine> of(PayComputation computation, MonthInput input, long[] amounts) {
        SlipReading slip = new SlipReading(computation, input, amounts);
        PayLines lines = new PayLines(slip);
        for (int i = 0; i < slip.parts(); i++) {
            lines.base(i);
        }
        for (int i = 0; i < slip.parts(); i++) {
            lines.share(i);
        }
        for (int i = 0; i < slip.parts(); i++) {
            lines.entitled(i);
        }
        new EarnLines(slip).write();
        new CutLines(slip).write();
        return slip.lines();
    }

    private void base(int part) {
        Tenure tenure = slip.tenure(part);
        int positionClass = tenure.positionClass().value();
        Optional<PositionCode> position = Optional.of(tenure.position());
        LineDraft line = slip.line(PayLineCode.BASE, part);
        String formula = switch (policy.baseStrategy().value()) {
            case BASIC_TPP -> basic(line, positionClass, position);
            case TARIFF_TABLE -> {
                line.with(PayTerm.TARIFF, amount(FlatBases.tariff(policy, positionClass)));
                yield "TARIFF";
            }
            case POINTS -> {
                PointTable table = policy.points().orElseThrow().value();
                line.with(PayTerm.POINTS, table.points(positionClass, position).orElseThrow())
                        .with(PayTerm.PER_POINT, table.perPoint().value());
                yield "POINTS × PER_POINT";
            }
        };
        line.formula(formula, FlatBases.exact(policy, positionClass, position).orElseThrow())
                .under(baseKeys(), baseSource(), policy.ceilingRounding().value());
        slip.add(line, slip.amount(part, Columns.BASE));
    }

    private String basic(LineDraft line, int positionClass, Optional<PositionCode> position) {
        line.with(PayTerm.RATE, amount(FlatBases.rate(policy, positionClass)));
        List<String> factors = new ArrayList<>(List.of("RATE"));
        RegionIndices indices = policy.indices().orElseThrow().value();
        index(line, factors, PayTerm.FISCAL_INDEX, indices.ikfd());
        index(line, factors, PayTerm.COST_INDEX, indices.ikk());
        index(line, factors, PayTerm.GOVERNMENT_INDEX, indices.ippd());
        index(line, factors, PayTerm.COMPOSITE_INDEX, indices.composite());
        int count = 0;
        for (AllowanceCriterion criterion : policy.criteria().orElseThrow().value()) {
            Percentage percent = criterion.percent(positionClass, position);
            if (!percent.isZero()) {
                line.with(PayTerm.CRITERION, criterion.code(), percent.toText());
                count++;
            }
        }
        String criteria = String.join(" + ", Collections.nCopies(Math.max(1, count), "CRITERION"));
        if (count == 0) {
            line.with(PayTerm.CRITERION, Percentage.ZERO);
        }
        factors.add(count > 1 ? "(" + criteria + ")" : criteria);
        return String.join(" × ", factors);
    }

    private static void index(LineDraft line, List<String> factors, PayTerm term, Optional<Ratio> index) {
        index.ifPresent(ratio -> {
            line.with(term, Fraction.of(ratio));
            factors.add(term.name());
        });
    }

    private static long amount(Optional<Rupiah> amount) {
        return amount.orElseThrow().value();
    }

    private String baseKeys() {
        return switch (policy.baseStrategy().value()) {
            case BASIC_TPP -> "baseStrategy,classRates,indices,criteria,ceilingRounding";
            case POINTS -> "baseStrategy,points,ceilingRounding";
            case TARIFF_TABLE -> "baseStrategy,tariff,ceilingRounding";
        };
    }

    private LegalSource baseSource() {
        Value<?> decided = switch (policy.baseStrategy().value()) {
            case BASIC_TPP -> policy.criteria().orElseThrow();
            case POINTS -> policy.points().orElseThrow();
            case TARIFF_TABLE -> policy.tariff().orElseThrow();
        };
        return decided.source();
    }

    private void share(int part) {
        long amount = slip.amount(part, Columns.BASE);
        if (slip.input.kind() == EmploymentKind.CPNS) {
            Value<Percentage> share = policy.candidateShare();
            LineDraft line = slip.line(PayLineCode.CANDIDATE, part)
                    .with(PayTerm.AMOUNT, amount)
                    .with(PayTerm.SHARE, share.value())
                    .formula("AMOUNT × SHARE", Fraction.of(amount).times(Fraction.of(share.value())))
                    .under("candidateShare,moneyRounding", share.source(), slip.money());
            amount = slip.amount(part, Columns.CANDIDATE);
            slip.add(line, amount);
        }
        int days = Kernel.days(flat, slip.tenure(part));
        int monthDays = Kernel.monthDays(flat, slip.input);
        if (days != monthDays) {
            LineDraft line = slip.line(PayLineCode.PART_MONTH, part)
                    .with(PayTerm.AMOUNT, amount)
                    .with(PayTerm.DAYS, days)
                    .with(PayTerm.MONTH_DAYS, monthDays)
                    .formula("AMOUNT × DAYS ÷ MONTH_DAYS", Fraction.of(amount).times(Fraction.of(days, monthDays)))
                    .under("partMonth,moneyRounding", policy.partMonth().source(), slip.money());
            amount = slip.amount(part, Columns.PART_MONTH);
            slip.add(line, amount);
        }
        if (slip.facts.isUnpaidInPart()) {
            leave(part, amount);
        }
    }

    private void leave(int part, long amount) {
        Fraction paid = slip.facts.paidAfterLeave().toFraction();
        LineDraft line = slip.line(PayLineCode.LEAVE, part)
                .with(PayTerm.AMOUNT, amount)
                .with(PayTerm.SHARE, paid.times(Fraction.of(100)));
        long whole = flat.deductions.units.whole();
        Fraction unpaid =
                Fraction.of(slip.facts.unpaidWorkdays, whole).plus(Fraction.of(slip.facts.unpaidCalendarDays, whole));
        line.with(PayTerm.UNPAID_DAYS, unpaid);
        slip.input
                .leave()
                .forEach(spell -> line.with(
                                PayTerm.DAYS, Code.of(spell.absence().name()), Integer.toString(spell.days()))
                        .from(spell.document()));
        line.formula("AMOUNT × SHARE", Fraction.of(amount).times(paid))
                .under("leaveTable,moneyRounding", flat.deductions.leave.source(), slip.money());
        slip.add(line, slip.amount(part, Columns.LEAVE));
    }

    /** What was paid of the part before acting. */
    private long before(int part) {
        return slip.amount(part, Columns.ENTITLED) - slip.amount(part, Columns.ACTING);
    }

    private void entitled(int part) {
        long acting = slip.amount(part, Columns.ACTING);
        LineDraft line = slip.line(PayLineCode.ENTITLED, part).with(PayTerm.AMOUNT, before(part));
        if (acting == 0) {
            slip.addSum(line, "AMOUNT", slip.amount(part, Columns.ENTITLED));
            return;
        }
        acting(part, acting);
        slip.addSum(line.with(PayTerm.PLUS, acting), "AMOUNT + PLUS", slip.amount(part, Columns.ENTITLED));
    }

    private void acting(int part, long amount) {
        long own = slip.amount(part, Columns.BASE);
        @Nullable Acted acted = Acted.of(flat, slip.facts, slip.input, own);
        if (acted == null) {
            throw new IllegalStateException("pay: an addition for acting without a position");
        }
        Value<ActingRules> rules = policy.acting();
        Percentage share = rules.value().share();
        LineDraft line = slip.line(PayLineCode.ACTING, part)
                .named(SlipReading.plain(acted.post().position()))
                .with(PayTerm.ACTED_BASE, acted.base());
        if (acted.post().level() != ActingLevel.UPWARD) {
            line.with(PayTerm.SHARE, share)
                    .formula("ACTED_BASE × SHARE", Fraction.of(acted.base()).times(Fraction.of(share)));
        } else if (!flat.actingShareUpward) {
            line.with(PayTerm.OWN_BASE, own).formula("ACTED_BASE − OWN_BASE", acted.difference());
        } else {
            long lower = Math.min(own, acted.base());
            Fraction more = Fraction.of(lower).times(Fraction.of(share));
            line.with(PayTerm.OWN_BASE, own)
                    .with(PayTerm.AMOUNT, lower)
                    .with(PayTerm.SHARE, share)
                    .formula(
                            "max(0, ACTED_BASE − OWN_BASE) + AMOUNT × SHARE",
                            Fraction.of(acted.difference()).plus(more));
        }
        line.under("acting,ceilingRounding,moneyRounding", rules.source(), slip.money())
                .from(acted.post().id());
        slip.add(line, amount);
    }
}
