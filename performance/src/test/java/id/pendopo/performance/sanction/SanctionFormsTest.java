package id.pendopo.performance.sanction;

import id.pendopo.performance.discipline.SanctionInForce;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.testkit.form.FormBase;
import id.pendopo.testkit.form.FormContract;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** The forms of sanctions are what the commands give, and each of their parts has its words. */
class SanctionFormsTest extends FormContract {
    private static final Path BASE =
            Path.of("src/main/resources/id/pendopo/performance/sanction/forms/sanction.schema.json");
    private static final FormBase GENERATED = FormBase.of(SanctionPolicy.PROCEDURE, SanctionCommand.class)
            .shaped(EmployeeId.class, Map.of("type", "string", "pattern", "^[A-Za-z0-9._:-]{1,80}$"))
            .shaped(UnitCode.class, Map.of("type", "string", "pattern", "^[A-Z][A-Z0-9_]{0,59}$"))
            .shaped(Integer.class, Map.of("type", "integer", "minimum", 1, "maximum", SanctionInForce.MONTHS_LIMIT));

    SanctionFormsTest() {
        super(new SanctionForms(), GENERATED, BASE, Cases.PACK);
    }

    @Override
    protected Collection<SanctionCommand> oneOfEach() {
        return Cases.all(LocalDate.of(2026, 3, 16));
    }
}
