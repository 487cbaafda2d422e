package id.pendopo.performance.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * One result that is planned (<i>rencana hasil kerja, RHK</i>).
 *
 * @param code by which activities and subordinates name it, unique within the plan
 * @param text in words
 * @param kind of which weight
 * @param approach how it is measured
 * @param duties the items of the duty statement it serves, at least one, by their codes
 * @param intervenes the result of the superior's plan that it brings about; none at the top alone
 * @param indicators by what it is measured, at least one
 */
public record ResultPlan(
        @NotNull Code code,
        @NotBlank @Size(max = 300) String text,
        @NotNull Kind kind,
        @NotNull Approach approach,
        @Size(max = 20) List<@NotNull Code> duties,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> intervenes,
        @Size(max = 20) List<@NotNull @Valid Indicator> indicators) {
    /** Of which weight a result is. */
    public enum Kind {
        /** <i>Kinerja utama</i>. */
        MAIN,
        /** <i>Kinerja tambahan</i>. */
        ADDITIONAL
    }

    /** How a result is measured (<i>pendekatan hasil kerja</i>). */
    public enum Approach {
        /** <i>Kuantitatif</i>: each indicator has an amount. */
        QUANTITATIVE,
        /** <i>Kualitatif</i>: the target stands in words. */
        QUALITATIVE
    }

    /** Copies what it is given. */
    public ResultPlan {
        duties = List.copyOf(duties);
        indicators = List.copyOf(indicators);
    }
}
