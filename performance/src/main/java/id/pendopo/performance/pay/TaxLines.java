package id.pendopo.performance.pay;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.policy.Value;
import java.util.Objects;

/** The lines of step 12: income tax. */
final class TaxLines {
    private final SlipReading slip;
    private final FlatPolicy flat;
    private final LegalSource decided;

    TaxLines(SlipReading slip) {
        this.slip = slip;
        this.flat = slip.flat;
        this.decided = slip.policy.taxStrategy().map(Value::source).orElseThrow();
    }

    void write() {
        if (flat.tax == TaxStrategy.FINAL_BY_GOLONGAN) {
            for (int i = 0; i < slip.parts(); i++) {
                finalTax(i);
            }
            return;
        }
        long gross = slip.input.salary().gross().value();
        long before = slip.input.salary().tax().value();
        for (int i = 0; i < slip.parts(); i++) {
            gross += slip.amount(i, Columns.GROSS);
            before += effective(i, gross, before);
        }
    }

    private void finalTax(int part) {
        long gross = slip.amount(part, Columns.GROSS);
        Fraction rate =
                Objects.requireNonNull(flat.taxes.ofRank(slip.input.golongan())).toFraction();
        String rates = slip.input.golongan().isContract() ? "contractFinalRates" : "finalRates";
        LineDraft line = slip.line(PayLineCode.TAX, part)
                .with(PayTerm.AMOUNT, gross)
                .with(PayTerm.SHARE, rate.times(Fraction.of(100)))
                .formula("AMOUNT × SHARE", Fraction.of(gross).times(rate))
                .under("taxStrategy," + rates + ",taxRounding", decided, flat.taxing);
        slip.add(line, slip.amount(part, Columns.TAX));
    }

    private long effective(int part, long monthGross, long before) {
        boolean borne = flat.tax == TaxStrategy.BORNE_BY_GOVERNMENT;
        long tax = slip.amount(part, borne ? Columns.TAX_BORNE : Columns.TAX);
        LineDraft line = slip.line(borne ? PayLineCode.TAX_BORNE : PayLineCode.TAX, part);
        if (slip.amount(part, Columns.GROSS) == 0) {
            line.with(PayTerm.AMOUNT, 0).formula("AMOUNT", 0);
        } else {
            Fraction rate = Objects.requireNonNull(flat.taxes.ofStatus(slip.input.ptkp()))
                    .rate(monthGross)
                    .toFraction();
            line.with(PayTerm.MONTH_GROSS, monthGross)
                    .with(PayTerm.SHARE, rate.times(Fraction.of(100)))
                    .with(PayTerm.TAX_BEFORE, before)
                    .formula(
                            "max(0, MONTH_GROSS × SHARE − TAX_BEFORE)",
                            Fraction.of(monthGross)
                                    .times(rate)
                                    .minus(Fraction.of(before))
                                    .max(Fraction.ZERO));
        }
        slip.add(line.under("taxStrategy,terTables,taxRounding", decided, flat.taxing), tax);
        if (!slip.input.taxNumber() && slip.amount(part, Columns.GROSS) > 0) {
            surcharge(part, tax);
        }
        return tax;
    }

    private void surcharge(int part, long tax) {
        Value<Percentage> more = slip.policy.surcharge();
        LineDraft line = slip.line(PayLineCode.TAX_SURCHARGE, part)
                .with(PayTerm.AMOUNT, tax)
                .with(PayTerm.SHARE, more.value())
                .formula("AMOUNT × SHARE", Fraction.of(tax).times(Fraction.of(more.value())))
                .under("surcharge,taxRounding", more.source(), flat.taxing);
        slip.add(line, slip.amount(part, Columns.TAX_SURCHARGE));
    }
}
