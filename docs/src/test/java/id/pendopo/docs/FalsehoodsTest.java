package id.pendopo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A belief is only called false where a test proves it. */
class FalsehoodsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern PROOF = Pattern.compile("`([A-Za-z0-9]+)#([a-z0-9_]+)`");

    @Test
    void every_falsehood_names_a_test_that_exists() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("falsehoods.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| we believed"))
                .toList();
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            List<MatchResult> proofs = PROOF.matcher(line).results().toList();
            assertThat(proofs).as(line).isNotEmpty();
            for (MatchResult proof : proofs)
                assertThat(source(proof.group(1))).as(line).contains("void " + proof.group(2) + "(");
        }
    }

    private static String source(String testClass) throws IOException {
        try (Stream<Path> files =
                Files.find(ROOT, 20, (path, attributes) -> isSourceOf(path, testClass) && attributes.isRegularFile())) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.toList()) all.append(Files.readString(file));
            return all.toString();
        }
    }

    private static boolean isSourceOf(Path path, String testClass) {
        return path.endsWith(testClass + ".java") && path.toString().contains("/src/test/java/");
    }
}
