package id.pendopo.performance.pay;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.pendopo.core.money.Rupiah;
import java.util.Optional;

/**
 * Something else to be taken from the month (<i>potongan lain</i>).
 *
 * @param id the document or schedule it rests on; each stands once in a month
 * @param kind what it is for; the policy says whether the region takes it, and which share
 * @param count how many times the share is taken, 1 or more; 1 for an amount
 * @param amount the amount of this month where a schedule or decree gives one; empty where the policy's share holds
 */
@JsonPropertyOrder({"id", "kind", "count", "amount"})
public record OtherCut(
        String id,
        OtherCutKind kind,
        int count,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Rupiah> amount) {}
