package id.pendopo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The help says in English whatever it says in Indonesian, each word under its own command. */
class HelpWordsTest {
    @Test
    void every_text_of_the_help_is_there_in_both_languages() throws IOException {
        assertThat(keys("Help_en.properties")).isNotEmpty().isEqualTo(keys("Help.properties"));
    }

    private static Set<String> keys(String file) throws IOException {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(Cli.class.getResourceAsStream(file))) {
            words.load(in);
        }
        return words.stringPropertyNames();
    }
}
