package id.pendopo.grants.internal.csv;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

/** The library that reads CSV is the application's to bring, and who forgot it reads its name. */
class CsvRecordsTest {
    @Test
    void without_the_library_the_artefact_is_named() throws Exception {
        try (URLClassLoader nothing = new URLClassLoader(new URL[0], null)) {
            assertThatThrownBy(() -> CsvRecords.require(nothing))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("de.siegmar:fastcsv");
        }
    }
}
