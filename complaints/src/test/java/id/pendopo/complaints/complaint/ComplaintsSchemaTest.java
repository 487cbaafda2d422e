package id.pendopo.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.pendopo.core.policy.PackSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What an editor tells whoever writes {@code complaints.json}, before any pack is opened. */
class ComplaintsSchemaTest {
    private static final Path PACKS = Path.of("src/test/resources/packs");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(String.valueOf(
                    PackSchemas.of(new ComplaintProcedure().policies()).get("complaints.json")));

    private static String text(String region) throws IOException {
        return Files.readString(PACKS.resolve(region).resolve("complaints.json"));
    }

    private static boolean isTaken(String key, Consumer<JsonNode> change) throws IOException {
        JsonNode root = new ObjectMapper().readTree(text("32.04"));
        change.accept(root.at("/complaint/" + key + "/2025-01-01/value"));
        return SCHEMA.validate(root.toString(), InputFormat.JSON).isEmpty();
    }

    @Test
    void the_packs_of_the_tests_pass() throws IOException {
        for (String region : new String[] {"32.04", "32.73"}) {
            assertThat(SCHEMA.validate(text(region), InputFormat.JSON))
                    .as(region)
                    .isEmpty();
        }
    }

    @Test
    void channels_are_known_ones_and_each_stands_once() throws IOException {
        assertThat(isTaken("channels", list -> ((ArrayNode) list).add("WHATSAPP")))
                .isTrue();
        assertThat(isTaken("channels", list -> ((ArrayNode) list).add("FAKSIMILE")))
                .isFalse();
        assertThat(isTaken("channels", list -> ((ArrayNode) list).add("WEB"))).isFalse();
    }

    @Test
    void levels_are_known_ones_of_known_clocks_and_none_is_left_out() throws IOException {
        assertThat(isTaken("escalationLevels", levels -> ((ObjectNode) levels).put("disposing", "REGION_HEAD")))
                .isTrue();
        assertThat(isTaken("escalationLevels", levels -> ((ObjectNode) levels).put("disposing", "CAMAT")))
                .isFalse();
        assertThat(isTaken("escalationLevels", levels -> ((ObjectNode) levels).put("verifying", "REGION_HEAD")))
                .isFalse();
        assertThat(isTaken("escalationLevels", levels -> ((ObjectNode) levels).remove("disposing")))
                .isFalse();
    }
}
