package id.pendopo.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

/** A hash is worth nothing unless others compute the same one, so the RFC's own library is asked. */
class CanonicalJsonTest {
    private static final JsonBinding JSON = new Jackson3Binding();

    @Property(tries = 300)
    void it_writes_what_the_library_of_the_rfc_writes(
            @ForAll Map<String, String> texts,
            @ForAll List<@LongRange(min = -9_007_199_254_740_991L, max = 9_007_199_254_740_991L) Long> numbers,
            @ForAll boolean flag)
            throws IOException {
        if (texts.entrySet().stream().anyMatch(entry -> isHalf(entry.getKey()) || isHalf(entry.getValue()))) {
            return;
        }
        Map<String, Object> tree = Map.of("texts", texts, "numbers", numbers, "flag", flag, "é\u0001\"\\", Map.of());
        assertThat(CanonicalJson.of(tree)).isEqualTo(new JsonCanonicalizer(JSON.write(tree)).getEncodedString());
    }

    private static boolean isHalf(String text) {
        return text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    @Test
    void what_others_could_read_otherwise_is_refused() {
        assertThat(CanonicalJson.of(9_007_199_254_740_991L)).isEqualTo("9007199254740991");
        assertThatThrownBy(() -> CanonicalJson.of(9_007_199_254_740_992L)).hasMessageContaining("not exact");
        assertThatThrownBy(() -> CanonicalJson.of(List.of(new BigDecimal("1.5"))))
                .hasMessageContaining("BigDecimal");
    }
}
