package id.pendopo.complaints.open311;

import id.pendopo.core.region.GeoPoint;
import java.util.Optional;

/**
 * Where a report is, as far as strangers see it (<i>lokasi untuk umum</i>).
 *
 * @param address in words
 * @param addressId its number in a register of addresses, where the region has one
 * @param zipcode its postal code
 * @param point on the map; of an anonymous report of a home only the middle of its cell
 */
public record RequestPlace(
        Optional<String> address, Optional<String> addressId, Optional<String> zipcode, Optional<GeoPoint> point) {
    /** Nothing is told. */
    public static final RequestPlace NONE =
            new RequestPlace(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    void write(Wire.Writing out) {
        out.withText("address", address);
        out.withText("address_id", addressId);
        out.withText("zipcode", zipcode);
        point.ifPresent(
                where -> out.with("lat", Wire.degrees(where.latitude())).with("long", Wire.degrees(where.longitude())));
    }
}
