package id.pendopo.licensing.oss;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A licence as the region issued it, for OSS (<i>izin final</i>).
 *
 * @param number as printed; the guide takes 50 characters
 * @param issuedOn the day of issue
 * @param validFrom from when it holds
 * @param validUntil until when; empty where it has no end. The guide has one day of validity, and does not say whether it is the first or
 *     the last [?]
 * @param status its state in OSS
 * @param sha256 of the signed file; the adapter puts it where OSS can fetch it
 */
public record OssPaper(
        String number,
        LocalDate issuedOn,
        LocalDate validFrom,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> validUntil,
        OssStatusCode status,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> sha256) {
    /** The longest number that the guide takes. */
    public static final int NUMBER_LIMIT = 50;

    /** @throws IllegalArgumentException if the number is blank or longer than OSS takes, or it ends before it begins */
    public OssPaper {
        OssTexts.check("number of the licence", number, NUMBER_LIMIT);
        if (validUntil.filter(last -> last.isBefore(validFrom)).isPresent()) {
            throw new IllegalArgumentException(
                    "OSS paper: it ends on %s before it begins on %s".formatted(validUntil.orElseThrow(), validFrom));
        }
    }
}
