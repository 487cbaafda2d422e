package id.pendopo.licensing.licence;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.form.Choices;
import id.pendopo.core.form.Filled;
import id.pendopo.core.form.FormPlace;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.Command;
import id.pendopo.licensing.business.GeoPoint;
import id.pendopo.testkit.form.FormBase;
import id.pendopo.testkit.workflow.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The forms of licences are what the commands give, and each of their parts has its words. */
class LicenceFormsTest {
    private static final Path BASE =
            Path.of("src/main/resources/id/pendopo/licensing/licence/forms/licence.schema.json");
    private static final FormBase GENERATED = FormBase.of(LicencePolicy.PROCEDURE, LicenceCommand.class)
            .shaped(GeoPoint.class, Map.of("type", "string", "pattern", GeoPoint.PATTERN))
            .shaped(Integer.class, Map.of("type", "integer"));

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
        assertThat(new LicenceForms().forms().wordless()).isEmpty();
        assertThat(new LicenceForms().forms().idleWords()).isEmpty();
    }

    @Test
    void every_command_has_a_form() {
        assertThat(new LicenceForms().forms().acts())
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
        Course course = Course.of(LicenceCommand.Register.of(Commands.grant(new Random(1))), "2026-01-02T09:00");
        Turn<Licence> turn = new Turn<>(
                Optional.of(course.file()), course.occasion("2026-01-05T09:00", Actor.SYSTEM, false), new Random(1));
        for (Function<Turn<Licence>, LicenceCommand> writer : Commands.all().values()) {
            LicenceCommand command = writer.apply(turn);
            String act = Command.nameOf(command.getClass());
            FormPlace place = new FormPlace(Region.PACK, new PolicyStamp("any", "0".repeat(64)), act, Optional.empty());
            String form = new LicenceForms().forms().form(place, Choices.ALL, Locale.ENGLISH);
            String instance = mapper.writerFor(LicenceCommand.class).writeValueAsString(command);
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(form, InputFormat.JSON)
                            .validate(instance, InputFormat.JSON))
                    .as("%s %s", act, instance)
                    .isEmpty();
            assertThat(Filled.read(command.getClass(), instance).command()).contains(command);
        }
    }
}
