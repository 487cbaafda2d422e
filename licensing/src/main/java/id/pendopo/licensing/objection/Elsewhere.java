package id.pendopo.licensing.objection;

import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That an objection lay at an authority that could not decide it (<i>pelimpahan dari instansi yang tidak berwenang</i>): that time does not
 * count against who filed it [S].
 *
 * @param authority where
 * @param filedOn when it was filed there
 * @param passedOn when it was passed on
 * @param letter the letter that passed it on
 */
public record Elsewhere(
        @NotNull Code authority,
        @NotNull LocalDate filedOn,
        @NotNull LocalDate passedOn,
        @NotNull @Valid DocumentRef letter) {}
