package id.pendopo.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A belief is only called false where a test proves it. */
class FalsehoodsTest {
    @Test
    void every_falsehood_names_a_test_that_exists() throws IOException {
        Proofs.check(Files.readAllLines(Path.of("falsehoods.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| we believed"))
                .toList());
    }
}
