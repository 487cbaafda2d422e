package id.pendopo.performance.plan;

import id.pendopo.performance.rating.BehaviourValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a plan says (<i>isi SKP</i>): results and behaviour. A draft may be incomplete; what is submitted is not.
 *
 * @param results what is to be reached
 * @param expectations what the leader expects of behaviour beside the values themselves
 */
public record PlanContent(
        @Size(max = 30) List<@NotNull @Valid ResultPlan> results,
        @Size(max = 21) List<@NotNull @Valid Expectation> expectations) {
    /**
     * What the leader expects by one of the values (<i>ekspektasi khusus pimpinan</i>).
     *
     * @param value which value
     * @param text what
     */
    public record Expectation(
            @NotNull BehaviourValue value,
            @NotBlank @Size(max = 300) String text) {}

    /** Copies what it is given. */
    public PlanContent {
        results = List.copyOf(results);
        expectations = List.copyOf(expectations);
    }
}
