package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.workflow.Command;
import id.pendopo.testkit.form.FormAndCommand;
import id.pendopo.testkit.form.FormBase;
import id.pendopo.testkit.form.FormContract;
import id.pendopo.testkit.form.FormTrials;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** A form takes what its command takes, and refuses what its command refuses. */
class ProposalFormsTest extends FormContract {
    private static final Path BASE =
            Path.of("src/main/resources/id/pendopo/grants/proposal/forms/proposal.schema.json");
    private static final FormBase GENERATED = FormBase.of(ProposalPolicy.PROCEDURE, ProposalCommand.class);

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    ProposalFormsTest() {
        super(new ProposalForms(), GENERATED, BASE, Bandung.PACK);
    }

    @Override
    protected Collection<ProposalCommand> oneOfEach() {
        return Commands.all();
    }

    private static FormTrials trials(FormAndCommand form) {
        return form.trials()
                .sampled("^(?:\\d{3})$", List.of("110", "000"), List.of("", "11", "1100", "11a", "110\n"))
                .sampled(
                        "^(?:[0-9a-f]{16})$",
                        List.of("0123456789abcdef", "0000000000000000"),
                        List.of("", "0123456789abcde", "0123456789abcdef0", "0123456789ABCDEF"));
    }

    @Test
    void form_and_constraints_agree_on_every_change_of_every_command() {
        List<String> apart = new ArrayList<>();
        int trials = 0;
        for (Class<? extends Command> command : commands()) {
            FormAndCommand form = form(command);
            List<FormTrials.Trial> all = trials(form).all(7);
            trials += all.size();
            apart.addAll(form.apart(all, VALIDATOR));
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
            assertThat(form(command).formTakes(instance)).as(instance).isFalse();
            assertThat(form(command).commandTakes(instance, VALIDATOR))
                    .as(instance)
                    .isTrue();
        });
    }

    /** What JSON Schema has no word for: a sign beyond the basic plane counts twice in Java, and 1.0 is a whole number there. */
    @Test
    void what_a_form_cannot_see_the_command_refuses() {
        FormAndCommand endorse = form(ReviewCommand.Endorse.class);
        String wide = "{\"type\":\"endorse\",\"number\":\"" + "\uD83D\uDE00".repeat(61) + "\"}";
        assertThat(endorse.formTakes(wide)).isTrue();
        assertThat(endorse.commandTakes(wide, VALIDATOR)).isFalse();
        FormAndCommand consider = form(ReviewCommand.Consider.class);
        String written = "{\"type\":\"consider\",\"amount\":1,\"list\":\"DNC-1\",\"priority\":1.0}";
        assertThat(consider.formTakes(written)).isTrue();
        assertThat(consider.commandTakes(written, VALIDATOR)).isFalse();
    }

    @Property(tries = 50)
    void what_is_filled_in_completely_is_taken_by_both(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        for (Class<? extends Command> command : commands()) {
            FormAndCommand form = form(command);
            String filled = trials(form).complete(seed);
            assertThat(form.formTakes(filled)).as(filled).isTrue();
            assertThat(form.commandTakes(filled, VALIDATOR)).as(filled).isTrue();
        }
    }
}
