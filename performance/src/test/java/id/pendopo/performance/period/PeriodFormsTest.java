package id.pendopo.performance.period;

import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.testkit.form.FormBase;
import id.pendopo.testkit.form.FormContract;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;

/** The forms of pay months are what the commands give, and each of their parts has its words. */
class PeriodFormsTest extends FormContract {
    private static final Path BASE =
            Path.of("src/main/resources/id/pendopo/performance/period/forms/period.schema.json");
    private static final FormBase GENERATED = FormBase.of(PeriodPolicy.PROCEDURE, PeriodCommand.class)
            .shaped(EmployeeId.class, Map.of("type", "string", "pattern", "^[A-Za-z0-9._:-]{1,80}$"))
            .shaped(UnitCode.class, Map.of("type", "string", "pattern", "^[A-Z][A-Z0-9_]{0,59}$"))
            .shaped(YearMonth.class, Map.of("type", "string", "pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$"));

    PeriodFormsTest() {
        super(new PeriodForms(), GENERATED, BASE, Months.PACK);
    }

    @Override
    protected Collection<PeriodCommand> oneOfEach() {
        return Months.all(LocalDate.of(2026, 4, 17));
    }
}
