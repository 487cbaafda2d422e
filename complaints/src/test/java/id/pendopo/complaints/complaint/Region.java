package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Workflow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A region whose own values are invented for tests. */
public final class Region {
    static final Path FOLDER = Path.of("src", "test", "resources", "packs", "32.73");
    static final Opening SHOWN = Opening.strict().allowingIllustration();
    static final RegionPack PACK = RegionPack.open(FOLDER, SHOWN);
    static final LocalDate DAY = LocalDate.of(2025, 6, 10);
    static final ComplaintPolicy POLICY = PACK.book(ComplaintPolicy.schema()).policy(DAY);
    static final Workflow<Complaint> WORKFLOW = workflow(PACK);

    private Region() {}

    static Workflow<Complaint> workflow(RegionPack pack) {
        return ComplaintProcedure.in(pack).on(DAY).orElseThrow();
    }

    /** The pack in which this agency is in the register no more from that day on. */
    static RegionPack without(String agency, String from) {
        Map<String, String> texts = texts();
        texts.computeIfPresent("complaints.json", (name, text) -> {
            try {
                ObjectMapper json = new ObjectMapper();
                ObjectNode root = (ObjectNode) json.readTree(text);
                ObjectNode dated = (ObjectNode) root.path("category").path("agencies");
                ObjectNode later = dated.path("2024-01-01").deepCopy();
                ArrayNode left = json.createArrayNode();
                later.path("value").forEach(one -> {
                    if (!one.path("code").asText().equals(agency)) {
                        left.add(one);
                    }
                });
                later.set("value", left);
                dated.set(from, later);
                return json.writeValueAsString(root);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        });
        return RegionPack.fromFiles(texts, SHOWN);
    }

    /** The pack with values of its own beside, invented for the test: JSON by key of the section {@code complaint}. */
    public static RegionPack with(Map<String, String> values) {
        Map<String, String> texts = texts();
        StringBuilder entries = new StringBuilder();
        new TreeMap<>(values)
                .forEach((key, value) ->
                        entries.append(entries.isEmpty() ? "" : ",").append("""
                "%s": {"2025-01-01": {"value": %s, "source": "Contoh untuk pengujian", "standing": "ILLUSTRATION",
                "deed": "Contoh", "reason": "Pengujian"}}""".formatted(key, value)));
        texts.computeIfPresent("complaints.json", (name, text) -> {
            int at = text.indexOf("{", text.indexOf("\"complaint\"")) + 1;
            boolean isEmpty = text.substring(at).stripLeading().startsWith("}");
            return text.substring(0, at) + entries + (isEmpty ? "" : ",") + text.substring(at);
        });
        return RegionPack.fromFiles(texts, SHOWN);
    }

    /** The pack with other words in its section of complaints. */
    static RegionPack with(String words, String others) {
        Map<String, String> texts = texts();
        texts.computeIfPresent("complaints.json", (name, text) -> text.replace(words, others));
        return RegionPack.fromFiles(texts, SHOWN);
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, "*.json")) {
            for (Path file : files) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
