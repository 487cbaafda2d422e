package id.pendopo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Parts of pages and of sources that must be the same. */
final class Pages {
    private Pages() {}

    /** The lines after the first that is {@code begin} and before the next that is {@code end}. */
    static List<String> between(Path file, String begin, String end) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int from = lines.indexOf(begin) + 1;
        List<String> rest = lines.subList(from, lines.size());
        assertThat(from).isPositive();
        return rest.subList(0, rest.indexOf(end));
    }
}
