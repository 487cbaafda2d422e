package id.pendopo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who may do what in a region, and with which form: what a personnel office and a builder of screens ask first. */
class RoleCommandsTest {
    private static final String BANDUNG = "../examples/regions/32.73";
    private static final JsonMapper JSON = new JsonMapper();

    private static JsonNode role(String code) {
        JsonNode tree = JSON.readTree(Said.by("roles", BANDUNG, "--json").out());
        for (JsonNode procedure : tree.get("procedures")) {
            for (JsonNode role : procedure.get("roles")) {
                if (procedure.get("procedure").asString().equals("grants/proposal")
                        && role.get("role").asString().equals(code)) {
                    return role;
                }
            }
        }
        throw new AssertionError("no role " + code);
    }

    private static JsonNode act(JsonNode role, String name) {
        for (JsonNode act : role.get("acts")) {
            if (act.get("act").asString().equals(name)) {
                return act;
            }
        }
        throw new AssertionError("no act " + name);
    }

    private static List<String> texts(JsonNode list, String key) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.get(key).asString()));
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void the_table_fits_a_terminal_of_100_columns_and_says_that_its_values_are_invented(String language) {
        Said said = Said.by("roles", BANDUNG, "--lang", language);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out().lines())
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(Columns.WIDTH));
        assertThat(said.out())
                .contains(language.equals("en") ? "ILLUSTRATION: this region pack" : "CONTOH: paket daerah");
    }

    @Test
    void the_table_names_the_region_as_it_calls_itself_and_each_article_once() {
        String told = Said.by("roles", BANDUNG).out();
        assertThat(told)
                .contains("### Wali Kota (REGION_HEAD)")
                .contains("### Pemohon (APPLICANT), pihak dalam berkas")
                .contains("boleh mengecualikan grants.PAPER_ENTRY_LATE")
                .contains("bukan oleh yang telah melakukan evaluate")
                .contains("bersama, 5 tanda tangan Tim Pertimbangan (memutus)")
                .contains("### waktu (SYSTEM)");
        // Each procedure has a list of articles of its own.
        told = told.substring(told.indexOf("## grants/proposal"));
        told = told.substring(0, told.indexOf("\n## licensing/"));
        List<String> articles =
                told.lines().filter(line -> line.matches("\\[\\d+] .*")).toList();
        assertThat(articles).isNotEmpty().doesNotHaveDuplicates();
        assertThat(told).contains("[" + articles.size() + "]").doesNotContain("[" + (articles.size() + 1) + "]");
        assertThat(Said.by("roles", "--lang=en", BANDUNG).out())
                .contains("party of the case")
                .contains("not by whoever did evaluate")
                .contains("may waive grants.PAPER_ENTRY_LATE (The paper file was entered too long after it was");
    }

    @Test
    void in_json_each_role_has_its_acts_with_stages_manner_form_and_articles() {
        JsonNode tree = JSON.readTree(Said.by("roles", "--json", BANDUNG).out());
        assertThat(tree.get("region").asString()).isEqualTo("32.73");
        assertThat(tree.get("illustration").asBoolean()).isTrue();
        assertThat(tree.get("procedures"))
                .filteredOn(procedure -> procedure.get("procedure").asString().equals("grants/proposal"))
                .singleElement()
                .satisfies(
                        procedure -> assertThat(procedure.get("law").asString()).startsWith("32.73/grants/proposal/"));

        JsonNode applicant = role("APPLICANT");
        assertThat(applicant.get("party").asBoolean()).isTrue();
        assertThat(applicant.at("/label/en").asString()).isEqualTo("Applicant");
        assertThat(act(applicant, "draft").get("opening").asBoolean()).isTrue();
        assertThat(act(applicant, "submit").get("manner").asString()).isEqualTo("REQUESTED");
        assertThat(act(applicant, "submit").at("/stages/0").asString()).isEqualTo("DRAFT");
        assertThat(act(applicant, "submit").get("form").asString()).isEqualTo("grants/proposal/submit");
        assertThat(act(applicant, "submit").at("/sources/0/standing").asString())
                .isEqualTo("UNSURE");
        assertThat(texts(applicant.get("exclusions"), "kind"))
                .containsOnly("NOT_BESIDE")
                .doesNotContain("NO_PARTY");

        JsonNode head = role("REGION_HEAD");
        assertThat(texts(head.get("waivers"), "finding")).containsExactly("grants.PAPER_ENTRY_LATE");
        assertThat(head.at("/waivers/0/acts").toString()).isEqualTo("[\"enterPaper\",\"submit\"]");
        assertThat(act(head, "waive").get("anyOpenStage").asBoolean()).isTrue();
        assertThat(texts(head.get("exclusions"), "kind")).contains("SEPARATED", "NOT_BESIDE", "NO_PARTY");
    }

    @Test
    void a_joint_act_tells_each_seat_and_in_what_manner_this_role_sits_there() {
        JsonNode team = act(role("CONSIDERATION_TEAM"), "signSheet");
        JsonNode head = act(role("SKPD_HEAD"), "signSheet");
        assertThat(team.get("manner").asString()).isEqualTo("DECIDED");
        assertThat(head.get("manner").asString()).isEqualTo("WITNESSED");
        assertThat(head.get("signatures")).isEqualTo(team.get("signatures"));
        assertThat(head.at("/signatures/0/atLeast").asInt()).isEqualTo(5);
        assertThat(act(role("SKPD_HEAD"), "recommend").at("/notByWhoeverDid/0").asString())
                .isEqualTo("evaluate");
    }

    @Test
    void an_auditor_takes_no_other_part_and_time_acts_alone() {
        assertThat(texts(role("APIP_AUDITOR").get("exclusions"), "kind")).contains("NOTHING_ELSE");
        JsonNode time = role("SYSTEM");
        assertThat(time.get("exclusions").isEmpty()).isTrue();
        assertThat(texts(time.get("acts"), "act")).contains("recount", "markOverdue");
        assertThat(time.get("acts"))
                .allSatisfy(act -> assertThat(act.get("timed").asBoolean()).isTrue());
    }

    @Test
    void a_form_is_printed_in_the_language_asked_for() {
        Said said = Said.by("form", BANDUNG, "grants/proposal", "draft", "--lang", "en");
        assertThat(said.code()).as(said.err()).isZero();
        JsonNode form = JSON.readTree(said.out());
        assertThat(form.get("x-form").asString()).isEqualTo("grants/proposal/draft");
        assertThat(form.get("title").asString()).isEqualTo("Begin a proposal");
        assertThat(form.get("description").asString()).startsWith("ILLUSTRATION");
        assertThat(JSON.readTree(Said.by("form", BANDUNG, "grants/proposal", "waive")
                                .out())
                        .get("title")
                        .asString())
                .isEqualTo("Mengecualikan satu temuan");
    }

    @Test
    void a_form_that_is_not_there_is_told_with_those_that_are() {
        Said act = Said.by("form", "--lang=en", BANDUNG, "grants/proposal", "fly");
        assertThat(act.code()).isEqualTo(2);
        assertThat(act.err()).contains("this command has no form").contains("submit");
        assertThat(Said.by("form", BANDUNG, "grants/none", "draft").err()).contains("prosedur ini tidak dikenal");
        assertThat(Said.by("form", BANDUNG, "grants/proposal").err()).contains("ACT");
        Said day = Said.by("form", BANDUNG, "grants/proposal", "draft", "--at", "1999-01-01");
        assertThat(day.code()).isEqualTo(2);
        assertThat(day.err()).contains("belum ada ketentuan pada hari itu");
        assertThat(Said.by("roles", BANDUNG, "--at", "1999-01-01").code()).isEqualTo(2);
    }

    /** What must be given is explained, and not only named. */
    @ParameterizedTest
    @ValueSource(strings = {"roles", "form", "lint", "diff"})
    void help_explains_what_must_be_given_in_both_languages(String command) {
        assertThat(Said.by(command, "--help").out()).contains("folder paket daerah");
        assertThat(Said.by(command, "--help", "--lang=en").out()).contains("folder of the region pack");
    }

    @Test
    void words_are_broken_between_words_and_only_a_long_one_within() {
        assertThat(Columns.wrap("satu dua tiga", 8)).containsExactly("satu dua", "tiga");
        assertThat(Columns.wrap("satu dua tiga", 7)).containsExactly("satu", "dua", "tiga");
        assertThat(Columns.wrap("berkepanjangan ya", 5)).containsExactly("berke", "panja", "ngan", "ya");
        assertThat(Columns.wrap("", 5)).containsExactly("");
        assertThat(Columns.wrap("a\nb", 5)).containsExactly("a", "b");
        assertThat(new Columns(3, 2).row("abc def", "x")).containsExactly("abc  x", "def");
        assertThatThrownBy(() -> new Columns(60, 39)).hasMessageContaining("make one narrower");
        assertThat(new Columns(60, 38).rule()).hasSize(Columns.WIDTH);
    }
}
