package id.pendopo.licensing.business;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * Where business is done (<i>lokasi usaha</i>). The address of an entity is open, that of an individual is personal; the kelurahan is
 * public of both.
 *
 * @param region where it lies, down to kelurahan or desa
 * @param locality the names around it
 * @param address the address of an entity
 * @param personal the address of an individual
 * @param premises land and building
 */
public record BusinessLocation(
        @NotNull RegionCode region,
        @NotNull @Valid Locality locality,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid SiteAddress> address,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid PersonalSite> personal,
        @NotNull @Valid Premises premises) {
    /** The place of an entity. */
    public static BusinessLocation of(RegionCode region, SiteAddress address) {
        return new BusinessLocation(region, Locality.UNNAMED, Optional.of(address), Optional.empty(), Premises.UNTOLD);
    }

    /** The place of an individual. */
    public static BusinessLocation of(RegionCode region, PersonalSite site) {
        return new BusinessLocation(region, Locality.UNNAMED, Optional.empty(), Optional.of(site), Premises.UNTOLD);
    }

    /** The same, with this land and building. */
    public BusinessLocation with(Premises landAndBuilding) {
        return new BusinessLocation(region, locality, address, personal, landAndBuilding);
    }

    /** The same, with these names around it. */
    public BusinessLocation with(Locality names) {
        return new BusinessLocation(region, names, address, personal, premises);
    }
}
