package id.pendopo.performance.pay;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rounding;
import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.organisation.UnitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line being written; its place in the slip is given when it is done. */
final class LineDraft {
    private final PayLineCode code;
    private final Optional<UnitCode> unit;
    private final List<PayOperand> operands = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private Text label;
    private String formula = "";
    private Fraction exact = Fraction.ZERO;
    private Rounding rounding = Rounding.HALF_UP;
    private String keys = "";
    private Optional<LegalSource> legal = Optional.empty();

    LineDraft(PayLineCode code, Optional<UnitCode> unit) {
        this.code = code;
        this.unit = unit;
        this.label = code.label();
    }

    LineDraft named(Text what) {
        label = Text.of(label.id() + ": " + what.id(), label.en() + ": " + what.en());
        return this;
    }

    LineDraft with(PayTerm term, long value) {
        return with(term, Optional.empty(), Long.toString(value));
    }

    LineDraft with(PayTerm term, Fraction value) {
        return with(term, Optional.empty(), value.toText());
    }

    LineDraft with(PayTerm term, Percentage value) {
        return with(term, Optional.empty(), value.toText());
    }

    LineDraft with(PayTerm term, Code of, String value) {
        return with(term, Optional.of(of), value);
    }

    private LineDraft with(PayTerm term, Optional<Code> of, String value) {
        operands.add(new PayOperand(term, of, value));
        return this;
    }

    LineDraft formula(String text, Fraction value) {
        formula = text;
        exact = value;
        return this;
    }

    LineDraft formula(String text, long value) {
        return formula(text, Fraction.of(value));
    }

    LineDraft under(String policyKeys, LegalSource source, Rounding how) {
        keys = policyKeys;
        legal = Optional.of(source);
        rounding = how;
        return this;
    }

    LineDraft from(String id) {
        sources.add(id);
        return this;
    }

    PayLine done(int seq, long amount, String version) {
        return new PayLine(
                seq,
                code,
                label,
                unit,
                List.copyOf(operands),
                formula,
                exact.toText(),
                Rupiah.of(amount),
                rounding,
                keys + "@" + version,
                legal.orElseThrow(),
                List.copyOf(sources));
    }
}
