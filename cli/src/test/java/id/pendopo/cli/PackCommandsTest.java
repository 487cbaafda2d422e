package id.pendopo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Comparing packs and beginning one: what a legal bureau does before anything runs. */
class PackCommandsTest {
    private static final Path BANDUNG = Path.of("../examples/regions/32.73");
    private static final Path TANGERANG = Path.of("../examples/regions/36.03");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private Path changed(String file, String passage, String by) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("32.73"));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(BANDUNG, "*.json")) {
            for (Path one : files) {
                String text = Files.readString(one);
                if (one.getFileName().toString().equals(file)) {
                    assertThat(text).contains(passage);
                    text = text.replace(passage, by);
                }
                Files.writeString(pack.resolve(one.getFileName()), text);
            }
        }
        return pack;
    }

    @Test
    void a_pack_is_told_beside_national_law_in_either_language() {
        Said indonesian = Said.by("diff", BANDUNG.toString());
        assertThat(indonesian.code()).as(indonesian.err()).isZero();
        assertThat(indonesian.out())
                .contains("| Ketentuan | Sejak | Nasional | Daerah |")
                .contains("CONTOH");
        Said english = Said.by("diff", "--lang=en", BANDUNG.toString());
        assertThat(english.out())
                .contains("| Value | From | National | Region | Unit |")
                .contains("ILLUSTRATION");
        JsonNode tree =
                JSON.readTree(Said.by("diff", "--json", BANDUNG.toString()).out());
        assertThat(tree.get("region").asString()).isEqualTo("32.73");
        assertThat(tree.get("illustration").asBoolean()).isTrue();
        assertThat(tree.get("differences").size()).isPositive();
        assertThat(tree.get("differences").get(0).has("source")).isTrue();
    }

    @Test
    void a_pack_against_itself_has_nothing_to_tell() {
        Said said = Said.by("diff", "--json", BANDUNG.toString(), BANDUNG.toString());
        assertThat(said.code()).isZero();
        assertThat(said.out().strip()).isEqualTo("[]");
    }

    /** One region issues what another leaves to OSS, and each type differs in its own way: told part by part, not as two walls of text. */
    @Test
    void the_catalogues_of_two_regions_are_told_type_by_type() {
        Said said = Said.by("diff", "--lang=en", BANDUNG.toString(), TANGERANG.toString());
        assertThat(said.out())
                .contains("| procedure removed | grants/proposal | ✓ | – |")
                .contains("| part removed | licensing/application types 2026-01-01 types/RUMIJA |"
                        + " Izin Pemanfaatan Ruang Milik Jalan | – |")
                .contains("| part added | licensing/application types 2026-01-01 types/PARKIR | – | CONTOH: ")
                .contains("types/REKLAME/service/term/regulated | 7wd | 10wd |")
                .contains("types/REKLAME/requirements/LIABILITY_INSURANCE | – | CONTOH: polis tanggung gugat |")
                .contains("types/TRAYEK/issuance/authority | REGIONAL | OSS_ON_BEHALF_OF_REGION |")
                .contains("licensing/application routing 2026-01-01 capital/operator | MORE_THAN | AT_LEAST |")
                .contains("routing 2026-01-01 capital/threshold | 500000000 | 1000000000 |");
        JsonNode tree = JSON.readTree(Said.by("diff", "--json", BANDUNG.toString(), TANGERANG.toString())
                .out());
        assertThat(tree.findValuesAsString("where"))
                .contains("licensing/application types 2026-01-01 types/KERAMAIAN_REKOM");
    }

    /** A pack may speak of licences alone, or of grants alone. */
    @Test
    void a_pack_of_one_family_is_looked_at_like_any_other() {
        Said lint = Said.by("lint", "--lang=en", "--illustration", TANGERANG.toString());
        assertThat(lint.out()).contains("licensing/application: good").doesNotContain("grants");
        assertThat(lint.code()).as(lint.out()).isZero();
        Said diff = Said.by("diff", "--lang=en", TANGERANG.toString());
        assertThat(diff.out())
                .contains("types: REKLAME, SIP, PENDIDIKAN, PARKIR, KERAMAIAN_REKOM")
                .doesNotContain("Grants");
        Said chart = Said.by("chart", "--lang=en", "grants/proposal", "--region", TANGERANG.toString());
        assertThat(chart.code()).isNotZero();
        assertThat(chart.err()).contains("the pack of this region has no such procedure");
        assertThat(Said.by("chart", "licensing/application", "--region", TANGERANG.toString())
                        .code())
                .isZero();
        assertThat(Said.by("roles", TANGERANG.toString()).out())
                .contains("## licensing/application")
                .doesNotContain("grants/");
    }

    @Test
    void a_start_date_that_is_gone_is_named_since_cases_may_live_under_it() throws IOException {
        Path other = changed("grants.json", "\"2021-01-01\"", "\"2022-01-01\"");
        Said said = Said.by("diff", "--lang=en", BANDUNG.toString(), other.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains("version removed | 32.73/grants/proposal/2021-01-01")
                .contains("Cases may live under a version that is gone");
        assertThat(Said.by("diff", "--json", BANDUNG.toString(), other.toString())
                        .out())
                .contains("\"breaking\":true");
    }

    @Test
    void an_unanswered_region_ends_with_what_the_legal_bureau_must_answer_and_writes_nothing() throws IOException {
        Path answers = Files.writeString(folder.resolve("answers.json"), """
                {"region": {"name": "Kota Cimahi", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
                 "legalBasis": {"number": "1", "year": 2026, "date": "2026-01-01", "title": "Peraturan Contoh"}}}
                """);
        Path into = folder.resolve("regions");
        Said said =
                Said.by("new-region", "--lang=en", "32.77", "--into", into.toString(), "--answers", answers.toString());
        assertThat(said.code()).as(said.err()).isEqualTo(1);
        assertThat(said.out())
                .contains("/proposal/reviewChains")
                .contains("no file was written")
                .contains("; form ");
        assertThat(into).doesNotExist();
    }

    @Test
    void answers_that_suffice_become_a_pack_that_lints_green() throws IOException {
        Path into = folder.resolve("regions");
        Said said = Said.by(
                "new-region",
                "99.01",
                "--into",
                into.toString(),
                "--answers",
                complete().toString());
        assertThat(said.code()).as(said.out() + said.err()).isZero();
        Said lint = Said.by("lint", into.resolve("99.01").toString());
        assertThat(lint.code()).as(lint.out()).isZero();
        Said again = Said.by("new-region", "99.01", "--into", into.toString());
        assertThat(again.code()).isEqualTo(2);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(into)) {
            assertThat(left).hasSize(1);
        }
    }

    /** What the regime of Bandung says, given as the answers of a region that does not exist. */
    private Path complete() throws IOException {
        ObjectNode all = JSON.createObjectNode();
        all.set("region", JSON.readTree("""
                {"name": "Kota Contoh", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
                 "legalBasis": {"number": "1", "year": 2026, "date": "2026-01-01", "title": "Peraturan Contoh"}}"""));
        ObjectNode values = all.putObject("grants/proposal");
        JsonNode national = resource("proposal.json");
        resource("proposal.BANDUNG_2015.json").properties().forEach(key -> {
            JsonNode described = national.get(key.getKey());
            if (described != null && described.get("values").isEmpty()) {
                JsonNode first = key.getValue().properties().iterator().next().getValue();
                values.putObject(key.getKey())
                        .put("source", "Peraturan Contoh 1/2026")
                        .set("value", first.get("value"));
            }
        });
        return Files.writeString(folder.resolve("complete.json"), JSON.writeValueAsString(all));
    }

    private static JsonNode resource(String name) throws IOException {
        return JSON.readTree(Files.readString(Path.of("../grants/src/main/resources/id/pendopo/grants/proposal/policy")
                .resolve(name)));
    }

    @Test
    void without_answers_each_question_is_asked_with_label_unit_and_form() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("\n\nWali Kota\n".getBytes(StandardCharsets.UTF_8)));
            Said said =
                    Said.by("new-region", "32.77", "--into", folder.resolve("r").toString());
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.out())
                    .contains("Nama resmi [")
                    .contains("intakeEnds: ")
                    .contains("; bentuk \"06-30\"")
                    .contains("tidak ada berkas yang ditulis");
            assertThat(folder.resolve("r")).doesNotExist();
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void what_is_no_code_is_told() {
        Said said = Said.by("new-region", "--lang=en", "abc");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("no code of a region");
    }
}
