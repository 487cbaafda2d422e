package id.pendopo.core.policy;

import static id.pendopo.core.policy.Sample.entry;
import static id.pendopo.core.policy.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.money.Rupiah;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack may be stricter than the law, never looser: the last value that passes and the first that does not. */
class LeewayTest {
    private static List<PackFault> lint(Map<String, String> files) {
        return PackLinter.of(List.of(Sample.SCHEMA)).lint(files);
    }

    @ParameterizedTest
    @CsvSource({
        "cap, 250000000, 250000001",
        "copies, 4, 3",
        "counterCloses, \"16:00\", \"16:01\"",
        "counterCloses, \"08:00\", \"07:59\"",
        "share, \"100\", \"100.000000001\"",
        "share, \"0\", \"-0.1\"",
    })
    void the_last_value_inside_the_leeway_passes_and_the_next_does_not(String key, String inside, String outside) {
        assertThat(lint(with(entry(key, inside)))).isEmpty();
        assertThat(lint(with(entry(key, outside))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.leeway()).isPresent());
    }

    /** The national term falls from 14 to 10 working days in 2020: a pack may keep 14 only until then. */
    @Test
    void a_value_that_the_law_overtakes_is_refused_unless_it_ended_before() {
        String kept = "\"2016-01-01\": {\"value\": \"14wd\", \"source\": \"Perwal 5/2016\", \"standing\": \"SOURCE\"}";
        String ended = kept
                + ", \"2020-01-01\": {\"value\": \"10wd\", \"source\": \"Perwal 1/2020\", \"standing\": \"SOURCE\"}";
        String late = kept
                + ", \"2020-01-02\": {\"value\": \"10wd\", \"source\": \"Perwal 1/2020\", \"standing\": \"SOURCE\"}";
        String usual =
                "\"2016-01-01\": {\"value\": \"10wd\", \"source\": \"Perwal Contoh 5/2016 Pasal 2\", \"standing\": \"SOURCE\"}";
        assertThat(lint(Sample.files("grants.json", usual, ended))).isEmpty();
        assertThat(lint(Sample.files("grants.json", usual, late)))
                .extracting(PackFault::problem)
                .containsExactly(PackProblem.LOOSER_THAN_LAW);
        assertThat(lint(Sample.files("grants.json", usual, kept)))
                .extracting(PackFault::problem)
                .containsExactly(PackProblem.LOOSER_THAN_LAW);
    }

    /** The cap of the regime is 200 million where the national one is 250: the layer right below counts. */
    @Test
    void under_a_regime_the_regimes_value_is_the_limit() {
        Map<String, String> files = with(entry("cap", "200000001"));
        assertThat(lint(files)).isEmpty();
        files.computeIfPresent(
                "region.json",
                (name, text) -> text.replace("\"head\"", "\"regimes\": {\"grants\": \"CONTOH_2015\"}, \"head\""));
        assertThat(lint(files)).extracting(PackFault::problem).containsExactly(PackProblem.LOOSER_THAN_LAW);
        files.computeIfPresent("grants.json", (name, text) -> text.replace("200000001", "200000000"));
        assertThat(lint(files)).isEmpty();
    }

    @Test
    void what_ended_before_the_region_could_act_is_not_held_against_it() {
        String early = "\"cap\": {\"2012-01-01\": {\"value\": 900000000, \"source\": \"x\", \"standing\": \"SOURCE\"},"
                + " \"2014-06-01\": {\"value\": 1, \"source\": \"x\", \"standing\": \"SOURCE\"}}";
        assertThat(lint(with(early)).stream().map(PackFault::problem)).isEmpty();
    }

    record NoLeeway(Value<Rupiah> cap) {}

    record NoValue(@Leeway(LeewayKind.FIXED) Rupiah cap) {}

    record NoBounds(@Leeway(LeewayKind.WITHIN) Value<Rupiah> cap) {}

    record NoOrder(@Leeway(LeewayKind.MAY_LOWER) Value<List<String>> codes) {}

    @Test
    void a_record_that_is_no_policy_is_refused_by_name() {
        assertThatThrownBy(() -> PolicySchema.of(NoLeeway.class, "grants/sample", name -> null))
                .hasMessage("policy: NoLeeway.cap has no @Leeway; say how far a region may go");
        assertThatThrownBy(() -> PolicySchema.of(NoValue.class, "grants/sample", name -> null))
                .hasMessageContaining("NoValue.cap is neither Value<..> nor");
        assertThatThrownBy(() -> PolicySchema.of(NoBounds.class, "grants/sample", name -> null))
                .hasMessageContaining("WITHIN without both bounds");
        assertThatThrownBy(() -> PolicySchema.of(NoOrder.class, "grants/sample", name -> null))
                .hasMessageContaining("has no order");
        assertThatThrownBy(() -> PolicySchema.of(Sample.Policy.class, "proposal", name -> null))
                .hasMessageContaining("write family/name");
    }

    record Counted(
            @Leeway(value = LeewayKind.WITHIN, min = "2", max = "5")
            Value<Integer> copies) {}

    record Misbound(
            @Leeway(value = LeewayKind.WITHIN, min = "two", max = "5")
            Value<Integer> copies) {}

    private static <P extends Record> List<PackFault> lintCopies(Class<P> type, int copies) {
        String national = """
                {"copies": {"label": {"id": "Rangkap", "en": "Copies"}, "values": {
                  "2011-01-01": {"value": 3, "source": "Contoh 1/2011 Pasal 17", "standing": "S"}}}}
                """;
        PolicySchema<P> schema = PolicySchema.of(
                type,
                "grants/proposal",
                name -> name.equals("policy/proposal.json")
                        ? new java.io.ByteArrayInputStream(national.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        : null);
        Map<String, String> files = Map.of(
                "region.json",
                Sample.REGION,
                "grants.json",
                "{\"proposal\": {" + entry("copies", String.valueOf(copies)) + "}}");
        return PackLinter.of(List.of(schema)).lint(files);
    }

    /** The bound of a number is written in the annotation without quotes, as it would be in JSON. */
    @Test
    void a_number_keeps_within_both_of_its_bounds() {
        assertThat(lintCopies(Counted.class, 2)).isEmpty();
        assertThat(lintCopies(Counted.class, 5)).isEmpty();
        for (int outside : new int[] {1, 6}) {
            assertThat(lintCopies(Counted.class, outside))
                    .extracting(PackFault::problem)
                    .containsExactly(PackProblem.OUT_OF_BOUNDS);
        }
    }

    @Test
    void a_bound_that_is_no_value_of_its_type_is_a_programmers_error() {
        assertThatThrownBy(() -> lintCopies(Misbound.class, 3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the bound two of copies is no value of its type");
    }

    @Test
    void each_leeway_has_words_for_who_reads_a_schema() {
        assertThat(LeewayKind.values())
                .extracting(kind -> kind.label().en())
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }
}
