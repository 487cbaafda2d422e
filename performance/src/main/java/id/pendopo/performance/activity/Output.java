package id.pendopo.performance.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * What came of it (<i>hasil aktivitas</i>).
 *
 * @param item of the catalogue
 * @param quantity in the unit of that item, 1 to {@value #LIMIT}
 * @param description in the employee's own words, which may name citizens
 */
public record Output(
        @NotNull Code item,
        @Min(1) @Max(Output.LIMIT) int quantity,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.EMPLOYMENT)
        Optional<PersonalText> description) {
    /** The largest quantity. */
    public static final int LIMIT = 10_000;

    /** So much of an item, without words. */
    public static Output of(Code item, int quantity) {
        return new Output(item, quantity, Optional.empty());
    }
}
