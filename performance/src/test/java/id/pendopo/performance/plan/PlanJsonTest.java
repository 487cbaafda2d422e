package id.pendopo.performance.plan;

import static id.pendopo.testkit.json.TwoJacksons.survives;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.workflow.Event;
import id.pendopo.performance.rating.HalfYear;
import id.pendopo.performance.rating.Rating;
import id.pendopo.testkit.json.SealedFamily;
import id.pendopo.testkit.json.TwoJacksons;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The same JSON over Jackson 2 and 3, and back to an equal value; what is kept for ever looks as the golden file. */
class PlanJsonTest {
    private static final Path GOLDEN = Path.of("src/test/resources/plan/plan.json");
    private static final JsonMapper THREE = JsonMapper.builder().build();

    private static Course whole() {
        return new Course()
                .evaluated(Rating.BELOW_EXPECTATION, Rating.AS_EXPECTED)
                .does("2026-12-29T08:00", PlanRole.EMPLOYEE, new PlanCommand.Receive(LocalDate.of(2026, 12, 29)))
                .does("2026-12-29T09:00", PlanRole.EMPLOYEE, Course.contest())
                .heard("2027-01-04T09:00")
                .does(
                        "2027-01-04T10:00",
                        PlanRole.SUPERIOR,
                        new PlanCommand.Rule(
                                PlanObjection.Outcome.UPHELD,
                                java.util.Optional.empty(),
                                Sample.words("Bukti sudah dihitung")));
    }

    @Test
    void every_command_survives_json() {
        for (PlanCommand command : Commands.all(LocalDate.of(2026, 6, 30), new Random(3))) {
            survives(command, PlanCommand.class);
        }
    }

    @Test
    void a_plan_and_what_happened_to_it_survive_json() {
        Course course = whole();
        survives(course.plan(), Plan.class);
        for (Event<Plan> event : course.entry().events()) {
            survives(event, PlanEvent.class);
        }
        Course past = new Course()
                .opened(
                        "2026-02-02T09:00",
                        PlanRole.HR_OFFICE,
                        Sample.past(2021, HalfYear.SECOND, Sample.points("92", "85")));
        survives(past.plan(), Plan.class);
    }

    /** A journal of today is read for ever, so the shape of a plan changes only on purpose. */
    @Test
    void a_plan_looks_as_it_always_did() throws Exception {
        String written = THREE.writerWithDefaultPrettyPrinter().writeValueAsString(whole().plan()) + "\n";
        if (Boolean.getBoolean("pendopo.golden.write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, written);
        }
        String golden = Files.readString(GOLDEN);
        assertThat(THREE.readTree(written)).isEqualTo(THREE.readTree(golden));
        TwoJacksons.writtenAs(whole().plan(), Plan.class, golden);
    }

    /** Jackson 2 does not find the members of a sealed family by itself. */
    @Test
    void every_member_of_a_family_is_named() {
        SealedFamily.of(PlanCommand.class).named();
        SealedFamily.of(PlanEvent.class).named();
    }
}
