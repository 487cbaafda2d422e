package id.pendopo.docs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A page that is made from the code. Ordinary runs compare it with the file that is kept; with {@code -Dpendopo.rewrite=true} the
 * file is written anew.
 *
 * @param file where it lies, below the folder of the documentation
 * @param text all of it
 */
record Page(Path file, String text) {
    static final String REWRITE = "pendopo.rewrite";
    static final String COMMAND = "mvn -q -pl docs -am test -Dtest=CataloguesAreCurrentTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dpendopo.rewrite=true";

    /** What every made page says first, so that nobody edits it by hand. */
    static final String HEAD =
            "<!-- Made from the code; see \"Pages that are made\" in CONTRIBUTING.md. Do not edit by hand. -->\n\n";

    static boolean isRewritten() {
        return !System.getProperty(REWRITE, "").isEmpty();
    }

    void check() {
        try {
            if (isRewritten()) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
            }
            String kept = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
            assertThat(kept)
                    .as("docs/%s is not current; run: %s", file, COMMAND)
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row of a table in Markdown. */
    static String row(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.isEmpty() ? "–" : cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The head of a table. */
    static String head(String... names) {
        return row(names) + row(Arrays.stream(names).map(name -> "---").toArray(String[]::new));
    }
}
