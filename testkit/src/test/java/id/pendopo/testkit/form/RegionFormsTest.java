package id.pendopo.testkit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.form.RegionForms;
import id.pendopo.core.office.Office;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Option;
import id.pendopo.testkit.InMemoryStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A change of the law offers the laws that take this case over, and no other; one that is not yet in force takes over nothing. */
class RegionFormsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Actor CLERK = Actor.of("clerk", Memo.As.CLERK);
    private static final Actor HEAD = Actor.of("head", Memo.As.HEAD);
    private static final CaseId CASE = CaseId.of("memo-1");
    private static final RegionPack PACK = RegionPack.fromFiles(Map.of("region.json", """
            {"code": "32.73", "name": "Kota Contoh", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
             "legalBasis": {"number": "1", "year": 2014, "date": "2014-01-02", "title": "Peraturan Contoh"}}
            """), Opening.strict());

    private final Office office = Office.in(PACK)
            .with(new InMemoryStore())
            .keys(bytes -> bytes[0] = 1)
            .withoutValidation("uji")
            .procedures(new Memo.Provider())
            .open();
    private Instant now = Instant.parse("2024-05-02T02:00:00Z");

    private void give(Command command, Actor actor) {
        now = now.plusSeconds(60);
        assertThat(office.handle(Memo.PROCEDURE, CASE, command, actor, now, CommandId.of("c-" + now.getEpochSecond()))
                        .findings())
                .isEmpty();
    }

    private JsonNode policy() {
        return MAPPER.readTree(office.form(Memo.PROCEDURE, CASE, "changeLaw", now, Locale.ENGLISH))
                .at("/properties/policy");
    }

    private static List<String> offered(JsonNode property) {
        List<String> offered = new ArrayList<>();
        property.path("oneOf").forEach(one -> offered.add(one.get("const").asString()));
        return offered;
    }

    @Test
    void a_case_is_offered_the_law_that_takes_it_over() {
        give(new Memo.Write("contoh"), CLERK);
        assertThat(offered(policy())).isEmpty();
        now = Instant.parse("2024-12-31T17:00:00Z");
        assertThat(office.options(Memo.PROCEDURE, CASE, HEAD, now))
                .extracting(Option::form)
                .contains("contoh/memo/changeLaw");
        assertThat(offered(policy())).containsExactly("contoh/2025");
    }

    @Test
    void a_case_at_a_stage_that_the_other_law_does_not_know_is_offered_none() {
        give(new Memo.Write("contoh"), CLERK);
        give(new Memo.Read(), HEAD);
        now = Instant.parse("2025-05-02T02:00:00Z");
        assertThat(offered(policy())).isEmpty();
        assertThat(policy().get("not").isEmpty()).isTrue();
    }

    @Test
    void a_case_is_not_offered_its_own_law() {
        now = Instant.parse("2025-05-02T02:00:00Z");
        give(new Memo.Write("contoh"), CLERK);
        assertThat(offered(policy())).isEmpty();
    }

    @Test
    void without_a_case_every_law_that_takes_over_is_offered() {
        now = Instant.parse("2025-05-02T02:00:00Z");
        String form = office.form(Memo.PROCEDURE, "changeLaw", now, Locale.ENGLISH);
        assertThat(offered(MAPPER.readTree(form).at("/properties/policy"))).containsExactly("contoh/2025");
        assertThat(MAPPER.readTree(form).get("title").asString()).isEqualTo("Move the case to another law");
    }

    @Test
    void what_has_no_form_is_told() {
        RegionForms forms = RegionForms.in(PACK, FindingCatalogue.core());
        LocalDate day = LocalDate.of(2024, 5, 2);
        assertThat(forms.acts(Memo.PROCEDURE)).contains("write", "unsign");
        assertThat(forms.acts("contoh/none")).isEmpty();
        assertThatThrownBy(() -> forms.form(
                        Memo.procedure(), Optional.empty(), "write", LocalDate.of(2023, 12, 31), Locale.ENGLISH))
                .hasMessageContaining("ask for a day from 2024-01-01");
        assertThatThrownBy(() -> forms.form(Memo.procedure(), Optional.empty(), "fly", day, Locale.ENGLISH))
                .hasMessageContaining("has no act fly");
    }

    /** Leave is offered for what may be waived, each finding with the acts that it may stand against, in the module's words. */
    @Test
    void a_waiver_offers_what_may_be_waived_for_the_acts_that_ask_it() {
        JsonNode form = MAPPER.readTree(office.form(Memo.PROCEDURE, "waive", now, Locale.ENGLISH));
        assertThat(form.at("/properties/finding/oneOf"))
                .isEqualTo(MAPPER.readTree("[{\"const\":\"contoh.LONG\",\"title\":\"The memo is too long\"}]"));
        assertThat(form.at("/properties/act/oneOf"))
                .isEqualTo(MAPPER.readTree("[{\"const\":\"file\",\"title\":\"file\"}]"));
        assertThat(form.get("anyOf"))
                .isEqualTo(MAPPER.readTree(
                        "[{\"properties\":{\"act\":{\"const\":\"file\"},\"finding\":{\"const\":\"contoh.LONG\"}}}]"));
        String unknown = RegionForms.in(PACK, FindingCatalogue.core())
                .form(Memo.procedure(), Optional.empty(), "waive", LocalDate.of(2024, 5, 2), Locale.ENGLISH);
        assertThat(MAPPER.readTree(unknown)
                        .at("/properties/finding/oneOf/0/title")
                        .asString())
                .as("where nobody has words for it, its code")
                .isEqualTo("contoh.LONG");
    }

    @Test
    void a_form_that_is_filled_in_is_read_as_the_command_of_its_act() {
        assertThat(office.read(Memo.PROCEDURE, "write", "{\"text\":\"a\"}").command())
                .contains(new Memo.Write("a"));
        assertThat(office.read(Memo.PROCEDURE, "write", "{\"text\":\"a\\u0007\"}")
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("core.HIDDEN_CHARACTER");
                    assertThat(finding.where()).contains("text");
                });
        for (String act : List.of("fly", "written")) {
            assertThatThrownBy(() -> office.read(Memo.PROCEDURE, act, "{}"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("has no act " + act);
        }
    }

    @Test
    void an_office_tells_its_region_and_what_it_does() {
        assertThat(office.region()).isEqualTo(PACK.region());
        assertThat(office.procedures()).containsExactly(Memo.PROCEDURE);
    }

    /** A case keeps the law of its submission, and so does what is filled in about it; who begins follows the law of the day. */
    @Test
    void a_form_is_that_of_the_law_of_the_case_and_without_one_of_the_day() {
        give(new Memo.Write("contoh"), CLERK);
        now = Instant.parse("2025-05-02T02:00:00Z");
        JsonNode ofTheCase = MAPPER.readTree(office.form(Memo.PROCEDURE, CASE, "file", now, Locale.ENGLISH));
        assertThat(ofTheCase.get("x-law").asString()).isEqualTo("contoh/2024");
        JsonNode ofTheDay = MAPPER.readTree(office.form(Memo.PROCEDURE, "write", now, Locale.ENGLISH));
        assertThat(ofTheDay.get("x-law").asString()).isEqualTo("contoh/2025");
        assertThat(ofTheDay.at("/properties/text/maxLength").asInt()).isEqualTo(20);
    }
}
