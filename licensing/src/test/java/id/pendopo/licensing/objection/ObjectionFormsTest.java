package id.pendopo.licensing.objection;

import id.pendopo.core.workflow.CaseId;
import id.pendopo.testkit.form.FormBase;
import id.pendopo.testkit.form.FormContract;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Random;

/** The forms of objections are what the commands give, and each of their parts has its words. */
class ObjectionFormsTest extends FormContract {
    private static final Path BASE =
            Path.of("src/main/resources/id/pendopo/licensing/objection/forms/objection.schema.json");
    private static final FormBase GENERATED = FormBase.of(ObjectionPolicy.PROCEDURE, ObjectionCommand.class)
            .shaped(CaseId.class, Map.of("type", "string", "pattern", "^[A-Za-z0-9_-]{1,64}$"))
            .shaped(Long.class, Map.of("type", "integer"));

    ObjectionFormsTest() {
        super(new ObjectionForms(), GENERATED, BASE, Region.PACK);
    }

    @Override
    protected Collection<ObjectionCommand> oneOfEach() {
        return ObjectionMatrixTest.all(LocalDate.of(2026, 3, 10), new Random(1));
    }
}
