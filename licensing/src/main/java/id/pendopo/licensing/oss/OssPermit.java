package id.pendopo.licensing.oss;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.region.RegionCode;
import java.util.Optional;

/**
 * One licence that is asked for (<i>data_checklist</i>, one row), as the region needs it to answer.
 *
 * @param permit by which every answer names it
 * @param project of the activity it is for
 * @param product of the product it is for, where it is for one
 * @param licenceCode which licence, by the code of OSS ({@code kd_izin}, reference 8); its meaning is data of OSS
 * @param region where
 * @param authority whose it is
 */
public record OssPermit(
        OssPermitId permit,
        String project,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> product,
        String licenceCode,
        RegionCode region,
        OssAuthority authority) {
    /** @throws IllegalArgumentException if a text is blank or too long */
    public OssPermit {
        OssTexts.check("project", project, OssTexts.ID_LIMIT);
        product.ifPresent(text -> OssTexts.check("product", text, OssTexts.ID_LIMIT));
        OssTexts.check("licence code", licenceCode, OssTexts.ID_LIMIT);
    }
}
