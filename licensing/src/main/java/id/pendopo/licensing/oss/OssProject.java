package id.pendopo.licensing.oss;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.region.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One activity of a business (<i>data_proyek</i>, one row), without persons.
 *
 * @param project by which permits name it
 * @param kbli five digits; of which edition is not told with each, 2020 by the words of the guide
 * @param scale micro 01, small 02, medium 03, large 04 [S]; empty where it is not told
 * @param risk the level of risk as OSS writes it; its codes are not printed [?]
 * @param places in which regions it lies
 */
public record OssProject(
        String project,
        String kbli,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> scale,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> risk,
        List<RegionCode> places) {
    private static final Pattern KBLI = Pattern.compile("[0-9]{5}");

    /** @throws IllegalArgumentException if the code of the activity has not five digits, or a text is blank or too long */
    public OssProject {
        OssTexts.check("project", project, OssTexts.ID_LIMIT);
        if (!KBLI.matcher(kbli).matches()) {
            throw new IllegalArgumentException("OSS project: a KBLI code has five digits; keep leading zeros");
        }
        scale.ifPresent(text -> OssTexts.check("scale", text, OssTexts.ID_LIMIT));
        risk.ifPresent(text -> OssTexts.check("risk", text, OssTexts.ID_LIMIT));
        places = List.copyOf(places);
    }
}
