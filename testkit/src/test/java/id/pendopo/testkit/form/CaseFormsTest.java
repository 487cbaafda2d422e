package id.pendopo.testkit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.form.Filled;
import id.pendopo.core.form.Forms;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.Command;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be asked of a case of any procedure has a form in each of them, and its base is generated here. */
class CaseFormsTest {
    private static final Path BASE = Path.of("../core/src/main/resources/id/pendopo/core/form/case.schema.json");
    private static final FormBase GENERATED = FormBase.of("core/case", CaseCommand.class);

    /** A procedure that has nothing of its own but these parts. */
    private static Forms forms(String base) {
        Map<String, String> files = Map.of("base.json", base, "forms_id.properties", "", "forms_en.properties", "");
        return Forms.load("contoh/kosong", "base.json", name -> stream(files.get(name)));
    }

    private static InputStream stream(@org.jspecify.annotations.Nullable String text) {
        return new ByteArrayInputStream(String.valueOf(text).getBytes(StandardCharsets.UTF_8));
    }

    /** Run with {@code -Dpendopo.forms.write=true} to write it anew after a change of a command. */
    @Test
    void the_base_is_the_one_that_the_commands_give() throws IOException {
        if (Boolean.getBoolean("pendopo.forms.write")) {
            Files.writeString(BASE, GENERATED.json());
        }
        assertThat(Files.readString(BASE)).isEqualTo(GENERATED.json());
    }

    @Test
    void every_command_of_a_case_has_a_form_with_words_in_both_languages() {
        Forms forms = forms("{\"$defs\":{\"Nothing\":{}}}");
        assertThat(forms.acts())
                .containsExactlyInAnyOrderElementsOf(
                        GENERATED.commands().stream().map(Command::nameOf).toList());
        assertThat(forms.wordless()).containsExactly("Nothing");
    }

    /** A part that two mean differently would make one of the forms wrong. */
    @Test
    void a_part_of_every_procedure_keeps_its_shape_in_each() {
        assertThat(forms(GENERATED.json()).acts()).contains("waive");
        assertThatThrownBy(() -> forms("{\"$defs\":{\"DocumentRef\":{\"type\":\"object\"}}}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DocumentRef")
                .hasMessageContaining("rename it");
    }

    /** The name under {@code type} says which command it is, and no other is read in its place. */
    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"type\":\"waive\"}", "{\"type\":null}", "{\"type\":1}", "[]", "\"unsign\"", "null", "{"
            })
    void what_is_not_called_so_is_not_read_so(String json) {
        Filled filled = Filled.read(CaseCommand.Unsign.class, json);
        assertThat(filled.command()).isEmpty();
        assertThat(filled.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("core.FORM_UNREADABLE"));
    }

    @Test
    void what_is_called_so_is_read() {
        assertThat(Filled.read(CaseCommand.Unsign.class, "{\"type\":\"unsign\"}")
                        .command())
                .contains(new CaseCommand.Unsign());
        assertThat(Filled.read(CaseCommand.Unsign.class, "{\"type\":\"unsign\",\"more\":1}")
                        .command())
                .isEmpty();
    }
}
