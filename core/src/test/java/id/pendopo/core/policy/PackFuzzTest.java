package id.pendopo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class PackFuzzTest {
    private static final PackLinter LINTER = PackLinter.of(List.of(Sample.SCHEMA));

    /** Whoever edits a pack breaks it in every way: it opens, or it is refused with its faults, and the linter always answers. */
    @FuzzTest(maxDuration = "12s")
    void a_pack_opens_or_is_refused_with_its_faults(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);

        for (String file : List.of("region.json", "grants.json", "calendar.json", "labels.id.json")) {
            Map<String, String> files = new HashMap<>(Sample.files());
            files.put(file, text);
            List<PackFault> faults = LINTER.lint(files);
            try {
                RegionPack.fromFiles(files, Opening.strict());
            } catch (PackRefused refused) {
                assertThat(faults).isNotEmpty();
            }
        }
    }
}
