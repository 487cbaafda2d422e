package id.pendopo.docs.compat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What a version leaves behind is written once, by {@code -Dpendopo.compat.write=true}. */
class CompatWriteTest {
    @Test
    @EnabledIfSystemProperty(named = "pendopo.compat.write", matches = "true")
    void this_version_leaves_its_folder() throws IOException {
        Matcher revision =
                Pattern.compile("<revision>(\\d+\\.\\d+)\\.").matcher(Files.readString(Path.of("..", "pom.xml")));
        assertThat(revision.find()).isTrue();
        KeptWriter.write(Kept.ALL.resolve(revision.group(1)));
    }

    @Test
    void a_folder_that_is_there_is_never_written_again(@TempDir Path there) throws IOException {
        Files.writeString(there.resolve("names.json"), "{}");
        assertThatThrownBy(() -> KeptWriter.write(there))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("never written again");
        assertThat(there.resolve("names.json")).hasContent("{}");
        assertThat(there.resolve("cases")).doesNotExist();
    }
}
