package id.pendopo.performance.pay;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.pendopo.core.law.Code;
import java.util.Optional;

/**
 * One operand of a line (<i>unsur rumus dengan nilainya</i>).
 *
 * @param term what it is
 * @param of which one, where there are several: the criterion, the component, the bracket ({@code LATE_1}, {@code ABSENT})
 * @param value its exact value: a decimal where that says it all, otherwise a reduced fraction {@code 19/21}
 */
@JsonPropertyOrder({"term", "of", "value"})
public record PayOperand(
        PayTerm term,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> of,
        String value) {}
