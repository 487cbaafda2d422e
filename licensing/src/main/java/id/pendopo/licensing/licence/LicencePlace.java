package id.pendopo.licensing.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.RegionCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Where a licence holds (<i>lokasi izin</i>): down to <i>kelurahan</i>, with a point that is rounded. Immutable and thread-safe.
 *
 * @param region the smallest known region, down to kelurahan
 * @param point a point, kept to {@value #DECIMALS} decimals of a degree, about eleven metres
 * @param address the full address of a body, which the register publishes; never that of a person, at most 300 characters
 */
public record LicencePlace(
        @NotNull RegionCode region,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<GeoPoint> point,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Size(max = 300) String> address) {
    /** How exact a point is kept [D]. */
    public static final int DECIMALS = 4;

    /** Rounds the point. */
    public LicencePlace {
        point = point.map(exact -> exact.rounded(DECIMALS));
    }

    /** A region alone. */
    public static LicencePlace in(RegionCode region) {
        return new LicencePlace(region, Optional.empty(), Optional.empty());
    }
}
