package id.pendopo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class PackFuzzTest {
    private static final PackLinter LINTER = PackLinter.of(List.of(Sample.SCHEMA));
    private static final List<String> FILES = List.of("region.json", "grants.json", "calendar.json", "labels.id.json");

    /**
     * Whoever edits a pack breaks it in every way: it opens, or it is refused with its faults, and the linter always answers. The first
     * byte says which file it was, as a digit.
     */
    @FuzzTest(maxDuration = "12s")
    void a_pack_opens_or_is_refused_with_its_faults(byte[] input) {
        int file = input.length == 0 ? 0 : input[0] & 3;
        String text =
                new String(input, Math.min(1, input.length), Math.max(0, input.length - 1), StandardCharsets.UTF_8);
        Map<String, String> files = new HashMap<>(Sample.files());
        files.put(FILES.get(file), text);

        List<PackFault> faults = LINTER.lint(files);

        try {
            RegionPack.fromFiles(files, Opening.strict());
        } catch (PackRefused refused) {
            assertThat(faults).isNotEmpty();
        }
    }
}
