package id.pendopo.performance.activity;

import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.testkit.form.FormBase;
import id.pendopo.testkit.form.FormContract;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Random;

/** The forms of entries are what the commands give, and each of their parts has its words. */
class ActivityFormsTest extends FormContract {
    private static final Path BASE =
            Path.of("src/main/resources/id/pendopo/performance/activity/forms/activity.schema.json");
    private static final FormBase GENERATED = FormBase.of(ActivityPolicy.PROCEDURE, ActivityCommand.class)
            .shaped(EmployeeId.class, Map.of("type", "string", "pattern", "^[A-Za-z0-9._:-]{1,80}$"));

    ActivityFormsTest() {
        super(new ActivityForms(), GENERATED, BASE, Region.PACK);
    }

    @Override
    protected Collection<ActivityCommand> oneOfEach() {
        return Commands.all(Course.DAY, new Random(1));
    }
}
