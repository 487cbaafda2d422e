package id.pendopo.complaints.open311;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * What became of a report at one moment (<i>catatan perkembangan</i>); an extension that several cities have.
 *
 * @param at when
 * @param description what, for everybody
 * @param type a short word in small letters: {@code submitted}, {@code note}, {@code answer}, or the stage that it came to
 */
public record RequestNote(Instant at, String description, String type) {
    /** The report came. */
    static final String SUBMITTED = "submitted";

    /** Something was done. */
    static final String NOTE = "note";

    /** It was answered. */
    static final String ANSWER = "answer";

    Wire wire(ZoneOffset zone) {
        return Wire.fields()
                .with("datetime", at, zone)
                .with("description", description)
                .with("type", type)
                .done();
    }
}
