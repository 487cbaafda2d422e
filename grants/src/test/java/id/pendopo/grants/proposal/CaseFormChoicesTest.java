package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.form.FormPlace;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.ReviewKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A form about a case offers what that case may take, and the same form without one what any case may. */
class CaseFormChoicesTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String PLANNED = "5.1.06.01.01.0001";

    private static JsonNode form(RegionPack pack, String act, Optional<CaseFile<?>> file) {
        FormPlace place = new FormPlace(pack, Bandung.workflow(pack).policy(), act, file);
        ProposalForms forms = new ProposalForms();
        return MAPPER.readTree(forms.forms().form(place, forms.choices(place), Locale.ENGLISH));
    }

    private static List<String> offered(JsonNode field) {
        List<String> codes = new ArrayList<>();
        for (String list : List.of("oneOf", "x-choices")) {
            for (JsonNode one : field.path(list)) {
                codes.add(one.get("const").asString());
            }
        }
        return codes;
    }

    private static List<String> offered(String act, String field, Optional<CaseFile<?>> file) {
        return offered(form(Bandung.PACK, act, file).at(field));
    }

    private static Walk social() {
        return Walk.inBandung()
                .drafted(Social.application(
                        AidForm.MONEY, Social.planned(), 2026, Social.applicant(RecipientKind.INDIVIDUAL), 3_000_000));
    }

    private static Optional<CaseFile<?>> of(Walk walk) {
        return Optional.of(walk.file());
    }

    @Test
    void accounts_are_those_of_its_recipient_and_form() {
        Walk grant = Walk.inBandung().drafted(Sample.application());
        assertThat(offered("putInBudget", "/properties/account", of(grant))).containsExactly(Walk.ACCOUNT.value());
        assertThat(offered("putInBudget", "/properties/account", of(social()))).containsExactly(PLANNED);
        assertThat(offered("putInBudget", "/properties/account", Optional.empty()))
                .contains(PLANNED, Walk.ACCOUNT.value())
                .doesNotHaveDuplicates();
        assertThat(offered("approveUnplanned", "/properties/account", Optional.empty()))
                .contains(Social.UNFORESEEN.value());
    }

    /** Where a map is silent about social aid, or there is none, any account may be written, and the rule looks at its heading. */
    @Test
    void without_a_word_of_the_map_any_account_may_be_written() {
        RegionPack silent = withAccounts(accounts -> {
            for (JsonNode version : accounts) {
                var rows = version.get("value").get("rows").iterator();
                while (rows.hasNext()) {
                    if (rows.next().get("kinds").toString().contains("INDIVIDUAL")) {
                        rows.remove();
                    }
                }
            }
        });
        assertThat(offered(form(silent, "putInBudget", of(social())).at("/properties/account")))
                .isEmpty();
        Walk grant = Walk.inBandung().drafted(Sample.application());
        assertThat(offered(form(silent, "putInBudget", of(grant)).at("/properties/account")))
                .containsExactly(Walk.ACCOUNT.value());
        assertThat(form(silent, "putInBudget", of(social()))
                        .at("/properties/account")
                        .has("not"))
                .isFalse();
        Application forgotten = Sample.with(one -> Sample.applicant(RecipientKind.COOPERATIVE, Sample.AHU));
        assertThat(form(silent, "putInBudget", of(Walk.inBandung().drafted(forgotten)))
                        .at("/properties/account")
                        .has("not"))
                .as("a grant of a kind that the map forgot is booked nowhere")
                .isTrue();
        RegionPack none = with(proposal -> proposal.remove("accounts"));
        assertThat(offered(form(none, "putInBudget", Optional.empty()).at("/properties/account")))
                .isEmpty();
    }

    @Test
    void a_checklist_is_that_of_its_stage_and_its_aid() {
        Walk grant = Walk.inBandung().submitted(Sample.application()).accepted();
        assertThat(offered("evaluate", "/properties/checklist/items", of(grant)))
                .isEmpty();
        grant.classified(Programme.NONE);
        assertThat(offered("evaluate", "/properties/checklist/items", of(grant)))
                .containsExactlyInAnyOrderElementsOf(codes(new ReviewRoute(Bandung.policy())
                        .stages(ReviewKind.RECOMMENDATION)
                        .get(0)
                        .checklist()));
        Walk flood = Walk.inBandung()
                .on("2026-03-03")
                .drafted(Social.afterTheFlood(5_000_000))
                .does(ProposalRole.APPLICANT, "applicant", new ReviewCommand.Submit(Social.papersOfApplication()));
        assertThat(offered("evaluate", "/properties/checklist/items", of(flood)))
                .containsExactlyInAnyOrderElementsOf(codes(Social.items()));
    }

    private static List<String> codes(Collection<Code> codes) {
        return codes.stream().map(Code::value).toList();
    }

    /** Services are no social aid, so nothing else is offered for them. */
    @Test
    void a_type_of_aid_is_offered_that_has_its_form() {
        Application one = Sample.application();
        Application services = new Application(
                new Aid(AidType.HIBAH, AidForm.SERVICES),
                one.budget(),
                one.applicant(),
                one.activity(),
                one.lines(),
                one.conditions());
        assertThat(offered(
                        "classify", "/properties/aidType", of(Walk.inBandung().drafted(services))))
                .containsExactly("HIBAH");
        assertThat(offered("classify", "/properties/aidType", of(social()))).containsExactly("HIBAH", "BANSOS");
        assertThat(offered("classify", "/properties/aidType", Optional.empty())).containsExactly("HIBAH", "BANSOS");
    }

    @Test
    void conditions_are_those_that_papers_of_the_application_hang_on_and_nothing_is_asked_twice() {
        assertThat(offered("draft", "/$defs/Application/properties/conditions/items", Optional.empty()))
                .containsExactly("MATCHING_FUNDS", "RENTED_OFFICE");
        RegionPack other = RegionPack.open(Bandung.FOLDER.resolveSibling("16.05"), Bandung.SHOWN);
        assertThat(offered(form(other, "draft", Optional.empty()).at("/$defs/Application/properties/conditions/items")))
                .containsExactly("MATCHING_FUNDS", "RENTED_OFFICE");
    }

    @Test
    void papers_of_a_case_are_those_that_its_applicant_may_need() {
        Walk grant = Walk.inBandung().submitted(Sample.application());
        assertThat(offered("return", "/properties/missing/items", of(grant)))
                .containsExactlyInAnyOrderElementsOf(codes(Sample.complete()));
        assertThat(offered("return", "/properties/missing/items", of(social())))
                .containsExactlyInAnyOrderElementsOf(
                        codes(Social.papersOfApplication().kinds()));
        assertThat(form(Bandung.PACK, "return", of(social()))
                        .at("/properties/missing/items")
                        .toString())
                .contains(Bandung.policy()
                        .documentsFor(AidType.BANSOS)
                        .value()
                        .labelOf(Code.of("RT_RW_ACKNOWLEDGEMENT"))
                        .en());
        assertThat(offered("prepareAgreement", "/$defs/Papers/properties/onPaper/items", of(grant)))
                .containsExactly("NPHD", "DEATH_CERTIFICATE", "APPOINTMENT_DECREE");
    }

    @Test
    void a_law_that_the_pack_does_not_hold_and_a_case_of_another_procedure_have_no_form() {
        FormPlace unknown = new FormPlace(
                Bandung.PACK,
                new PolicyStamp("32.73/grants/proposal/1999-01-01", "0".repeat(64)),
                "draft",
                Optional.empty());
        assertThatThrownBy(() -> new ProposalForms().choices(unknown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32.73/grants/proposal/1999-01-01");
    }

    private interface Change<T> {
        void to(T node);
    }

    private static RegionPack withAccounts(Change<JsonNode> change) {
        return with(proposal -> change.to(proposal.get("accounts")));
    }

    private static RegionPack with(Change<ObjectNode> change) {
        Map<String, String> files = new HashMap<>(Bandung.PACK.files());
        files.computeIfPresent("grants.json", (name, text) -> {
            ObjectNode tree = (ObjectNode) MAPPER.readTree(text);
            change.to((ObjectNode) tree.get("proposal"));
            return tree.toString();
        });
        return RegionPack.fromFiles(files, Bandung.SHOWN);
    }
}
