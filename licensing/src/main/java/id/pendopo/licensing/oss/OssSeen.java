package id.pendopo.licensing.oss;

import java.time.Instant;

/**
 * A state in which OSS had the request (<i>riwayat status</i>).
 *
 * @param status the state
 * @param at when it was so
 */
public record OssSeen(OssStatusCode status, Instant at) {}
