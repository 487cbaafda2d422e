package id.pendopo.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.pendopo.core.internal.json.BothBindings;
import id.pendopo.core.internal.json.JsonBinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published vectors of RFC 8785: others must come to the same bytes. */
class ConformanceTest {
    @ParameterizedTest
    @ValueSource(strings = {"arrays", "french", "structures", "unicode", "weird"})
    void each_vector_without_fractions_gives_its_published_bytes(String name) throws IOException {
        String input = Files.readString(vectors().resolve("input/" + name + ".json"));
        for (JsonBinding json : BothBindings.all()) {
            assertThat(CanonicalWriter.treeToText(json.parse(input)))
                    .isEqualTo(Files.readString(vectors().resolve("output/" + name + ".json")));
        }
    }

    @Test
    void the_vector_with_fractions_is_refused() throws IOException {
        String input = Files.readString(vectors().resolve("input/values.json"));
        assertThatThrownBy(
                        () -> CanonicalWriter.treeToText(JsonBinding.available().parse(input)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fraction");
    }

    /** A vector that is neither passed nor left out for a reason would be forgotten. */
    @Test
    void every_vector_is_passed_or_left_out_because_of_its_fractions() throws IOException {
        try (Stream<Path> files = Files.list(vectors().resolve("input"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "arrays.json",
                            "french.json",
                            "structures.json",
                            "unicode.json",
                            "weird.json",
                            "values.json");
        }
    }

    private static Path vectors() {
        String folder = System.getProperty("pendopo.conformance", "");
        assumeTrue(
                !folder.isBlank(),
                "The RFC 8785 vectors are not part of this project; set the system property pendopo.conformance to their folder.");
        return Path.of(folder).resolve("jcs");
    }
}
