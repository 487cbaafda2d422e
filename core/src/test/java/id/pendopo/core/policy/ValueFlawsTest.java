package id.pendopo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A value of many parts is mended in one go: what each part is not, and what the parts are not together. */
class ValueFlawsTest {
    private static final String LABEL = "{\"label\": {\"id\": \"a\", \"en\": \"b\"}, \"values\": {}}";

    record Kinds(List<Kind> all) {}

    record Kind(
            Code code,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Term> term,
            Papers papers) {}

    record Papers(@JsonValue List<Code> codes) {
        Papers {
            codes = List.copyOf(codes);
        }
    }

    record Listed(@Leeway(LeewayKind.REGION_SETS) Value<Kinds> kinds) implements PolicyWithFlaws {
        @Override
        public Map<String, List<ValueFlaw>> flaws() {
            List<ValueFlaw> flaws = new ArrayList<>();
            for (int i = 0; i < kinds.value().all().size(); i++) {
                Kind kind = kinds.value().all().get(i);
                if (kind.papers().codes().isEmpty()) {
                    flaws.add(new ValueFlaw(
                            Code.of("NO_PAPER"),
                            "/all/" + i + "/papers",
                            kind.term().isEmpty(),
                            Text.of("tanpa berkas", "no paper"),
                            Text.of("tambahkan", "add one")));
                }
            }
            return Map.of("kinds", flaws);
        }
    }

    private static final PolicySchema<Listed> SCHEMA = PolicySchema.of(
            Listed.class,
            "grants/proposal",
            name -> name.equals("policy/proposal.json") ? Sample.stream("{\"kinds\": " + LABEL + "}") : null);

    private static Map<String, String> files(String kinds) {
        return Map.of(
                "region.json",
                Sample.REGION,
                "grants.json",
                "{\"proposal\": {" + Sample.entry("kinds", "{\"all\": " + kinds + "}", "2014-06-01") + "}}");
    }

    private static List<String> told(String kinds) {
        return PackLinter.of(List.of(SCHEMA)).lint(files(kinds)).stream()
                .map(fault ->
                        fault.problem() + " " + fault.pointer().replace("/proposal/kinds/2014-06-01/value/all/", ""))
                .toList();
    }

    @Test
    void every_flaw_is_told_at_its_place_and_what_is_no_warning_refuses_the_pack() {
        String kinds = "[{\"code\": \"A\", \"term\": \"3wd\", \"papers\": []}, {\"code\": \"B\", \"papers\": []},"
                + " {\"code\": \"C\", \"papers\": [\"P\"]}]";
        assertThat(told(kinds)).containsExactly("VALUE_FLAW 0/papers", "VALUE_DOUBT 1/papers");
        RegionPack pack = RegionPack.fromFiles(files(kinds), Opening.strict());
        assertThatThrownBy(() -> pack.book(SCHEMA))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("no paper; add one");
    }

    @Test
    void a_doubt_refuses_nothing() {
        String kinds = "[{\"code\": \"B\", \"papers\": []}]";
        assertThat(told(kinds)).containsExactly("VALUE_DOUBT 0/papers");
        assertThat(RegionPack.fromFiles(files(kinds), Opening.strict())
                        .book(SCHEMA)
                        .versions())
                .hasSize(1);
    }

    /** Before, the first bad part hid all others. */
    @Test
    void every_bad_part_of_a_record_in_a_list_in_a_record_is_told() {
        assertThat(told("[{\"code\": \"a\", \"term\": \"3x\", \"papers\": [\"P\", \"p\"]}, {\"code\": \"B\"},"
                        + " {\"code\": \"C\", \"papers\": [], \"trem\": \"3wd\"}]"))
                .containsExactly(
                        "WRONG_VALUE 0/code",
                        "WRONG_VALUE 0/term",
                        "WRONG_VALUE 0/papers/1",
                        "MISSING_KEY 1",
                        "UNKNOWN_KEY 2/trem");
    }

    /** What no part explains is told of the whole, in the words of its constructor. */
    @Test
    void what_only_the_whole_refuses_is_told_of_the_whole() {
        assertThat(told("3")).containsExactly("WRONG_VALUE /proposal/kinds/2014-06-01/value/all");
    }
}
