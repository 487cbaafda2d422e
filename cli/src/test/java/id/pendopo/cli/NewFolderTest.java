package id.pendopo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is half written looks like what is whole. */
class NewFolderTest {
    @TempDir
    private Path there = Path.of("");

    @Test
    void a_folder_that_cannot_be_written_whole_is_not_left_behind() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("first.csv", "1");
        files.put("absent/second.csv", "2");
        Path out = there.resolve("out");
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> NewFolder.write(out, files))
                .withMessageContaining(out.toString());
        assertThat(out).doesNotExist();
    }
}
