package id.pendopo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What we say of a specification of others, a test holds. */
class Open311PageTest {
    @Test
    void every_row_of_the_specification_names_a_test_that_exists() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("open311.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.endsWith("| held by |"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(70);
        Proofs.check(rows);
    }
}
