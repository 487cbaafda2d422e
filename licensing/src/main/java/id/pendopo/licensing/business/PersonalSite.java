package id.pendopo.licensing.business;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.region.GeoPoint;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * Where an individual does business (<i>alamat tempat usaha orang perseorangan</i>), which is often where he lives: never public.
 *
 * @param address street, number, RT and RW
 * @param point on the map, as {@link GeoPoint#text} writes it
 */
public record PersonalSite(
        @NotNull @Personal(purpose = Purpose.DOMICILE) PersonalText address,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.DOMICILE)
        Optional<PersonalText> point) {}
