package id.pendopo.performance.objection;

import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.testkit.form.FormBase;
import id.pendopo.testkit.form.FormContract;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

/** The forms of objections are what the commands give, and each of their parts has its words. */
class ObjectionFormsTest extends FormContract {
    private static final Path BASE =
            Path.of("src/main/resources/id/pendopo/performance/objection/forms/objection.schema.json");
    private static final FormBase GENERATED = FormBase.of(ObjectionPolicy.PROCEDURE, ObjectionCommand.class)
            .shaped(EmployeeId.class, Map.of("type", "string", "pattern", "^[A-Za-z0-9._:-]{1,80}$"));

    ObjectionFormsTest() {
        super(new ObjectionForms(), GENERATED, BASE, Slips.PACK);
    }

    @Override
    protected Collection<ObjectionCommand> oneOfEach() {
        return Slips.all();
    }
}
