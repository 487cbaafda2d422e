package id.pendopo.performance.pay;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Percentage;

/**
 * A result that is measured elsewhere (<i>capaian komponen</i>), such as absorption of the budget or behaviour.
 *
 * @param component the code of the component of pay it is for
 * @param achieved what was achieved, 0 or more percent; above the policy's cap of a month it counts as the cap
 */
@JsonPropertyOrder({"component", "achieved"})
public record ComponentScore(Code component, Percentage achieved) {}
