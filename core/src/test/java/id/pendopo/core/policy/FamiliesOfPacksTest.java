package id.pendopo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.calendar.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A region need not do everything, and what it does may rest on regulations of different years. */
class FamiliesOfPacksTest {
    private static final String OWN =
            "{\"number\": \"9\", \"year\": 2026, \"date\": \"2026-01-01\", \"title\": \"Peraturan Contoh\"%s}";

    record Licences(@Leeway(LeewayKind.REGION_SETS) Value<Term> answer) {}

    private static final PolicySchema<Licences> LICENCES = PolicySchema.of(
            Licences.class,
            "licensing/permit",
            name -> name.equals("policy/permit.json")
                    ? Sample.stream("{\"answer\": {\"label\": {\"id\": \"a\", \"en\": \"b\"}, \"values\": {}}}")
                    : null);

    private static final PackLinter LINTER = PackLinter.of(List.of(Sample.SCHEMA, LICENCES));

    private static Map<String, String> with(String name, String text) {
        Map<String, String> files = new TreeMap<>(Sample.files());
        files.put(name, text);
        return files;
    }

    private static String permits(String from) {
        return "{\"permit\": {" + Sample.entry("answer", "\"5wd\"", from) + "}}";
    }

    private static Map<String, String> withBasis(String more) {
        Map<String, String> files = with("licensing.json", permits("2026-01-01"));
        files.computeIfPresent(
                "region.json",
                (name, text) -> text.substring(0, text.lastIndexOf('}')) + ", \"legalBases\": {\"licensing\": "
                        + OWN.formatted(more) + "}}");
        return files;
    }

    @Test
    void a_family_of_which_a_pack_says_nothing_is_not_missing() {
        assertThat(LINTER.lint(Sample.files())).isEmpty();
        RegionPack pack = RegionPack.fromFiles(Sample.files(), Opening.strict());
        assertThat(pack.carries("grants")).isTrue();
        assertThat(pack.carries("licensing")).isFalse();
        assertThatThrownBy(() -> pack.book(LICENCES)).isInstanceOf(PackRefused.class);
    }

    /** Else an empty pack would be a good one. */
    @Test
    void a_pack_that_speaks_of_no_family_at_all_lacks_everything() {
        Map<String, String> files = Map.of("region.json", Sample.REGION);
        assertThat(LINTER.lint(files))
                .extracting(PackFault::problem)
                .contains(PackProblem.REQUIRED_UNSET)
                .doesNotContain(PackProblem.FAMILY_ABSENT);
    }

    @Test
    void a_family_may_rest_on_a_regulation_of_its_own() {
        assertThat(LINTER.lint(with("licensing.json", permits("2026-01-01"))))
                .as("without one it must hold from the first day of the region's")
                .extracting(PackFault::problem)
                .containsExactly(PackProblem.REQUIRED_UNSET);
        Map<String, String> files = withBasis("");
        assertThat(LINTER.lint(files)).isEmpty();
        RegionPack pack = RegionPack.fromFiles(files, Opening.strict());
        assertThat(pack.legalBasis("licensing").date()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(pack.legalBasis("grants")).isEqualTo(pack.legalBasis());
        assertThat(pack.book(LICENCES).versions())
                .extracting(PolicyVersion::from)
                .containsExactly(LocalDate.of(2026, 1, 1));
        assertThat(pack.book(Sample.SCHEMA).versions().get(0).from())
                .isEqualTo(pack.legalBasis().date());
    }

    /** What is invented for one family leaves the other as it is. */
    @Test
    void an_invented_regulation_of_a_family_makes_that_family_an_illustration() {
        Map<String, String> files = withBasis(", \"standing\": \"ILLUSTRATION\"");
        assertThatThrownBy(() -> RegionPack.fromFiles(files, Opening.strict())).hasMessageContaining("ILLUSTRATION");
        RegionPack pack = RegionPack.fromFiles(files, Opening.strict().allowingIllustration());
        assertThat(pack.illustrations()).extracting(Illustration::pointer).containsExactly("/legalBases/licensing");
        assertThat(pack.book(LICENCES).versions()).allMatch(PolicyVersion::illustration);
        assertThat(pack.book(Sample.SCHEMA).versions()).noneMatch(PolicyVersion::illustration);
    }

    /** Whoever runs one module only may look at a pack that has more. */
    @Test
    void the_file_of_a_module_that_is_not_at_hand_is_told_and_refuses_nothing() {
        PackLinter grantsOnly = PackLinter.of(List.of(Sample.SCHEMA));
        assertThat(grantsOnly.lint(withBasis(""))).singleElement().satisfies(fault -> {
            assertThat(fault.problem()).isEqualTo(PackProblem.FAMILY_ABSENT);
            assertThat(fault.warning()).isTrue();
            assertThat(fault.file()).isEqualTo("licensing.json");
        });
        assertThat(grantsOnly.lint(with("licencing.json", permits("2026-01-01"))))
                .extracting(PackFault::problem)
                .containsExactly(PackProblem.FILE_UNKNOWN);
    }

    /** Two families may mean different things by one code. */
    @Test
    void a_label_may_be_that_of_one_family_alone() {
        Map<String, String> files = with(
                "labels.id.json",
                "{\"DRAFT\": \"Konsep usulan\", \"licensing.DRAFT\": \"Draf\", \"SENT\": \"Terkirim\"}");
        RegionPack pack = RegionPack.fromFiles(files, Opening.strict());
        Locale indonesian = Locale.forLanguageTag("id");
        assertThat(pack.labels(indonesian, "grants")).isEqualTo(Map.of("DRAFT", "Konsep usulan", "SENT", "Terkirim"));
        assertThat(pack.labels(indonesian, "licensing")).isEqualTo(Map.of("DRAFT", "Draf", "SENT", "Terkirim"));
        assertThat(LINTER.withCodes(List.of("DRAFT", "SENT")).lint(files)).isEmpty();
        assertThat(LINTER.withCodes(List.of("SENT")).lint(files))
                .extracting(PackFault::problem)
                .containsExactly(PackProblem.LABEL_UNKNOWN, PackProblem.LABEL_UNKNOWN);
    }
}
