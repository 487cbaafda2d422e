package id.pendopo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A regime whose text was not read asks the region; and a regulation that was invented makes nothing law. */
class OpenQuestionsTest {
    private static final String ASKING = """
            {
              "regime": {"validFrom": "2015-01-01", "source": "Contoh 4/2020", "standing": "?"},
              "open": {"copies": {"id": "Naskah Contoh 4/2020 belum dibaca: berapa rangkap?", "en": "Contoh 4/2020 was not read: how many copies?"}}
            }
            """;

    private static PolicySchema<Sample.Policy> schema(String regime) {
        return Sample.schema(Map.of("policy/proposal.json", Sample.NATIONAL, "policy/proposal.ASKING.json", regime));
    }

    private static Map<String, String> asking(Map<String, String> files) {
        files.computeIfPresent(
                "region.json",
                (name, text) -> text.replace("\"head\":", "\"regimes\": {\"grants\": \"ASKING\"}, \"head\":"));
        return files;
    }

    /** The national value stands, and still it does not answer for the region. */
    @Test
    void a_value_that_the_regime_leaves_open_must_be_set_by_the_region() {
        RegionPack silent = RegionPack.fromFiles(asking(Sample.files()), Opening.strict());
        assertThatThrownBy(() -> silent.book(schema(ASKING)))
                .isInstanceOfSatisfying(
                        PackRefused.class,
                        refused -> assertThat(refused.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.problem()).isEqualTo(PackProblem.LEFT_OPEN);
                            assertThat(fault.in(Locale.ENGLISH))
                                    .contains("'copies' (Copies)", "Contoh 4/2020 was not read: how many copies?");
                            assertThat(fault.in(Locale.forLanguageTag("id"))).contains("berapa rangkap?");
                        }));
        RegionPack answering =
                RegionPack.fromFiles(asking(Sample.with(Sample.entry("copies", "3", "2014-06-01"))), Opening.strict());
        assertThat(answering
                        .book(schema(ASKING))
                        .policy(LocalDate.of(2016, 1, 1))
                        .copies()
                        .value())
                .isEqualTo(3);
    }

    /** Whoever reads the text later answers the question in the regime, not beside it. */
    @Test
    void a_regime_does_not_ask_what_it_answers_nor_what_nobody_must_set() {
        for (String key : List.of("cap", "headTerm", "unheardOf")) {
            String odd = ASKING.replace("\"copies\"", "\"" + key + "\"")
                    .replace(
                            "\"open\"",
                            "\"cap\": {\"2015-01-01\": {\"value\": 1, \"source\": \"Contoh\", \"standing\": \"?\"}}, \"open\"");
            assertThat(PackLinter.of(List.of(schema(odd))).lint(asking(Sample.files())))
                    .extracting(PackFault::problem)
                    .contains(PackProblem.UNKNOWN_KEY);
        }
    }

    @Test
    void under_an_invented_regulation_nothing_is_law() {
        Map<String, String> invented =
                Sample.files("region.json", "tentang hibah\"", "tentang hibah\", \"standing\": \"ILLUSTRATION\"");
        assertThatThrownBy(() -> RegionPack.fromFiles(invented, Opening.strict()))
                .isInstanceOfSatisfying(
                        PackRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(PackFault::problem, PackFault::pointer)
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple(PackProblem.ILLUSTRATION, "/legalBasis")));
        RegionPack shown = RegionPack.fromFiles(invented, Opening.strict().allowingIllustration());
        assertThat(shown.legalBasis().isIllustration()).isTrue();
        assertThat(shown.legalBasis().toSource().standing().mark()).isEqualTo("?");
        assertThat(shown.book(Sample.SCHEMA).versions()).isNotEmpty().allMatch(PolicyVersion::illustration);
        assertThat(RegionPack.fromFiles(Sample.files(), Opening.strict())
                        .book(Sample.SCHEMA)
                        .versions())
                .noneMatch(PolicyVersion::illustration);
    }
}
