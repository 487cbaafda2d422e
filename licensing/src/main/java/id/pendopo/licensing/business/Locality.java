package id.pendopo.licensing.business;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * The names around a place (<i>kelurahan/desa, kecamatan, kode pos</i>) as people write them; what they mean the region code says.
 *
 * @param village the <i>kelurahan</i> or <i>desa</i>
 * @param district the <i>kecamatan</i>
 * @param postalCode five digits
 */
public record Locality(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Size(max = 100) String> village,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Size(max = 100) String> district,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Pattern(regexp = "[0-9]{5}") String> postalCode) {
    /** Nothing beside the code. */
    public static final Locality UNNAMED = new Locality(Optional.empty(), Optional.empty(), Optional.empty());
}
