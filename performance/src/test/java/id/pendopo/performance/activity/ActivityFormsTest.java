package id.pendopo.performance.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.Command;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.testkit.form.FormBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The forms of entries are what the commands give, and each of their parts has its words. */
class ActivityFormsTest {
    private static final Path BASE =
            Path.of("src/main/resources/id/pendopo/performance/activity/forms/activity.schema.json");
    private static final FormBase GENERATED = FormBase.of(ActivityPolicy.PROCEDURE, ActivityCommand.class)
            .shaped(EmployeeId.class, Map.of("type", "string", "pattern", "^[A-Za-z0-9._:-]{1,80}$"))
            .shaped(LocalTime.class, Map.of("type", "string", "format", "time"));

    /** Run with {@code -Dpendopo.forms.write=true} to write it anew after a change of a command. */
    @Test
    void the_base_is_the_one_that_the_commands_give() throws IOException {
        if (Boolean.getBoolean("pendopo.forms.write")) {
            Files.writeString(BASE, GENERATED.json());
        }
        assertThat(Files.readString(BASE)).isEqualTo(GENERATED.json());
    }

    @Test
    void every_name_has_words_in_both_languages_and_no_word_is_idle() {
        assertThat(new ActivityForms().forms().wordless()).isEmpty();
        assertThat(new ActivityForms().forms().idleWords()).isEmpty();
    }

    @Test
    void every_command_has_a_form() {
        assertThat(new ActivityForms().forms().acts())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                GENERATED.commands().stream(),
                                FormBase.of("core/case", CaseCommand.class).commands().stream())
                        .map(Command::nameOf)
                        .toList());
    }
}
