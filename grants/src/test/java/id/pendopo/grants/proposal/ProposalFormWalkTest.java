package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.workflow.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever an option names has a form, wherever a case has gone, and it is a JSON Schema that any validator reads. */
class ProposalFormWalkTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema META =
            REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Forms already looked at: the same text is as good the second time. */
    private static final Set<String> GOOD = new HashSet<>();

    private static void isGood(String form, String id) {
        if (GOOD.add(form)) {
            assertThat(META.validate(form, InputFormat.JSON)).as(id).isEmpty();
            JsonNode tree = MAPPER.readTree(form);
            assertThat(tree.get("x-form").asString()).isEqualTo(id);
            assertThat(tree.get("title").asString()).isNotBlank();
            assertThat(dangling(tree)).as(id).isEmpty();
        }
    }

    /** References to parts that are not there. */
    private static List<String> dangling(JsonNode form) {
        List<String> dangling = new ArrayList<>();
        form.findValuesAsString("$ref").stream()
                .filter(ref -> form.at(ref.substring(1)).isMissingNode())
                .forEach(dangling::add);
        return dangling;
    }

    @Tag("walk")
    @Property(tries = 6)
    void every_option_of_every_role_has_a_form_at_every_turn(@ForAll Asking asking, @ForAll long seed) {
        OfficeWalk walk = new OfficeWalk(asking, seed, "Pelatihan usaha");
        Set<String> acts = new TreeSet<>();
        for (int turn = 0; turn < 25; turn++) {
            walk.does(walk.wish());
            for (Option option : options(walk)) {
                acts.add(option.act());
                for (Locale reader : List.of(Locale.forLanguageTag("id"), Locale.ENGLISH)) {
                    isGood(
                            walk.office.form(ProposalPolicy.PROCEDURE, OfficeWalk.CASE, option.act(), walk.at, reader),
                            option.form());
                    isGood(walk.office.form(ProposalPolicy.PROCEDURE, option.act(), walk.at, reader), option.form());
                }
            }
            walk.at = walk.at.plus(Duration.ofMinutes(1));
        }
        assertThat(acts).contains("waive");
    }

    private static List<Option> options(OfficeWalk walk) {
        return Stream.concat(Stream.of(ProposalRole.values()).map(OfficeWalk::actor), Stream.of(Actor.SYSTEM))
                .flatMap(actor ->
                        walk.office.options(ProposalPolicy.PROCEDURE, OfficeWalk.CASE, actor, walk.at).stream())
                .toList();
    }

    /** Also those that no walk came to. */
    @Test
    void every_act_of_the_procedure_has_a_form_without_a_case() {
        OfficeWalk walk = new OfficeWalk(Asking.GRANT, 1, "Pelatihan usaha");
        for (String act : new ProposalForms().forms().acts()) {
            isGood(
                    walk.office.form(ProposalPolicy.PROCEDURE, act, walk.at, Locale.ENGLISH),
                    ProposalPolicy.PROCEDURE + "/" + act);
        }
        assertThat(Bandung.workflow().steps())
                .extracting(step -> step.act())
                .isSubsetOf(new ProposalForms().forms().acts());
    }

    /** The judge itself must know a schema that is none. */
    @Test
    void a_list_of_no_alternatives_is_no_schema() {
        assertThat(META.validate("{\"oneOf\":[]}", InputFormat.JSON)).isNotEmpty();
        assertThat(META.validate("{\"not\":{}}", InputFormat.JSON)).isEmpty();
    }
}
