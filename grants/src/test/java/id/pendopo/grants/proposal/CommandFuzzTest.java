package id.pendopo.grants.proposal;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.form.Filled;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Commands as an application sends them in, with faults: passages of one command stand in another, and texts are the fuzzer's. */
class CommandFuzzTest {
    private record Good(ProposalCommand command, String json) {}

    private static final JsonMapper THREE = JsonMapper.builder().build();
    private static final ObjectMapper TWO = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final List<Good> ALL = Commands.all().stream()
            .map(one -> new Good(one, THREE.writerFor(ProposalCommand.class).writeValueAsString(one)))
            .toList();
    private static final List<String> PERSONAL =
            List.of("Ketua Contoh", "3273014501900001", "0012345678901", "Jalan Contoh");

    private static final Pattern VALUE =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"(?!:)|-?\\d+|true|false|\\[\\]|\\{\\}");
    private static final List<String> VALUES = values();

    /** It is a command and is written as it was read, or the place and the kind of the fault are told and nothing that was filled in. */
    @FuzzTest(maxDuration = "12s")
    void a_form_is_a_command_or_the_place_of_its_fault_is_told(FuzzedDataProvider choice) throws Exception {
        Good good = ALL.get(choice.consumeInt(0, ALL.size() - 1));
        String json = spliced(good.json(), choice);
        Filled filled = Filled.read(good.command().getClass(), json);
        if (filled.command().isPresent() != filled.findings().isEmpty()) {
            throw new AssertionError("neither a command nor a finding");
        }
        for (Finding finding : filled.findings()) {
            String said = finding.toString();
            if (PERSONAL.stream().anyMatch(said::contains)) {
                throw new AssertionError("a finding repeats what was filled in");
            }
        }
        if (filled.command().isPresent()) {
            Object command = filled.command().get();
            String written = THREE.writerFor(ProposalCommand.class).writeValueAsString(command);
            if (!TWO.readValue(written, ProposalCommand.class).equals(command)) {
                throw new AssertionError("the two lines of Jackson disagree on a command");
            }
        }
    }

    private static String spliced(String json, FuzzedDataProvider choice) {
        StringBuilder text = new StringBuilder(json);
        for (int left = choice.consumeInt(0, 3); left > 0; left--) {
            switch (choice.consumeByte() & 3) {
                case 0 -> {
                    int at = choice.consumeInt(0, text.length());
                    text.insert(at, choice.consumeString(12));
                }
                case 1 -> {
                    int from = choice.consumeInt(0, text.length());
                    text.delete(from, Math.min(text.length(), from + choice.consumeInt(0, 20)));
                }
                default -> exchange(text, choice);
            }
        }
        return text.toString();
    }

    /** Another value where one stands. */
    private static void exchange(StringBuilder text, FuzzedDataProvider choice) {
        var values = VALUE.matcher(text);
        if (values.find(choice.consumeInt(0, text.length()))) {
            String by = choice.consumeBoolean()
                    ? VALUES.get(choice.consumeInt(0, VALUES.size() - 1))
                    : '"' + choice.consumeString(12).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            text.replace(values.start(), values.end(), by);
        }
    }

    private static List<String> values() {
        List<String> values = new ArrayList<>(List.of(
                "null",
                "\"\"",
                "\"\\u0000\"",
                "\"\\u202E\"",
                "\"\\uD800\"",
                "0",
                "-1",
                "9007199254740992",
                "1e3",
                "0.5",
                "99999999999999999999",
                "\"2025-06-31\"",
                "\"+10000-01-01\"",
                "{}",
                "[]",
                "[null]",
                "[[[]]]",
                "true"));
        ALL.forEach(one -> VALUE.matcher(one.json()).results().forEach(found -> values.add(found.group())));
        return values.stream().distinct().toList();
    }
}
