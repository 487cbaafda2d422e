package id.pendopo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.grants.publication.OfficialList;
import id.pendopo.grants.publication.OutputWords;
import id.pendopo.grants.publication.PublicGrants;
import id.pendopo.grants.publication.PublicOutput;
import id.pendopo.licensing.register.RegisterOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page names every file that a region can make of its grants and licences, and no other. */
class PublicationPageTest {
    @Test
    void every_output_stands_on_the_page_with_its_file() throws IOException {
        String page = Files.readString(Path.of("publication.md"));
        OutputWords words = OutputWords.of(Locale.ROOT);
        PublicGrants none = new PublicGrants(List.of(), List.of());
        for (PublicOutput output : PublicOutput.values()) {
            String file = output.of(none, words).map(table -> table.name()).orElse("360giving");
            assertThat(page).contains("| `%s` | `%s-YEAR` |".formatted(output, file));
        }
        for (OfficialList list : OfficialList.values()) {
            String file = list.of(List.of(), 2026, words).name().replace("-2026", "-YEAR");
            assertThat(page).contains("| `%s` | `%s` |".formatted(list, file));
        }
        for (RegisterOutput output : RegisterOutput.values()) {
            assertThat(page).contains("| `%s` | `%s` |".formatted(output, output.fileName()));
        }
        assertThat(page.lines().filter(line -> line.startsWith("| `")))
                .hasSize(PublicOutput.values().length + OfficialList.values().length + RegisterOutput.values().length);
    }
}
