package id.pendopo.core.internal.csv;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Without its library whoever reads or writes CSV is told which one to add. */
class FastCsvTest {
    @Test
    void a_missing_library_is_named_by_its_artefact() {
        ClassLoader without = new ClassLoader(FastCsvTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.startsWith("de.siegmar.fastcsv.")) {
                    throw new ClassNotFoundException(name);
                }
                return super.loadClass(name, resolve);
            }
        };
        assertThatThrownBy(() -> FastCsv.require(without))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("csv: no FastCSV was found; add de.siegmar:fastcsv (4.4.0 or later)");
    }
}
