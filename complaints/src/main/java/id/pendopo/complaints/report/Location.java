package id.pendopo.complaints.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.RegionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;

/**
 * Where it is (<i>lokasi</i>). The exact point and the address may be where the reporter lives, so they are personal; village and source
 * are not.
 *
 * @param point on the map, as {@link GeoPoint#text} writes it
 * @param accuracyMetres how exact the point is, at most {@value #LEAST_ACCURATE} metres
 * @param address in words
 * @param rt the neighbourhood (<i>RT</i>)
 * @param rw the ward of neighbourhoods (<i>RW</i>)
 * @param village the village (<i>kelurahan, desa</i>) that was given
 * @param derivedVillage the village that was found from the point or the address; both are kept
 * @param source how it came to be known
 */
public record Location(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.DOMICILE)
        Optional<PersonalText> point,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Optional<@PositiveOrZero @Max(Location.LEAST_ACCURATE) Integer> accuracyMetres,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.DOMICILE)
        Optional<PersonalText> address,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Pattern(regexp = "[0-9]{1,3}") String> rt,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Pattern(regexp = "[0-9]{1,3}") String> rw,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<RegionCode> village,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<RegionCode> derivedVillage,

        @NotNull LocationSource source) {
    /** What is less exact than this is no point. */
    public static final int LEAST_ACCURATE = 100_000;

    /** A point that a device or a pin gave. */
    public static Location of(GeoPoint point, LocationSource source) {
        return new Location(
                Optional.of(PersonalText.of(point.text())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                source);
    }

    /** A place in words. */
    public static Location of(String address, LocationSource source) {
        return new Location(
                Optional.empty(),
                Optional.empty(),
                Optional.of(PersonalText.of(address)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                source);
    }

    /** The same in this village, as the reporter gave it. */
    public Location in(RegionCode given) {
        return new Location(point, accuracyMetres, address, rt, rw, Optional.of(given), derivedVillage, source);
    }

    /** The same with the village that was found for it. */
    public Location derivedIn(RegionCode found) {
        return new Location(point, accuracyMetres, address, rt, rw, village, Optional.of(found), source);
    }

    /** The point; empty where there is none, where it was erased, or where what stands there is no point. */
    public Optional<GeoPoint> geo() {
        return point.filter(text -> !text.isErased()).flatMap(text -> GeoPoint.find(text.reveal()));
    }

    /** The village to go by: the one that was found, else the one that was given. */
    public Optional<RegionCode> within() {
        return derivedVillage.isPresent() ? derivedVillage : village;
    }

    /** Whether what stands as a point is none. */
    @JsonIgnore
    public boolean isPointUnfit() {
        return point.isPresent() && !point.get().isErased() && geo().isEmpty();
    }
}
