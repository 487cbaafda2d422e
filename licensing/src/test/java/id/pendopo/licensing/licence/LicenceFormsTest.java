package id.pendopo.licensing.licence;

import id.pendopo.core.actor.Actor;
import id.pendopo.testkit.form.FormBase;
import id.pendopo.testkit.form.FormContract;
import id.pendopo.testkit.workflow.Turn;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The forms of licences are what the commands give, and each of their parts has its words. */
class LicenceFormsTest extends FormContract {
    private static final Path BASE =
            Path.of("src/main/resources/id/pendopo/licensing/licence/forms/licence.schema.json");
    private static final FormBase GENERATED =
            FormBase.of(LicencePolicy.PROCEDURE, LicenceCommand.class).shaped(Integer.class, Map.of("type", "integer"));

    LicenceFormsTest() {
        super(new LicenceForms(), GENERATED, BASE, Region.PACK);
    }

    @Override
    protected Collection<LicenceCommand> oneOfEach() {
        Course course = Course.of(LicenceCommand.Register.of(Commands.grant(new Random(1))), "2026-01-02T09:00");
        Turn<Licence> turn = new Turn<>(
                Optional.of(course.file()), course.occasion("2026-01-05T09:00", Actor.SYSTEM, false), new Random(1));
        return Commands.all().values().stream()
                .map(writer -> writer.apply(turn))
                .toList();
    }
}
