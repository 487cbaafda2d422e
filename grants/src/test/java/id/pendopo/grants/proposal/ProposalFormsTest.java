package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.pendopo.core.form.Choices;
import id.pendopo.core.form.Filled;
import id.pendopo.core.form.FormPlace;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.Command;
import id.pendopo.testkit.form.FormBase;
import id.pendopo.testkit.form.FormTrials;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** A form takes what its command takes, and refuses what its command refuses. */
class ProposalFormsTest {
    private static final Path BASE =
            Path.of("src/main/resources/id/pendopo/grants/proposal/forms/proposal.schema.json");
    private static final FormBase GENERATED = FormBase.of(ProposalPolicy.PROCEDURE, ProposalCommand.class);

    /** Those of the procedure, and those that every case knows. */
    private static final List<Class<? extends Command>> COMMANDS = Stream.concat(
                    GENERATED.commands().stream(), FormBase.of("core/case", CaseCommand.class).commands().stream())
            .toList();

    private static final ProposalForms OFFERED = new ProposalForms();
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

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
        assertThat(OFFERED.forms().wordless()).isEmpty();
        assertThat(OFFERED.forms().idleWords()).isEmpty();
    }

    @Test
    void every_command_has_a_form() {
        assertThat(OFFERED.forms().acts())
                .containsExactlyInAnyOrderElementsOf(
                        COMMANDS.stream().map(Command::nameOf).toList());
    }

    @Test
    void form_and_constraints_agree_on_every_change_of_every_command() {
        List<String> apart = new ArrayList<>();
        int trials = 0;
        for (Class<? extends Command> command : COMMANDS) {
            Both both = new Both(command);
            for (FormTrials.Trial trial : both.trials().all(7)) {
                trials++;
                boolean form = both.formTakes(trial.json());
                boolean code = both.commandTakes(trial.json());
                if (form != trial.good() || code != trial.good()) {
                    apart.add("%s %s: expected %s, form %s, command %s"
                            .formatted(Command.nameOf(command), trial.what(), trial.good(), form, code));
                }
            }
        }
        assertThat(apart).isEmpty();
        assertThat(trials).isGreaterThan(5_000);
    }

    /** What a form asks to be written in one way, a command reads in others too. */
    @Test
    void a_form_is_stricter_where_one_way_of_writing_is_enough() {
        Map<String, Class<? extends Command>> lenient = new LinkedHashMap<>();
        lenient.put("{'type':'return','missing':['DEED'],'note':null}", ReviewCommand.Return.class);
        lenient.put("{'type':'return','missing':['DEED','DEED']}", ReviewCommand.Return.class);
        lenient.put("{'type':'dispose','note':'ERASED (SK 1/2026)'}", ReviewCommand.Dispose.class);
        lenient.put(
                "{'type':'recordRefund','sts':'1','date':'2026-03-02T00:00:00','amount':1}",
                AccountabilityCommand.RecordRefund.class);
        lenient.forEach((json, command) -> {
            String instance = json.replace('\'', '"');
            assertThat(new Both(command).formTakes(instance)).as(instance).isFalse();
            assertThat(new Both(command).commandTakes(instance)).as(instance).isTrue();
        });
    }

    /** What JSON Schema has no word for: a sign beyond the basic plane counts twice in Java, and 1.0 is a whole number there. */
    @Test
    void what_a_form_cannot_see_the_command_refuses() {
        Both endorse = new Both(ReviewCommand.Endorse.class);
        String wide = "{\"type\":\"endorse\",\"number\":\"" + "\uD83D\uDE00".repeat(61) + "\"}";
        assertThat(endorse.formTakes(wide)).isTrue();
        assertThat(endorse.commandTakes(wide)).isFalse();
        Both consider = new Both(ReviewCommand.Consider.class);
        String written = "{\"type\":\"consider\",\"amount\":1,\"list\":\"DNC-1\",\"priority\":1.0}";
        assertThat(consider.formTakes(written)).isTrue();
        assertThat(consider.commandTakes(written)).isFalse();
    }

    @Property(tries = 50)
    void what_is_filled_in_completely_is_taken_by_both(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        for (Class<? extends Command> command : COMMANDS) {
            Both both = new Both(command);
            String filled = both.trials().complete(seed);
            assertThat(both.formTakes(filled)).as(filled).isTrue();
            assertThat(both.commandTakes(filled)).as(filled).isTrue();
        }
    }

    /** A form, unnarrowed, and the command it is of. */
    private record Both(Class<? extends Command> command, String form, Schema schema) {
        Both(Class<? extends Command> command) {
            this(command, text(command));
        }

        private Both(Class<? extends Command> command, String form) {
            this(command, form, schema(form));
        }

        static String text(Class<? extends Command> command) {
            FormPlace place =
                    new FormPlace(Bandung.PACK, Bandung.workflow().policy(), Command.nameOf(command), Optional.empty());
            return OFFERED.forms().form(place, Choices.ALL, Locale.ENGLISH);
        }

        static Schema schema(String form) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(form, InputFormat.JSON);
        }

        FormTrials trials() {
            return FormTrials.of(form)
                    .sampled("^(?:\\d{3})$", List.of("110", "000"), List.of("", "11", "1100", "11a", "110\n"))
                    .sampled(
                            "^(?:[0-9a-f]{16})$",
                            List.of("0123456789abcdef", "0000000000000000"),
                            List.of("", "0123456789abcde", "0123456789abcdef0", "0123456789ABCDEF"));
        }

        boolean formTakes(String json) {
            return schema.validate(
                            json,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .isEmpty();
        }

        boolean commandTakes(String json) {
            return Filled.read(command, json)
                    .command()
                    .map(one -> VALIDATOR.validate(one).isEmpty())
                    .orElse(false);
        }
    }
}
