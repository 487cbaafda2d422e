package id.pendopo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines of a page that name the tests which hold them, as {@code TestClass#method}. */
final class Proofs {
    private static final Path ROOT = Path.of("..");
    private static final String ENDING = "Test.java";
    private static final Pattern PROOF = Pattern.compile("`([A-Za-z0-9]+)#([a-z0-9_]+)`");

    private Proofs() {}

    /** Each of these lines names a test at least, and every one that is named exists. */
    static void check(List<String> lines) throws IOException {
        assertThat(lines).isNotEmpty();
        Map<String, List<Path>> tests = tests();
        for (String line : lines) {
            List<MatchResult> proofs = PROOF.matcher(line).results().toList();
            assertThat(proofs).as(line).isNotEmpty();
            for (MatchResult proof : proofs) {
                StringBuilder source = new StringBuilder();
                for (Path file : tests.getOrDefault(proof.group(1) + ".java", List.of())) {
                    source.append(Files.readString(file));
                }
                assertThat(source.toString()).as(line).contains("void " + proof.group(2) + "(");
            }
        }
    }

    private static Map<String, List<Path>> tests() throws IOException {
        Map<String, List<Path>> all = new HashMap<>();
        try (Stream<Path> files = Files.find(
                ROOT, 20, (path, attributes) -> path.toString().endsWith(ENDING) && attributes.isRegularFile())) {
            files.filter(path -> path.toString().contains("/src/test/java/"))
                    .forEach(path -> all.computeIfAbsent(String.valueOf(path.getFileName()), name -> new ArrayList<>())
                            .add(path));
        }
        return all;
    }
}
