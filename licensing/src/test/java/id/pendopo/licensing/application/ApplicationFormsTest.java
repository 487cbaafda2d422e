package id.pendopo.licensing.application;

import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.testkit.form.FormBase;
import id.pendopo.testkit.form.FormContract;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

/** The forms of applications are what the commands give, and each of their parts has its words. */
class ApplicationFormsTest extends FormContract {
    private static final Path BASE =
            Path.of("src/main/resources/id/pendopo/licensing/application/forms/application.schema.json");
    private static final FormBase GENERATED = FormBase.of(ApplicationPolicy.PROCEDURE, ApplicationCommand.class)
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

    ApplicationFormsTest() {
        super(new ApplicationForms(), GENERATED, BASE, Region.PACK);
    }

    @Override
    protected Collection<ApplicationCommand> oneOfEach() {
        return Commands.all();
    }
}
