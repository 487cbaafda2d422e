package id.pendopo.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.internal.json.JsonRefused;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

class JsonFuzzTest {
    private static final JsonBinding JSON = JsonBinding.available();

    /** What is read is written and read again as the same tree. */
    @FuzzTest(maxDuration = "12s")
    void a_document_is_read_or_refused_with_its_place(byte[] input) {
        @Nullable Object tree;
        try {
            tree = JSON.parse(new String(input, StandardCharsets.UTF_8));
        } catch (JsonRefused refused) {
            return;
        }
        assertThat(JSON.parse(JSON.write(tree))).isEqualTo(tree);
    }
}
