package id.pendopo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.law.Code;
import id.pendopo.licensing.business.BusinessScale;
import id.pendopo.licensing.catalogue.ApplicationKind;
import id.pendopo.licensing.catalogue.Circumstances;
import id.pendopo.licensing.catalogue.ConditionTrait;
import id.pendopo.licensing.catalogue.LicenceType;
import id.pendopo.licensing.catalogue.LicenceTypes;
import id.pendopo.licensing.catalogue.RequirementDef;
import id.pendopo.licensing.catalogue.ServiceStage;
import id.pendopo.licensing.catalogue.Track;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What docs/licensing-catalogue.md tells a region to write is taken, and does what the page says of it. */
class LicensingCataloguePageTest {
    private static final Path PAGE = Path.of("licensing-catalogue.md");
    private static final Path BANDUNG = Path.of("../examples/regions/32.73/licensing.json");
    private static final Code PARKING = Code.of("PARKIR");
    private static final JsonMapper JSON = new JsonMapper();

    private static ObjectNode type() throws IOException {
        return (ObjectNode) JSON.readTree(String.join("\n", Pages.between(PAGE, "```json", "```")));
    }

    private static LicenceTypes bandungWith(ObjectNode type) throws IOException {
        ObjectNode catalogue =
                (ObjectNode) JSON.readTree(Files.readString(BANDUNG)).at("/application/types/2026-01-01/value");
        ((ArrayNode) catalogue.get("types")).add(type);
        return JSON.treeToValue(catalogue, LicenceTypes.class);
    }

    private static Stream<String> own(LicenceTypes catalogue, LicenceType type, Circumstances circumstances) {
        return catalogue.requirements(type, circumstances).stream()
                .map(RequirementDef::code)
                .filter(code ->
                        type.requirements().stream().anyMatch(one -> one.code().equals(code)))
                .map(Code::value);
    }

    @Test
    void the_type_of_the_page_stands_in_bandungs_catalogue_without_a_flaw() throws IOException {
        LicenceTypes catalogue = bandungWith(type());
        assertThat(catalogue.lint()).isEmpty();
        LicenceType parking = catalogue.find(PARKING).orElseThrow();
        assertThat(parking.mayBeIssuedHere()).isTrue();
    }

    @Test
    void it_needs_the_papers_that_the_page_says() throws IOException {
        LicenceTypes catalogue = bandungWith(type());
        LicenceType parking = catalogue.find(PARKING).orElseThrow();
        Circumstances small = Circumstances.NONE
                .with(ConditionTrait.APPLICATION_KIND, ApplicationKind.NEW.code())
                .with(ConditionTrait.SCALE, Code.of(BusinessScale.SMALL.name()));
        Circumstances house = small.with(ConditionTrait.SCALE, Code.of(BusinessScale.MEDIUM.name()))
                .with(ConditionTrait.ANSWER, Code.of("MULTI_STOREY"));
        assertThat(own(catalogue, parking, small)).containsExactly("SITE_PLAN");
        assertThat(own(catalogue, parking, house)).containsExactly("SITE_PLAN", "TRAFFIC_STUDY");
        assertThat(own(catalogue, parking, house.with(ConditionTrait.TRACK, Track.SIMPLE.code())))
                .containsExactly("SITE_PLAN");
        assertThat(catalogue.stageTerm(parking, Track.SIMPLE, ServiceStage.INSPECTION))
                .isEmpty();
        assertThat(Stream.of(ServiceStage.values())
                        .flatMap(stage -> catalogue.stageTerm(parking, Track.SIMPLE, stage).stream())
                        .mapToInt(term -> term.amount())
                        .sum())
                .isEqualTo(5);
    }

    @Test
    void the_faults_of_the_page_are_those_that_are_told() throws IOException {
        ObjectNode type = type();
        ((ObjectNode) type.at("/service/term")).put("regulated", "3wd");
        ((ObjectNode) type.get("product")).putObject("validity").put("kind", "UNLIMITED_WHILE_OPERATING");
        List<String> told = bandungWith(type).lint().stream()
                .map(flaw -> flaw.at().substring(1) + ": " + flaw.what().en() + "; "
                        + flaw.mend().en())
                .toList();
        assertThat(told).isEqualTo(Pages.between(PAGE, "```text", "```"));
    }

    /** A trait that is new must be explained to whoever writes catalogues, with its answers. */
    @Test
    void the_table_of_traits_is_whole() throws IOException {
        String page = Files.readString(PAGE);
        for (ConditionTrait trait : ConditionTrait.values()) {
            String row = page.lines()
                    .filter(line -> line.startsWith("| `" + trait + "` |"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(trait + " has no row"));
            if (trait != ConditionTrait.ACTOR_KIND) {
                trait.codes().forEach(code -> assertThat(row).contains("`" + code + "`"));
            }
        }
    }
}
