package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationRole.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.actor.Role;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.testkit.json.SealedFamily;
import id.pendopo.testkit.workflow.CommandMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every stage, every command, every role: always an answer, never an exception, and nothing that the pages do not say. */
class ApplicationMatrixTest {
    private static Walk visited() {
        return Walk.inRegion()
                .complete(Sample.form("RUMIJA"))
                .judged()
                .does(
                        VERIFIER,
                        new ReviewCommand.ScheduleInspection(
                                Commands.DAY,
                                Set.of(PersonRef.of("inspector"), PersonRef.of("inspector-2")),
                                Sample.document("ST")));
    }

    private static Walk reported() {
        ReviewCommand.RecordInspection report = new ReviewCommand.RecordInspection(Sample.report(Region.DAY));
        return visited().does(INSPECTOR, report).does(Actor.of("inspector-2", INSPECTOR), report);
    }

    private static Walk charged() {
        return reported().does(TECH_HEAD, Sample.recommend(Recommendation.Outcome.GRANT));
    }

    private static Walk deemed(String type) {
        Walk walk = Walk.inRegion().complete(Sample.form(type, Sample.until()));
        walk.settle("2026-03-10T00:00");
        return walk;
    }

    /** A case at every stage that a case can be at, in this region. */
    static Map<String, Walk> everyStage() {
        Map<String, Walk> walks = new TreeMap<>();
        walks.put("DRAFT", Walk.inRegion().does(APPLICANT, new FilingCommand.Draft(Sample.reklame())));
        walks.put("SUBMITTED", Walk.inRegion().submitted(Sample.reklame()));
        walks.put("RETURNED", Walk.inRegion().complete(Sample.reklame()).does(VERIFIER, Sample.returning("DESIGN")));
        walks.put("TECHNICAL_REVIEW", Walk.inRegion().complete(Sample.reklame()).judged());
        walks.put("FIELD_INSPECTION", visited());
        walks.put("RECOMMENDATION", reported());
        walks.put("FEE_ASSESSMENT", charged());
        walks.put(
                "AWAITING_PAYMENT",
                charged()
                        .does(FEE_ASSESSOR, new FeeCommand.Assess(List.of(Sample.building())))
                        .at("2026-03-03T09:00"));
        walks.put(
                "AWAITING_APPROVAL", Walk.inRegion().complete(Sample.reklame()).recommended());
        walks.put(
                "AWAITING_SIGNATURE", Walk.inRegion().complete(Sample.reklame()).approved());
        walks.put(
                "AWAITING_EXTERNAL",
                Walk.inRegion()
                        .complete(Sample.clinic())
                        .recommended()
                        .does(APPROVER, new DecisionCommand.Approve(Optional.empty())));
        walks.put("DEEMED_UNPAID", deemed("RUMIJA"));
        walks.put("DEEMED_APPROVED", deemed("PENELITIAN"));
        walks.put("DEEMED_APPROVED of a type that the seal issues", deemed("KERAMAIAN"));
        walks.put("ISSUED", Walk.inRegion().complete(Sample.reklame()).issued());
        walks.put(
                "REJECTED",
                Walk.inRegion()
                        .submitted(Sample.reklame())
                        .does(FRONT_OFFICE, new CounterCommand.RejectInadmissible(Sample.refusal())));
        Walk lapsed = Walk.inRegion().submitted(Sample.reklame()).does(FRONT_OFFICE, Sample.returning("DESIGN"));
        lapsed.settle("2026-03-12T00:00");
        walks.put("LAPSED", lapsed);
        walks.put(
                "WITHDRAWN",
                Walk.inRegion().submitted(Sample.reklame()).does(APPLICANT, new FilingCommand.Withdraw(Sample.WHY)));
        walks.put(
                "REDIRECTED",
                Walk.inRegion()
                        .submitted(Sample.reklame())
                        .does(FRONT_OFFICE, new CounterCommand.Redirect(CounterCommand.Target.OSS, Optional.empty())));
        walks.put(
                "DISCARDED",
                Walk.inRegion()
                        .does(APPLICANT, new FilingCommand.Draft(Sample.reklame()))
                        .does(APPLICANT, new FilingCommand.Discard()));
        return walks;
    }

    @Test
    void a_case_can_be_brought_to_every_stage() {
        everyStage()
                .forEach(
                        (stage, walk) -> assertThat(walk.file().stage().value()).isEqualTo(stage.split(" ")[0]));
        assertThat(everyStage().keySet().stream().map(stage -> stage.split(" ")[0]))
                .contains(
                        Arrays.stream(ApplicationStage.values()).map(Enum::name).toArray(String[]::new));
    }

    @Tag("walk")
    @Test
    void every_cell_of_stage_command_and_role_is_decided() {
        List<Role> roles = new ArrayList<>(List.of(ApplicationRole.values()));
        roles.add(Role.SYSTEM);
        CommandMatrix<Application> matrix = CommandMatrix.of(Region.WORKFLOW, ApplicationCommand.class);
        Map<String, Set<String>> table = new TreeMap<>();
        everyStage().forEach((stage, walk) -> {
            for (Role role : roles) {
                for (ApplicationCommand command : Commands.all()) {
                    for (Actor actor : List.of(Walk.who(role), Actor.of("somebody", role))) {
                        matrix.ask(walk.file(), command, walk.occasion(actor))
                                .ifPresent(done -> table.computeIfAbsent(
                                                stage.split(" ")[0] + " "
                                                        + command.getClass().getSimpleName(),
                                                key -> new TreeSet<>())
                                        .add(role.name()));
                    }
                }
                matrix.options(walk.file(), walk.occasion(Actor.of("somebody", role)));
            }
        });
        assertThat(matrix.asked()).isGreaterThan(50_000);
        assertThat(matrix.accepted()).hasSizeGreaterThan(200);
        assertThat(table).hasSizeGreaterThan(80);
        // What an ended case takes is nothing at all.
        assertThat(table.keySet())
                .noneMatch(cell -> cell.startsWith("WITHDRAWN")
                        || cell.startsWith("REDIRECTED")
                        || cell.startsWith("DISCARDED")
                        || cell.startsWith("LAPSED"));
        assertThat(table.get("AWAITING_APPROVAL Approve")).containsExactly("APPROVER");
        assertThat(table.get("AWAITING_APPROVAL Reject")).containsExactly("APPROVER");
        assertThat(table.get("DEEMED_APPROVED AutoIssue")).containsExactly("SEAL");
        assertThat(table).doesNotContainKey("AWAITING_EXTERNAL Sign");
    }

    @Test
    void the_matrix_knows_every_command() {
        assertThat(Commands.all().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        SealedFamily.of(ApplicationCommand.class).records());
    }

    /** Jackson 2 needs the list; the compiler does not keep it current, so this test does. */
    @Test
    void the_names_in_json_are_those_of_the_sealed_families() {
        SealedFamily.of(ApplicationCommand.class).named();
        SealedFamily.of(ApplicationEvent.class).named();
    }

    /** Whatever a rule may say has words in both languages. */
    @Test
    void every_finding_has_words() {
        assertThat(FindingCatalogue.core()
                        .and(new ApplicationProcedure().findings())
                        .codes())
                .containsAll(new TreeSet<>(Region.WORKFLOW.findingCodes()));
    }
}
