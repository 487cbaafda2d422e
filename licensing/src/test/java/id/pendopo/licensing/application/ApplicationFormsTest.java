package id.pendopo.licensing.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.pendopo.core.form.Choices;
import id.pendopo.core.form.Filled;
import id.pendopo.core.form.FormPlace;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.Command;
import id.pendopo.licensing.business.GeoPoint;
import id.pendopo.testkit.form.FormBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The forms of applications are what the commands give, and each of their parts has its words. */
class ApplicationFormsTest {
    private static final Path BASE =
            Path.of("src/main/resources/id/pendopo/licensing/application/forms/application.schema.json");
    private static final FormBase GENERATED = FormBase.of(ApplicationPolicy.PROCEDURE, ApplicationCommand.class)
            .shaped(GeoPoint.class, Map.of("type", "string", "pattern", GeoPoint.PATTERN))
            .shaped(
                    Percentage.class,
                    Map.of("type", "string", "pattern", "^(?:100(?:\\.0{1,4})?|[0-9]{1,2}(?:\\.[0-9]{1,4})?)$"))
            .shaped(
                    Ratio.class,
                    Map.of(
                            "type",
                            "string",
                            "pattern",
                            "^(?:[0-9]{1,9}(?:\\.[0-9]{1,6})?|[0-9]{1,15}/[1-9][0-9]{0,14})$"));

    /** Run with {@code -Dpendopo.forms.write=true} to write it anew after a change of a command. */
    @Test
    void the_base_is_the_one_that_the_commands_give() throws IOException {
        if (Boolean.getBoolean("pendopo.forms.write")) {
            Files.createDirectories(BASE.getParent());
            Files.writeString(BASE, GENERATED.json());
        }
        assertThat(Files.readString(BASE)).isEqualTo(GENERATED.json());
    }

    @Test
    void every_name_has_words_in_both_languages_and_no_word_is_idle() {
        assertThat(new ApplicationForms().forms().wordless()).isEmpty();
        assertThat(new ApplicationForms().forms().idleWords()).isEmpty();
    }

    @Test
    void every_command_has_a_form() {
        assertThat(new ApplicationForms().forms().acts())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                GENERATED.commands().stream(),
                                FormBase.of("core/case", CaseCommand.class).commands().stream())
                        .map(Command::nameOf)
                        .toList());
    }

    /** What a case takes, a widget can give: one of each command fits its form, and is read back as it was. */
    @Test
    void one_of_each_command_fits_its_form_and_is_read_from_it() {
        JsonMapper mapper = JsonMapper.builder().build();
        for (ApplicationCommand command : Commands.all()) {
            String act = Command.nameOf(command.getClass());
            FormPlace place = new FormPlace(Region.PACK, new PolicyStamp("any", "0".repeat(64)), act, Optional.empty());
            String form = new ApplicationForms().forms().form(place, Choices.ALL, Locale.ENGLISH);
            String instance = mapper.writerFor(ApplicationCommand.class).writeValueAsString(command);
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(form, InputFormat.JSON)
                            .validate(instance, InputFormat.JSON))
                    .as("%s %s", act, instance)
                    .isEmpty();
            assertThat(Filled.read(command.getClass(), instance).command()).contains(command);
        }
    }
}
