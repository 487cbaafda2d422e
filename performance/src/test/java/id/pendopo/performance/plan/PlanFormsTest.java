package id.pendopo.performance.plan;

import id.pendopo.core.money.Ratio;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.testkit.form.FormBase;
import id.pendopo.testkit.form.FormContract;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Random;

/** The forms of plans are what the commands give, and each of their parts has its words. */
class PlanFormsTest extends FormContract {
    private static final Path BASE = Path.of("src/main/resources/id/pendopo/performance/plan/forms/plan.schema.json");
    private static final FormBase GENERATED = FormBase.of(PlanPolicy.PROCEDURE, PlanCommand.class)
            .shaped(EmployeeId.class, Map.of("type", "string", "pattern", "^[A-Za-z0-9._:-]{1,80}$"))
            .shaped(Ratio.class, Map.of("type", "string", "pattern", "^-?[0-9]{1,15}([.,][0-9]{1,15}|/[0-9]{1,15})?$"))
            .shaped(PositionCode.class, Map.of("type", "string", "pattern", "^[A-Z][A-Z0-9_]{0,59}$"));

    PlanFormsTest() {
        super(new PlanForms(), GENERATED, BASE, Region.PACK);
    }

    @Override
    protected Collection<PlanCommand> oneOfEach() {
        return Commands.all(LocalDate.of(2026, 3, 10), new Random(1));
    }
}
