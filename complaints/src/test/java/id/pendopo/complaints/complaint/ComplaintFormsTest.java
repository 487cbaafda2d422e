package id.pendopo.complaints.complaint;

import id.pendopo.complaints.report.TrackingId;
import id.pendopo.testkit.form.FormBase;
import id.pendopo.testkit.form.FormContract;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Random;

/** The forms of complaints are what the commands give, and each of their parts has its words. */
class ComplaintFormsTest extends FormContract {
    private static final Path BASE =
            Path.of("src/main/resources/id/pendopo/complaints/complaint/forms/complaint.schema.json");
    private static final FormBase GENERATED = FormBase.of(ComplaintPolicy.PROCEDURE, ComplaintCommand.class)
            .shaped(TrackingId.class, Map.of("type", "string", "pattern", TrackingId.PATTERN));

    ComplaintFormsTest() {
        super(new ComplaintForms(), GENERATED, BASE, Region.PACK);
    }

    @Override
    protected Collection<ComplaintCommand> oneOfEach() {
        return Commands.all(Region.DAY, new Random(1));
    }
}
