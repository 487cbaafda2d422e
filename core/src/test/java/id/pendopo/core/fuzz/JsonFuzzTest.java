package id.pendopo.core.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.pendopo.core.internal.json.BothBindings;
import id.pendopo.core.internal.json.CanonicalJson;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.internal.json.JsonRefused;
import id.pendopo.core.journal.CanonicalWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

class JsonFuzzTest {
    private static final JsonBinding THREE = BothBindings.all().get(0);
    private static final JsonBinding TWO = BothBindings.all().get(1);

    /** Both lines of Jackson read the same tree or tell the same faults; what is read is written and read again. */
    @FuzzTest(maxDuration = "12s")
    void a_document_is_read_or_refused_with_its_place(byte[] input) throws IOException {
        String text = new String(input, StandardCharsets.UTF_8);
        List<String> faultsOfThree = new ArrayList<>();
        List<String> faultsOfTwo = new ArrayList<>();
        @Nullable Object tree = THREE.parse(text, fault -> faultsOfThree.add(told(fault)));
        @Nullable Object other = TWO.parse(text, fault -> faultsOfTwo.add(told(fault)));
        require(Objects.equals(tree, other), "the two lines read different trees");
        require(faultsOfThree.equals(faultsOfTwo), "the two lines tell different faults");
        if (!faultsOfThree.isEmpty()) {
            return;
        }
        require(Objects.equals(THREE.parse(TWO.write(tree)), tree), "written and read again it is another tree");
        if (isExact(tree)) {
            String canonical = CanonicalJson.of(tree);
            require(canonical.equals(CanonicalWriter.treeToText(tree)), "the two canonical writers disagree");
            require(Objects.equals(THREE.parse(canonical), tree), "the canonical form is another tree");
            if (tree instanceof Map || tree instanceof List) {
                require(
                        canonical.equals(new JsonCanonicalizer(canonical).getEncodedString()),
                        "not the canonical form of RFC 8785");
            }
        }
    }

    private static String told(JsonRefused fault) {
        return fault.reason() + " " + fault.pointer() + " " + fault.line();
    }

    private static boolean isExact(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return map.values().stream().allMatch(JsonFuzzTest::isExact);
        }
        if (tree instanceof List<?> list) {
            return list.stream().allMatch(JsonFuzzTest::isExact);
        }
        return !(tree instanceof BigDecimal)
                && !(tree instanceof Long number && (number >= 1L << 53 || number <= -(1L << 53)));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
