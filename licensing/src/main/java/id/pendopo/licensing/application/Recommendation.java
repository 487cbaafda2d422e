package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.licensing.fee.FeeItem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * The opinion of the technical unit (<i>rekomendasi atau pertimbangan teknis</i>).
 *
 * @param outcome what it recommends
 * @param cause why, as a code
 * @param basis the article on which a refusal rests; needed for a refusal
 * @param conditions what the holder must keep to; printed and published, so never about a person
 * @param feeItems what a fee is charged for, as the unit measured it
 * @param document the opinion itself
 */
public record Recommendation(
        @NotNull Outcome outcome,
        @NotNull Code cause,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Size(min = 1, max = 500) String> basis,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 500) String> conditions,
        @NotNull @Size(max = 200) List<@NotNull @Valid FeeItem> feeItems,
        @NotNull @Valid DocumentRef document) {
    /** Copies what it is given. */
    public Recommendation {
        conditions = List.copyOf(conditions);
        feeItems = List.copyOf(feeItems);
    }

    /** What is recommended. */
    public enum Outcome {
        /** <i>Dapat diterbitkan</i>. */
        GRANT,
        /** <i>Dapat diterbitkan dengan syarat</i>. */
        GRANT_WITH_CONDITIONS,
        /** <i>Tidak dapat diterbitkan</i>. */
        REFUSE;

        /** Whether it is for granting. */
        public boolean isForGranting() {
            return this != REFUSE;
        }
    }
}
