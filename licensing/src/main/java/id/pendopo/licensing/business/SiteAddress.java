package id.pendopo.licensing.business;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.region.GeoPoint;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Where an entity does business (<i>alamat tempat usaha</i>); it becomes public.
 *
 * @param street street and number
 * @param rt the neighbourhood (<i>RT</i>), one to three digits
 * @param rw the ward of neighbourhoods (<i>RW</i>), one to three digits
 * @param point on the map
 */
public record SiteAddress(
        @NotBlank @Size(max = 300) String street,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Pattern(regexp = "[0-9]{1,3}") String> rt,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Pattern(regexp = "[0-9]{1,3}") String> rw,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<GeoPoint> point) {
    /** A street and nothing else. */
    public static SiteAddress of(String street) {
        return new SiteAddress(street, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
