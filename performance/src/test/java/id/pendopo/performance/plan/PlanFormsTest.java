package id.pendopo.performance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.money.Ratio;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.Command;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.testkit.form.FormBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The forms of plans are what the commands give, and each of their parts has its words. */
class PlanFormsTest {
    private static final Path BASE = Path.of("src/main/resources/id/pendopo/performance/plan/forms/plan.schema.json");
    private static final FormBase GENERATED = FormBase.of(PlanPolicy.PROCEDURE, PlanCommand.class)
            .shaped(EmployeeId.class, Map.of("type", "string", "pattern", "^[A-Za-z0-9._:-]{1,80}$"))
            .shaped(Ratio.class, Map.of("type", "string", "pattern", "^-?[0-9]{1,15}([.,][0-9]{1,15}|/[0-9]{1,15})?$"))
            .shaped(PositionCode.class, Map.of("type", "string", "pattern", "^[A-Z][A-Z0-9_]{0,59}$"));

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
        assertThat(new PlanForms().forms().wordless()).isEmpty();
        assertThat(new PlanForms().forms().idleWords()).isEmpty();
    }

    @Test
    void every_command_has_a_form() {
        assertThat(new PlanForms().forms().acts())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                GENERATED.commands().stream(),
                                FormBase.of("core/case", CaseCommand.class).commands().stream())
                        .map(Command::nameOf)
                        .toList());
    }
}
