package id.pendopo.licensing.business;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import id.pendopo.core.form.Forms;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Command;
import id.pendopo.testkit.form.FormAndCommand;
import id.pendopo.testkit.form.FormBase;
import id.pendopo.testkit.form.FormTrials;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** Any command may hold these records, and its generated form takes what its constraints take. */
class BusinessFormsTest {
    private static final String PROCEDURE = "contoh/usaha";
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** Tells of a business. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonTypeName("tell")
    record Tell(
            @NotNull @Valid BusinessActor actor,
            @NotNull @Valid BusinessActivity activity) implements Command {}

    private static final FormBase BASE = FormBase.of(PROCEDURE, Tell.class);

    private static InputStream resource(String name) {
        String text = name.endsWith(".json") ? BASE.json() : "";
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static FormAndCommand form() {
        RegionPack pack = RegionPack.open(
                Path.of("../examples/regions/32.73"), Opening.strict().allowingIllustration());
        return FormAndCommand.of(
                Tell.class, Forms.load(PROCEDURE, "forms/usaha.schema.json", BusinessFormsTest::resource), pack);
    }

    @Test
    void form_and_constraints_agree_on_every_change() {
        FormAndCommand form = form();
        List<FormTrials.Trial> trials = trials(form).all(7);
        assertThat(form.apart(trials, VALIDATOR)).isEmpty();
        assertThat(trials.size()).isGreaterThan(500);
    }

    private static FormTrials trials(FormAndCommand form) {
        return form.trials()
                .sampled(
                        "GeoPoint",
                        List.of("-6.917464,107.619123", "0.000000,0.000000", "90.000000,-180.000000"),
                        List.of("", "107.619123,-6.917464", "-6.917464", "-6,917464,107,619123", "90.000001,0.000000"))
                .sampled("^(?:[0-9]{5})$", List.of("40111"), List.of("", "4011", "401111", "4011a"))
                .sampled("^(?:[0-9]{1,3})$", List.of("1", "01", "001"), List.of("", "0001", "a", "1/2"));
    }
}
