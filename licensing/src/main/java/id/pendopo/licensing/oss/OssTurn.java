package id.pendopo.licensing.oss;

import java.time.Instant;

/**
 * A turn of the term of service (<i>penghentian atau kelanjutan SLA</i>). Stops and starts alternate, beginning with a stop.
 *
 * @param effect never {@link OssClockEffect#NONE}
 * @param at when
 */
public record OssTurn(OssClockEffect effect, Instant at) {}
