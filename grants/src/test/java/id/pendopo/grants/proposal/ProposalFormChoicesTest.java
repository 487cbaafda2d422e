package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.form.Filled;
import id.pendopo.core.form.FormPlace;
import id.pendopo.core.form.Forms;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.Office;
import id.pendopo.core.policy.Illustration;
import id.pendopo.core.policy.OwnFields;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Option;
import id.pendopo.core.workflow.ReviewKind;
import id.pendopo.testkit.InMemoryStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A region's pack, and the case, say what there is to choose: a form offers what deciding takes, and nothing else. */
class ProposalFormChoicesTest {
    private static final Instant NOW = Instant.parse("2025-06-02T02:00:00Z");
    private static final Locale ID = Locale.forLanguageTag("id");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String FIELDS = """
            [{"key": "RW", "type": "TEXT", "label": {"id": "RW", "en": "Neighbourhood"}, "requiredFrom": "DRAFT",
              "personal": false, "open": true, "limit": 5, "choices": []},
             {"key": "SCORE", "type": "WHOLE_NUMBER", "label": {"id": "Nilai", "en": "Score"},
              "personal": false, "open": false, "limit": 3, "choices": []},
             {"key": "OWN_MONEY", "type": "RUPIAH", "label": {"id": "Dana sendiri", "en": "Own money"},
              "personal": false, "open": false, "limit": 9, "choices": []},
             {"key": "SINCE", "type": "DATE", "label": {"id": "Sejak", "en": "Since"},
              "personal": false, "open": false, "limit": 0, "choices": []},
             {"key": "HAS_HALL", "type": "YES_NO", "label": {"id": "Punya gedung", "en": "Has a hall"},
              "personal": false, "open": false, "limit": 0, "choices": []},
             {"key": "SIZE", "type": "CHOICE", "label": {"id": "Ukuran", "en": "Size"}, "personal": false,
              "open": false, "limit": 0, "choices": [{"code": "SMALL", "label": {"id": "Kecil", "en": "Small"}},
              {"code": "LARGE", "label": {"id": "Besar", "en": "Large"}}]},
             {"key": "CONTACT", "type": "TEXT", "label": {"id": "Narahubung", "en": "Contact"},
              "personal": true, "open": false, "limit": 10, "choices": []},
             {"key": "BORN", "type": "DATE", "label": {"id": "Tanggal lahir", "en": "Born"},
              "personal": true, "open": false, "limit": 0, "choices": []},
             {"key": "INCOME", "type": "RUPIAH", "label": {"id": "Penghasilan", "en": "Income"},
              "personal": true, "open": false, "limit": 9, "choices": []},
             {"key": "DEBT", "type": "WHOLE_NUMBER", "label": {"id": "Selisih", "en": "Balance"},
              "personal": true, "open": false, "limit": 3, "choices": []},
             {"key": "MARRIED", "type": "YES_NO", "label": {"id": "Menikah", "en": "Married"},
              "personal": true, "open": false, "limit": 0, "choices": []},
             {"key": "FAITH", "type": "CHOICE", "label": {"id": "Pilihan", "en": "Choice"}, "personal": true,
              "open": false, "limit": 0, "choices": [{"code": "ONE", "label": {"id": "Satu", "en": "One"}}]}]
            """;

    private final Office office = office(Bandung.PACK);

    private static Office office(RegionPack pack) {
        return Office.in(pack)
                .with(new InMemoryStore())
                .keys(bytes -> bytes[0] = 1)
                .withoutValidation("forms only")
                .procedures(new ProposalProcedure())
                .open();
    }

    private static JsonNode tree(String form) {
        return MAPPER.readTree(form);
    }

    private JsonNode form(String act) {
        return tree(office.form(ProposalPolicy.PROCEDURE, act, NOW, ID));
    }

    private static List<String> offered(JsonNode property, String keyword) {
        List<String> offered = new ArrayList<>();
        property.get(keyword)
                .forEach(one -> offered.add(
                        one.get("const").asString() + " " + one.get("title").asString()));
        return offered;
    }

    private static boolean takes(String form, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(form, InputFormat.JSON)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }

    @Test
    void a_form_speaks_the_readers_language_and_says_that_its_law_is_invented() {
        JsonNode indonesian = form("draft");
        assertThat(indonesian.get("title").asString()).isEqualTo("Membuat usulan");
        assertThat(indonesian.get("description").asString()).startsWith(Illustration.NOTICE.id());
        assertThat(indonesian.get("x-illustration").asBoolean()).isTrue();
        assertThat(indonesian.get("x-law").asString()).startsWith("32.73/grants/proposal/");
        JsonNode english = tree(office.form(ProposalPolicy.PROCEDURE, "draft", NOW, Locale.UK));
        assertThat(english.get("title").asString()).isEqualTo("Begin a proposal");
        assertThat(english.get("description").asString()).startsWith(Illustration.NOTICE.en());
        JsonNode lines = english.at("/$defs/Application/properties/lines");
        assertThat(lines.get("title").asString()).isEqualTo("Cost plan");
        assertThat(lines.get("maxItems").asInt()).isEqualTo(200);
        assertThat(english.at("/$defs/BudgetLine/properties/item/title").asString())
                .isEqualTo("Item");
    }

    @Test
    void what_is_personal_is_marked_with_its_purpose_and_retention() {
        JsonNode nik = form("draft").at("/$defs/Officer/properties/nik/x-personal");
        assertThat(nik.get("purpose").asString()).isEqualTo("IDENTITY");
        assertThat(nik.get("retention").asString()).isEqualTo("CASE");
        assertThat(nik.get("told").asString()).isEqualTo("memastikan identitas");
    }

    /** Each kind of recipient that exists, by the form and by the rule. */
    @Test
    void the_kinds_offered_are_the_kinds_admitted() {
        EligibilityRules rules = new EligibilityRules(Bandung.policy());
        String form = office.form(ProposalPolicy.PROCEDURE, "draft", NOW, ID);
        for (RecipientKind kind : RecipientKind.values()) {
            Application application = Sample.with(one -> Sample.applicant(kind, Sample.AHU));
            // One list of kinds for both types of aid: which of them goes with which, the rule of filing tells.
            boolean admitted = Bandung.policy().socialKinds().value().contains(kind)
                    || rules.kindIsAdmitted(application).isEmpty();
            assertThat(takes(form, written(application)))
                    .as(kind.name())
                    .isEqualTo(admitted && rules.isNoParty(application).isEmpty());
        }
        assertThat(offered(tree(form).at("/$defs/Applicant/properties/kind"), "oneOf"))
                .contains("ORMAS_YAYASAN Ormas berbadan hukum yayasan");
    }

    @Test
    void kind_and_form_of_aid_are_offered_together() {
        IntakeRules rules = new IntakeRules(
                Bandung.policy(),
                new EligibilityRules(Bandung.policy()),
                new SocialAidRules(Bandung.policy()),
                new ContinuityRules(Bandung.policy()));
        String form = office.form(ProposalPolicy.PROCEDURE, "draft", NOW, ID);
        for (AidType type : AidType.values()) {
            for (AidForm shape : AidForm.values()) {
                String json = written(Sample.application())
                        .replace(
                                "\"type\":\"HIBAH\",\"form\":\"MONEY\"",
                                "\"type\":\"%s\",\"form\":\"%s\"".formatted(type, shape));
                Application application = ((ReviewCommand.Draft) Filled.read(ReviewCommand.Draft.class, json)
                                .command()
                                .orElseThrow())
                        .application();
                assertThat(application.aid()).isEqualTo(new Aid(type, shape));
                assertThat(takes(form, json))
                        .as(type + " " + shape)
                        .isEqualTo(rules.aidIsOpen(application).isEmpty());
            }
        }
    }

    @Test
    void a_field_is_offered_with_the_agencies_competent_for_it() {
        ReviewRules rules = new ReviewRules(
                Bandung.policy(), new ReviewRoute(Bandung.policy()), new SocialAidRules(Bandung.policy()));
        String form = office.form(ProposalPolicy.PROCEDURE, "classify", NOW, ID);
        List<String> units = offered(tree(form).at("/properties/unit"), "oneOf");
        assertThat(offered(tree(form).at("/properties/field"), "oneOf")).contains("PLANNING Perencanaan");
        for (Code field : Bandung.policy().fields().value().fields()) {
            for (String labelled : units) {
                String unit = labelled.substring(0, labelled.indexOf(' '));
                String json =
                        "{\"type\":\"classify\",\"aidType\":\"HIBAH\",\"field\":\"%s\",\"unit\":\"%s\",\"programme\":\"NONE\"}"
                                .formatted(field, unit);
                assertThat(takes(form, json))
                        .as(json)
                        .isEqualTo(rules.unitIsCompetent(field, Code.of(unit)).isEmpty());
            }
        }
    }

    /** A stage returns to what the case's own chain and the pack allow; without a case any stage of a chain is offered. */
    @Test
    void a_stage_offers_the_stages_it_may_send_back_to() {
        Walk walk = Walk.inBandung().submitted(Sample.application()).accepted().classified(Programme.NONE);
        ReviewRoute route = new ReviewRoute(Bandung.policy());
        ReviewRules rules = new ReviewRules(Bandung.policy(), route, new SocialAidRules(Bandung.policy()));
        FormPlace place =
                new FormPlace(Bandung.PACK, Bandung.workflow().policy(), "sendBack", Optional.of(walk.file()));
        ProposalForms forms = new ProposalForms();
        String form = forms.forms().form(place, forms.choices(place), ID);
        for (var stage : route.stages()) {
            String json = "{\"type\":\"sendBack\",\"cause\":\"WHY\",\"target\":\"%s\"}".formatted(stage.code());
            assertThat(takes(form, json))
                    .as(stage.code().value())
                    .isEqualTo(rules.targetIsEarlier(walk.file(), stage.code()).isEmpty());
        }
        assertThat(offered(form("sendBack").at("/properties/target"), "oneOf"))
                .contains("TU_CHECK Pemeriksaan Kelengkapan oleh Bagian TU");
    }

    @Test
    void papers_items_and_accounts_are_those_of_the_pack() {
        assertThat(offered(form("submit").at("/$defs/Papers/properties/onPaper/items"), "x-choices"))
                .contains("DEED akta notaris atau yang setara", "NPWP NPWP")
                .doesNotContain("NPHD NPHD");
        assertThat(offered(form("submit").at("/$defs/DocumentRef/properties/kind"), "x-choices"))
                .contains("DEED akta notaris atau yang setara");
        assertThat(offered(form("evaluate").at("/properties/checklist/items"), "x-choices"))
                .hasSameSizeAs(new ReviewRoute(Bandung.policy())
                        .stages(ReviewKind.RECOMMENDATION)
                        .get(0)
                        .checklist())
                .contains("PRICE harga wajar");
        assertThat(offered(form("putInBudget").at("/properties/account"), "oneOf"))
                .contains(Walk.ACCOUNT + " " + Walk.ACCOUNT);
    }

    @Test
    void own_fields_are_taken_as_the_pack_declares_them() {
        RegionPack pack = Bandung.with("ownFields", FIELDS);
        OwnFields fields = pack.book(ProposalPolicy.schema())
                .policy(Bandung.DAY)
                .ownFields()
                .orElseThrow()
                .value();
        String form = office(pack).form(ProposalPolicy.PROCEDURE, "fillOwnFields", NOW, Locale.ENGLISH);
        JsonNode rw = tree(form).at("/properties/values/properties/open/properties/RW");
        assertThat(rw.get("title").asString()).isEqualTo("Neighbourhood");
        assertThat(rw.get("x-required-from").asString()).isEqualTo("DRAFT");
        assertThat(rw.get("x-public").asBoolean()).isTrue();
        Map<String, List<String>> tried = new TreeMap<>();
        tried.put("RW", List.of("'RW 05'", "'RW 005'", "' '", "'a\\nb'", "'\\t'", "''", "5", "true"));
        tried.put("SCORE", List.of("999", "-999", "1000", "-1000", "0", "'5'"));
        tried.put("OWN_MONEY", List.of("0", "999999999", "1000000000", "-1", "'5'"));
        tried.put("SINCE", List.of("'2026-01-31'", "'2026-02-30'", "'0000-01-01'", "'31-01-2026'", "1"));
        tried.put("HAS_HALL", List.of("true", "false", "'true'", "1"));
        tried.put("SIZE", List.of("'SMALL'", "'LARGE'", "'MEDIUM'", "1"));
        tried.put("CONTACT", List.of("'Warga'", "'Warga Contoh'", "' '", "'a\\nb'", "1"));
        tried.put("BORN", List.of("'2000-02-29'", "'2001-02-29'", "'0000-01-01'", "'kemarin'"));
        tried.put("INCOME", List.of("'0'", "'999999999'", "'1000000000'", "'-1'", "'05'", "5"));
        tried.put("DEBT", List.of("'-999'", "'999'", "'1000'", "'-0'", "'x'"));
        tried.put("MARRIED", List.of("'true'", "'false'", "'ya'", "true"));
        tried.put("FAITH", List.of("'ONE'", "'TWO'"));
        tried.put("UNKNOWN", List.of("'x'"));
        int taken = 0;
        for (Map.Entry<String, List<String>> field : tried.entrySet()) {
            for (String value : field.getValue()) {
                for (String group : List.of("open", "personal")) {
                    String json = "{'type':'fillOwnFields','values':{'%s':{},'%s':{'%s':%s}}}"
                            .formatted(group.equals("open") ? "personal" : "open", group, field.getKey(), value)
                            .replace('\'', '"');
                    boolean accepted = accepts(fields, json);
                    taken += accepted ? 1 : 0;
                    assertThat(takes(form, json)).as(json).isEqualTo(accepted);
                }
            }
        }
        assertThat(taken).isEqualTo(21);
    }

    private static boolean accepts(OwnFields fields, String json) {
        return Filled.read(ReviewCommand.FillOwnFields.class, json)
                .command()
                .map(one -> ((ReviewCommand.FillOwnFields) one).values())
                .map(values -> fields.check(
                                values, "values", Bandung.policy().documents().source())
                        .isEmpty())
                .orElse(false);
    }

    @Test
    void a_region_that_asks_nothing_offers_no_own_field() {
        JsonNode own = form("draft").at("/$defs/Application/properties/own/properties");
        assertThat(own.at("/open/properties").isEmpty()).isTrue();
        assertThat(own.at("/personal/additionalProperties").asBoolean()).isFalse();
    }

    /** What may be waived, and for what, is what the workflow says; a finding that nobody may waive is not offered. */
    @Test
    void a_waiver_offers_what_may_be_waived_and_for_which_act() {
        String form = office.form(ProposalPolicy.PROCEDURE, "waive", NOW, ID);
        assertThat(offered(tree(form).at("/properties/finding"), "oneOf"))
                .containsExactly("grants.PAPER_ENTRY_LATE Berkas kertas terlambat dicatat sejak diterima loket");
        assertThat(offered(tree(form).at("/properties/act"), "oneOf"))
                .containsExactly("enterPaper Mencatat berkas kertas", "submit Mengajukan usulan");
        String waiver = """
                {"type": "waive", "finding": "grants.PAPER_ENTRY_LATE", "act": "enterPaper", "why": "DISASTER",
                 "document": {"id": "arsip-1", "kind": "LETTER", "mediaType": "application/pdf", "size": 1,
                              "sha256": "%s"}}""".formatted("0".repeat(64));
        assertThat(takes(form, waiver)).isTrue();
        assertThat(office.read(ProposalPolicy.PROCEDURE, "waive", waiver).command())
                .isPresent();
        assertThat(takes(form, waiver.replace("PAPER_ENTRY_LATE", "OVER_CEILING")))
                .isFalse();
        assertThat(takes(form, waiver.replace("enterPaper", "accept"))).isFalse();
    }

    /** No law of this region takes cases over, so the form is there and nothing fits it. */
    @Test
    void where_nothing_is_left_to_choose_nothing_fits() {
        String form = office.form(ProposalPolicy.PROCEDURE, "changeLaw", NOW, ID);
        String move = """
                {"type": "changeLaw", "policy": "32.73/grants/proposal/2021-01-01", "why": "NEW_LAW",
                 "document": {"id": "arsip-1", "kind": "LETTER", "mediaType": "application/pdf", "size": 1,
                              "sha256": "%s"}}""".formatted("0".repeat(64));
        assertThat(takes(form, move)).isFalse();
        assertThat(office.read(ProposalPolicy.PROCEDURE, "changeLaw", move).command())
                .isPresent();
    }

    /** From screen to case and back: an option names its form, the form's instance is read, and the case answers. */
    @Test
    void an_option_names_its_form_and_what_is_filled_in_is_read() {
        CaseId id = CaseId.of("usulan-1");
        Filled filled = office.read(ProposalPolicy.PROCEDURE, "draft", written(Sample.application()));
        Actor chair = Actor.of("chair", ProposalRole.APPLICANT);
        assertThat(office.handle(
                                ProposalPolicy.PROCEDURE,
                                id,
                                filled.command().orElseThrow(),
                                chair,
                                NOW,
                                CommandId.of("1"))
                        .findings())
                .noneMatch(finding -> finding.isBlock());
        List<Option> options = office.options(ProposalPolicy.PROCEDURE, id, chair, NOW);
        assertThat(options).extracting(Option::form).contains("grants/proposal/submit");
        for (Option option : options) {
            JsonNode form = tree(office.form(ProposalPolicy.PROCEDURE, id, option.act(), NOW, ID));
            assertThat(form.get("x-form").asString())
                    .isEqualTo(option.form())
                    .isEqualTo(Forms.idOf(ProposalPolicy.PROCEDURE, option.act()));
        }
    }

    @Test
    void what_cannot_be_read_says_where_and_never_what() {
        Filled filled =
                office.read(ProposalPolicy.PROCEDURE, "dispose", "{\"type\":\"dispose\",\"note\":[\"Warga Rekaan\"]}");
        assertThat(filled.command()).isEmpty();
        assertThat(filled.findings()).hasSize(1).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("core.FORM_UNREADABLE");
            assertThat(finding.where()).contains("note");
            assertThat(office.findings().line(finding, ID)).doesNotContain("Warga");
        });
        assertThat(office.read(ProposalPolicy.PROCEDURE, "dispose", "{").command())
                .isEmpty();
        assertThatThrownBy(() -> office.read(ProposalPolicy.PROCEDURE, "fly", "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fly");
        assertThatThrownBy(() -> office.form(ProposalPolicy.PROCEDURE, "fly", NOW, ID))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("submit");
    }

    private static String written(Application application) {
        return MAPPER.writerFor(ProposalCommand.class).writeValueAsString(new ReviewCommand.Draft(application));
    }
}
