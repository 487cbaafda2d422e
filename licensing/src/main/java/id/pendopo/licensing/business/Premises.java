package id.pendopo.licensing.business;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Land and building of a place of business (<i>luas dan status tempat usaha</i>).
 *
 * @param landSquareMetres area of the land, in whole square metres, at most {@value #MOST}
 * @param buildingSquareMetres area of the building, in whole square metres, at most {@value #MOST}
 * @param landStatus by what right it stands there
 * @param kkpr the reference of the spatial conformity (<i>KKPR</i>)
 */
public record Premises(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@PositiveOrZero @Max(Premises.MOST) Long> landSquareMetres,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Optional<@PositiveOrZero @Max(Premises.MOST) Long> buildingSquareMetres,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LandStatus> landStatus,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Size(max = 120) String> kkpr) {
    /** The greatest area, ten thousand square kilometres: more is most likely a unit mistaken. */
    public static final long MOST = 10_000_000_000L;

    /** Nothing is told. */
    public static final Premises UNTOLD =
            new Premises(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
