package id.pendopo.licensing.oss;

import java.time.Instant;

/**
 * In which state a request is (<i>receiveLicenseStatus</i>) [S: PIA 4.3.22].
 *
 * @param key the same for the same report
 * @param to what it is about
 * @param status the state
 * @param at since when
 */
public record SentStatus(String key, OssRefs to, OssStatusCode status, Instant at) implements OssReport {
    /** @throws IllegalArgumentException if the key is blank or too long */
    public SentStatus {
        OssTexts.check("key", key, OssTexts.NUMBER_LIMIT);
    }
}
