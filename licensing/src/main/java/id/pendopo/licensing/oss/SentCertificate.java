package id.pendopo.licensing.oss;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A certificate for a request of OSS (<i>receiveCertificate</i>) [S: PIA 4.3.22].
 *
 * @param key the same for the same report
 * @param permit the request
 * @param number as printed
 * @param issuedOn the day of issue
 * @param validity how long it holds, in {@code unit}; empty where it has no end
 * @param unit of the validity, as OSS writes it; its codes are not printed [?]
 * @param kind which certificate, as OSS writes it; its codes are not printed [?]
 * @param sha256 of the signed file; the adapter puts it where OSS can fetch it
 */
public record SentCertificate(
        String key,
        OssPermitId permit,
        String number,
        LocalDate issuedOn,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> validity,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> unit,
        String kind,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> sha256)
        implements OssReport {
    /** @throws IllegalArgumentException if a text is blank or too long, or a validity has no unit */
    public SentCertificate {
        OssTexts.check("key", key, OssTexts.NUMBER_LIMIT);
        OssTexts.check("number of the certificate", number, OssTexts.NUMBER_LIMIT);
        OssTexts.check("kind of certificate", kind, OssTexts.ID_LIMIT);
        unit.ifPresent(text -> OssTexts.check("unit", text, OssTexts.ID_LIMIT));
        if (validity.isPresent() != unit.isPresent() || validity.orElse(1) < 1) {
            throw new IllegalArgumentException("OSS certificate: a validity is more than zero and has its unit");
        }
    }
}
