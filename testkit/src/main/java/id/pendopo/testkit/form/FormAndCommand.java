package id.pendopo.testkit.form;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.pendopo.core.form.Choices;
import id.pendopo.core.form.Filled;
import id.pendopo.core.form.FormPlace;
import id.pendopo.core.form.Forms;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Command;
import id.pendopo.testkit.json.SealedFamily;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * A form beside the command it is of (<i>formulir dan perintahnya</i>): what the one takes the other must take. The form is as wide as
 * the law leaves it, in a region's own words. Needs networknt json-schema-validator in the caller's tests. Immutable, and thread-safe
 * as far as its validator is.
 */
public final class FormAndCommand {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final PolicyStamp ANY = new PolicyStamp("any", "0".repeat(64));

    private final Class<? extends Command> command;
    private final String form;
    private final Schema schema;

    private FormAndCommand(Class<? extends Command> command, String form) {
        this.command = command;
        this.form = form;
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(form, InputFormat.JSON);
    }

    /** The form of this command as a region fills it in. */
    public static FormAndCommand of(Class<? extends Command> command, Forms forms, RegionPack pack) {
        FormPlace place = new FormPlace(pack, ANY, Command.nameOf(command), Optional.empty());
        return new FormAndCommand(command, forms.form(place, Choices.ALL, Locale.ENGLISH));
    }

    /** Instances on which both must agree. */
    public FormTrials trials() {
        return FormTrials.of(form);
    }

    /** Whether the form takes it, which must be JSON. */
    public boolean formTakes(String json) {
        return faults(json).isEmpty();
    }

    /** Whether the command takes it: it can be read, and its constraints hold. */
    public boolean commandTakes(String json, Validator validator) {
        return Filled.read(command, json)
                .command()
                .map(one -> validator.validate(one).isEmpty())
                .orElse(false);
    }

    /** On which of these instances they do not agree with each other, or not with what was expected. */
    public List<String> apart(List<FormTrials.Trial> trials, Validator validator) {
        List<String> apart = new ArrayList<>();
        for (FormTrials.Trial trial : trials) {
            boolean formTakes = formTakes(trial.json());
            boolean commandTakes = commandTakes(trial.json(), validator);
            if (formTakes != trial.good() || commandTakes != trial.good()) {
                apart.add("%s %s: expected %s, form %s, command %s"
                        .formatted(Command.nameOf(command), trial.what(), trial.good(), formTakes, commandTakes));
            }
        }
        return apart;
    }

    /**
     * What a case takes, a widget can give: this command fits the form, and is read back from it as it was.
     *
     * @throws AssertionError that names the command and the places
     */
    public FormAndCommand fits(Command one) {
        String json = MAPPER.writerFor(SealedFamily.above(command)).writeValueAsString(one);
        List<String> faults = faults(json);
        if (!faults.isEmpty()) {
            throw new AssertionError("%s: does not fit its form at %s".formatted(Command.nameOf(command), faults));
        }
        if (!Filled.read(command, json).command().equals(Optional.of(one))) {
            throw new AssertionError("%s: is not read back from its form as it was".formatted(Command.nameOf(command)));
        }
        return this;
    }

    /** The places at which the form refuses it, without what stands there. */
    private List<String> faults(String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(fault -> "%s (%s)".formatted(fault.getInstanceLocation(), fault.getKeyword()))
                .toList();
    }
}
