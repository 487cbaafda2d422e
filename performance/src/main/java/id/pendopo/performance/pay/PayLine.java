package id.pendopo.performance.pay;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rounding;
import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.organisation.UnitCode;
import java.util.List;
import java.util.Optional;

/**
 * One line of a slip with everything that anyone needs to recompute it (<i>baris perhitungan</i>).
 *
 * @param seq its place in the slip, from 1
 * @param code what it is, and how it counts
 * @param label what people call it, with the name of its component, criterion or cut where it has one
 * @param unit the unit it is charged to; empty for lines of the whole month
 * @param operands what went in
 * @param formula how they go together, in the names of their terms: {@code AMOUNT × WEIGHT}
 * @param exact the exact value before rounding: a decimal where that says it all, otherwise a reduced fraction
 * @param amount the value as it is paid
 * @param rounding how the one came from the other
 * @param policy the keys of the policy that decided it and its version: {@code components@32.73/performance/pay/2026-01-01}
 * @param legal what it rests on, with how sure that is
 * @param sources the ids of entries, decrees and letters that it counts
 */
@JsonPropertyOrder({
    "seq",
    "code",
    "label",
    "unit",
    "operands",
    "formula",
    "exact",
    "amount",
    "rounding",
    "policy",
    "legal",
    "sources"
})
public record PayLine(
        int seq,
        PayLineCode code,
        Text label,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<UnitCode> unit,
        List<PayOperand> operands,
        String formula,
        String exact,
        Rupiah amount,
        Rounding rounding,
        String policy,
        LegalSource legal,
        List<String> sources) {
    /** What it does to the net: its amount with its sign, nothing for lines that do not count. */
    public Rupiah effect() {
        return amount.times(code.sign());
    }
}
