package id.pendopo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.office.Office;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.grants.proposal.Application;
import id.pendopo.grants.proposal.ProposalRole;
import id.pendopo.grants.proposal.ReviewCommand;
import id.pendopo.testkit.InMemoryStore;
import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What docs/forms.md shows is compiled and runs, and what it says of a form is there. */
class FormsPageTest {
    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = Path.of("forms.md");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant NOW = Instant.parse("2025-01-13T02:00:00Z");
    private static final CaseId ID = CaseId.of("usulan-1");
    private static final Actor CITIZEN = Actor.of("warga-17", ProposalRole.APPLICANT);

    private final List<String> shown = new ArrayList<>();
    private final Office office = office();

    private static Office office() {
        return Office.in(RegionPack.open(
                        ROOT.resolve("examples/regions/32.73"), Opening.strict().allowingIllustration()))
                .with(new InMemoryStore())
                .keys(bytes -> bytes[0] = 1)
                .validator(Validation.byDefaultProvider()
                        .configure()
                        .messageInterpolator(new ParameterMessageInterpolator())
                        .buildValidatorFactory()
                        .getValidator())
                .open();
    }

    @BeforeEach
    void drafted() throws IOException {
        JsonNode input =
                JSON.readTree(Files.readString(ROOT.resolve("examples/quickstart/input/bandung/proposal.json")));
        Application application = JSON.treeToValue(input.get("application"), Application.class);
        assertThat(office.handle(
                                "grants/proposal",
                                ID,
                                new ReviewCommand.Draft(application),
                                CITIZEN,
                                NOW,
                                CommandId.of("klik-1"))
                        .accepted())
                .isTrue();
    }

    private List<Finding> take(Instant at, UnaryOperator<String> screen) {
        return PortalForm.take(office, ID, CITIZEN, "submit", screen, at, Locale.ENGLISH, shown::add);
    }

    @Test
    void the_example_of_the_page_is_the_code_that_is_compiled() throws IOException {
        assertThat(Pages.between(PAGE, "```java", "```")).isEqualTo(compiled());
    }

    private static List<String> compiled() throws IOException {
        return Pages.between(
                        Path.of("src/test/java/id/pendopo/docs/PortalForm.java"),
                        "        // PAGE begins",
                        "        // PAGE ends")
                .stream()
                .map(line -> line.isBlank() ? line : line.substring(8))
                .toList();
    }

    /** A screen that ticks every paper the form names files a proposal. */
    @Test
    void the_example_files_a_proposal_through_its_form() {
        List<Finding> findings = take(NOW.plusSeconds(60), schema -> {
            JsonNode form = JSON.readTree(schema);
            assertThat(form.get("$schema").asString()).contains("2020-12");
            List<String> ticked = new ArrayList<>();
            form.at("/$defs/Papers/properties/onPaper/items/x-choices")
                    .forEach(choice -> ticked.add("\"" + choice.get("const").asString() + "\""));
            assertThat(ticked).isNotEmpty();
            return "{\"type\":\"submit\",\"papers\":{\"onPaper\":" + ticked + ",\"files\":[]}}";
        });
        assertThat(findings).noneMatch(Finding::isBlock);
        assertThat(shown).contains("+ submit grants/proposal/submit");
        assertThat(office.read("grants/proposal", ID, CITIZEN, NOW.plusSeconds(90))
                        .orElseThrow()
                        .stage()
                        .value())
                .isEqualTo("TU_CHECK");
    }

    @Test
    void what_cannot_be_read_comes_back_with_its_place() {
        List<Finding> findings =
                take(NOW.plusSeconds(60), schema -> "{\"type\":\"submit\",\"papers\":{\"onPaper\":[]}}");
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("core.FORM_UNREADABLE");
            assertThat(finding.where()).contains("papers.files");
        });
    }

    /** A form knows no day: what fits it in time fits it too late, and the law refuses. */
    @Test
    void what_a_form_cannot_see_the_law_refuses() {
        List<Finding> findings = take(
                Instant.parse("2025-07-01T02:00:00Z"),
                schema -> "{\"type\":\"submit\",\"papers\":{\"onPaper\":[],\"files\":[]}}");
        assertThat(findings).extracting(Finding::code).contains("grants.LATE");
    }

    /** Every keyword of our own in the table of the page is in some form, and every one in a form is in the table. */
    @Test
    void the_page_explains_every_keyword_of_our_own() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        for (String act : List.of("draft", "submit", "fillOwnFields", "waive", "classify")) {
            keywords(JSON.readTree(office.form("grants/proposal", act, NOW, Locale.ENGLISH)), used);
        }
        TreeSet<String> explained = new TreeSet<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("| `x-")) {
                for (String word : line.split("\\|")[1].split(",")) {
                    explained.add(word.strip().replace("`", ""));
                }
            }
        }
        assertThat(explained).containsAll(used);
        explained.removeAll(used);
        // Only where a region has fields of its own, which that of the example has not.
        assertThat(explained).containsExactlyInAnyOrder("x-own-type", "x-public", "x-required-from");
    }

    private static void keywords(JsonNode node, TreeSet<String> into) {
        node.propertyNames().stream().filter(name -> name.startsWith("x-")).forEach(into::add);
        node.forEach(child -> keywords(child, into));
    }
}
