package id.pendopo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.office.Answer;
import id.pendopo.grants.proposal.Application;
import id.pendopo.testkit.InMemoryStore;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Whoever copies from a README must get what runs. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.id.md"})
    void the_example_of_a_readme_is_the_code_that_is_compiled(String readme) throws IOException {
        assertThat(Pages.between(ROOT.resolve(readme), "```java", "```")).isEqualTo(compiled());
    }

    @Test
    void the_example_drafts_a_proposal() throws IOException {
        JsonMapper json = new JsonMapper();
        Application application = json.treeToValue(
                json.readTree(Files.readString(ROOT.resolve("examples/quickstart/input/bandung/proposal.json")))
                        .get("application"),
                Application.class);
        Answer answer = TenLines.draft(
                ROOT.resolve("examples/regions/32.73"),
                new InMemoryStore(),
                application,
                validator(),
                Instant.parse("2025-01-13T02:00:00Z"),
                Locale.ENGLISH);
        assertThat(answer.accepted()).isTrue();
        assertThat(answer.stage().orElseThrow().value()).isEqualTo("DRAFT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.id.md"})
    void every_file_a_readme_links_to_is_there(String readme) throws IOException {
        var links = java.util.regex.Pattern.compile("]\\((?!https?:)([^)#]+)\\)")
                .matcher(Files.readString(ROOT.resolve(readme)));
        int found = 0;
        while (links.find()) {
            assertThat(ROOT.resolve(links.group(1))).exists();
            found++;
        }
        assertThat(found).isGreaterThan(8);
    }

    private static List<String> compiled() throws IOException {
        return Pages.between(
                        Path.of("src/test/java/id/pendopo/docs/TenLines.java"),
                        "        // README begins",
                        "        // README ends")
                .stream()
                .map(line -> line.isBlank() ? line : line.substring(8))
                .toList();
    }

    private static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
