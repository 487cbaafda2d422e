package id.pendopo.complaints.open311;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * What became of a report at one moment (<i>catatan perkembangan</i>); an extension that several cities have.
 *
 * @param at when
 * @param description what, for everybody
 * @param type a short word in small letters
 */
public record RequestNote(Instant at, String description, String type) {
    Wire wire(ZoneOffset zone) {
        return Wire.fields()
                .with("datetime", at, zone)
                .with("description", description)
                .with("type", type)
                .done();
    }
}
