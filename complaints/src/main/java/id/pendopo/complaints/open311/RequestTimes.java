package id.pendopo.complaints.open311;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When a report came, changed for everybody and is due (<i>waktu laporan</i>).
 *
 * @param requested when it came
 * @param updated when strangers last saw a change; of a closed one when it was closed
 * @param expected until when it is to be settled
 */
public record RequestTimes(Instant requested, Optional<Instant> updated, Optional<Instant> expected) {
    /** Came, and nothing since. */
    public static RequestTimes of(Instant requested) {
        return new RequestTimes(requested, Optional.empty(), Optional.empty());
    }

    void write(Wire.Writing out, ZoneOffset zone) {
        out.with("requested_datetime", requested, zone);
        updated.ifPresent(at -> out.with("updated_datetime", at, zone));
        expected.ifPresent(at -> out.with("expected_datetime", at, zone));
    }
}
