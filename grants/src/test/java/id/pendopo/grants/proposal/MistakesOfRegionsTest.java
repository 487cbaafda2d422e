package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import id.pendopo.core.policy.PackFault;
import id.pendopo.core.policy.PackLinter;
import id.pendopo.core.policy.PackProblem;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What people get wrong when they write a pack, one mistake a line of {@code packs/mistakes.jsonl}: each is told with its file, its
 * place, what is wrong and how to mend it, in both languages; and whether the schema of the file sees it too is kept beside it.
 */
class MistakesOfRegionsTest {
    private static final Path TABLE = Path.of("src/test/resources/packs/mistakes.jsonl");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final PackLinter LINTER =
            PackLinter.of(List.of(ProposalPolicy.schema())).with(Bandung.SHOWN);

    /** Faults about what goes beyond a leeway say which leeway it is. */
    private static final Set<PackProblem> OF_LEEWAY = EnumSet.of(
            PackProblem.FIXED_BY_LAW,
            PackProblem.OUT_OF_BOUNDS,
            PackProblem.LOOSER_THAN_LAW,
            PackProblem.NOT_COMPARABLE,
            PackProblem.REPLACEMENT_UNEXPLAINED);

    private static List<ObjectNode> mistakes() throws IOException {
        List<ObjectNode> mistakes = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            mistakes.add((ObjectNode) JSON.readTree(line));
        }
        return mistakes;
    }

    @Test
    void there_are_more_than_a_hundred_and_no_two_are_the_same() throws IOException {
        List<ObjectNode> mistakes = mistakes();
        assertThat(mistakes).hasSizeGreaterThan(100);
        assertThat(mistakes.stream().map(one -> one.get("mistake").asString()).distinct())
                .hasSameSizeAs(mistakes);
    }

    @TestFactory
    List<DynamicTest> each_is_told_where_it_is_and_how_to_mend_it() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (ObjectNode mistake : mistakes()) {
            tests.add(DynamicTest.dynamicTest(mistake.get("mistake").asString(), () -> told(mistake)));
        }
        return tests;
    }

    private static void told(ObjectNode mistake) throws IOException {
        Map<String, String> texts = pack();
        String before = make(mistake, texts);
        List<PackFault> faults = new ArrayList<>(LINTER.lint(texts));
        faults.removeIf(fault -> fault.problem() == PackProblem.ILLUSTRATION_UNDER_REAL_NAME);
        PackFault fault = faults.stream()
                .filter(one ->
                        one.problem().name().equals(mistake.path("problem").asString(""))
                                && (one.file() + one.pointer())
                                        .equals(mistake.path("told").asString("")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("told otherwise: " + faults));
        for (Locale locale : List.of(INDONESIAN, Locale.ENGLISH)) {
            assertThat(fault.what().in(locale)).isNotBlank().doesNotContain("Exception", "java.");
            assertThat(fault.mend().in(locale)).isNotBlank();
            assertThat(fault.in(locale)).startsWith(fault.file()).contains(fault.pointer());
        }
        assertThat(fault.what().id()).isNotEqualTo(fault.what().en());
        assertThat(fault.leeway().isPresent())
                .isEqualTo(OF_LEEWAY.contains(fault.problem()) || fault.problem() == PackProblem.REQUIRED_UNSET);
        assertThat(schemaSees(before, texts)).isEqualTo(mistake.path("schema").asBoolean());
    }

    private static boolean schemaSees(String file, Map<String, String> texts) {
        String text = texts.get(file);
        if (text == null || !GrantsSchemaTest.SCHEMAS.containsKey(file)) {
            return false;
        }
        try {
            JSON.readTree(text);
        } catch (JacksonException noJson) {
            return false;
        }
        return !text.isBlank()
                && !GrantsSchemaTest.schema(file)
                        .validate(text, InputFormat.JSON)
                        .isEmpty();
    }

    private static String make(ObjectNode mistake, Map<String, String> texts) {
        String file = mistake.get("file").asString();
        String at = mistake.get("at").asString();
        String text = texts.getOrDefault(file, "{}");
        switch (mistake.get("do").asString()) {
            case "drop" -> texts.remove(file);
            case "whole" -> texts.put(file, at);
            case "text" -> {
                assertThat(text).contains(at);
                texts.put(file, text.replace(at, mistake.get("to").asString()));
            }
            case "remove" -> {
                JsonNode tree = JSON.readTree(text);
                JsonPointer pointer = JsonPointer.compile(at);
                ((ObjectNode) tree.at(pointer.head())).remove(pointer.last().getMatchingProperty());
                texts.put(file, JSON.writeValueAsString(tree));
            }
            case "value" -> {
                ObjectNode entry = JSON.createObjectNode();
                entry.put("source", "Contoh")
                        .put("standing", "ILLUSTRATION")
                        .put("deed", "Contoh")
                        .put("reason", "Contoh");
                entry.set("value", mistake.get("to"));
                texts.put(file, set(text, "/proposal/" + at + "/2021-01-01", entry));
            }
            default -> texts.put(file, set(text, at, mistake.get("to")));
        }
        return file;
    }

    private static String set(String text, String at, JsonNode value) {
        ObjectNode tree = (ObjectNode) JSON.readTree(text);
        JsonPointer pointer = JsonPointer.compile(at);
        ObjectNode parent = tree;
        for (JsonPointer step = pointer; !step.tail().matches(); step = step.tail()) {
            String name = step.getMatchingProperty();
            parent = parent.get(name) instanceof ObjectNode there ? there : parent.putObject(name);
        }
        parent.set(pointer.last().getMatchingProperty(), value);
        return JSON.writeValueAsString(tree);
    }

    private static Map<String, String> pack() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Bandung.FOLDER, "*.json")) {
            for (Path file : files) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return texts;
    }
}
